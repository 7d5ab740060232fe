#include "plan/replan.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/plan/random.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

plan::Fact fact(plan::Event event, plan::Index item, std::string_view at, std::string value = {}) {
    plan::Fact found;
    found.event = event;
    found.item = item;
    found.at = stamp(at);
    found.value = std::move(value);
    return found;
}

}  // namespace

TEST_CASE("the days of the causes sum to those of the finish", "[plan][property]") {
    constexpr std::uint64_t seed = 44;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    const auto then = stamp("2016-10-03T08:00:00+01:00"), now = stamp("2016-10-06T08:00:00+01:00");
    int later = 0;
    for (int round = 0; round < 400; ++round) {
        const auto& shape = shapes()[chance.below(shapes().size())];
        const auto old_toml = random_plan(chance, shape, {6, 9, true, true, false});
        const auto new_toml = random_plan(chance, shape, {8, 9, true, true, false});
        INFO("round " << round << "\n" << old_toml << "\n" << new_toml);
        const auto old_plan = sound(old_toml), new_plan = sound(new_toml);
        plan::Logged logged;
        if (chance.below(2) == 0)
            logged[old_plan.topic(0)] = time::hours(2);
        std::vector<plan::Fact> of_old, of_new;
        if (chance.below(2) == 0) {
            of_old.push_back(fact(plan::Event::done, 0, "2016-10-05T10:00:00+01:00"));
            of_new.push_back(of_old.back());
        }
        const auto found = plan::replan({old_plan, {}, {}, then}, {old_plan, of_old, logged, now},
                                        {new_plan, of_new, logged, now});
        REQUIRE(found.steps.size() == 5);
        int sum = 0;
        for (const auto& step : found.steps)
            sum += step.days;
        REQUIRE(found.was);
        REQUIRE(sum == found.now.value_or(now.day()) - *found.was);
        later += sum > 0 ? 1 : 0;
    }
    CHECK(later > 50);
}

TEST_CASE("nothing moves where nothing happened", "[plan]") {
    const auto plan =
        sound(std::string(head) + "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 9\n");
    const auto at = stamp("2016-10-03T08:00:00+01:00");
    const auto found = plan::replan({plan, {}, {}, at}, {plan, {}, {}, at}, {plan, {}, {}, at});
    CHECK(found.moved.empty());
    for (const auto& step : found.steps)
        CHECK(step.days == 0);
}

TEST_CASE("each change is told with its cause", "[plan]") {
    const auto before = sound(std::string(head) +
                              "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 8\n"
                              "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 8\n");
    const auto after = sound(R"([plan]
start = 2016-10-03
[week]
hours = ["09:00-13:00", "14:00-17:00"]
holidays = [2016-10-05]
[[track]]
id = "ml"
share = 100
[[item]]
id = "a"
track = "ml"
hours = 12
priority = 1
[[item]]
id = "c"
track = "ml"
hours = 1
)");
    const auto at = stamp("2016-10-03T08:00:00+01:00");
    const auto found =
        plan::replan({before, {}, {}, at}, {before, {}, {}, at}, {after, {}, {}, at});
    std::vector<std::string> told;
    for (const auto& step : found.steps)
        for (const auto& what : step.what)
            told.push_back(std::string(name(step.cause)) + ": " + what);
    CHECK(told == std::vector<std::string>{"slip: 0 h planned until now, 0 h studied",
                                           "given up: taken out b", "hours: a 12 h, was 8 h",
                                           "calendar: holiday 2016-10-05..2016-10-05 added",
                                           "calendar: other hours of the week",
                                           "items: other priority of a", "items: new c, 1 h"});
}
