// tools/budget/finish.hpp - when the curriculum will be done, as osm-plan and osm-week tell it.
#pragma once

#include "budget/costs.hpp"
#include "cli/context.hpp"
#include "plan/forecast.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "study/totals.hpp"

#include <map>
#include <optional>
#include <string>

namespace osm::spend {

// The plan and what was studied for it, as of now.
struct Studied {
    plan::Plan plan;
    study::Totals all{time::Duration{}};
    study::Totals in_plan{time::Duration{}};              // what the plan knows a track for
    std::map<std::string, time::Date, std::less<>> last;  // day of the last session, by topic
    plan::Progress progress;
};

// Faults of single facts go to `faults`; a broken plan.toml throws. Without a plan all of the log
// is still there.
Studied read_studied(cli::Context& context, text::Diagnostics& faults);

// The item that a word means: its id, or a topic of it. `studied` must stay.
budget::Item item_of(const Studied& studied);

// The forecast, with as many futures as the money has; nullopt without a plan or when there is no
// date to tell.
std::optional<plan::Finish> finish(cli::Context& context, const Studied& studied,
                                   std::int64_t futures);

}  // namespace osm::spend
