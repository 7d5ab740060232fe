// interchange/csv.hpp - comma-separated values as others write them (RFC 4180 and its neighbours).
#pragma once

#include "text/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::interchange {

// One row: its cells, unquoted, and the line of the file on which it begins (from 1).
struct CsvRow {
    int line = 0;
    std::vector<std::string> cells;
};

struct Csv {
    char delimiter = ',';
    std::vector<CsvRow> rows;  // blank lines are left out
};

// Reads all rows. Quotes double inside quotes, a quoted cell may hold delimiters and line ends; LF,
// CRLF and CR end a row (and are LF inside quotes); a byte order mark is dropped. `delimiter` 0:
// the one of `, ; tab |` that makes most cuts in rows that it cuts alike. A quote that never ends
// goes to `faults` with its line; its row, the last, is left out.
Csv read_csv(std::string_view bytes, const std::string& file, char delimiter,
             text::Diagnostics& faults);

// A cell as it is written, in quotes where a comma, a quote or a line end is in it.
std::string csv_cell(const std::string& cell);

}  // namespace osm::interchange
