#include "chart/bar.hpp"

#include "unit/catch.hpp"

#include <limits>

using namespace osm;

TEST_CASE("a bar is full only when the target is reached", "[chart]") {
    CHECK(chart::bar(26.1, 32) == "################----");
    CHECK(chart::bar(31.9, 32) == "###################-");
    CHECK(chart::bar(32, 32) == "####################");
    CHECK(chart::bar(40, 32) == "####################");
    CHECK(chart::bar(0, 32, 5) == "-----");
    CHECK(chart::bar(-3, 32, 5) == "-----");
    CHECK(chart::bar(0, 0, 5) == "#####");
    CHECK(chart::bar(1, 2, 0).empty());
    CHECK(chart::bar(std::numeric_limits<double>::quiet_NaN(), 2, 3) == "---");
}
