// plan/forecast.hpp - when the curriculum will be done: many futures, each with its date.
#pragma once

#include "plan/capacity.hpp"
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

// No later date is told: what lies beyond is "not in ten years".
inline constexpr int horizon_days = 3653;

enum class Basis {
    nothing_left,  // every item is done or dropped: there is no date to tell
    assumed,       // the pace is mostly a guess: planned hours times a wide prior
    learned,       // the pace is mostly one's own
    refused,       // see `reason`; only `as_planned` is told
};

std::string_view name(Basis basis);

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

    Level pace;
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
    // The part of the futures that are done on or before `day`.
    double chance_by(time::Date day) const;

    // `paths` as numbers of days, beyond the horizon +infinity: what chance::race compares.
    std::vector<double> as_days() const;
};

// Draws futures: hours left times an effort ratio per kind (plan/effort.hpp), worked off in the
// plan's own calendar, day by day, without leave and holidays, at a pace (plan/pace.hpp) that one
// future keeps to its end. Tracks with a share hand it on when they are done; a track with windows
// of its own keeps them, and the last of these ends the plan. The sum over the items of a kind is
// drawn as one log-normal of the right mean and variance (Fenton 1960), so the cost is draws times
// kinds, whatever the number of items. Same input and seed, same dates on every machine.
Finish forecast(const Work& work, const Capacity& capacity, const Pace& pace, time::Stamp now,
                std::uint64_t seed = usual_seed, int draws = usual_draws);

}  // namespace osm::plan
