// plan/schedule.hpp - what is worked on when: the plan laid out on the clock from now on.
#pragma once

#include "plan/capacity.hpp"
#include "plan/due.hpp"
#include "plan/lanes.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <vector>

namespace osm::plan {

// One sitting: times of day by the clock of the plan's place; at most until 24:00.
struct Stretch {
    time::Date day;
    time::Duration from;
    time::Duration until;
    Index item = none;
};

// From the first moment that is worked on an item to the last; of a milestone both are the moment
// at which it is reached.
struct Span {
    Moment begin = 0;
    Moment end = 0;
    time::Duration planned;
};

struct Schedule {
    time::Date today;                        // the midnight that moments count from
    std::vector<Stretch> stretches;          // in the order of the clock, apart from each other
    std::vector<std::optional<Span>> items;  // by plan index; none of what is done or not planned
    std::optional<Moment> finish;            // of all that is planned; none when nothing is
    std::vector<Index> without_hours;  // open items that have no estimate: they take no time here
    std::vector<Index> without_time;   // what cannot be done in ten years, or waits for such

    time::Date day_of(Moment moment) const;  // the day on which work up to the moment is done
};

// Every day is worked through in the order of the clock, never before now, in the windows of the
// tracks and never past the last of them. At each moment the most pressing item of the track that
// can be worked on is (see comes_first in plan/due.hpp), and gives way when a more pressing one
// becomes possible: earliest due date first, with pre-emption, serially over the working days.
// Prerequisites may cross tracks. What was started goes on whatever it needs. Of `any` the first
// that is finished counts.
//
// Tracks with shares divide what the day's windows have, one after the other in the plan's order; a
// track that is finished hands its part on, to the others by their shares, from the next day on;
// time at which nothing of a track can be worked on goes at once to what is most pressing in the
// others. Nothing is carried over: no day owes another one anything.
//
// Exact where that is possible: on a track that waits for no other and has windows of its own, or
// all of the week's, no order has a smaller worst lateness, told in planned hours (Horn 1974;
// Baker, Lawler, Lenstra and Rinnooy Kan 1983); and what needs nothing of another lane is finished
// as early as any order could. plan/bound.hpp says how far from that the rest can be. Linear in the
// plan and the days, but for sorting.
Schedule schedule(const Plan& plan, const Progress& progress, const Capacity& capacity,
                  const std::vector<Urgency>& urgencies, time::Stamp now);

// The same with urgencies of its own.
Schedule schedule(const Plan& plan, const Progress& progress, const Capacity& capacity,
                  time::Stamp now);

// By plan index, how many of what must be finished before an item is still open, and the other way
// what waits for it: `needs`, and of `with` what that needs. Items that were started wait for
// nothing. `any` is told apart: see `choices`.
struct Waiting {
    std::vector<std::vector<Index>> after;    // what waits for an item
    std::vector<std::vector<Index>> choices;  // what an item is one of the `any` of
    std::vector<int> count;                   // for how much an item waits; its `any` is one
};

Waiting waiting(const Plan& plan, const Progress& progress);

}  // namespace osm::plan
