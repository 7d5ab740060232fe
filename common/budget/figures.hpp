// budget/figures.hpp - amounts and dates as banks write them, before it is decided how to read
// them.
#pragma once

#include "budget/statement.hpp"
#include "money/amount.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osm::budget {

// `(1'234.50)`, `12,00-`, `−5 EUR`, `$ 1 234.50`, `20.00 CR` taken apart: sign, currency code, and
// digits with their marks. Blanks and apostrophes between digits group them and are written `'`
// here. A sign or name that several currencies share ($, kr) says no code.
struct Figure {
    bool negative = false;
    std::string code;          // "EUR" when it is written there
    std::string digits;        // "1'234.50"
    std::optional<bool> left;  // DR: money that left; CR: that came
};

std::optional<Figure> read_figure(std::string_view cell);

// The code of the first sign in `words` that only one currency has, such as €; empty for none.
std::string_view currency_sign_in(std::string_view words);

// What a figure says about its column's decimal mark.
enum class Evidence {
    none,     // no mark at all: 12
    point,    // 354.08, 1,234.50
    comma,    // 354,08, 1.234,50
    unclear,  // 1.234 or 1,234: grouped, or three decimals
    broken,   // can be read in no way: 1.2.3,4,5
};

Evidence evidence_of(std::string_view digits);

// Plain digits with '.' for `money::read_minor`. nullopt when the grouping is not that of thousands
// (or of lakhs: 1,00,000.00).
std::optional<std::string> plain_digits(std::string_view digits, char decimal);

// Three fields of a date; a month's name, a four-digit year in front or eight digits leave no
// doubt.
struct DateFields {
    int first = 0;
    int second = 0;
    int third = 0;
    std::optional<DateOrder> sure;  // the only way to read it

    std::optional<time::Date> in(DateOrder order) const;
};

// A time behind the date is left out. nullopt when it is no date in any order.
std::optional<DateFields> read_date_fields(std::string_view cell);

}  // namespace osm::budget
