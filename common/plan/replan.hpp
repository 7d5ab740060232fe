// plan/replan.hpp - two schedules of one plan, at two moments: what moved, why, and what it costs.
#pragma once

#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "plan/schedule.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

// A plan with what was known about it at a moment. `facts` and their indices are of this plan.
struct Standpoint {
    Plan plan;
    std::vector<Fact> facts;
    Logged logged;
    time::Stamp at;
};

// What can move a plan, in the order in which it is taken into account.
enum class Cause {
    slip,      // time has passed: hours studied, items done, or not
    given_up,  // items dropped, or no longer in the plan
    hours,     // estimates that were changed
    calendar,  // leave, holidays, the hours of the week, shares
    items,     // new items; other prerequisites, due dates, priorities
};

std::string_view name(Cause cause);

// One cause: the finish once it is taken into account, with all those before it.
struct Step {
    Cause cause = Cause::slip;
    std::optional<time::Date> finish;
    int days = 0;                   // by how much it moved the finish; negative: earlier
    std::vector<std::string> what;  // "dotify 70 h, was 60 h"
};

// An item or milestone whose last day is another one now.
struct Moved {
    std::string topic;
    std::optional<time::Date> was;  // none: not planned then
    std::optional<time::Date> now;  // none: over, or not planned any more
    std::string why;  // "slip", "new", "done", "dropped", ...: the cause that moved it most
};

struct Replan {
    std::optional<time::Date> was, now;  // the finish
    std::vector<Step> steps;             // one a cause
    std::vector<Moved> moved;            // by the day that is now, then the one that was
};

// `before` is the plan as it was with what was known then; `since` the same plan with what is known
// now; `now` the plan as it is. Each cause is added to those before it and everything is scheduled
// anew, so the days of the steps sum to the days between the two finishes. Another order of causes
// would divide the same sum otherwise.
Replan replan(const Standpoint& before, const Standpoint& since, const Standpoint& now);

}  // namespace osm::plan
