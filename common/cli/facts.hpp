// cli/facts.hpp - edit, rm, undo, redo and check: the same in every tool that owns a fact file.
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

// A record is named by its line number as in messages (`412`), by its time (`2016-10-03T09:02`, as
// much as is unique), or by `last`.
VerbPtr edit(const records::Schema& schema);    // in $EDITOR; checked before anything is replaced
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
