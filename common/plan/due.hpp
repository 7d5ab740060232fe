// plan/due.hpp - due dates carried back through prerequisites, in each track's own planned hours.
#pragma once

#include "plan/capacity.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace osm::plan {

// What waits for an item asks of it.
struct Urgency {
    // When it must be finished: planned time of its track from now on, in seconds; below the
    // remaining hours it is too late already, below zero the moment has passed. nullopt: no due
    // date depends on it. Of a milestone always nullopt: see `by`.
    std::optional<std::int64_t> latest;
    std::optional<time::Date> by;   // the same as a day
    Index through = none;           // the item or milestone whose due date this is
    std::int64_t priority = 0;      // its own, or a more pressing one of what waits for it
    Index priority_through = none;  // whose that is
};

// Modified due dates (Lawler 1973): the least of an item's own and, for each that needs it, that
// one's less the hours it takes. Working on the least of them first is optimal for the worst
// lateness of a track, with pre-emption (Horn 1974). Of `any` the first open choice is meant.
// Between tracks a moment is a day and the part of that day's hours gone by. What is done or
// dropped asks for nothing. By plan index; linear in the plan, plus the days up to the last due
// date.
std::vector<Urgency> urgencies(const Plan& plan, const Progress& progress, const Capacity& capacity,
                               time::Stamp now);

// Whether, of two items of one track, `a` is to be worked on before `b` where both can be: the
// earlier moment by which it must be finished, then priority, then fewest hours left, then id.
bool comes_first(const Plan& plan, const Progress& progress, const std::vector<Urgency>& urgencies,
                 Index a, Index b);

}  // namespace osm::plan
