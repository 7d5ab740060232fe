#include "chance/chance.hpp"
#include "time/changes.hpp"
#include "unit/catch.hpp"

#include <date/tz.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace osm;
using namespace osm::time;

namespace {

std::string content_of(const std::string& name) {
    std::ifstream file("/usr/share/zoneinfo/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

::date::sys_seconds sys(std::int64_t seconds) {
    return ::date::sys_seconds{std::chrono::seconds{seconds}};
}

std::int32_t whole_minutes(std::chrono::seconds offset) {
    return static_cast<std::int32_t>(offset.count() / 60 * 60);
}

// How often date-tz has another offset than we, at, before and after every change until 2038.
int differences(const ::date::time_zone& zone) {
    const auto ours = read_zone_file(content_of(zone.name()));
    if (!ours)
        return -1;
    int faults = 0;
    const auto end = begin_of(*::osm::time::date(2038, 1, 1), 0).seconds;
    for (std::int64_t at = 0; at < end;) {
        const auto info = zone.get_info(sys(at));
        const auto theirs = whole_minutes(info.offset);
        const auto until = std::min(end, std::int64_t{info.end.time_since_epoch().count()});
        for (const auto moment : {at, at + 1, (at + until) / 2, until - 1})
            faults += ours->offset_at({moment}) == theirs ? 0 : 1;
        at = until;
    }
    return faults;
}

// How often date-tz reads a wall-clock time otherwise, in the day around every change until 2038.
int wall_differences(const ::date::time_zone& zone) {
    const auto ours = *read_zone_file(content_of(zone.name()));
    int faults = 0;
    const auto end = begin_of(*::osm::time::date(2037, 12, 1), 0).seconds;
    for (std::int64_t at = 100'000'000; at < end;) {  // by 1973 no offset has seconds left
        const auto next = zone.get_info(sys(at)).end.time_since_epoch().count();
        for (std::int64_t local = next - 43'200; next < end && local < next + 43'200;
             local += 1'000) {
            const auto theirs = zone.get_info(::date::local_seconds{std::chrono::seconds{local}});
            const auto found = ours.instants(local);
            const auto expected = theirs.result == ::date::local_info::unique      ? 1U
                                  : theirs.result == ::date::local_info::ambiguous ? 2U
                                                                                   : 0U;
            const bool first = found.empty() || found.front().offset == theirs.first.offset.count();
            const bool change = ours.change_at(local).has_value() == (expected != 1);
            faults += found.size() == expected && first && change ? 0 : 1;
        }
        at = next;
    }
    return faults;
}

}  // namespace

TEST_CASE("every zone agrees with date-tz from 1970 to 2037", "[time][zone][property]") {
    int zones = 0;
    for (const auto& zone : ::date::get_tzdb().zones) {
        if (zone.name().front() < 'A' || zone.name().front() > 'Z')
            continue;
        INFO(zone.name());
        REQUIRE(differences(zone) == 0);
        ++zones;
    }
    CHECK(zones > 400);
}

TEST_CASE("wall-clock times agree with date-tz around every change", "[time][zone][property]") {
    for (const auto* const name : {"Africa/Casablanca", "America/New_York", "Australia/Lord_Howe",
                                   "Europe/Dublin", "Asia/Kolkata", "Pacific/Apia"}) {
        INFO(name);
        CHECK(wall_differences(*::date::locate_zone(name)) == 0);
    }
}

TEST_CASE("a damaged zone file is none, and harms nobody", "[time][zone][property]") {
    const auto whole = content_of("Africa/Casablanca");
    REQUIRE(read_zone_file(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        INFO(size << " bytes of it");
        CHECK_FALSE(read_zone_file(whole.substr(0, size)));
    }
    const std::uint64_t seed = 9636;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (int i = 0; i < 20'000; ++i) {
        auto broken = whole;
        for (auto n = draw.below(4) + 1; n > 0; --n)
            broken[draw.below(broken.size())] = static_cast<char>(draw.below(256));
        if (const auto read = read_zone_file(broken))
            CHECK(read->instants(1'475'481'731).size() <= 3);
    }
}

TEST_CASE("a file that leaves its changes to a rule is not taken", "[time][zone]") {
    // One kind of time, no change, and the rule of New York since 2007.
    const auto header = std::string("TZif2") + std::string(15, '\0') + std::string(12, '\0') +
                        std::string("\0\0\0\0\0\0\0\1\0\0\0\4", 12);
    const auto kind = std::string("\xff\xff\xb9\xb0\0\0EST\0", 10);  // -5 h
    const auto file = header + kind + header + kind;
    CHECK_FALSE(read_zone_file(file + "\nEST5EDT,M3.2.0,M11.1.0\n"));
    const auto fixed = read_zone_file(file + "\nEST5\n");
    REQUIRE(fixed);
    CHECK(fixed->offset_at({0}) == -18'000);
    CHECK_FALSE(fixed->last());
}
