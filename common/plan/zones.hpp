// plan/zones.hpp - by which clock the plan's hours are meant, from one move to the next.
#pragma once

#include "plan/plan.hpp"
#include "time/calendar.hpp"
#include "time/zone.hpp"

#include <utility>
#include <vector>

namespace osm::plan {

// The plan's timezone, and from the day of each move on that of the move.
class Zones {
public:
    // `otherwise`: where the plan names none. Failure (misuse) for a zone that nobody knows.
    Zones(const Plan& plan, const time::Zone& otherwise);

    const time::Zone& on(time::Date day) const;

    // The moment at which the clock there shows that time of day. In the hour that a clock change
    // skips: when it is skipped. In an hour that comes twice: the first time.
    time::Stamp at(time::Date day, time::Duration clock) const;

    // The moment as that clock shows it.
    time::Stamp at(time::Instant instant) const;

private:
    std::vector<std::pair<time::Date, time::Zone>> from_;  // earliest first
};

}  // namespace osm::plan
