// plan/lanes.hpp - the planned hours as they lie on the clock, day after day from now on.
#pragma once

#include "plan/capacity.hpp"
#include "plan/plan.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace osm::plan {

// Seconds of the clock since the midnight that began now's day: a day is 86400 of them, whatever
// the clocks of a place do at night.
using Moment = std::int64_t;

// Nothing is planned beyond.
inline constexpr int planned_days = 3653;

// A lane is what can be worked on in the same windows: a track with windows of its own, or all
// tracks that divide the week's windows by their shares. Lanes never overlap, so whoever works
// through their windows in the order of the clock does one thing at a time.
class Lanes {
public:
    // `now` as the clock of the plan's place shows it; the day's hours before it are gone.
    Lanes(const Plan& plan, const Capacity& capacity, time::Stamp now);

    std::size_t size() const { return lanes_.size(); }

    Index of(Index track) const { return of_[track]; }

    const std::vector<Index>& tracks(Index lane) const { return lanes_[lane].tracks; }

    // On the day so many days from now's: what is left of the windows, in their order; of a shared
    // lane only so much of them as the shares take, from the first window on.
    const std::vector<Window>& windows(Index lane, int day) const;

    // How the windows of a shared lane are divided: the part of each of its tracks.
    double part(Index track) const { return parts_[track]; }

    // Planned seconds of the lane from now to the moment, and the first moment by which there are
    // so many; nullopt beyond the last planned day.
    std::int64_t until(Index lane, Moment moment) const;
    std::optional<Moment> reach(Index lane, std::int64_t seconds) const;
    // The last moment by which there are not more than so many.
    Moment latest(Index lane, std::int64_t seconds) const;

    time::Date day_of(
        Moment moment) const;  // of the end of work: midnight belongs to the day before

    time::Date today() const { return today_; }

private:
    struct Lane {
        std::vector<Index> tracks;
        std::vector<Window> usual, rest;   // of a working day; of now's
        std::vector<std::int64_t> before;  // planned seconds before each day, and in all
    };

    void lay(Lane& lane, const std::vector<Window>& windows, double part, const Capacity& capacity,
             time::Duration clock);

    std::vector<Lane> lanes_;
    std::vector<Index> of_;
    std::vector<double> parts_;
    std::vector<bool> works_;
    std::vector<Window> nothing_;
    time::Date today_;
};

}  // namespace osm::plan
