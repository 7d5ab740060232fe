#include "study/working.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

#include <string>
#include <vector>

using namespace osm;
using unit::stamp;

namespace {

time::Date october(int day) { return *time::date(2016, 10, day); }

study::Gaps gaps(const std::vector<std::string>& lines, time::Duration day_start = {}) {
    const unit::StudyLog log{lines};
    study::Gaps gaps{day_start};
    text::Diagnostics faults;
    study::each(log.data(), unit::forever, faults,
                [&](const study::Session& session) { gaps.add(session); });
    return gaps;
}

std::vector<study::Hours> weekday_hours(time::Date day) {
    if (day.weekday() >= time::Weekday::sat)
        return {};
    return {{time::hours(9), time::hours(13)}, {time::hours(14), time::hours(18)}};
}

std::vector<std::string> shown(const std::vector<study::Gap>& found) {
    std::vector<std::string> lines;
    for (const auto& gap : found)
        lines.push_back(fmt::format("{} {} {}", time::to_text(gap.from),
                                    time::to_clock(gap.length()), gap.after));
    return lines;
}

using Lines = std::vector<std::string>;

const Lines monday{"2016-10-03T11:30:00+01:00 2016-10-03T14:10:00+01:00 french",
                   "2016-10-03T09:30:00+01:00 2016-10-03T10:00:00+01:00 ml",
                   "2016-10-03T09:40:00+01:00 2016-10-03T09:50:00+01:00 code",
                   "2016-10-03T17:00:00+01:00 2016-10-03T19:00:00+01:00 ml"};

}  // namespace

TEST_CASE("a gap is working time that no session has", "[study]") {
    const auto now = stamp("2016-10-09T12:00:00+01:00");
    const auto found = gaps(monday).within(october(3), october(3), weekday_hours, {}, now);
    CHECK(shown(found) == Lines{"2016-10-03T09:00:00+01:00 0:30 ",
                                "2016-10-03T10:00:00+01:00 1:30 ml",
                                "2016-10-03T14:10:00+01:00 2:50 french"});
    CHECK(
        gaps(monday).within(october(3), october(3), weekday_hours, time::minutes(31), now).size() ==
        2);
    CHECK(gaps(monday).first() == october(3));
}

TEST_CASE("a day without a session is a gap, a day off is none, and to come is nothing",
          "[study]") {
    const auto now = stamp("2016-10-05T10:00:00+01:00");
    CHECK(shown(gaps(monday).within(october(1), october(30), weekday_hours, time::hours(3), now)) ==
          Lines{"2016-10-04T09:00:00+01:00 4:00 ", "2016-10-04T14:00:00+01:00 4:00 "});
    CHECK(shown(study::Gaps{{}}.within(october(5), october(5), weekday_hours, {}, now)) ==
          Lines{"2016-10-05T09:00:00+01:00 1:00 "});
}

TEST_CASE("working hours are those of the place where the day began", "[study]") {
    const auto now = stamp("2016-10-09T12:00:00+01:00");
    const auto found = gaps({"2016-10-03T09:00:00-04:00 2016-10-03T18:00:00-04:00 ml"})
                           .within(october(3), october(4), weekday_hours, {}, now);
    CHECK(shown(found) ==
          Lines{"2016-10-04T09:00:00-04:00 4:00 ", "2016-10-04T14:00:00-04:00 4:00 "});
}

TEST_CASE("without working hours a gap lies between the sessions of a day", "[study]") {
    CHECK(shown(gaps(monday).between(october(1), october(9), {})) ==
          Lines{"2016-10-03T10:00:00+01:00 1:30 ml", "2016-10-03T14:10:00+01:00 2:50 french"});
    CHECK(shown(gaps(monday).between(october(4), october(9), {})).empty());
    const Lines night{"2016-10-03T20:00:00+01:00 2016-10-03T23:00:00+01:00 ml",
                      "2016-10-04T01:00:00+01:00 2016-10-04T02:00:00+01:00 ml"};
    CHECK(gaps(night).between(october(1), october(9), {}).empty());
    CHECK(gaps(night, time::hours(4)).between(october(1), october(9), {}).size() == 1);
    CHECK(study::Gaps{{}}.between(october(1), october(9), {}).empty());
}

TEST_CASE("what is later than a time of day", "[study]") {
    const auto from = stamp("2016-10-03T17:00:00+01:00");
    const study::Part part{october(3), time::hours(2), from.at};
    CHECK(study::later_than(time::hours(18), part, from.offset) == time::hours(1));
    CHECK(study::later_than(time::hours(16), part, from.offset) == time::hours(2));
    CHECK(study::later_than(time::hours(20), part, from.offset) == time::Duration{});
    // With a day that begins at four, an hour after midnight is of the day before.
    const study::Part night{october(2), time::hours(1), stamp("2016-10-03T00:30:00+01:00").at};
    CHECK(study::later_than(time::hours(18), night, 3600) == time::hours(1));
}

TEST_CASE("gaps and sessions fill the working hours, in any order of lines", "[study][property]") {
    const std::uint64_t seed = 5;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const auto now = stamp("2016-12-01T00:00:00+01:00");
    for (int round = 0; round < 50; ++round) {
        study::Gaps some{{}};
        std::vector<bool> taken(5 * 24 * 60, false);  // minutes from Monday 3 October
        const auto monday_at = time::begin_of(october(3), 3600);
        for (std::uint64_t i = 0, n = chance.below(30); i < n; ++i) {
            const auto from = static_cast<std::int64_t>(chance.below(5 * 24 * 60));
            const auto length = static_cast<std::int64_t>(1 + chance.below(300));
            study::Session session;
            session.start = {monday_at + time::minutes(from), 3600};
            session.end = {session.start.at + time::minutes(length), 3600};
            session.topic = "ml";
            some.add(session);
            for (auto minute = from; minute < std::min<std::int64_t>(from + length, 7200); ++minute)
                taken[static_cast<std::size_t>(minute)] = true;
        }
        std::int64_t open = 0;
        for (std::size_t minute = 0; minute < taken.size(); ++minute) {
            const auto of_day = minute % 1440 / 60;
            const bool work = (of_day >= 9 && of_day < 13) || (of_day >= 14 && of_day < 18);
            open += work && !taken[minute] ? 60 : 0;
        }
        time::Duration found;
        for (const auto& gap : some.within(october(3), october(7), weekday_hours, {}, now))
            found += gap.length();
        CHECK(found.seconds == open);
    }
}
