// plan/forecast.hpp - when the curriculum will be done: many futures, each with its date.
#pragma once

#include "plan/capacity.hpp"
#include "plan/drivers.hpp"
#include "plan/effort.hpp"
#include "plan/pace.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

inline constexpr int usual_draws = 10'000;
inline constexpr std::uint64_t usual_seed = 1;

enum class Basis {
    nothing_left,  // every item is done or dropped: there is no date to tell
    assumed,       // the pace is mostly a guess: planned hours times a wide prior
    learned,       // the pace is mostly one's own
    refused,       // see `reason`; only `as_planned` is told
};

std::string_view name(Basis basis);

// The chance that one due date is kept.
struct Chance {
    Index item = none;  // or milestone
    time::Date due;
    double chance = 0;               // of being done on or before that day
    std::optional<time::Date> even;  // by which half of the futures have it done
    std::optional<time::Date> sure;  // by which 8 in 10 have
    bool whole = true;               // false: something that it needs has no hours
};

struct Finish {
    Basis basis = Basis::refused;
    std::string reason;  // why refused; lower case, no full stop

    // One date a future, in the order of the futures, so that what is drawn beside it (money) can
    // be compared future by future; and the same sorted. A future that ends beyond the horizon has
    // `beyond`, which is later than any date that is told.
    std::vector<time::Date> paths;
    std::vector<time::Date> sorted;
    time::Date beyond;

    std::optional<time::Date> as_planned;  // as written: these hours, all planned time used

    std::vector<Chance> due;      // earliest first
    std::vector<Driver> drivers;  // at most three, strongest first
    // When a date is refused though work is known: the range of the plan alone, its hours taken
    // by their own ranges and ratios, all planned time used. Sorted.
    std::vector<time::Date> plan_only;

    Level pace;
    Growth growth;
    double planned_hours = 0;  // a usual week
    double paced_hours = 0;    // of them, at the pace
    double hours_left = 0;     // by estimate
    double effort = 1;         // median ratio, weighted by the hours left
    int outcomes = 0;          // items that it was learned from
    std::size_t open = 0;
    std::size_t without_hours = 0;  // items that are not in any of this

    // The first day by which at least `part` of the futures are done; nullopt beyond the horizon,
    // or when there are none.
    std::optional<time::Date> by(double part) const;
    // The same of the plan alone, when it is refused.
    std::optional<time::Date> plan_by(double part) const;

    // `paths` as numbers of days, beyond the horizon +infinity: what chance::race compares.
    std::vector<double> as_days() const;
};

// Draws futures: hours left times an effort ratio per kind (plan/effort.hpp), and what the plan
// grows by meanwhile (plan/scope.hpp), worked off in the plan's own calendar, day by day, without
// leave and holidays, at a pace (plan/pace.hpp) that one future keeps to its end. Tracks with a
// share hand it on when they are done; a track with windows of its own keeps them, and the last of
// these ends the plan. Within a track what is due first is done first; that a track may have to
// wait for another is not in it. Work between two due dates is drawn kind by kind, so the cost is
// draws times kinds and due dates, whatever the number of items. Same input and seed, same dates on
// every machine. `level`: taken as the middle of the pace, whatever the log says.
Finish forecast(const Work& work, const Capacity& capacity, const Pace& pace, time::Stamp now,
                std::uint64_t seed = usual_seed, int draws = usual_draws,
                std::optional<double> level = {});

}  // namespace osm::plan
