#include "time/zone.hpp"

#include "unit/catch.hpp"
#include "unit/refusal.hpp"

using namespace osm;
using namespace osm::time;

namespace {

Instant instant(std::string_view text) { return read_stamp(text)->at; }

// All readings of a wall-clock time, as stamps.
std::vector<std::string> readings(const Zone& zone, std::string_view day, Duration of_day) {
    std::vector<std::string> texts;
    for (const auto& stamp : zone.instants(*read_date(day), of_day))
        texts.push_back(to_text(stamp));
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Casablanca in 2016: summer time pauses in Ramadan", "[time][zone]") {
    const auto zone = Zone::named("Africa/Casablanca");
    const auto at = [&](std::string_view text) { return to_text(zone.at(instant(text))); };
    CHECK(at("2016-06-05T01:59:59+00:00") == "2016-06-05T02:59:59+01:00");
    CHECK(at("2016-06-05T02:00:00+00:00") == "2016-06-05T02:00:00+00:00");
    CHECK(at("2016-07-10T02:00:00+00:00") == "2016-07-10T03:00:00+01:00");
    CHECK(at("2016-10-03T08:00:00+00:00") == "2016-10-03T09:00:00+01:00");
    CHECK(at("2016-10-30T02:00:00+00:00") == "2016-10-30T02:00:00+00:00");

    CHECK(readings(zone, "2016-07-10", minutes(150)).empty());
    CHECK(readings(zone, "2016-06-05", minutes(150)) ==
          Texts{"2016-06-05T02:30:00+01:00", "2016-06-05T02:30:00+00:00"});
    CHECK(readings(zone, "2016-10-03", hours(9)) == Texts{"2016-10-03T09:00:00+01:00"});
    // From 2018 on summer time is the standard: its last change moved no clock.
    CHECK(readings(zone, "2018-10-28", minutes(150)) == Texts{"2018-10-28T02:30:00+01:00"});
}

TEST_CASE("Casablanca in 2026: the clock goes back for Ramadan", "[time][zone]") {
    const auto zone = Zone::named("Africa/Casablanca");
    CHECK(readings(zone, "2026-02-15", minutes(150)) ==
          Texts{"2026-02-15T02:30:00+01:00", "2026-02-15T02:30:00+00:00"});
    CHECK(readings(zone, "2026-03-01", hours(9)) == Texts{"2026-03-01T09:00:00+00:00"});
    CHECK(readings(zone, "2026-03-22", minutes(150)).empty());
    const auto change = zone.change_at(*read_date("2026-03-22"), minutes(150));
    REQUIRE(change);
    CHECK(change->at == instant("2026-03-22T02:00:00+00:00"));
    CHECK(change->before == 0);
    CHECK(change->after == 3600);
    CHECK_FALSE(zone.change_at(*read_date("2026-03-22"), minutes(180)));
    CHECK_FALSE(zone.change_at(*read_date("2026-03-22"), {minutes(120).seconds - 1}));
}

TEST_CASE("zones of whole and of half hours", "[time][zone]") {
    const auto kolkata = Zone::named("Asia/Kolkata");
    CHECK(readings(kolkata, "2016-10-03", hours(9)) == Texts{"2016-10-03T09:00:00+05:30"});
    CHECK(to_text(kolkata.at({0})) == "1970-01-01T05:30:00+05:30");

    const auto york = Zone::named("America/New_York");
    CHECK(readings(york, "2016-11-06", minutes(90)) ==
          Texts{"2016-11-06T01:30:00-04:00", "2016-11-06T01:30:00-05:00"});
    CHECK(readings(york, "2016-11-06", hours(2)) == Texts{"2016-11-06T02:00:00-05:00"});
    CHECK(readings(york, "2017-03-12", minutes(150)).empty());
    CHECK(readings(york, "2036-07-01", hours(9)) == Texts{"2036-07-01T09:00:00-04:00"});

    const auto howe = Zone::named("Australia/Lord_Howe");  // moves its clocks by half an hour
    CHECK(readings(howe, "2026-04-05", minutes(100)) ==
          Texts{"2026-04-05T01:40:00+11:00", "2026-04-05T01:40:00+10:30"});
    CHECK(readings(howe, "2026-04-05", minutes(120)) == Texts{"2026-04-05T02:00:00+10:30"});
    CHECK(readings(howe, "2026-10-04", minutes(130)).empty());
    CHECK(readings(howe, "2026-10-04", minutes(150)) == Texts{"2026-10-04T02:30:00+11:00"});
}

TEST_CASE("a time of day may run past midnight", "[time][zone]") {
    const auto zone = Zone::named("Europe/Berlin");
    CHECK(readings(zone, "2026-03-28", hours(24)) == Texts{"2026-03-29T00:00:00+01:00"});
    CHECK(readings(zone, "2026-03-28", minutes(26 * 60 + 30)).empty());
    CHECK(readings(zone, "2026-03-28", hours(27)) == Texts{"2026-03-29T03:00:00+02:00"});
}

TEST_CASE("a day that a zone skipped has no time", "[time][zone]") {
    const auto apia = Zone::named("Pacific/Apia");  // moved across the date line
    CHECK(readings(apia, "2011-12-30", hours(12)).empty());
    CHECK(readings(apia, "2011-12-31", hours(12)) == Texts{"2011-12-31T12:00:00+14:00"});
}

TEST_CASE("offsets that had seconds are cut to the minute", "[time][zone]") {
    const auto zone = Zone::named("Africa/Monrovia");  // -0:44:30 until 1972
    CHECK(to_text(zone.at({0})) == "1969-12-31T23:16:00-00:44");
}

TEST_CASE("UTC needs no database", "[time][zone]") {
    CHECK(Zone::utc().name() == "UTC");
    CHECK(Zone::named("UTC").name() == "UTC");
    CHECK(to_text(Zone::utc().at({0})) == "1970-01-01T00:00:00+00:00");
    CHECK(readings(Zone::utc(), "2016-10-03", hours(9)) == Texts{"2016-10-03T09:00:00+00:00"});
    CHECK_FALSE(Zone::utc().change_at({0}, {}));
}

TEST_CASE("an unknown zone is refused with the nearest name", "[time][zone]") {
    const auto message = [](std::string_view name) { return refusal([&] { Zone::named(name); }); };
    CHECK(message("Africa/Casablnca") ==
          "osm-x: error: 'Africa/Casablnca' is not a time zone (did you mean 'Africa/Casablanca')");
    CHECK(message("europe/berlin") ==
          "osm-x: error: 'europe/berlin' is not a time zone (did you mean 'Europe/Berlin')");
    CHECK(message("right/Europe/Berlin") ==
          "osm-x: error: 'right/Europe/Berlin' is not a time zone (did you mean 'Europe/Berlin')");
    // Nothing outside the database, no folder of it, and none of its other files.
    for (const std::string name :
         {"", "/etc/localtime", "../../../etc/passwd", "Europe/../../../../etc/passwd", "Europe",
          "Europe/", "zone.tab", "leapseconds", "localtime", "posixrules", "Mars/Olympus Mons"}) {
        CHECK(message(name) == "osm-x: error: '" + name +
                                   "' is not a time zone (write a name such as Africa/Casablanca "
                                   "or Europe/Berlin)");
    }
}
