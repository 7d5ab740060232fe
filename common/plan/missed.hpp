// plan/missed.hpp - due dates that have passed.
#pragma once

#include "plan/plan.hpp"
#include "plan/progress.hpp"

#include <string>
#include <vector>

namespace osm::plan {

struct Missed {
    std::string id;
    time::Date due;
};

// Items and milestones that were due before `today` and are neither done nor dropped, and goals
// that were and are not reached; earliest first.
std::vector<Missed> missed(const Plan& plan, const Progress& progress, time::Date today);

}  // namespace osm::plan
