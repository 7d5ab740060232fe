#include "study/calibrate.hpp"

#include "chance/chance.hpp"
#include "study/sessions.hpp"
#include "study/totals.hpp"
#include "unit/catch.hpp"

#include <algorithm>

using namespace osm;

namespace {

constexpr std::int64_t monday = 1475449200;  // 2016-10-03T00:00+01:00
constexpr std::int64_t week = 7 * 86400;

study::Commit commit(std::int64_t minute, std::int32_t offset = 3600) {
    return {{{monday + minute * 60}, offset}, "", "kata", "code:kata", ""};
}

time::Week nth(int number) { return time::week(2016, 40 + number).value(); }

using Clocked = std::map<time::Week, time::Duration>;

// Eight weeks of `days` days of work, two hours with a commit every `step` minutes, of which the
// first comes after `lead` minutes.
std::pair<std::vector<study::Commit>, Clocked> steady(int step, int lead) {
    std::vector<study::Commit> commits;
    Clocked clocked;
    for (int number = 0; number < 8; ++number)
        for (int day = 0; day < 3 + number % 3; ++day) {
            const auto begin = number * week / 60 + day * 1440 + 540;
            for (int minute = lead; minute <= lead + 2 * step; minute += step)
                commits.push_back(commit(begin + minute));
            clocked[nth(number)] += time::minutes(lead + 2 * step);
        }
    return {commits, clocked};
}

}  // namespace

TEST_CASE("a rule that explains every week is found", "[study]") {
    const auto [commits, clocked] = steady(80, 45);
    const auto found = study::calibrate(commits, clocked, {}, {});
    REQUIRE(found);
    CHECK(found->weeks == 8);
    CHECK(found->first == nth(0));
    CHECK(found->last == nth(7));
    CHECK(found->best.rule.gap == time::minutes(90));
    CHECK(found->best.rule.addon == time::minutes(45));
    CHECK(found->best.error == time::Duration{0});
    CHECK(found->best.inferred == found->clocked);
    CHECK(found->left_out == time::Duration{0});
    CHECK(found->is_better());
    // The defaults give three add-ons of 30 minutes a day where 205 were clocked.
    CHECK(found->present.inferred.seconds * 205 == found->clocked.seconds * 90);
}

TEST_CASE("of rules that are as good the nearest is kept", "[study]") {
    const auto [commits, clocked] = steady(50, 30);
    const auto found = study::calibrate(commits, clocked, {}, {});
    REQUIRE(found);
    CHECK(found->best.rule.gap == time::minutes(60));
    CHECK(found->best.rule.addon == time::minutes(30));
    CHECK(!found->is_better());
}

TEST_CASE("too few clocked weeks are no ground", "[study]") {
    auto [commits, clocked] = steady(50, 30);
    CHECK(!study::calibrate({}, clocked, {}, {}));
    CHECK(!study::calibrate(commits, {}, {}, {}));
    while (clocked.size() > study::least_weeks)
        clocked.erase(std::prev(clocked.end()));
    CHECK(study::calibrate(commits, clocked, {}, {}));
    clocked.begin()->second = {};  // a week in which nothing was clocked
    CHECK(!study::calibrate(commits, clocked, {}, {}));
    clocked.begin()->second = time::hours(1);
    std::erase_if(commits, [](const auto& each) { return each.at.at.seconds > monday + week; });
    CHECK(!study::calibrate(commits, clocked, {}, {}));  // and those after the last commit
}

TEST_CASE("what a rule is judged by is what it infers", "[study][property]") {
    const std::uint64_t seed = 43;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const auto pick = [&](std::size_t n) { return static_cast<std::int64_t>(chance.below(n)); };
    for (int round = 0; round < 50; ++round) {
        INFO("round " << round);
        std::vector<study::Commit> commits;
        for (int n = 0; n < 200; ++n)
            commits.push_back(commit(pick(8 * 7 * 1440)));
        Clocked clocked;
        for (int number = 0; number < 8; ++number)
            clocked[nth(number)] = time::minutes(1 + pick(3000));
        const study::Rule rule{time::minutes(pick(240)), time::minutes(pick(120))};
        const auto day_start = time::hours(pick(5));
        const auto found = study::calibrate(commits, clocked, day_start, rule);
        REQUIRE(found);
        study::Totals totals{day_start};
        for (const auto& session : study::infer(commits, {}, rule))
            totals.add({session.start, session.end, session.topic, "", "", 0});
        std::int64_t inferred = 0, error = 0;
        Clocked by_week;
        for (const auto& [number, sum] : study::weekly(totals.days()))
            by_week[number] = sum.spent;
        for (const auto& [number, length] : clocked) {
            if (number < found->first || found->last < number)
                continue;
            inferred += by_week[number].seconds;
            error += std::abs(by_week[number].seconds - length.seconds);
        }
        CHECK(found->present.inferred.seconds == inferred);
        CHECK(std::abs(found->present.error.seconds * found->weeks - error) <= found->weeks);
        CHECK(found->best.error <= found->present.error);
        CHECK(found->best.error <= found->left_out);
    }
}
