// report/cells.hpp - one cell in each of its forms. For this module.
#pragma once

#include "report/table.hpp"

#include <string>
#include <string_view>

namespace osm::report {

// The name of a pipe's column: `time_s` for a duration `time`, else the key. An amount has a second
// column behind it, `cost_currency`.
std::string pipe_name(std::string_view key, Type type);
std::string currency_name(std::string_view key);

// As a person reads it in a column of that type; safe for a terminal.
std::string show(const Cell& cell, Type type);

// As a pipe reads it: seconds, numbers, ISO dates; of an amount only the number, see currency_of.
// Control characters of text are blanks.
std::string plain(const Cell& cell);
std::string currency_of(const Cell& cell);  // "" when it is no amount

// As a JSON value: numbers bare, text quoted, nothing is null. Of an amount only the number.
std::string json(const Cell& cell);
std::string json_currency(const Cell& cell);

// At most `decimals` of them, without zeros at the end; "" for what is not finite.
std::string short_number(double value, int decimals);

// In Markdown, so that no character of it is markup.
std::string markdown(std::string_view shown);

}  // namespace osm::report
