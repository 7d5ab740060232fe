// records/merge.hpp - two machines' changes to one fact file, brought together.
#pragma once

#include "records/schema.hpp"
#include "records/store.hpp"

#include <string>
#include <string_view>

namespace osm::records {

// Three texts of one fact file: the one both sides began with, and what each made of it. An empty
// text is a file that is not there.
struct Versions {
    std::string_view base, ours, theirs;
};

// A three-way merge of multisets of lines; there are no conflicts.
//
// Which lines: what was there, without what either side took away, with what either side added. An
// edited line is one taken away and one added, so two edits of one line keep both, and no edit
// brings the old line back. Identical records are one, where the schema does not count them; where
// it does, and for comments, blank lines and lines that are no record, copies are counted: what
// both sides added is there as often as it is on the side that has more, what both took away as
// often as on the side that has fewer. Without a base the result is what either has.
//
// Where: our lines in our order. Each line that only they have goes before the first of our records
// that is later, or as late and greater byte by byte; so files in that order (instant, then bytes)
// merge to the same file whoever merges. Their new comments stay before the record that they stand
// before.
//
// CRLF and a byte order mark are dropped when anything is merged. A last line without its newline
// gets one when it is whole (osm-facts(5)); what is torn stays last, and of two torn lines theirs
// becomes a comment, so that nothing is thrown away.
//
// Failure (misuse) that names `file` when either has no first line, one of a kind or version that
// is not known here, or the two are not of one kind and version. Linear, but for sorting what they
// added.
std::string merge(const Versions& versions, const std::string& file);

// The records that both sides added, as often as both did: a merge takes these for one.
std::vector<std::string> added_by_both(const Schema& schema, const Versions& versions);

// The records that `after` has and `before` has not, and the other way round, each in the order of
// its text; as often as the schema counts them. Lines that are no records of the schema count like
// others, comments and blank lines do not.
Change difference(const Schema& schema, std::string_view before, std::string_view after);

}  // namespace osm::records
