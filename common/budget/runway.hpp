// budget/runway.hpp - until when the money lasts: dated bills, and a resampling of everything else.
//
// What is dated is paid on its day. What is not is drawn from the past in blocks of days (a
// moving-block bootstrap, Kuensch 1989), and each future gets its own level of spending, its
// logarithm Student-t distributed: a few months say little about how much a month costs. Foreign
// money walks with its exchange rate. How often its ranges hold is a test.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "money/rates.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace osm::budget {

// A payment that is still to come: my part, which is what leaves my cash in the end.
struct Coming {
    std::string name;
    time::Date due;
    money::Amount share;       // in its own currency, at most to be shown
    double worth = 0;          // in the home currency at today's rate
    std::size_t currency = 0;  // index in Known::rest
    double spread = 0;
    double part = 1;  // of the bill, that is mine
};

// A value a day in the home currency at today's rates: [0] is home money, the others are foreign
// ones. All of one length.
using Daily = std::vector<std::vector<double>>;

// What has no date, of one category as it was logged, or of one name in [monthly]; "" is what was
// spent and never noted.
struct Heading {
    std::string name;
    Daily days;
};

// From a day on each heading costs so many times what it did.
struct Turn {
    time::Date from;
    std::vector<double> factors;  // by Known::headings
};

// Everything that the forecast rests on; a value, so that a what-if is a changed copy.
struct Known {
    money::Currency home;
    time::Date today;
    time::Date from;        // first day that is forecast: the day after the last one noted
    money::Amount cash;     // before that day, less what I owe others
    int pots = 0;           // counted pots that the cash rests on; 0: cash of the budget less lines
    money::Amount reserve;  // running out is having less than this
    std::vector<Coming> schedule;  // by day

    Daily rest;                            // what has no date: the sum of the headings
    std::vector<money::Currency> foreign;  // of rest[1], rest[2], ...
    std::vector<double> volatility;        // of those, the logarithm in a year
    std::vector<Heading> headings;
    std::vector<Turn> turns;             // by day; none where life goes on as it did
    std::vector<std::string> scenarios;  // that it is in

    int days_logged = 0;   // from the first line since `start` to the last
    bool assumed = false;  // fewer than four weeks were logged, or without [monthly] than a block
    double planned = 0;    // part of the days of the rest that are as [monthly] says, 0 to 1
    double logged_a_day = 0;   // what has no date: by the lines and counts
    double planned_a_day = 0;  // and by [monthly], while it counts
    double unlogged = 0;       // part of the rest that no line explains, 0 to 1
    double months = 0;         // that `rest` stands for
    double variance = 0;       // of the logarithm of a month's spending
    int degrees = 4;           // of freedom of that estimate
    std::uint64_t seed = 0;
    Chances chances;

    // Whether what was logged is less than half of what [monthly] says, or more than twice that.
    bool far_from_plan() const;

    // A minor unit at home, today: of every currency that the budget names and a rate is known for.
    std::map<money::Currency, double> worth;
};

// Fewer logged days than this are no sample.
inline constexpr int least_days = 28;

// Days as [monthly] says that stand beside those logged: four weeks of them before there are any,
// and one less for every three days logged, so that no line makes the forecast jump.
constexpr int pseudo_days(int logged) {
    return logged < 3 * least_days ? least_days - logged / 3 : 0;
}

// Forecasts end here; whoever has money left then "lasts".
inline constexpr int horizon_days = 5 * 365;

inline constexpr double days_a_month = 365.25 / 12;

// Gathers it. Failure (misuse) when there is neither `cash` nor a counted pot, or a rate is
// missing.
Known know(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
           time::Date today, money::Currency home);

// "logged 2.14 EUR a day, [monthly] says 9.86 EUR: is all noted?": what to say when known is far
// from the plan.
std::string far_apart(const Known& known);

// The first payment that a future cannot make.
struct Miss {
    std::string name;
    money::Amount share;
    time::Date due;
    double chance = 0;  // the part of all futures in which this is the one
};

struct Runway {
    // The day on which each future's money runs out, in the order of the paths: path n of equal
    // seeds is the same future in every forecast. `horizon`: it lasts at least until then.
    std::vector<time::Date> ends;
    time::Date horizon;
    time::Date p10;  // in one of ten futures it ends before
    time::Date p50;  // even odds
    time::Date p90;
    std::optional<Miss> miss;  // the likeliest one

    bool lasts(time::Date day) const { return day >= horizon; }

    // The day until which the money lasts in at least `part` of all futures, 0 to 1.
    time::Date until(double part) const;

    // In how many of all futures the money is still there at the end of `day`, 0 to 1.
    double chance_of(time::Date day) const;

    // `ends` as numbers of days, +infinity where it lasts: what chance::race compares.
    std::vector<double> as_days() const;
};

// The same `known`, the same answer, byte for byte. `paths` 0: as many as chances.paths.
Runway forecast(const Known& known, std::int64_t paths = 0);

}  // namespace osm::budget
