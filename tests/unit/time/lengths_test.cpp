#include "time/words.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"

using namespace osm;
using namespace osm::time;

TEST_CASE("a duration as it is typed", "[time][words]") {
    CHECK(read_duration("90m") == minutes(90));
    CHECK(read_duration("1h30m") == minutes(90));
    CHECK(read_duration("1h 30m") == minutes(90));
    CHECK(read_duration("1.5h") == minutes(90));
    CHECK(read_duration("1:30") == minutes(90));
    CHECK(read_duration("0:05") == minutes(5));
    CHECK(read_duration("1:30:15") == Duration{5415});
    CHECK(read_duration("45s") == Duration{45});
    CHECK(read_duration("2d") == hours(48));
    CHECK(read_duration("1d2h3m4s") == Duration{93784});
    CHECK(read_duration("0.25h") == minutes(15));
    CHECK(read_duration("1200h") == hours(1200));
    CHECK(read_duration("100000h") == hours(100'000));
}

TEST_CASE("what is no duration is refused with what to write", "[time][words]") {
    const auto message = [](std::string_view word) {
        return refusal([&] { read_duration(word); });
    };
    for (const std::string word :
         {"", "-25m", "1h30", "1m1h", "1h1h", "1.5h3m", "1.h", ".5h", "1,5h", "1:75", "1:5", "h",
          "90min", "1.333h", "0.1s", "100001h", "99999999999h", "1 h", "1h  x"}) {
        CHECK(message(word) ==
              "osm-x: error: '" + word + "' is not a duration (write 90m, 1h30m, 1.5h or 1:30)");
    }
    CHECK(message("90") == "osm-x: error: '90' has no unit (write 90m or 90h)");
    CHECK(message("0m") == "osm-x: error: '0m' is no time at all (write 90m, 1h30m, 1.5h or 1:30)");
    CHECK(message("0:00") ==
          "osm-x: error: '0:00' is no time at all (write 90m, 1h30m, 1.5h or 1:30)");
}

TEST_CASE("a length that is shown is read again", "[time][words][property]") {
    for (int n = 1; n < 3'000; ++n)
        CHECK(read_duration(to_clock(minutes(n))) == minutes(n));
}

TEST_CASE("a time of day for windows and day_start", "[time][words]") {
    CHECK(read_clock("09:30") == minutes(570));
    CHECK(read_clock("9:30") == minutes(570));
    CHECK(read_clock("00:00") == Duration{});
    CHECK(read_clock("24:00") == hours(24));
    for (const std::string word :
         {"", "9", "24:01", "25:00", "09:60", "9:5", "09:30:15", "-1:00"}) {
        CHECK(refusal([&] { read_clock(word); }) ==
              "osm-x: error: '" + word +
                  "' is not a time of day (write 09:30, or 24:00 for the end of the day)");
    }
}
