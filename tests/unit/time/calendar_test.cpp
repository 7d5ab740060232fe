#include "time/calendar.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <fmt/core.h>

using namespace osm;
using namespace osm::time;

namespace {

const Date first_day{0};
const Date last_day = *date(2200, 12, 31);

bool leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int length(int year, int month) {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month - 1] + (month == 2 && leap(year) ? 1 : 0);
}

}  // namespace

TEST_CASE("every day from 1970 to 2200 follows the day before", "[time][property]") {
    int year = 1970;
    int month = 1;
    int number = 1;
    int faults = 0;
    for (Date day = first_day; day <= last_day; ++day) {
        const bool right = day.year() == year && day.month() == month && day.day() == number &&
                           static_cast<int>(day.weekday()) == (day.days + 3) % 7 &&
                           date(year, month, number) == day &&
                           to_text(day) == fmt::format("{:04}-{:02}-{:02}", year, month, number) &&
                           read_date(to_text(day)) == day &&
                           first_of_month(day) == day - (number - 1) &&
                           last_of_month(day) == day + (length(year, month) - number);
        faults += right ? 0 : 1;
        if (++number > length(year, month)) {
            number = 1;
            year += month == 12 ? 1 : 0;
            month = month % 12 + 1;
        }
    }
    CHECK(faults == 0);
    CHECK(year == 2201);
}

TEST_CASE("days that are none are none", "[time]") {
    CHECK_FALSE(date(2016, 2, 30));
    CHECK_FALSE(date(2017, 2, 29));
    CHECK_FALSE(date(2100, 2, 29));
    CHECK(date(2000, 2, 29));
    CHECK_FALSE(date(2016, 4, 31));
    CHECK_FALSE(date(2016, 0, 1));
    CHECK_FALSE(date(2016, 13, 1));
    CHECK_FALSE(date(2016, 1, 0));
    CHECK_FALSE(date(1969, 12, 31));
    CHECK_FALSE(date(2201, 1, 1));
}

TEST_CASE("weekdays have their names", "[time]") {
    CHECK(short_name(date(2016, 10, 3)->weekday()) == "Mon");
    CHECK(short_name(date(2026, 11, 22)->weekday()) == "Sun");
    CHECK(weekday_named("mon") == Weekday::mon);
    CHECK(weekday_named("SUNDAY") == Weekday::sun);
    CHECK_FALSE(weekday_named("m"));
    CHECK_FALSE(weekday_named("mond"));
    CHECK_FALSE(weekday_named(""));
}

TEST_CASE("months are added by the calendar, clamped to its last day", "[time]") {
    const auto text = [](int year, int month, int day, int months) {
        return to_text(add_months(*date(year, month, day), months));
    };
    CHECK(text(2016, 1, 31, 1) == "2016-02-29");
    CHECK(text(2017, 1, 31, 1) == "2017-02-28");
    CHECK(text(2016, 12, 31, 2) == "2017-02-28");
    CHECK(text(2016, 3, 31, -1) == "2016-02-29");
    CHECK(text(2016, 1, 15, -1) == "2015-12-15");
    CHECK(text(2016, 2, 29, 12) == "2017-02-28");
    CHECK(text(2016, 5, 31, 0) == "2016-05-31");
    CHECK(text(2016, 10, 3, -25) == "2014-09-03");
}

TEST_CASE("a month more is in the next month, on the same day or its last", "[time][property]") {
    const std::uint64_t seed = 20161003;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (int i = 0; i < 20'000; ++i) {
        const Date from{static_cast<std::int32_t>(draw.below(70'000))};
        const int months = static_cast<int>(draw.below(240)) - 120;
        const auto to = add_months(from, months);
        INFO(to_text(from) << " + " << months);
        CHECK(to.year() * 12 + to.month() == from.year() * 12 + from.month() + months);
        CHECK(to.day() == std::min(from.day(), length(to.year(), to.month())));
    }
}

TEST_CASE("ISO weeks at the turn of the year", "[time]") {
    const auto week_text = [](int year, int month, int day) {
        return to_text(week_of(*date(year, month, day)));
    };
    CHECK(week_text(2016, 10, 3) == "2016-W40");
    CHECK(week_text(2016, 1, 3) == "2015-W53");
    CHECK(week_text(2016, 1, 4) == "2016-W01");
    CHECK(week_text(2014, 12, 29) == "2015-W01");
    CHECK(week_text(2017, 1, 1) == "2016-W52");
    CHECK(week_text(2021, 1, 3) == "2020-W53");
    CHECK(week(2015, 53));
    CHECK_FALSE(week(2016, 53));
    CHECK_FALSE(week(2016, 0));
    CHECK_FALSE(week(2016, 54));
    CHECK_FALSE(week(1969, 1));
    CHECK(to_text(week(2016, 40)->monday()) == "2016-10-03");
}

TEST_CASE("every day is in the week that begins on its Monday", "[time][property]") {
    int faults = 0;
    for (Date day = first_day + 4; day <= last_day; ++day) {  // the first Monday is 5 January 1970
        const auto found = week_of(day);
        const auto monday = found.monday();
        const bool right = monday.weekday() == Weekday::mon && monday <= day && day - monday < 7 &&
                           week_of(day + 7) > found &&
                           (found.year > 2200 || week(found.year, found.number) == found);
        faults += right ? 0 : 1;
    }
    CHECK(faults == 0);
}

TEST_CASE("a day begins at day_start, by the stamp's own offset", "[time]") {
    const auto stamp = *read_stamp("2016-10-04T01:30:00+01:00");
    CHECK(to_text(stamp.day()) == "2016-10-04");
    CHECK(to_text(stamp.day(hours(4))) == "2016-10-03");
    CHECK(to_text(read_stamp("2016-10-04T04:00:00+01:00")->day(hours(4))) == "2016-10-04");
    CHECK(to_text(read_stamp("2016-10-04T03:59:59+01:00")->day(hours(4))) == "2016-10-03");
    const auto begin = begin_of(stamp.day(hours(4)), stamp.offset, hours(4));
    CHECK(to_text(Stamp{begin, stamp.offset}) == "2016-10-03T04:00:00+01:00");
    CHECK(to_text(stamp + hours(23)) == "2016-10-05T00:30:00+01:00");
}

TEST_CASE("a period holds its two ends", "[time]") {
    const Period week{date(2016, 10, 3), date(2016, 10, 9)};
    CHECK(week.holds(*date(2016, 10, 3)));
    CHECK(week.holds(*date(2016, 10, 9)));
    CHECK_FALSE(week.holds(*date(2016, 10, 2)));
    CHECK_FALSE(week.holds(*date(2016, 10, 10)));
    CHECK(Period{{}, date(2016, 10, 9)}.holds(first_day));
    CHECK(Period{}.open());
    CHECK_FALSE(week.open());
}
