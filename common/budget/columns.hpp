// budget/columns.hpp - which column of a bank's file holds what, where its titles say so plainly.
#pragma once

#include "budget/statement.hpp"

#include <string>
#include <string_view>

namespace osm::budget {

// A title as titles are compared: without blanks at its ends, in lower case.
std::string title(std::string_view cell);

// Names the columns that `profile` leaves open, by the first row of `bytes` that has the title of a
// day and of an amount (or of what left and what came): each a word that banks use for just that,
// in six languages. Nothing is guessed from values. Columns that the profile names are kept; `file`
// stands in messages. Returns what was taken, as a person would have typed it: `--date Date
// --amount Amount`; empty when nothing was open. Failure (misuse), which quotes the titles there
// are and the command to type, when no row says it.
std::string name_columns(std::string_view bytes, const std::string& file, Profile& profile);

}  // namespace osm::budget
