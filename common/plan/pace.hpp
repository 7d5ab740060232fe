// plan/pace.hpp - how much of the planned hours is really studied, and how sure that is.
#pragma once

#include "plan/capacity.hpp"
#include "plan/range.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

// Time studied in one calendar week.
struct WeekOfStudy {
    time::Date monday;
    time::Duration studied;
};

// What was studied for the plan (sessions that InPlan knows), as plain hours: another domain
// sums them. Weeks that are not named are weeks without study. `since`: the first day on which
// there was a log; hours planned before it are not held against the learner.
struct Pace {
    std::vector<WeekOfStudy> weeks;
    std::optional<time::Date> since;
};

// The part of planned hours that is studied (1 is the plan as written), for the weeks up to a
// horizon: median `level`, and around its logarithm a split distribution of scale `down` and `up`
// (see plan/range.hpp).
struct Level {
    double level = 0;
    double down = 0;
    double up = 0;
    int weeks = 0;            // whole weeks with planned hours that it was learned from
    double prior_part = 1;    // 0 to 1: how much of it is assumption
    double recent_hours = 0;  // a week, mean of the last eight
    // Its own track record: past weeks at which a level would have been told (with what was known
    // then), and how many of its 80 % ranges held for the `horizon` weeks that came.
    int horizon = 1;
    int told = 0;
    int held = 0;
    std::optional<std::string> silent;  // why no pace can be told
};

// Without a log: a wide guess. The guide's author studied 58 to 73 percent of the hours that he
// planned. It weighs as much as four weeks and half of that after every four weeks of log, so it is
// gone by the end of a term.
inline constexpr double assumed_level = 0.7;

// What plan/range.hpp tells after the last whole week. Leave and holidays are no study days, so
// they slow nothing. A log can judge ranges that reach half as far as it is long; beyond that the
// variance is taken to grow by a quarter with each doubling. When study has stopped, or changed, or
// its ranges held too seldom, `silent` says so: no method that was tried forecasts a learner who
// may or may not come back.
Level level(const Pace& pace, const Capacity& capacity, time::Date today, int horizon_weeks);

// Whole weeks before today's, oldest first, in hours; without those on leave. Without a capacity
// every week counts alike.
std::vector<StudyWeek> whole_weeks(const Pace& pace, const Capacity& capacity, time::Date today);
std::vector<StudyWeek> whole_weeks(const Pace& pace, time::Date today);

// Weeks with less than this part of a usual week's hours planned are leave: neither active nor not.
inline constexpr double least_week = 0.2;

}  // namespace osm::plan
