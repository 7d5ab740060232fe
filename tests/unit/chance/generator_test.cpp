#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace osm::chance;

TEST_CASE("the generator gives the published sequence", "[chance]") {
    // Computed apart, from the papers' definitions of SplitMix64 and xoshiro256**.
    Generator draw(42);
    CHECK(draw.next() == 0x15780b2e0c2ec716U);
    CHECK(draw.next() == 0x6104d9866d113a7eU);
    CHECK(draw.next() == 0xae17533239e499a1U);
    CHECK(draw.next() == 0xecb8ad4703b360a1U);
    CHECK(Generator(0).next() == 0x99ec5f36cb75f2b4U);
}

TEST_CASE("streams of one seed differ, and do not depend on each other", "[chance]") {
    Generator finish(7, "finish");
    CHECK(finish.next() == 0x4e09df31daf26be9U);
    CHECK(Generator(7, "finish").next() == 0x4e09df31daf26be9U);
    CHECK(Generator(7, "money").next() != 0x4e09df31daf26be9U);
    CHECK(Generator(8, "finish").next() != 0x4e09df31daf26be9U);
    CHECK(Generator(7, "").next() != Generator(7).next());
}

TEST_CASE("hash is FNV-1a", "[chance]") {
    CHECK(hash("") == 0xcbf29ce484222325U);
    CHECK(hash("foobar") == 0x85944171f73967e8U);
}

TEST_CASE("a draw below n is every number as often", "[chance][property]") {
    Generator draw(1);
    std::vector<int> seen(6);
    for (int i = 0; i < 60'000; ++i)
        ++seen[draw.below(6)];
    for (const auto n : seen)
        CHECK(std::abs(n - 10'000) < 400);  // four standard deviations and more
    CHECK(draw.below(1) == 0);
}

TEST_CASE("uniform draws fill the interval from 0 to below 1", "[chance][property]") {
    Generator draw(2);
    double sum = 0;
    double low = 1;
    double high = 0;
    for (int i = 0; i < 100'000; ++i) {
        const double u = draw.uniform();
        sum += u;
        low = std::min(low, u);
        high = std::max(high, u);
    }
    CHECK(low >= 0);
    CHECK(low < 0.001);
    CHECK(high < 1);
    CHECK(high > 0.999);
    CHECK(std::abs(sum / 100'000 - 0.5) < 0.004);
}

TEST_CASE("normal draws have mean 0, deviation 1 and the right tails", "[chance][property]") {
    Generator draw(3);
    const int n = 200'000;
    double sum = 0;
    double squares = 0;
    int beyond = 0;
    for (int i = 0; i < n; ++i) {
        const double z = draw.normal();
        sum += z;
        squares += z * z;
        beyond += std::abs(z) > 1.959963984540054 ? 1 : 0;
    }
    CHECK(std::abs(sum / n) < 0.009);
    CHECK(std::abs(squares / n - 1) < 0.013);
    CHECK(std::abs(beyond / static_cast<double>(n) - 0.05) < 0.002);
}

TEST_CASE("Student draws meet the quantiles of the t distribution", "[chance][property]") {
    // Two-sided 5 % points from the tables: 12.706 for 1 degree, 2.776 for 4, 2.042 for 30.
    const auto beyond = [](int degrees, double point) {
        Generator draw(4);
        const int n = 40'000;
        int count = 0;
        for (int i = 0; i < n; ++i)
            count += std::abs(draw.student(degrees)) > point ? 1 : 0;
        return count / static_cast<double>(n);
    };
    CHECK(std::abs(beyond(1, 12.706) - 0.05) < 0.0045);
    CHECK(std::abs(beyond(4, 2.776) - 0.05) < 0.0045);
    CHECK(std::abs(beyond(30, 2.042) - 0.05) < 0.0045);
}
