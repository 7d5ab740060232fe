#include "text/diagnostic.hpp"
#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

std::string item(const std::string& id, const std::string& more = "") {
    return "[[item]]\nid = \"" + id + "\"\ntrack = \"ml\"\nhours = 8\n" + more + "\n";
}

std::vector<std::string> faults_of(const std::string& toml) {
    text::Diagnostics faults;
    parse(toml, faults);
    return lines(faults);
}

}  // namespace

TEST_CASE("a plan's values are what the file says", "[plan]") {
    const auto plan = sound(std::string(head) + R"(
[[item]]
id = "pgm-1"
title = "Graphical Models 1"
track = "ml"
kind = "course"
hours = { low = 40, likely = 55, high = 90, source = "guess" }
priority = 1
price = "50 USD"
link = "https://example.org"
due = 2016-12-16
[[item]]
id = "pgm-2"
track = "ml"
needs = ["ml:pgm-1"]
[[milestone]]
id = "bayes"
needs = ["pgm-2"]
due = 2017-03-31
)");
    REQUIRE(plan.items.size() == 3);
    const auto& first = plan.items[0];
    CHECK(first.title == "Graphical Models 1");
    CHECK(first.estimate->high == 90);
    CHECK(first.priority == 1);
    CHECK(money::to_text(*first.price) == "50.00 USD");
    CHECK(*first.due == day("2016-12-16"));
    CHECK(plan.items[1].title == "pgm-2");
    CHECK(plan.items[1].needs == std::vector<plan::Index>{0});
    CHECK(plan.items[2].milestone);
    CHECK(plan.topic(0) == "ml:pgm-1");
    CHECK(plan.topic(2) == "bayes");
    CHECK(plan.order == std::vector<plan::Index>{0, 1, 2});
}

TEST_CASE("a topic belongs to its item wherever that stands now", "[plan]") {
    const auto plan = sound(std::string(head) + item("pgm-1"));
    CHECK(plan.item_of("ml:pgm-1") == 0);
    CHECK(plan.item_of("ml:pgm-1:week3") == 0);
    CHECK(plan.item_of("bayes:pgm-1") == 0);
    CHECK(plan.item_of("pgm-1") == 0);
    CHECK_FALSE(plan.item_of("ml"));
    CHECK_FALSE(plan.item_of("ml:other"));
    CHECK(plan.track_of("ml:other") == 0);
    CHECK_FALSE(plan.track_of("chess"));
    plan::InPlan in_plan(plan);
    CHECK(in_plan("ml:other"));
    CHECK_FALSE(in_plan("chess"));
    CHECK_FALSE(in_plan("chess"));
}

TEST_CASE("a circle is named with its whole path", "[plan]") {
    CHECK(faults_of(std::string(head) + item("a", "needs = [\"c\"]") +
                    item("b", "needs = [\"a\"]") + item("c", "needs = [\"b\"]") +
                    item("d", "needs = [\"c\"]")) ==
          std::vector<std::string>{"plan.toml:8:1: error: 'a' needs itself: a > c > b > a (take "
                                   "one of them out of needs)"});
    CHECK(faults_of(std::string(head) + item("a", "needs = [\"a\"]")) ==
          std::vector<std::string>{
              "plan.toml:8:1: error: 'a' needs itself: a > a (take one of them out of needs)"});
}

TEST_CASE("each circle is told once", "[plan]") {
    const auto found =
        faults_of(std::string(head) + item("a", "needs = [\"b\"]") + item("b", "needs = [\"a\"]") +
                  item("c", "needs = [\"d\"]") + item("d", "needs = [\"c\", \"a\"]"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].find("a > b > a") != std::string::npos);
    CHECK(found[1].find("c > d > c") != std::string::npos);
}

TEST_CASE("one of several is no circle while another way is open", "[plan]") {
    const auto way =
        std::string(head) + item("a", "any = [\"b\", \"c\"]") + item("b", "needs = [\"a\"]");
    CHECK(faults_of(way + item("c")).empty());
    CHECK(faults_of(way + item("c", "needs = [\"b\"]")).size() == 1);
}

TEST_CASE("an unknown id is told with the nearest one", "[plan]") {
    CHECK(faults_of(std::string(head) + item("pgm-1") + item("pgm-2", "needs = [\"pgm1\"]")) ==
          std::vector<std::string>{"plan.toml:17:9: error: 'pgm1' is no item of the plan (did "
                                   "you mean 'pgm-1')"});
    CHECK(faults_of(std::string(head) + "[[item]]\nid = \"a\"\ntrack = \"m\"\n") ==
          std::vector<std::string>{
              "plan.toml:10:9: error: 'm' is no track of the plan (there is ml)"});
}

