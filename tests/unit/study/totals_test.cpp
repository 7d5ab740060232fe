#include "study/totals.hpp"

#include "chance/chance.hpp"
#include "study/groups.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

#include <list>

using namespace osm;
using unit::forever;
using unit::stamp;

namespace {

// A week in Casablanca, a flight to New York, a clock change there (6 November, back by an hour).
const std::vector<std::string> travels{
    "2016-10-28T22:00:00+01:00 2016-10-29T00:30:00+01:00 ml:pgm-1 reading,evening",
    "2016-10-29T09:00:00+01:00 2016-10-29T10:00:00+01:00 ml:pgm-1:week3 via=git,commit=0a1b",
    "2016-10-31T09:00:00+00:00 2016-10-31T10:30:00+00:00 french reading",
    "2016-11-05T20:00:00+00:00 2016-11-05T17:00:00-04:00 ml",
    "2016-11-06T00:30:00-04:00 2016-11-06T01:30:00-05:00 ml:pgm-10"};

std::vector<std::string> rows(std::string_view by, time::Period within = {},
                              time::Duration day_start = {}) {
    const unit::StudyLog log{travels};
    study::Groups groups{study::by(by), day_start, within};
    text::Diagnostics faults;
    study::each(log.data(), forever, faults,
                [&](const study::Session& session) { groups.add(session); });
    std::vector<std::string> rows;
    const auto row = [&](const std::string& label, const study::Sum& sum) {
        rows.push_back(fmt::format("{} {} {} {}", label, sum.sessions, time::to_clock(sum.spent),
                                   time::to_clock(sum.from_git)));
    };
    for (const auto& [label, column, sum] : groups.rows())
        row(column.empty() ? label : label + '/' + column, sum);
    row("all", groups.all());
    return rows;
}

using Rows = std::vector<std::string>;

study::Totals totals() {
    const unit::StudyLog log{travels};
    study::Totals totals{{}};
    text::Diagnostics faults;
    study::each(log.data(), forever, faults,
                [&](const study::Session& session) { totals.add(session); });
    return totals;
}

}  // namespace

TEST_CASE("hours by every grouping have one total", "[study]") {
    CHECK(rows("topic") == Rows{"french 1 1:30 0:00", "ml 1 1:00 0:00", "ml:pgm-1 1 2:30 0:00",
                                "ml:pgm-1:week3 1 1:00 1:00", "ml:pgm-10 1 2:00 0:00",
                                "all 5 8:00 1:00"});
    CHECK(rows("topic:1") == Rows{"french 1 1:30 0:00", "ml 4 6:30 1:00", "all 5 8:00 1:00"});
    CHECK(rows("day") == Rows{"2016-10-28 1 2:00 0:00", "2016-10-29 2 1:30 1:00",
                              "2016-10-31 1 1:30 0:00", "2016-11-05 1 1:00 0:00",
                              "2016-11-06 1 2:00 0:00", "all 5 8:00 1:00"});
    CHECK(rows("week") == Rows{"2016-W43 2 3:30 1:00", "2016-W44 3 4:30 0:00", "all 5 8:00 1:00"});
    CHECK(rows("month") == Rows{"2016-10 3 5:00 1:00", "2016-11 2 3:00 0:00", "all 5 8:00 1:00"});
    CHECK(rows("tag") ==
          Rows{"- 3 4:00 1:00", "evening 1 2:30 0:00", "reading 2 4:00 0:00", "all 5 8:00 1:00"});
}

TEST_CASE("a period counts the parts within it", "[study]") {
    const time::Period day{time::date(2016, 10, 29), time::date(2016, 10, 29)};
    CHECK(rows("topic", day) ==
          Rows{"ml:pgm-1 1 0:30 0:00", "ml:pgm-1:week3 1 1:00 1:00", "all 2 1:30 1:00"});
    CHECK(rows("day", day) == Rows{"2016-10-29 2 1:30 1:00", "all 2 1:30 1:00"});
    CHECK(rows("day", day, time::hours(4)) == Rows{"2016-10-29 1 1:00 1:00", "all 1 1:00 1:00"});
    CHECK(rows("week", {time::date(2017, 1, 1), {}}) == Rows{"all 0 0:00 0:00"});
}

