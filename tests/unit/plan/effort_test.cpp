#include "plan/effort.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

#include <cmath>

using namespace osm;
using namespace osm::plan::test;

TEST_CASE("without outcomes the ratio is the assumed one", "[plan]") {
    const auto found = plan::effort({}, "course");
    CHECK(found.median == Approx(1.3));
    CHECK(found.spread == Approx(0.5));
    CHECK(found.doubt == Approx(0.5 / std::sqrt(5.0)));
    CHECK(found.outcomes == 0);
}

TEST_CASE("outcomes of its kind shift a ratio, those of others do not", "[plan]") {
    std::vector<plan::Outcome> outcomes(15, {"course", 10, 20});
    outcomes.push_back({"book", 10, 1});
    const auto found = plan::effort(outcomes, "course");
    CHECK(found.outcomes == 15);
    CHECK(found.median == Approx(std::exp((5 * std::log(1.3) + 15 * std::log(2.0)) / 20)));
    CHECK(found.spread < 0.5);
    CHECK(plan::effort(outcomes, "paper").median == Approx(1.3));
}

TEST_CASE("one slip of the clock is not twenty times believed", "[plan]") {
    CHECK(plan::effort({{"book", 1, 1e6}}, "book").median ==
          Approx(std::exp((5 * std::log(1.3) + std::log(20.0)) / 6)));
}

TEST_CASE("work is what is open, outcomes what is done and was estimated", "[plan]") {
    const auto plan = sound(std::string(head) +
                            "[[item]]\nid = \"a\"\ntrack = \"ml\"\nkind = \"book\"\nhours = 10\n"
                            "[[item]]\nid = \"b\"\ntrack = \"ml\"\n"
                            "hours = { low = 20, likely = 30, high = 45 }\n"
                            "[[item]]\nid = \"c\"\ntrack = \"ml\"\n"
                            "[[item]]\nid = \"d\"\ntrack = \"ml\"\nhours = 5\n");
    plan::Fact done, dropped;
    done.event = plan::Event::done;
    done.item = 0;
    dropped.event = plan::Event::drop;
    dropped.item = 3;
    const auto found = work(plan, standing(plan, {done, dropped}, {{"ml:a", time::hours(14)}}));
    CHECK(found.open == 2);
    CHECK(found.without_hours == std::vector<plan::Index>{2});
    REQUIRE(found.left.size() == 1);
    CHECK(found.left[0].hours == Approx(30));
    CHECK(found.left[0].spread == Approx(std::log(45.0 / 20) / 2.5631).epsilon(0.001));
    REQUIRE(found.outcomes.size() == 1);
    CHECK(found.outcomes[0].taken == Approx(14));
    CHECK(found.outcomes[0].kind == "book");
}
