// budget/scenario.hpp - another life from a day on, as budget.toml tells it: a city, a flat, a
// habit.
#pragma once

#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::budget {

// [scenario.NAME]. Bills are named as in [[bill]], or in kebab-case; what has no date by its
// category (`food` holds `food:eating-out`) or its name in [monthly]. A bill's name goes first.
struct Scenario {
    struct Price {
        std::string of;
        money::Amount amount;  // a bill each time, a category each month
    };

    struct Scale {
        std::string of;
        double factor = 1;
    };

    std::string name;
    std::optional<time::Date> from;  // the first of next month unless said
    std::optional<money::Amount> move_cost;
    std::vector<Price> replace;
    std::vector<Scale> scale;
    std::vector<std::string> share;  // bills that are borne by halves
    std::vector<std::string> drop;   // bills that come no more
    text::Place place;
};

}  // namespace osm::budget