TEST_CASE("weeks without a session are weeks of the history", "[study]") {
    const auto days = totals().days();
    const auto week = [](int number) { return *time::week(2016, number); };
    const auto weeks = study::weekly(days, week(46));
    REQUIRE(weeks.size() == 4);
    CHECK(weeks[0].first == week(43));
    CHECK(time::to_clock(weeks[0].second.spent) == "3:30");
    CHECK(weeks[3].first == week(46));
    CHECK(weeks[3].second == study::Sum{});
    CHECK(study::weekly(days).size() == 2);
    CHECK(study::weekly(days, week(42)).empty());
    CHECK(study::weekly({}, week(42)).empty());
}

TEST_CASE("what cannot be reported by is said with what can", "[study]") {
    CHECK(refusal([] { study::grouping("wek"); }) ==
          "osm-x: error: 'wek' is nothing to report by (did you mean 'week')");
    CHECK(refusal([] { study::grouping("colour"); }) ==
          "osm-x: error: 'colour' is nothing to report by (one of topic, day, week, month, tag, "
          "weekday, hour)");
    for (const auto* word : {"topic:0", "topic:x", "week:2", "topic:"})
        CHECK(refusal([&] { study::grouping(word); }) ==
              fmt::format("osm-x: error: '{}' is nothing to report by (a depth belongs to topics "
                          "and is a number: topic:1 for tracks, topic:2)",
                          word));
}

TEST_CASE("hours and weekdays are those of the session's own clock", "[study]") {
    CHECK(rows("weekday") == Rows{"Mon 1 1:30 0:00", "Fri 1 2:00 0:00", "Sat 3 2:30 1:00",
                                  "Sun 1 2:00 0:00", "all 5 8:00 1:00"});
    CHECK(rows("hour") == Rows{"00:00 2 1:00 0:00", "01:00 1 1:00 0:00", "02:00 1 0:30 0:00",
                               "09:00 2 2:00 1:00", "10:00 1 0:30 0:00", "20:00 1 1:00 0:00",
                               "22:00 1 1:00 0:00", "23:00 1 1:00 0:00", "all 5 8:00 1:00"});
    // The hour is the clock's when days begin at four; the weekday is not.
    CHECK(rows("weekday,hour", {time::date(2016, 10, 28), time::date(2016, 10, 29)},
               time::hours(4)) == Rows{"Fri/00:00 1 0:30 0:00", "Fri/22:00 1 1:00 0:00",
                                       "Fri/23:00 1 1:00 0:00", "Sat/09:00 1 1:00 1:00",
                                       "all 2 3:30 1:00"});
}

TEST_CASE("two groupings cross", "[study]") {
    CHECK(rows("week,topic:1") == Rows{"2016-W43/ml 2 3:30 1:00", "2016-W44/french 1 1:30 0:00",
                                       "2016-W44/ml 2 3:00 0:00", "all 5 8:00 1:00"});
    CHECK(rows("topic:1,month") == Rows{"french/2016-10 1 1:30 0:00", "ml/2016-10 2 3:30 1:00",
                                        "ml/2016-11 2 3:00 0:00", "all 5 8:00 1:00"});
    CHECK(rows("tag,topic:1") == Rows{"-/ml 3 4:00 1:00", "evening/ml 1 2:30 0:00",
                                      "reading/french 1 1:30 0:00", "reading/ml 1 2:30 0:00",
                                      "all 5 8:00 1:00"});
    CHECK(refusal([] { study::by("week,topic,day"); }) ==
          "osm-x: error: 'week,topic,day' are more than two things to report by (write rows and "
          "columns: week,topic:1)");
    CHECK(refusal([] { study::by("topic:1,topic:2"); }) ==
          "osm-x: error: 'topic:1,topic:2' crosses a thing with itself (write two that differ: "
          "week,topic:1)");
}

