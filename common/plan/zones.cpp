#include "plan/zones.hpp"

#include <algorithm>

namespace osm::plan {

Zones::Zones(const Plan& plan, const time::Zone& otherwise) {
    from_.emplace_back(time::Date{}, plan.zone.empty() ? otherwise : time::Zone::named(plan.zone));
    for (const auto& move : plan.moves)
        from_.emplace_back(move.on, time::Zone::named(move.zone));
}

const time::Zone& Zones::on(time::Date day) const {
    const auto after =
        std::upper_bound(from_.begin() + 1, from_.end(), day,
                         [](time::Date one, const auto& from) { return one < from.first; });
    return std::prev(after)->second;
}

time::Stamp Zones::at(time::Date day, time::Duration clock) const {
    const auto& zone = on(day);
    if (const auto found = zone.instants(day, clock); !found.empty())
        return found.front();
    return zone.at(zone.change_at(day, clock)->at);
}

time::Stamp Zones::at(time::Instant instant) const {
    // A move is at midnight by the clock that is left.
    const auto before = from_.front().second.at(instant);
    auto found = before;
    for (const auto& [day, zone] : from_)
        if (day <= found.day())
            found = zone.at(instant);
    return found;
}

}  // namespace osm::plan
