#include "plan/progress.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;
using plan::Event;
using plan::State;

namespace {

const std::string three = std::string(plan::test::head) + R"(
[[item]]
id = "a"
track = "ml"
hours = 10
[[item]]
id = "b"
track = "ml"
hours = 5
needs = ["a"]
[[item]]
id = "c"
track = "ml"
any = ["a", "b"]
[[milestone]]
id = "m"
needs = ["a", "b"]
)";

plan::Fact fact(Event event, plan::Index item, std::string_view at = "2016-10-04T09:00:00+01:00",
                std::string value = "") {
    plan::Fact one;
    one.at = stamp(at);
    one.event = event;
    one.item = item;
    one.value = std::move(value);
    return one;
}

std::vector<State> states(const plan::Progress& progress) {
    std::vector<State> found;
    for (const auto& item : progress.items)
        found.push_back(item.state);
    return found;
}

}  // namespace

TEST_CASE("items are ready when all they need is done", "[plan]") {
    const auto plan = sound(three);
    CHECK(states(standing(plan, {}, {})) ==
          std::vector{State::ready, State::blocked, State::blocked, State::blocked});
    CHECK(states(standing(plan, {fact(Event::done, 0)}, {})) ==
          std::vector{State::done, State::ready, State::ready, State::blocked});
    const auto all = standing(
        plan, {fact(Event::done, 0), fact(Event::done, 1, "2016-10-05T09:00:00+01:00")}, {});
    CHECK(states(all) == std::vector{State::done, State::done, State::ready, State::done});
    CHECK(all.items[3].ended == stamp("2016-10-05T09:00:00+01:00"));
}

TEST_CASE("what was given up keeps nobody waiting", "[plan]") {
    const auto plan = sound(three);
    const auto progress = standing(plan, {fact(Event::drop, 0)}, {});
    CHECK(states(progress) ==
          std::vector{State::dropped, State::ready, State::blocked, State::blocked});
    CHECK(progress.items[2].waits_for == std::vector<plan::Index>{1});
    CHECK(states(standing(plan, {fact(Event::drop, 0), fact(Event::drop, 1)}, {}))[2] ==
          State::ready);
}

TEST_CASE("the first session starts an item; hours below it are its own", "[plan]") {
    const auto plan = sound(three);
    const auto progress = standing(plan, {},
                                   {{"ml:a", time::hours(3)},
                                    {"ml:a:week2", time::hours(1)},
                                    {"ml", time::hours(2)},
                                    {"chess", time::minutes(30)},
                                    {"ml:b", time::hours(1)}});
    CHECK(progress.items[0].state == State::started);
    CHECK(progress.items[0].logged == time::hours(4));
    CHECK(progress.items[0].remaining == time::hours(6));
    CHECK(progress.items[1].state == State::started);
    CHECK(progress.items[1].waits_for == std::vector<plan::Index>{0});
    CHECK(progress.elsewhere == time::minutes(150));
}

TEST_CASE("a fifth of the estimate remains until it is done", "[plan]") {
    const auto plan = sound(three);
    CHECK(standing(plan, {}, {{"ml:a", time::hours(9)}}).items[0].remaining == time::hours(2));
    CHECK(standing(plan, {}, {{"ml:a", time::hours(90)}}).items[0].remaining == time::hours(2));
    CHECK(standing(plan, {fact(Event::done, 0)}, {{"ml:a", time::hours(3)}})
              .items[0]
              .remaining.seconds == 0);
}

TEST_CASE("the last estimate counts; an item without one has none", "[plan]") {
    const auto plan = sound(three);
    const auto progress = standing(plan,
                                   {fact(Event::estimate, 0, "2016-10-04T09:00:00+01:00", "30"),
                                    fact(Event::estimate, 0, "2016-10-05T09:00:00+01:00", "12.5")},
                                   {{"ml:a", time::hours(4)}});
    CHECK(progress.items[0].hours == time::minutes(750));
    CHECK(progress.items[0].remaining == time::minutes(510));
    CHECK_FALSE(progress.items[2].hours);
    CHECK(progress.items[2].remaining.seconds == 0);
}

TEST_CASE("start takes done or drop back; done again keeps the first day", "[plan]") {
    const auto plan = sound(three);
    const auto reopened = standing(plan,
                                   {fact(Event::done, 0, "2016-10-04T09:00:00+01:00"),
                                    fact(Event::start, 0, "2016-10-05T09:00:00+01:00")},
                                   {});
    CHECK(reopened.items[0].state == State::started);
    CHECK_FALSE(reopened.items[0].ended);
    auto again = fact(Event::done, 0, "2016-10-06T09:00:00+01:00");
    again.evidence = {"post:softmax"};
    const auto twice = standing(plan, {fact(Event::done, 0), again}, {});
    CHECK(twice.items[0].ended == stamp("2016-10-04T09:00:00+01:00"));
    CHECK(twice.items[0].evidence == std::vector<std::string>{"post:softmax"});
}

TEST_CASE("a companion must be possible, not done", "[plan]") {
    const auto plan = sound(std::string(head) +
                            "[[item]]\nid = \"a\"\ntrack = \"ml\"\n"
                            "[[item]]\nid = \"b\"\ntrack = \"ml\"\nneeds = [\"a\"]\n"
                            "[[item]]\nid = \"c\"\ntrack = \"ml\"\nwith = [\"b\"]\n"
                            "[[item]]\nid = \"d\"\ntrack = \"ml\"\nwith = [\"e\"]\n"
                            "[[item]]\nid = \"e\"\ntrack = \"ml\"\nwith = [\"d\"]\n");
    CHECK(states(standing(plan, {}, {})) ==
          std::vector{State::ready, State::blocked, State::blocked, State::ready, State::ready});
    CHECK(states(standing(plan, {fact(Event::done, 0)}, {}))[2] == State::ready);
}

TEST_CASE("hours are plain numbers", "[plan]") {
    CHECK(plan::read_hours("18") == time::hours(18));
    CHECK(plan::read_hours("2.5") == time::minutes(150));
    for (const auto* word : {"", "0", "-3", "1h", "nan", "inf", "1e9", "18 "})
        CHECK_FALSE(plan::read_hours(word));
}
