// budget/levers.hpp - what could be changed, and what it would buy.
#pragma once

#include "budget/runway.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// Something that could be changed from a day on.
struct Lever {
    enum class Kind {
        share,       // a bill, by parts
        drop,        // a bill comes no more
        scale,       // a category of what has no date, and what is below it
        scale_rest,  // everything that has no date
        scenario,    // of the budget, with all that it says
    };
    Kind kind = Kind::share;
    std::string of;              // the bill, category or scenario
    money::Share mine = {1, 2};  // for share
    double factor = 1;           // for scale and scale_rest
    time::Date from;
};

// A changed copy, on the same seed. A bill that is shared already keeps its smaller part. What is
// known by no such name changes nothing. Failure (misuse) when a scenario is in a currency without
// a rate.
Known what_if(Known known, const Budget& budget, const Lever& lever);

// The lever that a scenario is, from its day or from the first of next month.
Lever lever_of(const Known& known, const Scenario& scenario);

// The first of the month after today's, and not before the forecast begins.
time::Date next_month(const Known& known);

// The levers worth naming, from the bills, the budget and its scenarios: the dearest bill that
// returns and is borne alone, shared by halves; each bill that could be done without (`optional`)
// and has payments to come; the dearest category without a date, less a tenth; each scenario. All
// but scenarios from the first of next month.
std::vector<Lever> levers(const Known& known, const Budget& budget);

// Words in a scenario's `replace` and `scale` that are neither a bill nor a category of what has
// no date.
text::Diagnostics unknown_words(const Known& known, const Budget& budget, const Scenario& scenario);

// What the lever says, for people: `share rent from 1 Apr`.
std::string to_text(const Lever& lever);

// By how many days the money lasts longer: the mean over the middle eight tenths of futures, each
// compared with itself; a forecast of one seed and as many paths. nullopt when most of them last
// to the horizon.
std::optional<int> gain(const Runway& before, const Runway& after);

// What a month of the coming year costs: bills that come in it, and what has no date.
money::Amount a_month_ahead(const Known& known);

// The sum a person does in the head, by the plan alone: what is paid once or a limited number of
// times is taken off the cash, the rest divided by what every month costs.
struct Plain {
    money::Amount cash;
    money::Amount once;     // limited payments in all
    money::Amount monthly;  // unlimited bills and [monthly], a month
    double months = 0;      // +infinity when a month costs nothing
};

// Had it been so from the start.
struct Had {
    std::string_view shared = {};   // a bill, by halves
    std::string_view without = {};  // a bill, never paid
};

// The bill that costs most by the month, of those that go on and are borne alone; nullptr for none.
const Bill* dearest_alone(const Budget& budget, const money::Rates& rates, time::Date day,
                          money::Currency home);

// From `start` on. nullopt without `cash`. Bills in foreign currencies are valued on `day`.
std::optional<Plain> plain_months(const Budget& budget, const money::Rates& rates, time::Date day,
                                  money::Currency home, const Had& had = {});

}  // namespace osm::budget
