#include "chance/chance.hpp"
#include "time/calendar.hpp"
#include "unit/catch.hpp"

using namespace osm;
using namespace osm::time;

TEST_CASE("a stamp is read to the second", "[time]") {
    const auto stamp = read_stamp("2016-10-03T09:02:11+01:00");
    REQUIRE(stamp);
    CHECK(stamp->at.seconds == 1475481731);
    CHECK(stamp->offset == 3600);
    CHECK(clock_of(*stamp) == "09:02");
    CHECK(read_stamp("1970-01-01T00:00:00+00:00") == Stamp{{0}, 0});
    CHECK(read_stamp("1970-01-01T00:00:00+01:00") == Stamp{{-3600}, 3600});
    CHECK(read_stamp("2016-10-03T09:00:00-09:30")->offset == -34200);
    CHECK(read_stamp("2016-10-03T09:00:00+18:00")->offset == 64800);
    CHECK(read_stamp("2016-10-03T09:00:00-00:00")->offset == 0);  // what RFC 3339 calls unknown
}

TEST_CASE("nothing but a stamp is read as one", "[time]") {
    for (const auto* const text : {"",
                                   "2016-10-03",
                                   "2016-10-03T09:02:11Z",
                                   "2016-10-03T09:02:11+0100",
                                   "2016-10-03T09:02:11+01:0",
                                   "2016-10-03T09:02:11+01:000",
                                   "2016-10-03 09:02:11+01:00",
                                   "2016-10-03t09:02:11+01:00",
                                   "2016/10/03T09:02:11+01:00",
                                   "2016-10-03T09.02:11+01:00",
                                   "2016-10-03T09:02.11+01:00",
                                   "2016-10-03T09:02:11 01:00",
                                   "2016-10-03T09:02:11+01.00",
                                   "2016-02-30T09:02:11+01:00",
                                   "2017-02-29T09:02:11+01:00",
                                   "2016-00-03T09:02:11+01:00",
                                   "2016-13-03T09:02:11+01:00",
                                   "2016-10-00T09:02:11+01:00",
                                   "2016-10-32T09:02:11+01:00",
                                   "2016-10-03T24:00:00+01:00",
                                   "2016-10-03T09:60:11+01:00",
                                   "2016-10-03T09:02:60+01:00",
                                   "2016-10-03T09:02:11+18:01",
                                   "2016-10-03T09:02:11-19:00",
                                   "2016-10-03T09:02:11+01:60",
                                   "1969-12-31T23:59:59+00:00",
                                   "2201-01-01T00:00:00+00:00",
                                   "x016-10-03T09:02:11+01:00",
                                   "2016-10-0:T09:02:11+01:00",
                                   "2016-10-03T-9:02:11+01:00",
                                   "2016-10-03T09:02:11+0/:00"}) {
        INFO(text);
        CHECK_FALSE(read_stamp(text));
    }
}

TEST_CASE("one byte changed is another stamp, or none", "[time][property]") {
    const std::uint64_t seed = 4711;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    const std::string good = "2016-10-03T09:02:11+01:00";
    for (int i = 0; i < 50'000; ++i) {
        auto text = good;
        text[draw.below(text.size())] = static_cast<char>(draw.below(256));
        const auto read = read_stamp(text);
        INFO(text);
        CHECK((!read || to_text(*read) == text));
    }
}

TEST_CASE("a stamp that is written is read again", "[time][property]") {
    const std::uint64_t seed = 1475481731;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (int i = 0; i < 50'000; ++i) {
        const auto offset = (static_cast<std::int32_t>(draw.below(2 * 18 * 60 + 1)) - 18 * 60) * 60;
        const auto local =
            static_cast<std::int64_t>(draw.below(7'289'654'400));  // to the end of 2200
        const Stamp stamp{{local - offset}, offset};
        const auto text = to_text(stamp);
        INFO(text);
        CHECK(text.size() == 25);
        CHECK(read_stamp(text) == stamp);
    }
}

TEST_CASE("a date is ten characters", "[time]") {
    CHECK(read_date("2016-02-29") == date(2016, 2, 29));
    for (const auto* const text : {"", "2016-2-29", "2016-02-30", "2016-02-29 ", "20160229",
                                   "2016-02-2x", "1969-12-31", "2201-01-01"}) {
        INFO(text);
        CHECK_FALSE(read_date(text));
    }
}

TEST_CASE("lengths are shown in hours and minutes", "[time]") {
    CHECK(to_clock(minutes(275)) == "4:35");
    CHECK(to_clock(minutes(-5)) == "-0:05");
    CHECK(to_clock({}) == "0:00");
    CHECK(to_clock({29}) == "0:00");
    CHECK(to_clock({30}) == "0:01");
    CHECK(to_clock({-29}) == "0:00");
    CHECK(to_clock({-30}) == "-0:01");
    CHECK(to_clock(hours(1200)) == "1200:00");
}

TEST_CASE("days and periods are shown as they are said", "[time]") {
    const auto day = *date(2016, 10, 3);
    CHECK(to_short_date(day) == "Mon 3 Oct");
    CHECK(to_day_month(day) == "3 Oct");
    CHECK(to_text(Period{day, day + 6}) == "2016-10-03..2016-10-09");
    CHECK(to_text(Period{day, {}}) == "2016-10-03..");
    CHECK(to_text(Period{}) == "..");
    CHECK(to_text(Week{2016, 4}) == "2016-W04");
}