TEST_CASE("ids are given once, and look like ids", "[plan]") {
    CHECK(faults_of(std::string(head) + item("a") + item("a")) ==
          std::vector<std::string>{"plan.toml:14:6: error: 'a' is there twice (the first is in "
                                   "line 8; rename one of them)"});
    CHECK(faults_of(std::string(head) + item("Graphical Models")) ==
          std::vector<std::string>{"plan.toml:9:6: error: 'Graphical Models' is no id (write "
                                   "'graphical-models')"});
    CHECK(faults_of(std::string(head) + "[[item]]\ntitle = \"New Thing\"\ntrack = \"ml\"\n") ==
          std::vector<std::string>{
              "plan.toml:8:1: error: item without an id (write id = \"new-thing\")"});
}

TEST_CASE("tracks and their hours are checked", "[plan]") {
    CHECK(faults_of("[[item]]\nid = \"a\"\n") ==
          std::vector<std::string>{"plan.toml:1:1: error: item 'a' has no track (write [[track]] "
                                   "first, then track = its id)"});
    CHECK(
        faults_of("track = [{ id = \"a\", share = 80 }, { id = \"b\", share = 30 }]\n") ==
        std::vector<std::string>{"plan.toml:1:36: error: the shares of the tracks are 110 percent "
                                 "together (they may be 100 at most)"});
    CHECK(faults_of("[[track]]\nid = \"a\"\nhours = [\"10:00-09:00\", \"9-10\", \"x\"]\n").size() ==
          3);
    CHECK(faults_of("[week]\nhours = [\"09:00-12:00\", \"11:00-13:00\"]\n") ==
          std::vector<std::string>{
              "plan.toml:2:9: error: two of the windows overlap (make one of them)"});
    CHECK(faults_of("[[track]]\nid = \"a\"\nshare = 50\nhours = [\"10:00-11:00\"]\n") ==
          std::vector<std::string>{"plan.toml:3:9: error: track 'a' has both a share and hours "
                                   "(keep one of them)"});
    CHECK(faults_of("[week]\ndays = [\"mon\", \"tuu\"]\n").size() == 1);
}

TEST_CASE("hours are in order, priorities are one digit", "[plan]") {
    CHECK(faults_of(std::string(head) +
                    "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = { low = 9, likely = 4, high = 8 "
                    "}\npriority = 12\n")
              .size() == 2);
}

TEST_CASE("find_item takes bare ids and topics, and names the nearest", "[plan]") {
    const auto plan = sound(std::string(head) + item("pgm-1"));
    CHECK(find_item(plan, "pgm-1") == 0);
    CHECK(find_item(plan, "ml:pgm-1") == 0);
    const auto message = [&](const char* word) {
        try {
            find_item(plan, word);
        } catch (const text::Failure& failure) {
            return text::to_line(failure.found().front(), "osm-plan");
        }
        return std::string();
    };
    CHECK(message("pgm1") ==
          "osm-plan: error: 'pgm1' is no item of the plan (did you mean 'pgm-1')");
    CHECK(message("french:pgm-1") ==
          "osm-plan: error: 'french:pgm-1' is no item of the plan (did you mean 'ml:pgm-1')");
    CHECK(message("zzzzzz") ==
          "osm-plan: error: 'zzzzzz' is no item of the plan (osm-plan list shows them)");
}

TEST_CASE("an empty file is an empty plan", "[plan]") {
    CHECK(faults_of("").empty());
    CHECK(sound("").items.empty());
}

TEST_CASE("studying at the same time can close a circle too", "[plan]") {
    text::Diagnostics faults;
    parse(std::string(head) +
              "[[item]]\nid = \"a\"\ntrack = \"ml\"\nwith = [\"b\"]\n"
              "[[item]]\nid = \"b\"\ntrack = \"ml\"\nneeds = [\"c\"]\n"
              "[[item]]\nid = \"c\"\ntrack = \"ml\"\nneeds = [\"a\"]\n",
          faults);
    CHECK(lines(faults) ==
          std::vector<std::string>{"plan.toml:8:1: error: 'a' needs itself: a > c > a (take one of "
                                   "them out of needs)"});
}
