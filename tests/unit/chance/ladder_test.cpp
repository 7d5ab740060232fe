#include "chance/ladder.hpp"

#include "unit/catch.hpp"

using namespace osm::chance;

namespace {

// Each change takes its part of what is left.
auto independent(std::vector<double> parts, double now) {
    return [parts = std::move(parts), now](const std::vector<std::size_t>& chosen) {
        double left = now;
        for (const auto i : chosen)
            left *= 1 - parts[i];
        return left;
    };
}

}  // namespace

TEST_CASE("the strongest change first, then as many as it takes", "[chance]") {
    const auto found = ladder(3, 0.6, 0.2, independent({0.1, 0.5, 0.4}, 0.6));
    REQUIRE(found.alone.size() == 3);
    CHECK(found.alone[0] == Approx(0.54));
    CHECK(found.chosen == std::vector<std::size_t>{1, 2});
    CHECK(found.together == Approx(0.18));
    CHECK(found.enough);
}

TEST_CASE("what is low enough needs nothing, what cannot be lowered is said to stay", "[chance]") {
    const auto fine = ladder(1, 0.1, 0.2, independent({0.5}, 0.1));
    CHECK(fine.chosen.empty());
    CHECK(fine.enough);
    CHECK(fine.together == Approx(0.1));
    const auto out_of_reach = ladder(2, 0.9, 0.2, independent({0.1, 0.001}, 0.9));
    CHECK(out_of_reach.chosen == std::vector<std::size_t>{0});  // the other is no help
    CHECK_FALSE(out_of_reach.enough);
    CHECK_FALSE(ladder(0, 0.9, 0.2, independent({}, 0.9)).enough);
}

TEST_CASE("a change that undoes another is left out", "[chance]") {
    const auto together = [](const std::vector<std::size_t>& chosen) {
        if (chosen.size() == 2 && chosen[1] == 1)
            return 0.7;
        return chosen.size() == 2 ? 0.1 : std::vector{0.3, 0.4, 0.5}[chosen.front()];
    };
    CHECK(ladder(3, 0.8, 0.2, together).chosen == std::vector<std::size_t>{0, 2});
}
