#include "plan/capacity.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

constexpr auto shared = R"(
track = [{ id = "ml", share = 80 }, { id = "french" }, { id = "sport", hours = ["18:00-19:30"] }]
[plan]
start = 2016-10-05
[week]
days = ["mon", "tue", "wed", "thu", "fri"]
hours = ["09:00-13:00", "14:00-18:00"]
holidays = [2016-11-18]
leave = ["2016-12-24..2017-01-01", "2016-12-20..2016-12-26"]
)";

}  // namespace

TEST_CASE("a day's hours are windows times share, or a track's own", "[plan]") {
    const plan::Capacity capacity(sound(shared));
    const auto wednesday = day("2016-10-12");
    CHECK(capacity.day(wednesday, 0) == time::minutes(384));
    CHECK(capacity.day(wednesday, 1) == time::minutes(96));
    CHECK(capacity.day(wednesday, 2) == time::minutes(90));
    CHECK(capacity.day(wednesday) == time::minutes(570));
    CHECK(capacity.usual_week(0) == time::hours(32));
    CHECK(capacity.usual_week() == time::minutes(2850));
    CHECK(capacity.own_windows(2));
    CHECK_FALSE(capacity.own_windows(0));
}

TEST_CASE("nothing is planned before the start, at weekends, on leave or holidays", "[plan]") {
    const plan::Capacity capacity(sound(shared));
    CHECK_FALSE(capacity.works(day("2016-10-04")));
    CHECK(capacity.works(day("2016-10-05")));
    CHECK_FALSE(capacity.works(day("2016-10-08")));
    CHECK_FALSE(capacity.works(day("2016-11-18")));
    CHECK(capacity.works(day("2016-12-19")));
    CHECK_FALSE(capacity.works(day("2016-12-20")));
    CHECK_FALSE(capacity.works(day("2016-12-30")));
    CHECK(capacity.works(day("2017-01-02")));
    CHECK(capacity.week(day("2016-10-03"), 0) == time::minutes(384 * 3));
    CHECK(capacity.week(day("2016-11-14"), 0) == time::minutes(384 * 4));
    CHECK(capacity.week(day("2016-12-26")).seconds == 0);
    CHECK(capacity.between(day("2016-12-19"), day("2017-01-03"), 1) == time::minutes(96 * 3));
}

TEST_CASE("what is left of a day is what its windows leave", "[plan]") {
    const plan::Capacity capacity(sound(shared));
    CHECK(capacity.rest_of(stamp("2016-10-12T08:00:00+01:00"), 0) == time::minutes(384));
    CHECK(capacity.rest_of(stamp("2016-10-12T11:00:00+01:00"), 0) ==
          time::Duration{6 * 3600 * 8 / 10});
    CHECK(capacity.rest_of(stamp("2016-10-12T13:30:00+01:00"), 0) ==
          time::Duration{4 * 3600 * 8 / 10});
    CHECK(capacity.rest_of(stamp("2016-10-12T18:45:00+01:00"), 0).seconds == 0);
    CHECK(capacity.rest_of(stamp("2016-10-12T18:45:00+01:00"), 2) == time::minutes(45));
    CHECK(capacity.rest_of(stamp("2016-10-08T11:00:00+01:00"), 0).seconds == 0);
}

TEST_CASE("a week that names no hours has a job's, and says so", "[plan]") {
    const auto plan = sound("[[track]]\nid = \"ml\"\n");
    CHECK(plan.week.assumed);
    CHECK(plan::Capacity(plan).usual_week() == time::hours(40));
}
