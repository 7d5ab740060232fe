// cli/facts.hpp - amend, edit, rm, undo, redo and check: the same in every tool that owns a fact
// file.
#pragma once

#include "cli/verb.hpp"
#include "records/reader.hpp"
#include "records/schema.hpp"
#include "text/diagnostic.hpp"

#include <functional>
#include <string>
#include <vector>

namespace osm::cli {

// What a domain adds to `check` beyond the shape of lines: overlaps, unknown items. May be empty.
using Meaning = std::function<text::Diagnostics(Context&)>;

// What a domain adds to the shape of one line that was edited; places are filled in. May be empty.
using LineMeaning = std::function<text::Diagnostics(const records::Row&)>;

// A record is named by its line number as in messages (`412`), by its time (`2016-10-03T09:02`, as
// much as is unique), or by `last`.
VerbPtr amend(const records::Schema& schema);  // by its columns' names; see cli/amend.hpp
// In $EDITOR; checked before anything is replaced.
VerbPtr edit(const records::Schema& schema, LineMeaning meaning = {});
VerbPtr remove(const records::Schema& schema);  // rm REF...
// The last change to any of the schemas' files on this machine, and what undo took back last.
VerbPtr undo(std::vector<const records::Schema*> schemas);
VerbPtr redo(std::vector<const records::Schema*> schemas);
VerbPtr undo(const records::Schema& schema);
VerbPtr redo(const records::Schema& schema);
VerbPtr check(std::vector<const records::Schema*> schemas, Meaning meaning = {});

// The line numbers that `reference` names; Failure (misuse) when none or more than one does.
std::int64_t find_record(const Context& context, const records::Schema& schema,
                         const std::string& reference);

}  // namespace osm::cli
