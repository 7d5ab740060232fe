// time/zone.hpp - the rules of a place for its clocks (IANA zone database of the system).
#pragma once

#include "time/calendar.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::time {

// A named zone of the system's database. Cheap to copy; its file is read once, when it is named.
class Zone {
public:
    // Throws Failure (misuse) for an unknown name, with the nearest known one as its hint, and
    // Failure (failed) when the system's database is missing or damaged.
    static Zone named(std::string_view name);
    static Zone utc();

    const std::string& name() const;
    Stamp at(Instant instant) const;  // the instant as a clock there shows it

    // Every instant at which a clock there shows `day` and `of_day` (seconds after midnight, may be
    // 86400 or more for a day that runs past midnight): one as a rule, none in the hour that a
    // clock change skips, two in the hour that it repeats, earliest first.
    std::vector<Stamp> instants(Date day, Duration of_day) const;

    // A moment at which the clocks there are moved, from one offset to the other.
    struct Change {
        Instant at;
        std::int32_t before = 0;
        std::int32_t after = 0;
    };

    // The change that makes instants() find none or two; nullopt where it finds one.
    std::optional<Change> change_at(Date day, Duration of_day) const;

private:
    struct Rules;
    explicit Zone(std::shared_ptr<const Rules> rules);
    std::shared_ptr<const Rules> rules_;
};

// Wall-clock times are refused after this year (by Words): compiled zone files list no changes
// beyond it, and the functions above go on with the last known offset.
inline constexpr int last_wall_year = 2037;

}  // namespace osm::time
