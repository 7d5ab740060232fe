#include "time/words.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"

using namespace osm;
using namespace osm::time;

namespace {

// Monday 3 October 2016, nine in the morning, where summer time still holds.
const Words& casablanca() {
    static const Words words(*read_stamp("2016-10-03T09:00:00+01:00"),
                             Zone::named("Africa/Casablanca"));
    return words;
}

// Monday 30 March 2026, the day after the clock went forward.
const Words& berlin() {
    static const Words words(*read_stamp("2026-03-30T09:00:00+02:00"),
                             Zone::named("Europe/Berlin"));
    return words;
}

std::string day(std::string_view word) { return to_text(casablanca().date(word)); }

std::string moment(std::string_view word) { return to_text(casablanca().moment(word)); }

std::string period(std::string_view word) { return to_text(casablanca().period(word)); }

std::string no_day(std::string_view word) {
    return refusal([&] { casablanca().date(word); });
}

std::string no_moment(const Words& words, std::string_view word) {
    return refusal([&] { words.moment(word); });
}

std::string no_period(std::string_view word) {
    return refusal([&] { casablanca().period(word); });
}

}  // namespace

TEST_CASE("a date as it is typed", "[time][words]") {
    CHECK(day("2016-10-03") == "2016-10-03");
    CHECK(day(" 2016-02-29 ") == "2016-02-29");
    CHECK(day("today") == "2016-10-03");
    CHECK(day("Yesterday") == "2016-10-02");
    CHECK(day("tomorrow") == "2016-10-04");
    CHECK(day("mon") == "2016-10-03");  // today is the last Monday that is not after today
    CHECK(day("tue") == "2016-09-27");
    CHECK(day("Sunday") == "2016-10-02");
    CHECK(day("-3d") == "2016-09-30");
    CHECK(day("+2w") == "2016-10-17");
    CHECK(day("-0d") == "2016-10-03");
}

TEST_CASE("what is no date is refused with what to write", "[time][words]") {
    const std::string forms = " (write 2016-10-03, today, yesterday, mon or -3d)";
    CHECK(no_day("") == "osm-x: error: '' is not a date" + forms);
    CHECK(no_day("3.10.2016") == "osm-x: error: '3.10.2016' is not a date" + forms);
    CHECK(no_day("2016-10-3") == "osm-x: error: '2016-10-3' is not a date" + forms);
    CHECK(no_day("-3m") == "osm-x: error: '-3m' is not a date" + forms);
    CHECK(no_day("-999999d") == "osm-x: error: '-999999d' is not a date" + forms);
    CHECK(no_day("yesterdy") ==
          "osm-x: error: 'yesterdy' is not a date (did you mean 'yesterday')");
    CHECK(no_day("2017-02-29") ==
          "osm-x: error: '2017-02-29' is not a day of the calendar (February 2017 has 28 days)");
    CHECK(no_day("2016-13-01") ==
          "osm-x: error: '2016-13-01' has no month 13 (months are 01 to 12)");
    CHECK(no_day("1969-12-31") == "osm-x: error: '1969-12-31' is outside the years 1970 to 2200");
    CHECK(no_day("-99999d") == "osm-x: error: '-99999d' is outside the years 1970 to 2200");
}

TEST_CASE("a time as it is typed", "[time][words]") {
    CHECK(moment("now") == "2016-10-03T09:00:00+01:00");
    CHECK(moment("09:30") == "2016-10-03T09:30:00+01:00");
    CHECK(moment("8:05") == "2016-10-03T08:05:00+01:00");
    CHECK(moment("08:05:09") == "2016-10-03T08:05:09+01:00");
    CHECK(moment("24:00") == "2016-10-04T00:00:00+01:00");
    CHECK(moment("yesterday 22:10") == "2016-10-02T22:10:00+01:00");
    CHECK(moment("2016-10-31 09:30") == "2016-10-31T09:30:00+00:00");  // after summer time
    CHECK(moment("2016-10-31T09:30") == "2016-10-31T09:30:00+00:00");
    CHECK(moment("mon  09:30") == "2016-10-03T09:30:00+01:00");
    CHECK(moment("-3d 09:30") == "2016-09-30T09:30:00+01:00");
    CHECK(moment("-25m") == "2016-10-03T08:35:00+01:00");
    CHECK(moment("-1h30m") == "2016-10-03T07:30:00+01:00");
    CHECK(moment("+10m") == "2016-10-03T09:10:00+01:00");
    CHECK(to_text(berlin().moment("-2d")) == "2026-03-28T08:00:00+01:00");  // 48 hours of clock
}

