// tools/plan/view.hpp - the plan, what was recorded about it and what was studied, as of now.
#pragma once

#include "cli/context.hpp"
#include "plan/capacity.hpp"
#include "plan/pace.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/calendar.hpp"

#include <string>
#include <vector>

namespace osm::plan::verbs {

struct Study {
    Logged by_topic;
    std::vector<time::Duration> this_week;  // by track
    Pace pace;                              // of sessions whose topic has a track in the plan
    time::Duration elsewhere;               // of the others
};

struct View {
    Plan plan;
    Capacity capacity;
    Study study;
    std::vector<Fact> facts;
    Progress progress;
};

// plan.toml alone; Failure (misuse) with all that is wrong in it.
Plan sound_plan(cli::Context& context);

// All of it. Faults of single facts become warnings. `words` are the read verb's own: "-" takes the
// progress facts from standard input.
View look(cli::Context& context, const std::vector<std::string>& words = {});

}  // namespace osm::plan::verbs
