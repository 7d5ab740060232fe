#include "time/changes.hpp"

#include "time/civil.hpp"

#include <algorithm>
#include <limits>

namespace osm::time {

void Changes::add(Instant at, std::int32_t offset) {
    if (offset == offsets_.back())
        return;
    at_.push_back(at.seconds);
    offsets_.push_back(offset);
}

std::optional<Instant> Changes::last() const {
    return at_.empty() ? std::nullopt : std::optional(Instant{at_.back()});
}

std::int32_t Changes::offset_at(Instant at) const {
    const auto next = std::ranges::upper_bound(at_, at.seconds);
    return offsets_[static_cast<std::size_t>(next - at_.begin())];
}

Changes::Near Changes::near(std::int64_t local_seconds) const {
    // No clock on earth is a whole day from UTC.
    const auto begin = std::ranges::lower_bound(at_, local_seconds - day_seconds);
    const auto end = std::ranges::upper_bound(at_, local_seconds + day_seconds);
    return {static_cast<std::size_t>(begin - at_.begin()),
            static_cast<std::size_t>(end - at_.begin())};
}

std::vector<Stamp> Changes::instants(std::int64_t local_seconds) const {
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    const auto [begin, end] = near(local_seconds);
    std::vector<Stamp> found;
    // In each stretch between two changes the clock shows the time at one instant at most.
    for (auto i = begin; i <= end; ++i) {
        const Stamp stamp{{local_seconds - offsets_[i]}, offsets_[i]};
        const auto from = i == 0 ? -never : at_[i - 1];
        const auto until = i == at_.size() ? never : at_[i];
        if (from <= stamp.at.seconds && stamp.at.seconds < until)
            found.push_back(stamp);
    }
    return found;
}

std::optional<Zone::Change> Changes::change_at(std::int64_t local_seconds) const {
    const auto [begin, end] = near(local_seconds);
    for (auto i = begin; i < end; ++i) {
        const auto [low, high] = std::minmax(offsets_[i], offsets_[i + 1]);
        if (at_[i] + low <= local_seconds && local_seconds < at_[i] + high)
            return Zone::Change{{at_[i]}, offsets_[i], offsets_[i + 1]};
    }
    return std::nullopt;
}

}  // namespace osm::time