TEST_CASE("an instant keeps the offset that was typed", "[time][words]") {
    CHECK(moment("2016-10-03T09:30:00+01:00") == "2016-10-03T09:30:00+01:00");
    CHECK(moment("2016-10-03T09:30+05:30") == "2016-10-03T09:30:00+05:30");
    CHECK(moment("2016-10-03T09:30:15Z") == "2016-10-03T09:30:15+00:00");
    CHECK(moment("2016-10-03T09:30z") == "2016-10-03T09:30:00+00:00");
    CHECK(moment("2016-10-03 09:30:00-04:00") == "2016-10-03T09:30:00-04:00");
    CHECK(moment("2040-10-03T09:30:00+01:00") == "2040-10-03T09:30:00+01:00");
}

TEST_CASE("with a late day_start the small hours belong to the day before", "[time][words]") {
    // One in the morning of Tuesday, still Monday by the learner's day.
    const Words words(*read_stamp("2016-10-04T01:00:00+01:00"), Zone::named("Africa/Casablanca"),
                      hours(4));
    CHECK(to_text(words.today()) == "2016-10-03");
    CHECK(to_text(words.date("yesterday")) == "2016-10-02");
    CHECK(to_text(words.moment("23:30")) == "2016-10-03T23:30:00+01:00");
    CHECK(to_text(words.moment("00:30")) == "2016-10-04T00:30:00+01:00");
    CHECK(to_text(words.moment("yesterday 01:30")) == "2016-10-03T01:30:00+01:00");
    CHECK(to_text(words.moment("2016-10-03 01:30")) == "2016-10-03T01:30:00+01:00");
}

TEST_CASE("what is no time is refused with what to write", "[time][words]") {
    const std::string forms =
        " is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)";
    for (const std::string word : {"25:00", "24:01", "9", "9:5", "09:60", "", "09:30pm", "later",
                                   "mon", "2016-10-03", "mondy 09:30", "-25", "-", "2016-10-03T9",
                                   "2016-10-03T09:30:00+19:00", "2016-10-03T09:30:00.5+01:00"})
        CHECK(no_moment(casablanca(), word) == "osm-x: error: '" + word + "'" + forms);
    CHECK(no_moment(casablanca(), "2016-02-30 09:30") ==
          "osm-x: error: '2016-02-30' is not a day of the calendar (February 2016 has 29 days)");
}

