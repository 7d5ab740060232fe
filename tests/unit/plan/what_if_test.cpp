#include "plan/what_if.hpp"

#include "time/zone.hpp"
#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"
#include "unit/refusal.hpp"

using namespace osm;
using namespace osm::plan::test;
using What = plan::Change::What;

namespace {

const std::string two_tracks =
    "track = [{ id = \"ml\", share = 80 }, { id = \"french\", share = 20 }]\n"
    "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 40\n"
    "[[item]]\nid = \"b\"\ntrack = \"french\"\nhours = 10\n";

time::Words words() { return {stamp("2017-01-02T08:00:00+00:00"), time::Zone::named("UTC")}; }

}  // namespace

TEST_CASE("changes are read as typed", "[plan]") {
    const auto plan = sound(two_tracks);
    const auto found = read_changes(
        plan,
        "drop=b,hours=ml:a:12.5,share.french=50%,leave=2017-03-01..2017-03-14,pace=80%,pace=30",
        words());
    REQUIRE(found.size() == 6);
    CHECK(found[0].what == What::drop);
    CHECK(found[0].item == 1);
    CHECK(found[1].item == 0);
    CHECK(found[1].number == 12.5);
    CHECK(found[2].item == 1);
    CHECK(found[2].number == 0.5);
    CHECK(*found[3].days.last == day("2017-03-14"));
    CHECK_FALSE(found[4].weekly);
    CHECK(found[5].weekly);
}

TEST_CASE("a change is made to a copy", "[plan]") {
    const auto plan = sound(two_tracks);
    const auto changed =
        plan::with(read_changes(plan, "drop=b,hours=a:12,share.french=50%,pace=20", words()), plan,
                   {}, {}, 40, words().now());
    CHECK(changed.progress.items[1].state == plan::State::dropped);
    CHECK(changed.progress.items[0].remaining == time::hours(12));
    CHECK(changed.plan.tracks[0].share == 50);
    CHECK(changed.plan.tracks[1].share == 50);
    CHECK(*changed.level == Approx(0.5));
    CHECK(plan.tracks[0].share == 80);
}

TEST_CASE("what is no change is refused, with what is", "[plan]") {
    const auto plan = sound(two_tracks);
    const auto said = [&](std::string_view word) {
        return refusal([&] { read_changes(plan, word, words()); });
    };
    const std::string forms =
        " (write drop=ITEM, hours=ITEM:40, share.TRACK=70%, leave=A..B, pace=80% or pace=30)";
    CHECK(said("faster") == "osm-x: error: 'faster' is no change of a plan" + forms);
    CHECK(said("speed=2") == "osm-x: error: 'speed=2' is no change of a plan" + forms);
    CHECK(said("hours=a") == "osm-x: error: 'hours=a' is no change of a plan" + forms);
    CHECK(said("pace=-1") == "osm-x: error: 'pace=-1' is no change of a plan" + forms);
    CHECK(said("share.ml=120%") ==
          "osm-x: error: '120%' is no part of the week (write more than 0% and at most 100%)");
    CHECK(said("leave=2017-03-01..") ==
          "osm-x: error: '2017-03-01..' has no end (write both days: leave=A..B)");
    CHECK(said("drop=c").find("'c'") != std::string::npos);
}
