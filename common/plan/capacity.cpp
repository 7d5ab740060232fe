#include "plan/capacity.hpp"

#include <algorithm>
#include <cmath>

namespace osm::plan {
namespace {

time::Duration length(const std::vector<Window>& windows) {
    time::Duration sum;
    for (const auto& window : windows)
        sum += window.length();
    return sum;
}

time::Duration part_of(time::Duration whole, double part) {
    return {std::llround(static_cast<double>(whole.seconds) * part)};
}

// Of the day that tracks with neither share nor windows have, each.
double part_of_the_rest(const Plan& plan) {
    std::int64_t given = 0;
    int sharers = 0;
    for (const auto& track : plan.tracks) {
        given += track.share.value_or(0);
        sharers += track.windows.empty() && !track.share ? 1 : 0;
    }
    if (sharers == 0)
        return 0;
    return static_cast<double>(std::max<std::int64_t>(0, 100 - given)) / 100.0 / sharers;
}

// The week's windows without those that a track has for itself.
std::vector<Window> to_be_shared(const Plan& plan) {
    auto left = plan.week.windows;
    for (const auto& track : plan.tracks)
        for (const auto& taken : track.windows) {
            std::vector<Window> cut;
            for (const auto& window : left) {
                if (window.from < std::min(window.until, taken.from))
                    cut.push_back({window.from, std::min(window.until, taken.from)});
                if (std::max(window.from, taken.until) < window.until)
                    cut.push_back({std::max(window.from, taken.until), window.until});
            }
            left = std::move(cut);
        }
    return left;
}

}  // namespace

Capacity::Capacity(const Plan& plan) : weekdays_(plan.week.works), start_(plan.start) {
    const auto rest = part_of_the_rest(plan);
    const auto shared = to_be_shared(plan);
    for (const auto& track : plan.tracks) {
        Hours hours;
        hours.own = !track.windows.empty();
        hours.windows = hours.own ? track.windows : shared;
        if (!hours.own)
            hours.part = track.share ? static_cast<double>(*track.share) / 100.0 : rest;
        hours.daily = part_of(length(hours.windows), hours.part);
        daily_ += hours.daily;
        tracks_.push_back(std::move(hours));
    }
    for (const auto& window : plan.week.windows)
        leaving_ = std::max(leaving_.value_or(window.until), window.until);
    for (const auto& track : plan.tracks)
        for (const auto& window : track.windows)
            leaving_ = std::max(leaving_.value_or(window.until), window.until);
    for (const auto* periods : {&plan.week.holidays, &plan.week.leave})
        for (const auto& period : *periods)
            off_.push_back({period.first.value_or(time::Date{0}),
                            period.last.value_or(*time::date(2200, 12, 31))});
    std::sort(off_.begin(), off_.end(),
              [](const Off& a, const Off& b) { return a.first < b.first; });
    std::vector<Off> merged;
    for (const auto& off : off_)
        if (!merged.empty() && off.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, off.last);
        else
            merged.push_back(off);
    off_ = std::move(merged);
}

bool Capacity::on_leave(time::Date day) const {
    const auto after =
        std::upper_bound(off_.begin(), off_.end(), day,
                         [](time::Date at, const Off& off) { return at < off.first; });
    return after != off_.begin() && day <= std::prev(after)->last;
}

bool Capacity::works(time::Date day) const {
    return (!start_ || *start_ <= day) && weekdays_[static_cast<std::size_t>(day.weekday())] &&
           !on_leave(day);
}

time::Duration Capacity::day(time::Date day, Index track) const {
    return works(day) ? tracks_[track].daily : time::Duration{};
}

time::Duration Capacity::day(time::Date day) const {
    return works(day) ? daily_ : time::Duration{};
}

time::Duration Capacity::week(time::Date monday, Index track) const {
    return between(monday, monday + 6, track);
}

time::Duration Capacity::between(time::Date first, time::Date last, Index track) const {
    time::Duration sum;
    for (auto at = first; at <= last; ++at)
        sum += track == none ? day(at) : day(at, track);
    return sum;
}

time::Duration Capacity::usual_week(Index track) const {
    const auto days = std::count(weekdays_.begin(), weekdays_.end(), true);
    return {(track == none ? daily_ : tracks_[track].daily).seconds * days};
}

time::Duration Capacity::rest_of(time::Stamp now, Index track) const {
    const auto today = now.day();
    if (!works(today))
        return {};
    const time::Duration clock{now.at - time::begin_of(today, now.offset)};
    const auto& hours = tracks_[track];
    time::Duration sum;
    for (const auto& window : hours.windows)
        if (window.until > clock)
            sum += window.until - std::max(window.from, clock);
    return part_of(sum, hours.part);
}

}  // namespace osm::plan
