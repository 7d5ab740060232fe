// plan/check.hpp - what a plan that can be read still lacks, or cannot keep.
#pragma once

#include "plan/capacity.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

namespace osm::plan {

// Warnings, in the order of the file: items without hours, hours that are assumed, a track that has
// work and no time, an unknown zone, and due dates that have passed or that the planned hours
// cannot reach (the necessary and, on one track, sufficient condition of earliest-due-date
// scheduling).
text::Diagnostics check(const Plan& plan, const Progress& progress, const Capacity& capacity,
                        time::Stamp now);

}  // namespace osm::plan
