// budget/bills.hpp - budget.toml: what was there, what a month should cost, and every dated
// payment; which of those were paid, which are due.
#pragma once

#include "budget/ledger.hpp"
#include "budget/scenario.hpp"
#include "config/document.hpp"
#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// How often: every so many months, or every so many days; neither is once.
struct Every {
    int months = 0;
    int days = 0;

    bool once() const { return months == 0 && days == 0; }

    bool operator==(const Every&) const = default;
};

// `month`, `week`, `quarter`, `year`, `day`, or a number before one of them: `3 months`. nullopt
// otherwise.
std::optional<Every> read_every(std::string_view words);

// A dated payment: [[bill]], or [[once]] with its day in `from` and no repetition.
struct Bill {
    std::string name;
    std::string category;
    money::Amount amount;  // all of it, each time
    money::Share mine;     // my part
    std::string with;      // who bears the rest
    Every every;
    int day = 0;  // of the month, 1 to 31, clamped to the month's end; 0: that of `from`
    time::Date from;
    std::optional<time::Date> until;
    std::optional<std::int64_t> times;
    double spread = 0;      // 0.3: the sum may be 30 % more or less
    bool optional = false;  // it could be done without
    std::string course;     // the item of the plan that it is for
    text::Place place;

    money::Amount share() const { return money::share_of(amount, mine); }
};

// What a tag bill= may say: each bill's name, as it is and as one word.
std::vector<std::string> bill_names(const std::vector<Bill>& bills);

struct Monthly {
    std::string name;
    money::Amount amount;
};

struct Chances {
    std::int64_t paths = 10000;
    int block_days = 7;
    double level_sd = 0.25;        // of the logarithm of a month's spending, before any was seen
    double level_months = 4;       // that this is worth
    double volatility = 0.08;      // of an exchange rate in a year, before its history was seen
    bool volatility_said = false;  // it is meant so, whatever the history
    std::optional<std::uint64_t> seed;  // from the input when not set
};

struct Budget {
    std::optional<money::Amount> cash;  // on `start`
    std::optional<time::Date> start;
    std::optional<time::Date> end;
    std::optional<money::Amount> reserve;
    double risk = 0.2;
    std::vector<Monthly> monthly;
    std::vector<Bill> bills;  // in the file's order, then [[once]]
    std::vector<Scenario> scenarios;
    Chances chances;
    int max_age_days = 10;
    std::string reference_name;
    std::optional<money::Amount> reference_cost;
};

// What the file says; what it says wrongly, beyond types, goes to `faults` with its place.
Budget read_budget(const config::Table& root, text::Diagnostics& faults);

// The first bill of that name, as written or in kebab-case; nullptr when there is none.
const Bill* bill_named(const Budget& budget, std::string_view name);

// The currency that reports are in: osm.toml's [money] home, else that of the budget's cash.
// Failure (misuse) when neither says one.
money::Currency home_currency(const config::Table& settings,
                              const std::optional<money::Amount>& cash);

// One payment of a bill, due on a day; `paid` once a line was found that is it.
struct Occurrence {
    std::size_t bill = 0;  // index in Budget::bills
    time::Date due;

    struct Payment {
        time::Date day;
        money::Amount amount;
        std::int64_t number = 0;  // of the line
    };

    std::optional<Payment> paid;
};

// Every occurrence from a bill's first to `last`, by day, then in the file's order.
std::vector<Occurrence> occurrences(const Budget& budget, time::Date last);

// How far from its day a bill may be paid: seven days, less when it returns sooner.
int grace_days(const Every& every);

// Marks what was paid. A line pays a bill when it says so (tag bill=NAME), or when its category is
// the bill's, its day within grace of the due day, and its sum (or my part of it) within 25 % of
// the bill's or more than that by `spread`. Where several fit: one whose note names the bill first,
// then the nearest day. Each line pays once. Returns for each entry whether it paid a bill. Amounts
// of another currency are compared at the day's rate; Failure (misuse) when there is none.
std::vector<bool> match(std::vector<Occurrence>& due, const Budget& budget,
                        const std::vector<Entry>& entries, const money::Rates& rates);

// Unpaid occurrences of the days from `first` to `last`, by day.
std::vector<Occurrence> unpaid(const std::vector<Occurrence>& all, time::Date first,
                               time::Date last);

// Late are those due before `today` since the first entry: before it nothing was logged at all.
std::vector<Occurrence> late(const std::vector<Occurrence>& all, const std::vector<Entry>& entries,
                             time::Date today);

}  // namespace osm::budget
