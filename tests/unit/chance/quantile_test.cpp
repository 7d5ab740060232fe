#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <cmath>

using namespace osm::chance;

namespace {

// Equal to the six digits that are written here.
bool near(double value, double written) { return std::abs(value - written) < 5e-7; }

}  // namespace

TEST_CASE("normal quantiles have fifteen digits right", "[chance]") {
    struct Known {
        double p;
        double z;
    };

    // From an independent implementation; the middle, both tails, and far out.
    for (const auto& [p, z] : {Known{1e-300, -37.047096299361201},
                               {1e-20, -9.2623400897984052},
                               {1e-6, -4.7534243088228987},
                               {0.01, -2.3263478740408408},
                               {0.025, -1.9599639845400538},
                               {0.075, -1.4395314709384557},
                               {0.25, -0.67448975019608171},
                               {0.5, 0.0},
                               {0.9, 1.2815515655446008},
                               {0.975, 1.9599639845400536},
                               {0.999999, 4.7534243088170891}}) {
        INFO(p);
        CHECK(std::abs(normal_quantile(p) - z) <= 1e-15 * std::max(1.0, std::abs(z)));
    }
}

TEST_CASE("normal quantiles undo the distribution function", "[chance][property]") {
    for (int i = 1; i < 1'000; ++i) {
        const double p = i / 1'000.0;
        INFO(p);
        CHECK(std::abs(std::erfc(-normal_quantile(p) / std::sqrt(2.0)) / 2 - p) < 1e-15);
        CHECK(std::abs(normal_quantile(p) + normal_quantile(1 - p)) < 1e-14);
    }
}

TEST_CASE("a quantile lies between its neighbours", "[chance]") {
    const std::vector<double> values{1, 2, 4, 8};
    CHECK(quantile(values, 0) == 1);
    CHECK(quantile(values, 1) == 8);
    CHECK(quantile(values, 0.5) == 3);
    CHECK(quantile(values, 0.25) == 1.75);  // type 7, as R and NumPy give by default
    CHECK(near(quantile(values, 0.8), 5.6));
    CHECK(quantile(std::vector<double>{5}, 0.3) == 5);
}

TEST_CASE("the Wilson interval of few tries is wide", "[chance]") {
    const auto replies = wilson(3, 7);
    CHECK(std::round(replies.low * 100) == 16);
    CHECK(std::round(replies.high * 100) == 75);
    CHECK(near(replies.low, 0.158220));
    CHECK(near(replies.high, 0.749542));
    CHECK(wilson(0, 10).low == 0);
    CHECK(near(wilson(0, 10).high, 0.277533));
    CHECK(wilson(10, 10).high == 1);
    CHECK(near(wilson(10, 10).low, 0.722467));
    CHECK(near(wilson(50, 100, 0.9).low, 0.418848));
}

TEST_CASE("a Wilson interval holds the share that was seen", "[chance][property]") {
    for (int tries = 1; tries <= 60; ++tries) {
        for (int hits = 0; hits <= tries; ++hits) {
            const auto [low, high] = wilson(hits, tries);
            const double share = static_cast<double>(hits) / tries;
            INFO(hits << " of " << tries);
            CHECK((0 <= low && low <= share && share <= high && high <= 1));
        }
    }
}
