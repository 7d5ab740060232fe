// budget/fan.hpp - how much money there was, is meant to be, and may be: what a chart shows.
#pragma once

#include "budget/runway.hpp"

#include <vector>

namespace osm::budget {

// Quantiles of what is left at the end of a day, in whole units of the home currency. A future that
// has ended stays at the reserve.
struct Spread {
    time::Date day;
    double p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0;
};

// Day by day from known.from - 1, where all are one, to `last`.
std::vector<Spread> fan(const Known& known, time::Date last, std::int64_t paths = 2000);

struct Level {
    time::Date day;
    double left = 0;
};

// What was left at the end of each day with a line, back from known.from - 1 to the day before the
// first one since `start`, by the lines alone: what a count corrected is not in it. A line without
// a rate of its day is taken at today's.
std::vector<Level> past(const Known& known, const Budget& budget, const std::vector<Entry>& entries,
                        const money::Rates& rates);

// What the budget means to be left, from its cash on `start` until nothing is: bills on their days,
// [monthly] evenly; at most to `last`. Empty without cash or start, or without today's rate.
std::vector<Level> planned(const Budget& budget, const money::Rates& rates, time::Date today,
                           money::Currency home, time::Date last);

}  // namespace osm::budget
