#include "plan/append.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

TEST_CASE("a block holds what is given and nothing else", "[plan]") {
    plan::NewItem item;
    item.id = "pgm-1";
    item.track = "ml";
    CHECK(to_toml(item) == "[[item]]\nid = \"pgm-1\"\ntrack = \"ml\"\n");
    item.new_track = true;
    item.title = "Models \"in\" \\ graphs\t\x01";
    item.kind = "course";
    item.hours = config::Estimate{40, 55, 90, ""};
    item.priority = 1;
    item.needs = {"a", "b"};
    item.price = "50 USD";
    item.due = day("2016-12-16");
    CHECK(to_toml(item) ==
          "[[track]]\nid = \"ml\"\n\n[[item]]\nid = \"pgm-1\"\n"
          "title = \"Models \\\"in\\\" \\\\ graphs\\u0009\\u0001\"\ntrack = \"ml\"\n"
          "kind = \"course\"\nhours = { low = 40, likely = 55, high = 90 }\npriority = 1\n"
          "needs = [\"a\", \"b\"]\nprice = \"50 USD\"\ndue = 2016-12-16\n");
}

TEST_CASE("what is written is what is read", "[plan]") {
    plan::NewItem item;
    item.id = "x";
    item.track = "ml";
    item.title = "Café \"noir\" \\n";
    item.hours = config::Estimate{2.5, 2.5, 2.5, ""};
    item.text = "linear algebra, 'some' of it";
    const auto plan = sound(std::string(head) + to_toml(item));
    CHECK(plan.items[0].title == item.title);
    CHECK(plan.items[0].text == item.text);
    CHECK(plan.items[0].estimate->likely == 2.5);
}
