// plan/goal.hpp - what is not told in hours: a level, a count, a grade, and how far one is.
#pragma once

#include "plan/plan.hpp"
#include "plan/progress.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osm::plan {

// Whether the value is the target or beyond it: by place on the scale, by number when both are
// whole numbers, else only when it is the same word.
bool reached(const Goal& goal, std::string_view value);

// Failure (misuse) for a value that the goal cannot have: not on its scale, no number.
void require_value(const Goal& goal, const std::string& value);

// The last that was measured; nullptr when nothing was.
const Measure* last_measure(const Progress& progress, Index goal);

// done, started (measured, not there yet) or ready.
State state(const Goal& goal, const Measure* last);

// For a line among others: "french B1 of B2 by 2016-12-23"; the day only while it is not reached.
std::string in_short(const Goal& goal, const Measure* last);

// "B1 of B2", "7 of 24"; before the first measuring "target B2".
std::string so_far(const Goal& goal, const Measure* last);

}  // namespace osm::plan
