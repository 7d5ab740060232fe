// budget/titles.hpp - which column is which, by the words in their titles.
#pragma once

#include "budget/statement.hpp"
#include "interchange/csv.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// Names the columns that `profile` leaves unnamed, by the first row whose titles hold a day and an
// amount (or what left and what came); columns that it names stay. Failure (misuse) when no row
// does, or when two columns have an equal claim; the message lists the titles.
Profile find_columns(Profile profile, const std::vector<interchange::CsvRow>& rows,
                     const std::string& file);

// A code in capitals that ISO 4217 knows, or a sign of one currency only, in the title of amounts:
// `Amount (EUR)`, `Betrag in €`.
std::optional<money::Currency> code_in(const std::string& title);

// What a word in a column of debits and credits says: true for money that left, nullopt for a word
// that says neither.
std::optional<bool> says_left(std::string_view word);

// Whether a word in a column of states says that nothing was booked: pending, declined.
bool says_unbooked(std::string_view word);

}  // namespace osm::budget
