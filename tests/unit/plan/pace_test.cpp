#include "plan/pace.hpp"

#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

#include <cmath>
#include <string>

using namespace osm;
using namespace osm::plan::test;

namespace {

// Productive and very productive hours of 48 weeks of 2016, as the guide's author published them
// with his article on them. Weeks 23 to 25 were leave, of which a log says nothing.
constexpr double year[] = {17.3, 25.6, 26.8, 25.8, 22.3, 24.6, 30.3, 26.3, 31.8, 26.3, 24.8, 21.7,
                           27.2, 40.4, 51.8, 26.9, 23.5, 17.5, 14.9, 15.3, 15.4, 21.2, 0.5,  1.7,
                           0.7,  19.7, 9.4,  8.4,  16.4, 9.0,  13.9, 23.6, 14.5, 11.6, 34.5, 39.3,
                           35.9, 39.6, 35.4, 31.3, 24.2, 9.2,  22.5, 9.7,  27.6, 34.2, 29.3, 33.9};

constexpr auto first_week = "2016-02-01";  // a Monday

plan::Pace published() {
    plan::Pace pace;
    auto monday = day(first_week);
    pace.since = monday;
    for (const auto hours : year) {
        pace.weeks.push_back({monday, {std::llround(hours * 3600)}});
        monday = monday + 7;
    }
    return pace;
}

}  // namespace

TEST_CASE("on a published year the ranges hold about as often as they say", "[plan]") {
    const plan::Capacity capacity(sound("[[track]]\nid = \"ml\"\n"));
    const auto end = day(first_week) + 7 * 48;
    const auto held = [&](int horizon) {
        const auto found = level(published(), capacity, end, horizon);
        CHECK(found.weeks == 48);
        return std::to_string(found.held) + " of " + std::to_string(found.told);
    };
    // The leave of July, which nobody declared, is in every range that was told up to eight weeks
    // before it.
    CHECK(held(2) == "28 of 34");
    CHECK(held(4) == "27 of 32");
    CHECK(held(8) == "23 of 28");
}

TEST_CASE("a horizon is at most half of the past", "[plan]") {
    const plan::Capacity capacity(sound("[[track]]\nid = \"ml\"\n"));
    CHECK(level(published(), capacity, day(first_week) + 7 * 10, 40).horizon == 5);
    CHECK(level({}, capacity, day(first_week), 40).horizon == 1);
}

TEST_CASE("weeks to come are not known, nor is the one that runs", "[plan]") {
    const plan::Capacity capacity(sound("[[track]]\nid = \"ml\"\n"));
    const auto early = day(first_week) + 7 * 20;
    auto cut = published();
    cut.weeks.resize(20);
    CHECK(level(published(), capacity, early + 6, 4).level == level(cut, capacity, early, 4).level);
    CHECK(level(published(), capacity, early + 7, 4).weeks == 21);
}

TEST_CASE("a steady past narrows the level, a wild one widens it", "[plan]") {
    const plan::Capacity capacity(sound("[[track]]\nid = \"ml\"\n"));
    const auto today = day("2017-01-02");
    plan::Pace steady, wild;
    steady.since = wild.since = today - 7 * 40;
    for (int i = 40; i > 0; --i) {
        steady.weeks.push_back({today - 7 * i, time::hours(28)});
        wild.weeks.push_back({today - 7 * i, time::hours(i % 8 < 4 ? 4 : 36)});
    }
    const auto calm = level(steady, capacity, today, 4);
    CHECK(calm.level == Approx(0.7));
    CHECK(calm.up < 0.32);
    CHECK(level(wild, capacity, today, 4).down > 1.5 * calm.down);
}
