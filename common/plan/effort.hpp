// plan/effort.hpp - how far hours taken were from hours estimated, by kind of item.
#pragma once

#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "plan/scope.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::plan {

// An item that is done: what it was thought to take and what it took, in hours.
struct Outcome {
    std::string kind;
    double estimated = 0;
    double taken = 0;
};

// Work that is left, by estimate. `spread` is the deviation of the logarithm of what such an item
// takes around its kind's ratio; 0: that of its kind.
struct Piece {
    std::string kind;
    Index track = none;
    double hours = 0;
    double spread = 0;
    Index item = none;
    std::optional<time::Date> from = {};  // the first day on which it can be worked on
};

// An open item or milestone with a due date, and all open work that must be done for it.
struct Promise {
    Index item = none;
    time::Date due;
    std::vector<std::size_t> pieces;  // of Work::left
    bool whole = true;                // false: something it needs has no hours
};

struct Work {
    std::vector<Piece> left;  // in the order of working: what is due first, then the plan's
    std::vector<Outcome> outcomes;
    std::size_t open = 0;              // items neither done nor dropped
    std::vector<Index> without_hours;  // those of them that no sum can hold
    std::vector<Promise> promises;     // earliest first, at most `most_promises`
    Growth growth;                     // of the plan; set by whoever knows its history
};

inline constexpr std::size_t most_promises = 40;

// What a plan and its progress say about work. An estimate with low and high is taken as an 80 %
// range; hours logged on an item that is done are its outcome when it had an estimate in the plan.
// Linear in the plan, times its promises.
Work work(const Plan& plan, const Progress& progress);

// The ratio taken/estimated of a kind as a log-normal of unknown median: `median`, `doubt` (the
// deviation of the logarithm of that median) and `spread` (of single items around it).
struct Effort {
    double median = 1;
    double doubt = 0;
    double spread = 0;
    int outcomes = 0;
};

// Plans are too short as a rule: before there is an outcome, a ratio of 1.3 with a deviation of 0.5
// is assumed, which weighs as five items (after Buehler, Griffin and Ross 1994, where the median
// thesis took 1.6 times as long as predicted; a reference class, as Kahneman and Tversky advise).
// Each outcome of the kind shifts it.
Effort effort(const std::vector<Outcome>& outcomes, std::string_view kind);

inline constexpr double assumed_ratio = 1.3;

}  // namespace osm::plan
