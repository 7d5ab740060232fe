// study/calibrate.hpp - the rule of inference that would have come nearest to what was clocked.
#pragma once

#include "study/inference.hpp"
#include "time/calendar.hpp"

#include <map>
#include <optional>
#include <span>

namespace osm::study {

// How near a rule comes to the clocked weeks.
struct Fit {
    Rule rule;
    time::Duration error;     // mean of what a week is off by, either way
    time::Duration inferred;  // of all the weeks together
};

struct Calibration {
    int weeks = 0;  // compared
    time::Week first, last;
    time::Duration clocked;  // in those weeks
    Fit present;
    Fit best;                 // over a grid of rules, the present one among them
    time::Duration left_out;  // mean error of each week by the rule that fits the others best

    // Whether the best rule is better for weeks that it has not seen.
    bool is_better() const { return left_out < present.error; }
};

// Fewer weeks than this say nothing about the next one.
inline constexpr int least_weeks = 6;

// What the commits alone would have been taken for, against what was clocked, week by week: the
// weeks from the first commit's to the last one's in which something was clocked (`clocked`, from a
// log without what is inferred). Two numbers are fitted, so each week is also judged by the rule of
// the other weeks: a rule is no better than that. nullopt when there are fewer than least_weeks.
std::optional<Calibration> calibrate(std::span<const Commit> commits,
                                     const std::map<time::Week, time::Duration>& clocked,
                                     time::Duration day_start, const Rule& present);

}  // namespace osm::study
