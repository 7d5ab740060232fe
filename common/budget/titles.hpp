// budget/titles.hpp - which column is which, by the words in its title and by what is below it.
// Known to this module alone.
#pragma once

#include "budget/statement.hpp"
#include "interchange/csv.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

struct Columns {
    Profile profile;
    std::vector<Reason> reasons;
};

// Names the columns that `profile` leaves unnamed, by the first row whose titles hold a day and an
// amount (or what left and what came) and below which there are such; columns that it names stay.
// Failure (misuse) when no row does, or when two columns have an equal claim; the message lists the
// titles.
Columns find_columns(Profile profile, const std::vector<interchange::CsvRow>& rows,
                     const std::string& file);

// Whether a row may be the titles of a table.
bool are_titles(const interchange::CsvRow& row);

// A code in capitals that ISO 4217 knows, or a sign of one currency only, in the title of amounts:
// `Amount (EUR)`, `Betrag in €`.
std::optional<money::Currency> code_in(const std::string& title);

// What a cell in a column of currencies says: `EUR`, `eur`, `€`; empty when it is none.
std::string currency_in_cell(std::string_view cell);

}  // namespace osm::budget
