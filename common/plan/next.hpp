// plan/next.hpp - what to do next, and why.
#pragma once

#include "plan/capacity.hpp"
#include "plan/due.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

struct Candidate {
    Index item = none;
    Urgency urgency;
    std::size_t waiting = 0;  // open items and milestones that need it directly
    bool no_time = false;     // the plan sets no hours aside for its track
};

struct Question {
    std::vector<time::Duration> this_week;  // logged in now's week, by track; may be empty
    Index track = none;                     // only this one; none: all
    std::size_t most = 5;
};

// What can be worked on now (ready, or started), most pressing first. Within a track: the earliest
// date by which it must be finished (see plan/due.hpp), then priority, then fewest hours left, then
// id. Tracks take turns: a turn stands for `turn` hours, and goes to the track that is furthest
// behind its hours of this week, counting the turns it was given already. Every track with work
// keeps its part of the list, as of the week; a track for which the plan sets no time aside comes
// after all others.
std::vector<Candidate> next(const Plan& plan, const Progress& progress, const Capacity& capacity,
                            time::Stamp now, const Question& question);

inline constexpr time::Duration turn = time::hours(2);

// Why it stands where it stands, one reason each: "needed for bayes, due 2016-12-16", "to be
// finished by 2016-11-02, 12 h to spare", "priority 1 of pgm-2", "18 h left", "3 wait for it".
std::vector<std::string> why(const Plan& plan, const Progress& progress,
                             const Candidate& candidate);

// Why there is nothing to do: all is done, or what is left waits for something. One sentence, lower
// case, no full stop.
std::string why_nothing(const Plan& plan, const Progress& progress, Index track = none);

// "18 h", "2.5 h": hours as a plan tells them.
std::string in_hours(time::Duration length);

}  // namespace osm::plan
