// plan/bound.hpp - how early the plan could be finished at all, whatever the order: the proof that
// goes with a schedule.
#pragma once

#include "plan/lanes.hpp"
#include "plan/schedule.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

// What a bound rests on.
enum class Argument {
    path,   // items that need each other, one after the other
    hours,  // the hours of one lane, all of its windows used
    both,   // hours of a lane that cannot begin before, or end after, what they need or is needed
};

struct Bound {
    time::Date finish;  // no order is done before this day is
    int gap = 0;        // days from it to the day on which the schedule is done
    Argument argument = Argument::path;
    std::vector<Index> path;    // of `path`: from the first to the last
    std::vector<Index> tracks;  // of the others: those of the lane that have work
    time::Duration work;        // and the hours in it
};

// The largest of three bounds that hold for every order of the items and every division of a shared
// lane's windows: the critical path in working time; hours against windows, lane by lane; and head,
// work and tail of each lane (that for a day that is too early no pre-emptive order keeps the
// deadlines carried back from it: Carlier and Pinson 1989). Only of what the schedule holds; none
// when it is empty. n log n in the plan, times the logarithm of the gap.
std::optional<Bound> bound(const Plan& plan, const Progress& progress, const Capacity& capacity,
                           time::Stamp now, const Schedule& schedule);

// "458.5 h of ml and french", "the path pgm-1 > pgm-2 > paper": lower case, no full stop.
std::string why(const Plan& plan, const Bound& bound);

}  // namespace osm::plan
