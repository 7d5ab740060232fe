#include "plan/zones.hpp"

#include "plan/schedule.hpp"
#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

std::string text_of(time::Stamp stamp) { return time::to_text(stamp); }

}  // namespace

TEST_CASE("hours are meant by the clock of the place, through Ramadan", "[plan]") {
    // In 2016 Morocco's clocks went back for Ramadan on 5 June and forward again on 10 July.
    const auto plan = sound("[plan]\ntimezone = \"Africa/Casablanca\"\n");
    const plan::Zones zones(plan, time::Zone::utc());
    CHECK(text_of(zones.at(day("2016-06-03"), time::hours(9))) == "2016-06-03T09:00:00+01:00");
    CHECK(text_of(zones.at(day("2016-06-06"), time::hours(9))) == "2016-06-06T09:00:00+00:00");
    CHECK(text_of(zones.at(day("2016-07-11"), time::hours(9))) == "2016-07-11T09:00:00+01:00");
    // 02:30 was skipped on 10 July and came twice on 5 June.
    CHECK(text_of(zones.at(day("2016-07-10"), time::minutes(150))) == "2016-07-10T03:00:00+01:00");
    CHECK(text_of(zones.at(day("2016-06-05"), time::minutes(150))) == "2016-06-05T02:30:00+01:00");
}

TEST_CASE("after a move the hours are meant there", "[plan]") {
    const auto plan = sound(R"([plan]
timezone = "Africa/Casablanca"
[[move]]
on = 2017-03-27
timezone = "Europe/Madrid"
[[move]]
on = 2017-03-01
timezone = "America/New_York"
)");
    const plan::Zones zones(plan, time::Zone::utc());
    CHECK(text_of(zones.at(day("2017-02-28"), time::hours(9))) == "2017-02-28T09:00:00+00:00");
    CHECK(text_of(zones.at(day("2017-03-01"), time::hours(9))) == "2017-03-01T09:00:00-05:00");
    CHECK(text_of(zones.at(day("2017-03-27"), time::hours(9))) == "2017-03-27T09:00:00+02:00");
    // And an instant is told by the clock of where one is then.
    const auto at = [&](std::string_view text) { return text_of(zones.at(stamp(text).at)); };
    CHECK(at("2017-02-28T23:00:00+00:00") == "2017-02-28T23:00:00+00:00");
    CHECK(at("2017-03-01T10:00:00+00:00") == "2017-03-01T05:00:00-05:00");
    CHECK(at("2017-03-27T10:00:00+00:00") == "2017-03-27T12:00:00+02:00");
}

TEST_CASE("without a zone of its own a plan is meant where the learner is", "[plan]") {
    const plan::Zones zones(sound(""), time::Zone::named("Europe/Madrid"));
    CHECK(text_of(zones.at(day("2017-03-01"), time::hours(9))) == "2017-03-01T09:00:00+01:00");
}

TEST_CASE("a move says when and where to", "[plan]") {
    text::Diagnostics faults;
    parse("[[move]]\non = 2017-03-01\n[[move]]\ntimezone = \"Europe/Madrid\"\n", faults);
    CHECK(lines(faults) ==
          std::vector<std::string>{
              "plan.toml:1:1: error: a move without timezone (write on = 2017-03-01 and timezone = "
              "\"Europe/Madrid\")",
              "plan.toml:3:1: error: a move without on (write on = 2017-03-01 and timezone = "
              "\"Europe/Madrid\")"});
}

TEST_CASE("a day keeps its planned hours when the clocks are moved", "[plan]") {
    const auto plan = sound(R"([plan]
timezone = "Africa/Casablanca"
[week]
hours = ["09:00-13:00"]
[[track]]
id = "ml"
[[item]]
id = "paper"
track = "ml"
hours = 12
)");
    const plan::Zones zones(plan, time::Zone::utc());
    // From Friday before Ramadan 2016 to Tuesday in it.
    const auto found = schedule(plan, standing(plan, {}, {}), plan::Capacity(plan),
                                zones.at(stamp("2016-06-03T08:00:00+00:00").at));
    REQUIRE(found.stretches.size() == 3);
    for (const auto& stretch : found.stretches) {
        const auto begin = zones.at(stretch.day, stretch.from);
        const auto end = zones.at(stretch.day, stretch.until);
        CHECK(time::clock_of(begin) == "09:00");
        CHECK(end.at - begin.at == time::hours(4));
    }
    CHECK(text_of(zones.at(found.stretches[1].day, found.stretches[1].from)) ==
          "2016-06-06T09:00:00+00:00");
}