TEST_CASE("a session that comes back to its Monday is counted once there", "[study]") {
    study::Groups groups{study::by("weekday"), {}};
    study::Session session;
    session.start = stamp("2016-10-03T12:00:00+01:00");
    session.end = stamp("2016-10-11T12:00:00+01:00");
    session.topic = "ml";
    groups.add(session);
    const auto rows = groups.rows();
    CHECK(rows.size() == 7);
    CHECK(rows[0].row == "Mon");
    CHECK(rows[0].sum == study::Sum{time::hours(36), {}, 1});
}

TEST_CASE("days of a week and of a month have an end", "[study]") {
    const auto day = *time::date(2016, 10, 5);
    CHECK(study::label(study::begin_of(day, study::Axis::week), study::Axis::week) == "2016-W40");
    CHECK(study::end_of(day, study::Axis::week) == *time::date(2016, 10, 10));
    CHECK(study::begin_of(day, study::Axis::month) == *time::date(2016, 10, 1));
    CHECK(study::end_of(day, study::Axis::month) == *time::date(2016, 11, 1));
    CHECK(study::end_of(day, study::Axis::day) == *time::date(2016, 10, 6));
}

TEST_CASE("all groupings of any sessions agree to the second", "[study][property]") {
    const std::uint64_t seed = 7;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const time::Duration day_start{static_cast<std::int64_t>(chance.below(24)) * 1800};
    const time::Period within{time::date(2016, 2, 3), time::date(2016, 11, 5)};
    std::vector<study::Groups> all;
    for (const auto* by :
         {"topic", "topic:1", "day", "week", "month", "weekday", "hour", "week,topic:1",
          "topic,month", "weekday,hour", "hour,day", "topic:1,hour"})
        all.emplace_back(study::by(by), day_start, within);
    study::Totals totals{day_start, within};
    std::list<std::string> names;
    for (int i = 0; i < 3000; ++i) {
        study::Session session;
        session.start = {{1'451'606'400 + static_cast<std::int64_t>(chance.below(40'000'000))},
                         static_cast<std::int32_t>(chance.below(27)) * 3600 - 12 * 3600};
        session.end = {
            session.start.at + time::Duration{1 + static_cast<std::int64_t>(chance.below(90'000))},
            0};
        session.topic = names.emplace_back(
            fmt::format("t{}:{}{}", chance.below(5), chance.below(40), i % 7 == 0 ? ":x" : ""));
        if (i % 3 == 0)
            session.tags = "via=git,repo=x";
        for (auto& groups : all)
            groups.add(session);
        totals.add(session);
    }
    const auto added = [](const auto& rows) {
        study::Sum sum;
        for (const auto& [label, part] : rows)
            sum += part;
        return sum;
    };
    for (const auto& groups : all) {
        CHECK(groups.all() == totals.all());
        study::Sum sum;
        for (const auto& row : groups.rows())
            sum += row.sum;
        CHECK(sum.spent == totals.all().spent);
        CHECK(sum.from_git == totals.all().from_git);
    }
    CHECK(added(totals.days()).spent == totals.all().spent);
    CHECK(added(totals.topics()) == totals.all());
    CHECK(added(study::weekly(totals.days())).spent == totals.all().spent);
    CHECK(totals.all().sessions > 1500);
}

TEST_CASE("words keep their numbers while the table grows", "[study]") {
    study::Names names;
    for (int i = 0; i < 5000; ++i)
        REQUIRE(names.number_of(fmt::format("w{}", i)) == static_cast<std::size_t>(i));
    CHECK(names.number_of("") == 5000);
    CHECK(names.number_of("w0") == 0);
    CHECK(names.number_of("w4999") == 4999);
    CHECK(names.number_of("") == 5000);
    CHECK(names.words().size() == 5001);
}

TEST_CASE("words of every length are told apart, at every letter", "[study]") {
    study::Names names;
    std::size_t expected = 0;
    for (std::size_t size = 0; size <= 40; ++size) {
        const std::string plain(size, 'a');
        REQUIRE(names.number_of(plain) == expected++);
        for (std::size_t at = 0; at < size; ++at) {
            auto other = plain;
            other[at] = 'b';
            REQUIRE(names.number_of(other) == expected++);
            REQUIRE(names.number_of(other) == expected - 1);
        }
        REQUIRE(names.words()[names.number_of(plain)] == plain);
    }
    CHECK(names.words().size() == expected);
}
