#include "plan/lanes.hpp"

#include <algorithm>
#include <cmath>

namespace osm::plan {
namespace {

constexpr std::int64_t day_seconds = 86'400;

time::Duration length(const std::vector<Window>& windows) {
    time::Duration sum;
    for (const auto& window : windows)
        sum += window.length();
    return sum;
}

std::vector<Window> after(const std::vector<Window>& windows, time::Duration clock) {
    std::vector<Window> found;
    for (const auto& window : windows)
        if (clock < window.until)
            found.push_back({std::max(window.from, clock), window.until});
    return found;
}

// The first part of them, to the minute.
std::vector<Window> first_part(const std::vector<Window>& windows, double part) {
    time::Duration left = length(windows);
    if (part < 1)
        left = time::minutes(
            std::llround(std::floor(static_cast<double>(left.seconds) * part / 60 + 1e-6)));
    std::vector<Window> found;
    for (const auto& window : windows) {
        if (left.seconds <= 0)
            break;
        found.push_back({window.from, std::min(window.until, window.from + left)});
        left -= found.back().length();
    }
    return found;
}

// Of `windows`, what is gone by the clock.
std::int64_t gone(const std::vector<Window>& windows, time::Duration clock) {
    std::int64_t sum = 0;
    for (const auto& window : windows)
        if (window.from < clock)
            sum += (std::min(window.until, clock) - window.from).seconds;
    return sum;
}

// The clock by which so many seconds of them are gone: at once, or as late as can be.
std::int64_t clock_of(const std::vector<Window>& windows, std::int64_t seconds, bool late) {
    for (const auto& window : windows) {
        const auto here = window.length().seconds;
        if (seconds < here || (seconds == here && !late))
            return window.from.seconds + seconds;
        seconds -= here;
    }
    return day_seconds;
}

}  // namespace

Lanes::Lanes(const Plan& plan, const Capacity& capacity, time::Stamp now)
    : of_(plan.tracks.size(), none), parts_(plan.tracks.size()), today_(now.day()) {
    works_.resize(planned_days);
    for (int day = 0; day < planned_days; ++day)
        works_[static_cast<std::size_t>(day)] = capacity.works(today_ + day);
    const time::Duration clock{now.at - time::begin_of(today_, now.offset)};
    Lane shared;
    double sum = 0;
    for (Index track = 0; track < plan.tracks.size(); ++track) {
        parts_[track] = capacity.part(track);
        if (!capacity.own_windows(track)) {
            shared.tracks.push_back(track);
            sum += parts_[track];
            continue;
        }
        Lane own;
        own.tracks.push_back(track);
        lay(own, capacity.windows(track), 1, capacity, clock);
        of_[track] = lanes_.size();
        lanes_.push_back(std::move(own));
    }
    if (shared.tracks.empty())
        return;
    for (const auto track : shared.tracks)
        of_[track] = lanes_.size();
    lay(shared, capacity.windows(shared.tracks.front()), std::min(sum, 1.0), capacity, clock);
    lanes_.push_back(std::move(shared));
}

void Lanes::lay(Lane& lane, const std::vector<Window>& windows, double part,
                const Capacity& capacity, time::Duration clock) {
    lane.usual = first_part(windows, part);
    if (capacity.works(today_))
        lane.rest = first_part(after(windows, clock), part);
    const auto daily = length(lane.usual).seconds;
    lane.before.assign(planned_days + 1, 0);
    for (std::size_t day = 0; day < planned_days; ++day)
        lane.before[day + 1] = lane.before[day] + (day == 0      ? length(lane.rest).seconds
                                                   : works_[day] ? daily
                                                                 : std::int64_t{0});
}

const std::vector<Window>& Lanes::windows(Index lane, int day) const {
    if (!works_[static_cast<std::size_t>(day)])
        return nothing_;
    return day == 0 ? lanes_[lane].rest : lanes_[lane].usual;
}

std::int64_t Lanes::until(Index lane, Moment moment) const {
    if (moment <= 0)
        return 0;
    const auto day = moment / day_seconds;
    const auto& before = lanes_[lane].before;
    if (day >= planned_days)
        return before.back();
    return before[static_cast<std::size_t>(day)] +
           gone(windows(lane, static_cast<int>(day)), {moment % day_seconds});
}

std::optional<Moment> Lanes::reach(Index lane, std::int64_t seconds) const {
    const auto& before = lanes_[lane].before;
    if (seconds <= 0)
        return 0;
    const auto found = std::lower_bound(before.begin(), before.end(), seconds);
    if (found == before.end())
        return std::nullopt;
    const auto day = found - before.begin() - 1;
    return day * day_seconds +
           clock_of(windows(lane, static_cast<int>(day)), seconds - *std::prev(found), false);
}

Moment Lanes::latest(Index lane, std::int64_t seconds) const {
    const auto& before = lanes_[lane].before;
    if (seconds < 0)
        return -1;
    const auto found = std::upper_bound(before.begin(), before.end(), seconds);
    if (found == before.end())
        return planned_days * day_seconds;
    const auto day = found - before.begin() - 1;
    return day * day_seconds +
           clock_of(windows(lane, static_cast<int>(day)), seconds - *std::prev(found), true);
}

time::Date Lanes::day_of(Moment moment) const {
    return today_ + static_cast<int>(std::max<Moment>(0, moment - 1) / day_seconds);
}

}  // namespace osm::plan