TEST_CASE("a wall-clock time that a clock change skips is refused", "[time][words]") {
    CHECK(
        no_moment(berlin(), "yesterday 02:15") ==
        "osm-x: error: 'yesterday 02:15' does not exist on 2026-03-29 in Europe/Berlin: the clock "
        "goes from 02:00 to 03:00 (write 2026-03-29T01:15:00+01:00 or "
        "2026-03-29T03:15:00+02:00)");
    CHECK(to_text(berlin().moment("yesterday 01:59")) == "2026-03-29T01:59:00+01:00");
    CHECK(to_text(berlin().moment("yesterday 03:00")) == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("a wall-clock time that happens twice is refused", "[time][words]") {
    CHECK(
        no_moment(berlin(), "2026-10-25 02:30") ==
        "osm-x: error: '2026-10-25 02:30' happens twice on 2026-10-25 in Europe/Berlin: the clock "
        "goes back from 03:00 to 02:00 (write 2026-10-25T02:30:00+02:00 for the first, "
        "2026-10-25T02:30:00+01:00 for the second)");
    CHECK(to_text(berlin().moment("2026-10-25T02:30:00+01:00")) == "2026-10-25T02:30:00+01:00");
}

TEST_CASE("a clock change at midnight names the day that was asked for", "[time][words]") {
    const Words words(*read_stamp("2017-10-16T09:00:00-02:00"), Zone::named("America/Sao_Paulo"));
    CHECK(no_moment(words, "2017-10-15 00:30") ==
          "osm-x: error: '2017-10-15 00:30' does not exist on 2017-10-15 in America/Sao_Paulo: the "
          "clock goes from 00:00 to 01:00 (write 2017-10-14T23:30:00-03:00 or "
          "2017-10-15T01:30:00-02:00)");
}

TEST_CASE("wall-clock times after 2037 are refused", "[time][words]") {
    CHECK(to_text(berlin().moment("2037-12-31 23:59")) == "2037-12-31T23:59:00+01:00");
    CHECK(no_moment(berlin(), "2038-07-01 10:00") ==
          "osm-x: error: '2038-07-01 10:00' is after 2037, beyond which the clock changes of "
          "Europe/Berlin are not known (write it with its offset, such as "
          "2038-07-01T10:00:00+00:00)");
}

TEST_CASE("a period as it is typed", "[time][words]") {
    CHECK(period("today") == "2016-10-03..2016-10-03");
    CHECK(period("yesterday") == "2016-10-02..2016-10-02");
    CHECK(period("week") == "2016-10-03..2016-10-09");
    CHECK(period("last-week") == "2016-09-26..2016-10-02");
    CHECK(period("month") == "2016-10-01..2016-10-31");
    CHECK(period("last-month") == "2016-09-01..2016-09-30");
    CHECK(period("year") == "2016-01-01..2016-12-31");
    CHECK(period("last-year") == "2015-01-01..2015-12-31");
    CHECK(period("2016-W40") == "2016-10-03..2016-10-09");
    CHECK(period("2015-w53") == "2015-12-28..2016-01-03");
    CHECK(period("2016-02") == "2016-02-01..2016-02-29");
    CHECK(period("2016") == "2016-01-01..2016-12-31");
    CHECK(period("fri") == "2016-09-30..2016-09-30");
    CHECK(period("-3d") == "2016-09-30..2016-09-30");
    CHECK(period("2016-10-01..2016-10-07") == "2016-10-01..2016-10-07");
    CHECK(period("2016-09..2016-W50") == "2016-09-01..2016-12-18");
    CHECK(period("-2w .. today") == "2016-09-19..2016-10-03");
    CHECK(period("2016-09..") == "2016-09-01..");
    CHECK(period("..last-month") == "..2016-09-30");
    CHECK(casablanca().period("..").open());
}

TEST_CASE("what is no period is refused with what to write", "[time][words]") {
    const std::string forms =
        " is not a period (write today, week, 2016-W40, 2016-10, 2016-10-03 or "
        "2016-10-03..2016-10-09)";
    CHECK(no_period("") == "osm-x: error: ''" + forms);
    CHECK(no_period("2016-1") == "osm-x: error: '2016-1'" + forms);
    CHECK(no_period("2016-10-03...") == "osm-x: error: '.'" + forms);
    CHECK(no_period("weak") == "osm-x: error: 'weak' is not a period (did you mean 'week')");
    CHECK(no_period("2016-13") == "osm-x: error: '2016-13' has no month 13 (months are 01 to 12)");
    CHECK(no_period("2016-W53") ==
          "osm-x: error: '2016-W53' is not a week (2016 has weeks W01 to W52)");
    CHECK(no_period("1815") == "osm-x: error: '1815' is outside the years 1970 to 2200");
    CHECK(no_period("2016-10-09..2016-10-03") ==
          "osm-x: error: '2016-10-09..2016-10-03' ends before it begins (write "
          "2016-10-03..2016-10-09)");
}

TEST_CASE("a period that is written is read again", "[time][words][property]") {
    const std::uint64_t seed = 40;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (int i = 0; i < 5'000; ++i) {
        Period written;
        const Date first{static_cast<std::int32_t>(draw.below(80'000))};
        if (draw.below(4) > 0)
            written.first = first;
        if (draw.below(4) > 0)
            written.last = first + static_cast<int>(draw.below(1'000));
        INFO(to_text(written));
        CHECK(casablanca().period(to_text(written)) == written);
    }
}

TEST_CASE("a moment that is written is read again, in any zone", "[time][words][property]") {
    const std::uint64_t seed = 2216;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (const auto* const name :
         {"Africa/Casablanca", "Australia/Lord_Howe", "America/New_York"}) {
        const Words words(*read_stamp("2016-10-03T09:00:00+01:00"), Zone::named(name));
        for (int i = 0; i < 2'000; ++i) {
            const Instant at{static_cast<std::int64_t>(draw.below(2'100'000'000))};
            const auto stamp = words.zone().at(at);
            CHECK(words.moment(to_text(stamp)) == stamp);
            // The same without its offset: the wall clock says it, unless it says it twice.
            const auto wall = to_text(stamp).substr(0, 19);
            const auto readings = words.zone().instants(
                stamp.day(), {stamp.local_seconds() - std::int64_t{stamp.day().days} * 86'400});
            INFO(name << " " << wall);
            if (readings.size() == 1)
                CHECK(words.moment(wall) == stamp);
            else
                CHECK(std::ranges::find(readings, stamp) != readings.end());
        }
    }
}
