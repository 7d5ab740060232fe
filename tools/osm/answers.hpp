// tools/osm/answers.hpp - what somebody knows before there is a plan: the files that it makes, and
// what they lead to.
#pragma once

#include "budget/runway.hpp"
#include "chance/race.hpp"
#include "money/amount.hpp"
#include "plan/forecast.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osm::front {

struct Answers {
    money::Amount cash;                 // on `start`
    money::Amount monthly;              // all that a month costs
    std::optional<money::Amount> rent;  // of it: a bill on the first
    std::optional<money::Amount> once;  // paid on `start`: the flight, the deposit, the courses
    double hours = 0;                   // of the curriculum, as estimated
    std::int64_t courses = 1;           // that these are the hours of, evenly
    time::Duration weekly;              // planned: Monday to Friday, from nine, less an hour at one
    time::Date start;
    double risk = 0.2;
};

// ISO 4217's code for none: sums that were given without a currency.
inline constexpr std::string_view no_currency = "XXX";

// "1200 USD"; "1200" without a currency.
std::string shown(money::Amount amount);

// No day of work is longer than from nine to midnight.
inline constexpr time::Duration most_weekly = time::hours(5 * 14);

// The files of a data folder that says the same.
std::string plan_toml(const Answers& answers);
std::string budget_toml(const Answers& answers);

// What those two files lead to, as `osm-week` tells it in a folder that holds them; with a seed,
// by the chance that begins there.
struct Prospect {
    plan::Finish finish;
    budget::Runway runway;
    budget::Known known;
    budget::Budget budget;

    chance::Race race() const { return chance::race(finish.as_days(), runway.as_days()); }
};

Prospect prospect(const Answers& answers, std::optional<std::uint64_t> seed = {},
                  int paths = plan::usual_draws);

}  // namespace osm::front
