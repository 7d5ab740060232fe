// records/cells.hpp - whether a cell fits its column. Known to records alone.
#pragma once

#include "records/instants.hpp"
#include "records/reader.hpp"
#include "records/schema.hpp"

#include <string>
#include <string_view>

namespace osm::records {

// What a cell says beyond its text, where its kind says something.
struct Said {
    time::Stamp stamp;  // of an instant or day
    time::Date day;     // of a day or date
};

// Whether `cell`, not empty and without tab or control character, is of that kind.
bool fits(Kind kind, std::string_view cell, Said& said);

// Whether the columns of a last line without newline tell that only the newline is missing: all of
// them are there, and the note, which a cut would have shortened first, is not empty. A comment
// passes, but no piece of a first line.
bool only_newline_missing(const Schema& schema, std::string_view tail, Row& row);

// Fills the row from its cells, which are the schema's columns without control characters, in a
// block of file::Blocks; false when one of them does not fit.
bool fill(const Schema& schema, Row& row, Instants& instants);

// What is wrong with a cell of that column, for a message: "'2016-13-01' is not a date", and what
// to write instead.
struct Complaint {
    std::string what;
    std::string hint;
};

Complaint complaint(const Column& column, std::string_view cell);

// Throws Failure (misuse) unless `line` is a first line of this schema that this program can read.
void require_first_line(const Schema& schema, std::string_view line, const std::string& file);

// The first byte that may not be in a line: a control character but tab, or one that is not UTF-8;
// npos when there is none.
std::size_t first_bad_byte(std::string_view line);

}  // namespace osm::records
