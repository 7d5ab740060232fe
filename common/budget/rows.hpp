// budget/rows.hpp - the rows of a bank's file below its titles, cut into cells and taken apart,
// before it is decided how to read them.
#pragma once

#include "budget/figures.hpp"
#include "budget/statement.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// One number of a row, still undecided.
struct Raw {
    std::string cell;
    Figure figure;

    bool is_zero() const;
};

struct RawRow {
    int line = 0;
    std::string date_cell;
    DateFields date;
    std::optional<Raw> amount, debit, credit;  // at least one
    std::optional<Raw> balance;
    std::string currency, category, text, direction, kind;
};

struct RawRows {
    Profile profile;  // completed by the words of the titles, when it named no day or amount
    bool found = false;
    std::vector<Reason> reasons;
    std::string encoding;
    char delimiter = ',';
    int header_line = 0;
    std::vector<RawRow> rows;
    text::Diagnostics left_out;
};

// Failure (misuse) when the bytes are no text, or no row holds every column that `profile` names.
RawRows read_rows(std::string_view bytes, const std::string& file, const Profile& profile);

}  // namespace osm::budget
