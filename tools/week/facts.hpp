// tools/week/facts.hpp - what the page is made of, read once, as of one now.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "budget/runway.hpp"
#include "cli/context.hpp"
#include "plan/capacity.hpp"
#include "plan/forecast.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "publish/posts.hpp"
#include "study/totals.hpp"
#include "text/diagnostic.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace osm::week {

// The plan as it stood at one moment: what was studied and done by then, and when it will be done.
struct Standing {
    study::Totals studied{time::Duration{}};  // everything
    study::Totals in_plan{time::Duration{}};  // what the plan knows a track for: its pace
    std::vector<plan::Fact> events;
    plan::Progress progress;
    plan::Finish finish;
};

// The money as it stands. `unknown` says why it can only be listed; then there is nothing else.
// `missing` is what the forecast lacks; then there is none, and no bills where they need it too.
struct Purse {
    std::string unknown;
    text::Diagnostics missing;
    budget::Budget budget;
    money::Currency home;
    money::Rates rates;
    std::vector<budget::Entry> entries;
    std::vector<budget::Occurrence> bills;  // up to a month ahead, with what was paid
    std::vector<bool> paid_a_bill;          // by entry
    std::optional<budget::Known> known;     // absent without cash
    std::optional<budget::Runway> runway;   // the same
};

struct Facts {
    time::Stamp now;
    time::Date monday;
    time::Date sunday;
    time::Date today;

    plan::Plan plan;
    std::string plan_unknown;                // why there is none, though it is written
    std::optional<plan::Capacity> capacity;  // absent without a plan
    Standing standing;
    Standing week_ago;                              // the same forecast, made seven days earlier
    study::Totals week{time::Duration{}};           // of the page's week alone
    std::map<time::Date, time::Duration> last_end;  // time of day at which a day's study ended
    Purse purse;
    std::vector<publish::Outcome> posts;  // of the week
};

// What a pace is learned from.
plan::Pace pace_of(const study::Totals& studied);

// Reads the data folder. Faults of single facts are warned about; faults in TOML throw.
Facts read(cli::Context& context, time::Stamp now, time::Date monday);

}  // namespace osm::week
