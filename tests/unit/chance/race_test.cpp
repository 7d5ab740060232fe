#include "chance/race.hpp"

#include "unit/catch.hpp"

#include <limits>
#include <vector>

using osm::chance::race;

TEST_CASE("a race counts the futures in which the end comes first", "[chance]") {
    const std::vector<double> finish{10, 10, 10, 10};
    const std::vector<double> end{12, 10, 9, 4};
    const auto out = race(finish, end);
    CHECK(out.chance == 0.5);
    CHECK(out.error == 0.25);
    CHECK(out.median_gap == -1);
    CHECK(out.median_short == 1);
}

TEST_CASE("a future that never finishes is lost, one that never ends is won", "[chance]") {
    const double never = std::numeric_limits<double>::infinity();
    const auto out =
        race(std::vector<double>{never, 5, never}, std::vector<double>{5, never, never});
    CHECK(out.chance == Approx(1.0 / 3));
    CHECK(out.median_gap == 0);
    CHECK(out.median_short == never);
}

TEST_CASE("nothing lost leaves nothing short", "[chance]") {
    const auto out = race(std::vector<double>{1}, std::vector<double>{2});
    CHECK(out.chance == 0);
    CHECK(out.error == 0);
    CHECK(out.median_short == 0);
}
