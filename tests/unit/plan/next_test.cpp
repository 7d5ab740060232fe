#include "plan/next.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

constexpr auto two_tracks = R"(
track = [{ id = "ml", share = 80 }, { id = "french", share = 20 }]
[week]
hours = ["09:00-13:00", "14:00-18:00"]
)";

constexpr auto monday = "2016-10-03T08:00:00+01:00";

std::vector<std::string> ids(const plan::Plan& plan, const plan::Question& question,
                             const plan::Logged& logged = {}) {
    std::vector<std::string> found;
    for (const auto& candidate : plan::next(plan, standing(plan, {}, logged), plan::Capacity(plan),
                                            stamp(monday), question))
        found.push_back(plan.items[candidate.item].id);
    return found;
}

std::string item(const std::string& track, const std::string& id, const std::string& more) {
    return "[[item]]\nid = \"" + id + "\"\ntrack = \"" + track + "\"\n" + more + "\n";
}

}  // namespace

TEST_CASE("due first, then priority, then shortest, then id", "[plan]") {
    const auto plan = sound(
        std::string(head) + item("ml", "long", "hours = 9") + item("ml", "b-short", "hours = 2") +
        item("ml", "a-short", "hours = 2") + item("ml", "first", "hours = 50\npriority = 1") +
        item("ml", "due", "hours = 70\npriority = 9\ndue = 2016-12-16") +
        item("ml", "later", "hours = 1\npriority = 1\ndue = 2016-12-19"));
    plan::Question question;
    question.most = 10;
    CHECK(ids(plan, question) ==
          std::vector<std::string>{"due", "later", "first", "a-short", "b-short", "long"});
    question.most = 2;
    CHECK(ids(plan, question) == std::vector<std::string>{"due", "later"});
}

TEST_CASE("tracks take turns by their hours of the week", "[plan]") {
    std::string toml = two_tracks;
    for (int i = 0; i < 9; ++i)
        toml += item("ml", "m" + std::to_string(i), "hours = 5") +
                item("french", "f" + std::to_string(i), "hours = 5");
    const auto plan = sound(toml);
    plan::Question question;
    question.most = 6;
    CHECK(ids(plan, question) == std::vector<std::string>{"m0", "f0", "m1", "m2", "m3", "m4"});
    question.this_week = {time::hours(20), time::hours(1)};
    question.most = 3;
    CHECK(ids(plan, question) == std::vector<std::string>{"f0", "f1", "m0"});
    question.this_week = {time::hours(2), time::hours(8)};
    CHECK(ids(plan, question) == std::vector<std::string>{"m0", "m1", "m2"});
    question.track = 1;
    CHECK(ids(plan, question) == std::vector<std::string>{"f0", "f1", "f2"});
}

TEST_CASE("reasons are told one by one", "[plan]") {
    const auto plan =
        sound(std::string(head) + item("ml", "pgm-1", "hours = 20\ntext = \"some algebra\"") +
              item("ml", "pgm-2", "hours = 30\nneeds = [\"pgm-1\"]\npriority = 1") +
              "[[milestone]]\nid = \"bayes\"\nneeds = [\"pgm-2\"]\ndue = 2016-10-14\n");
    const auto progress = standing(plan, {}, {{"ml:pgm-1", time::hours(2)}});
    const auto found =
        plan::next(plan, progress, plan::Capacity(plan), stamp(monday), plan::Question{});
    REQUIRE(found.size() == 1);
    CHECK(why(plan, progress, found[0]) ==
          std::vector<std::string>{"needed for bayes, due 2016-10-14",
                                   "to be finished by 2016-10-11, 32 h to spare",
                                   "priority 1 of pgm-2", "18 h left", "started", "1 waits for it",
                                   "know before: some algebra"});
}

TEST_CASE("what is too late says by how much", "[plan]") {
    const auto plan = sound(std::string(head) + item("ml", "a", "hours = 20.5\ndue = 2016-10-04"));
    const auto progress = standing(plan, {}, {});
    const auto found =
        plan::next(plan, progress, plan::Capacity(plan), stamp(monday), plan::Question{});
    CHECK(why(plan, progress, found[0]) ==
          std::vector<std::string>{"due 2016-10-04, 4.5 h too late", "priority 2", "20.5 h left"});
}

TEST_CASE("nothing to do says why", "[plan]") {
    const auto empty = sound(std::string(head));
    CHECK(why_nothing(empty, standing(empty, {}, {})) == "there is nothing in the plan");
    CHECK(how_to_begin(empty) == "osm-plan add ml:pgm-1 --hours 40");
    CHECK(how_to_begin(plan::Plan{}) == "osm-plan add ml:pgm-1 --hours 40 --new-track");
    const auto plan = sound(std::string(two_tracks) + item("ml", "a", "hours = 1") +
                            item("french", "b", "hours = 1\nneeds = [\"a\"]"));
    CHECK(why_nothing(plan, standing(plan, {}, {}), 1) ==
          "nothing is ready in track 'french': 'b' waits for 'ml:a'");
    plan::Fact done;
    done.event = plan::Event::done;
    done.item = 0;
    CHECK(why_nothing(plan, standing(plan, {done}, {}), 0) ==
          "nothing is left in track 'ml': 1 item done or dropped");
    CHECK(how_to_begin(plan) == "");
    const auto half = sound(std::string(two_tracks) + item("ml", "a", "hours = 1"));
    CHECK(how_to_begin(half, 0) == "");
    CHECK(how_to_begin(half, 1) == "osm-plan add french:pgm-1 --hours 40");
}
