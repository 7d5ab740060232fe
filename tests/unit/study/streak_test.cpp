#include "study/streak.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <algorithm>
#include <string>

using namespace osm;

namespace {

constexpr auto enough = time::minutes(25);

time::Date day(int n) { return *time::date(2016, 10, 3) + n; }  // a Monday

// One letter a day: 'x' enough, '.' too little, '-' rest.
std::vector<study::Stretch> stretches(std::string_view letters) {
    std::vector<study::Stretch> all;
    for (const char c : letters) {
        const auto at = day(static_cast<int>(all.size()));
        all.push_back({at, at, c == 'x' ? enough : enough - time::Duration{1}, c == '-'});
    }
    return all;
}

study::Streaks streaks(std::string_view letters, bool running = false) {
    return study::streaks(stretches(letters), enough, running);
}

bool weekend(time::Date at) { return at.weekday() >= time::Weekday::sat; }

}  // namespace

TEST_CASE("rest breaks no streak and lengthens none", "[study]") {
    const auto found = streaks("x.xx--x-x--");
    CHECK(found.current.length == 4);
    CHECK(found.current.first == day(2));
    CHECK(found.current.last == day(8));
    CHECK(found.current.spent == time::Duration{enough.seconds * 4});
    CHECK(found.longest.length == 4);
    CHECK(found.studied == 5);
    CHECK(found.rested == 5);
    CHECK(found.missed == 1);
}

TEST_CASE("today is not missed before it is over", "[study]") {
    CHECK(streaks("xx.").current.length == 0);
    CHECK(streaks("xx.", true).current.length == 2);
    CHECK(streaks("xx.", true).missed == 0);
    CHECK(streaks("xxx", true).current.length == 3);
    CHECK(streaks("x..", true).current.length == 0);
    CHECK(streaks("").longest.length == 0);
}

TEST_CASE("of two longest streaks the earlier is told", "[study]") {
    CHECK(streaks("xx.xx").longest.first == day(0));
    CHECK(streaks("xx.xxx").longest.first == day(3));
}

TEST_CASE("days without a session are there, and weeks rest when all of their days do", "[study]") {
    study::Days days;
    days[day(1)].spent = time::hours(1);
    days[day(8)].spent = time::hours(2);
    const auto rests = [](time::Date at) { return weekend(at) || at >= day(14); };
    const auto each = study::days_in_a_row(days, day(9), rests);
    REQUIRE(each.size() == 9);
    CHECK(each.front().first == day(1));
    CHECK(each[1].spent == time::Duration{});
    CHECK(each[4].rests);
    CHECK_FALSE(each[3].rests);
    const auto weeks = study::weeks_in_a_row(days, day(15), rests);
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].first == day(0));
    CHECK(weeks[0].last == day(6));
    CHECK(weeks[1].spent == time::hours(2));
    CHECK_FALSE(weeks[1].rests);
    CHECK(weeks[2].rests);
    CHECK(study::days_in_a_row({}, day(9), rests).empty());
    // A record made further east may already be of tomorrow.
    CHECK(study::days_in_a_row(days, day(7), rests).back().first == day(8));
}

TEST_CASE("every day is studied, rested or missed, and runs are made of the studied",
          "[study][property]") {
    const std::uint64_t seed = 11;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    for (int round = 0; round < 200; ++round) {
        std::string letters;
        for (std::uint64_t i = 0, n = chance.below(60); i < n; ++i)
            letters += "xx.-"[chance.below(4)];
        const auto found = streaks(letters);
        const auto count = [&](char c) {
            return static_cast<std::int64_t>(std::count(letters.begin(), letters.end(), c));
        };
        CHECK(found.studied == count('x'));
        CHECK(found.rested == count('-'));
        CHECK(found.missed == count('.'));
        CHECK(found.current.length <= found.longest.length);
        // Without rest days the longest run is the longest piece between points.
        letters.erase(std::remove(letters.begin(), letters.end(), '-'), letters.end());
        std::int64_t run = 0, longest = 0;
        for (const char c : letters)
            longest = std::max(longest, run = c == 'x' ? run + 1 : 0);
        CHECK(found.longest.length == longest);
        CHECK(found.current.length == run);
    }
}
