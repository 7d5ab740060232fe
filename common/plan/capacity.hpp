// plan/capacity.hpp - the hours that a plan sets aside: of a day and a week, by track.
#pragma once

#include "plan/plan.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <vector>

namespace osm::plan {

// A track with windows has those, on each working day; a track with a share has that part of the
// week's windows, less what tracks have for themselves; tracks with neither divide evenly what the
// shares leave of 100. Nothing is planned before the plan's start, on a holiday, on leave, or
// outside the windows.
class Capacity {
public:
    explicit Capacity(const Plan& plan);

    std::size_t tracks() const { return tracks_.size(); }

    time::Duration day(time::Date day, Index track) const;
    time::Duration day(time::Date day) const;  // all tracks

    // Monday to Sunday, less leave and holidays. `track` may be `none`: all of them.
    time::Duration week(time::Date monday, Index track = none) const;

    // From `first` to `last`, both included.
    time::Duration between(time::Date first, time::Date last, Index track = none) const;

    // A week without leave or holiday, whether or not the plan has begun.
    time::Duration usual_week(Index track = none) const;

    // What is left of now's day after now's time of day.
    time::Duration rest_of(time::Stamp now, Index track) const;

    // Whether the track has windows of its own: hours that no other track gets when it is done.
    bool own_windows(Index track) const { return tracks_[track].own; }

    // The windows of a working day that a track has, or divides with others, and its part of them.
    const std::vector<Window>& windows(Index track) const { return tracks_[track].windows; }

    // The last planned minute of a working day, of the week's windows or a track's own; nullopt
    // where none are planned.
    std::optional<time::Duration> leaving() const { return leaving_; }

    double part(Index track) const { return tracks_[track].part; }

    bool works(time::Date day) const;     // a working day: begun, and neither holiday nor leave
    bool on_leave(time::Date day) const;  // named in leave or holidays

private:
    struct Hours {
        std::vector<Window> windows;
        double part = 1;       // of them
        time::Duration daily;  // their length times part
        bool own = false;
    };

    struct Off {
        time::Date first;
        time::Date last;
    };

    std::array<bool, 7> weekdays_{};
    std::optional<time::Date> start_;
    std::vector<Hours> tracks_;
    time::Duration daily_;  // of all tracks
    std::optional<time::Duration> leaving_;
    std::vector<Off> off_;  // sorted, apart from each other
};

}  // namespace osm::plan
