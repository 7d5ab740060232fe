// budget/exchange.hpp - our lines as CSV and JSON lines, cell by cell: out, and in again.
#pragma once

#include "text/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// The cells of one line of facts/money.tsv as the file has them; "" for an empty one.
struct Cells {
    std::string date, amount, currency, category, tags, note;
    int line = 0;  // of the file that it was read from

    bool operator==(const Cells&) const = default;
};

std::string csv_titles();                 // with newline
std::string to_csv(const Cells& cells);   // RFC 4180, with newline
std::string to_json(const Cells& cells);  // one object and a newline; the amount is a text

// Whether these are the titles of to_csv, or an object of to_json.
bool are_facts(std::string_view bytes);

// What cannot be read is an error in `faults`, with its line.
std::vector<Cells> read_facts(std::string_view bytes, const std::string& file,
                              text::Diagnostics& faults);

// The lines to append, given the present text of facts/money.tsv: of several that are alike, the
// third is new when the file holds two. What fits no line goes to `faults`.
std::vector<std::string> lines_to_add(const std::vector<Cells>& facts, const std::string& file,
                                      std::string_view present, text::Diagnostics& faults);

}  // namespace osm::budget
