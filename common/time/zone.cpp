#include "time/zone.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/civil.hpp"

#include <date/tz.h>
#include <date/tz_private.h>
#include <fmt/core.h>

#include <cstdio>
#include <exception>
#include <optional>
#include <utility>

namespace osm::time {

struct Zone::Rules {
    std::string name;
    std::optional<date::time_zone> zone;  // none: UTC, which needs no database
};

namespace {

// Zone names are words of letters, digits, '_', '+' and '-', parted by '/'. Anything else could
// leave the database's folder, or name one of its other files (which date-tz does not survive).
bool is_zone_name(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.back() == '/')
        return false;
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '+' || c == '-' || c == '/';
    };
    return std::ranges::all_of(name, allowed) && (name.front() >= 'A' && name.front() <= 'Z');
}

std::vector<std::string> known_names() {
    std::vector<std::string> names;
    try {
        for (const auto& zone : date::get_tzdb().zones)
            names.push_back(zone.name());
    } catch (const std::exception&) {
        // A machine without a zone database has no name to propose.
    }
    return names;
}

[[noreturn]] void fail_unknown(std::string_view name) {
    text::fail(fmt::format("'{}' is not a time zone", name),
               text::did_you_mean(name, known_names(),
                                  "write a name such as Africa/Casablanca or Europe/Berlin"));
}

date::sys_seconds to_sys(Instant at) { return date::sys_seconds{std::chrono::seconds{at.seconds}}; }

// Offsets before standard time had seconds; RFC 3339 has none.
std::int32_t whole_minutes(std::chrono::seconds offset) {
    return static_cast<std::int32_t>(offset.count() / 60 * 60);
}

date::local_info look_up(const date::time_zone& zone, std::int64_t local) {
    return zone.get_info(date::local_seconds{std::chrono::seconds{local}});
}

}  // namespace

Zone::Zone(std::shared_ptr<const Rules> rules) : rules_(std::move(rules)) {}

Zone Zone::utc() {
    static const auto rules = std::make_shared<const Rules>(Rules{"UTC", std::nullopt});
    return Zone(rules);
}

Zone Zone::named(std::string_view name) {
    if (name == "UTC")
        return utc();
    if (!is_zone_name(name))
        fail_unknown(name);
    try {
        auto rules = std::make_shared<Rules>(Rules{
            std::string(name), date::time_zone(std::string(name), date::detail::undocumented{})});
        (void)rules->zone->get_info(date::sys_seconds{});  // reads the file
        return Zone(std::move(rules));
    } catch (const std::exception&) {
        fail_unknown(name);
    }
}

const std::string& Zone::name() const { return rules_->name; }

Stamp Zone::at(Instant instant) const {
    if (!rules_->zone)
        return {instant, 0};
    return {instant, whole_minutes(rules_->zone->get_info(to_sys(instant)).offset)};
}

std::vector<Stamp> Zone::instants(Date day, Duration of_day) const {
    const auto local = std::int64_t{day.days} * day_seconds + of_day.seconds;
    const auto stamp = [&](std::int32_t offset) { return Stamp{{local - offset}, offset}; };
    if (!rules_->zone)
        return {stamp(0)};
    const auto found = look_up(*rules_->zone, local);
    if (found.result == date::local_info::nonexistent)
        return {};
    std::vector<Stamp> stamps{stamp(whole_minutes(found.first.offset))};
    if (found.result == date::local_info::ambiguous)
        stamps.push_back(stamp(whole_minutes(found.second.offset)));
    return stamps;
}

std::optional<Zone::Change> Zone::change_at(Date day, Duration of_day) const {
    if (!rules_->zone)
        return std::nullopt;
    const auto local = std::int64_t{day.days} * day_seconds + of_day.seconds;
    const auto found = look_up(*rules_->zone, local);
    if (found.result == date::local_info::unique)
        return std::nullopt;
    return Change{{found.first.end.time_since_epoch().count()},
                  whole_minutes(found.first.offset),
                  whole_minutes(found.second.offset)};
}

}  // namespace osm::time
