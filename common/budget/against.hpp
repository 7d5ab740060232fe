// budget/against.hpp - what was spent against what was meant: this month, and from the start.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "money/rates.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

struct Against {
    enum class Kind {
        monthly,  // a name of [monthly]: a category and what is below it, less what pays bills
        bill,     // that goes on
        other,    // spent on what the budget does not name, by category without its parts
        once,     // paid once, or a limited number of times
    };
    Kind kind = Kind::monthly;
    std::string name;
    money::Amount month;        // my part of what was spent in the month of `today`
    money::Amount month_meant;  // of the whole month
    money::Amount trip;         // since the start
    money::Amount trip_meant;   // up to `today`

    money::Amount left() const { return trip_meant - trip; }
};

std::string_view name(Against::Kind kind);

struct Compared {
    std::vector<Against> rows;  // in the order of kinds, then of the file
    // Each exact until it was rounded, so rows may differ from it in the last digit.
    Against running, once, all;
};

// In the home currency: lines at their own day's rate, the budget at today's. [monthly] is meant by
// the day; bills when they fall due; a line of a bill's category that pays none of its days counts
// with it. What is nothing at all is left out. Failure (misuse) that lists missing rates.
Compared against(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
                 time::Date today, money::Currency home);

}  // namespace osm::budget
