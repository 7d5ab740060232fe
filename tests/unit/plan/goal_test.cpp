#include "plan/goal.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

plan::Goal goal(std::string target, std::vector<std::string> scale = {}) {
    plan::Goal found;
    found.id = "g";
    found.target = std::move(target);
    found.scale = std::move(scale);
    return found;
}

std::string refused(const plan::Goal& one, const std::string& value) {
    try {
        require_value(one, value);
    } catch (const text::Failure& failure) {
        return text::to_line(failure.found().front(), "osm-plan");
    }
    return "";
}

}  // namespace

TEST_CASE("a goal is reached by scale, by number, or by its own word", "[plan]") {
    const auto french = goal("B2", {"B1", "B2", "C1"});
    CHECK_FALSE(reached(french, "B1"));
    CHECK(reached(french, "B2"));
    CHECK(reached(french, "C1"));
    const auto books = goal("24");
    CHECK_FALSE(reached(books, "7"));
    CHECK(reached(books, "100"));
    const auto climb = goal("6c");
    CHECK_FALSE(reached(climb, "7a"));  // nobody said that 7a is more
    CHECK(reached(climb, "6c"));
}

TEST_CASE("a value that a goal cannot have is refused", "[plan]") {
    CHECK(refused(goal("B2", {"B1", "B2"}), "B2") == "");
    CHECK(refused(goal("b2-level", {"b1-level", "b2-level"}), "b1-levle") ==
          "osm-plan: error: 'b1-levle' is not on the scale of 'g' (did you mean 'b1-level')");
    CHECK(refused(goal("24"), "few") ==
          "osm-plan: error: 'few' is no number, as the target of 'g' is (write 7, or +1)");
    CHECK(refused(goal("6c"), "6b+") == "");
}

TEST_CASE("a goal stands where it was measured last", "[plan]") {
    const auto plan = sound(
        "[[track]]\nid = \"french\"\n[[goal]]\nid = \"french\"\ntarget = \"B2\"\n"
        "scale = [\"B1\", \"B2\"]\n");
    plan::Fact fact;
    fact.event = plan::Event::measure;
    fact.goal = 0;
    fact.value = "B1";
    fact.at = stamp("2016-10-03T09:00:00+01:00");
    auto progress = standing(plan, {fact}, {});
    REQUIRE(last_measure(progress, 0));
    CHECK(so_far(plan.goals[0], last_measure(progress, 0)) == "B1 of B2");
    CHECK(state(plan.goals[0], last_measure(progress, 0)) == plan::State::started);
    progress = standing(plan, {}, {});
    CHECK(so_far(plan.goals[0], last_measure(progress, 0)) == "target B2");
    CHECK(state(plan.goals[0], nullptr) == plan::State::ready);
}
