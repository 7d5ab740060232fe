#include "plan/scope.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

TEST_CASE("the hours of a version are those of its items", "[plan]") {
    const std::string item = "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 40\n";
    CHECK(plan::hours_of(std::string(head) + item) == Approx(40));
    CHECK(plan::hours_of(std::string(head)) == 0);
    CHECK(plan::hours_of("[[item]\n") == -1);
}

TEST_CASE("a plan grows by what was added since it was written", "[plan]") {
    const auto today = day("2017-01-02");
    CHECK(plan::growth({}, today).versions == 0);
    // Written on two days, then 8 h more after four weeks and 12 h after eight.
    const std::vector<plan::Scope> history{{day("2016-10-03"), 100},
                                           {day("2016-10-05"), 400},
                                           {day("2016-11-01"), 408},
                                           {day("2016-12-01"), 420}};
    const auto found = plan::growth(history, today);
    CHECK(found.versions == 4);
    CHECK(found.weeks == 12);
    CHECK(found.weekly == Approx(20.0 / 16));
    CHECK(found.error > 0.5);
    CHECK(found.error < 1.5);
    // What shrank does not shrink for ever; a week is too early to say.
    CHECK(plan::growth({{day("2016-10-03"), 100}, {day("2016-11-01"), 50}}, today).weekly == 0);
    CHECK(plan::growth({{day("2016-12-30"), 100}}, today).weeks == 0);
}
