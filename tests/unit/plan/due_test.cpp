#include "plan/due.hpp"

#include "chance/chance.hpp"
#include "plan/check.hpp"
#include "plan/graph.hpp"
#include "plan/next.hpp"
#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

#include <algorithm>
#include <numeric>

using namespace osm;
using namespace osm::plan::test;

namespace {

constexpr auto monday = "2016-10-03T00:00:00+01:00";

// Up to six items of one track with random hours, prerequisites and due dates; a milestone now and
// then.
std::string random_plan(chance::Generator& chance) {
    std::string toml(plan::test::head);
    const auto n = 2 + chance.below(5);
    const auto id = [](std::size_t i) { return std::string(1, static_cast<char>('a' + i)); };
    const auto needs = [&](std::size_t before) {
        std::string list;
        for (std::size_t i = 0; i < before; ++i)
            if (chance.below(3) == 0)
                list += (list.empty() ? "\"" : ", \"") + id(i) + "\"";
        return "needs = [" + list + "]\n";
    };
    const auto due = [&] {
        return "due = 2016-10-" + std::string(1, static_cast<char>('1' + chance.below(2))) +
               static_cast<char>('0' + chance.below(10)) + "\n";
    };
    for (std::size_t i = 0; i < n; ++i) {
        toml += "[[item]]\nid = \"" + id(i) +
                "\"\ntrack = \"ml\"\nhours = " + std::to_string(1 + chance.below(20)) + "\n" +
                needs(i);
        if (chance.below(2) == 0)
            toml += due();
    }
    if (chance.below(2) == 0)
        toml += "[[milestone]]\nid = \"m\"\n" + needs(n) + due();
    return toml;
}

// From now to the end of `day` in a week of five days of eight hours.
std::int64_t hours_until(const plan::Capacity& capacity, time::Date last) {
    return capacity.between(day("2016-10-03"), last).seconds;
}

std::optional<std::int64_t> latest_by_definition(const plan::Plan& plan,
                                                 const std::vector<std::vector<plan::Index>>& after,
                                                 const plan::Capacity& capacity, plan::Index item) {
    std::optional<std::int64_t> found;
    const auto least = [&](std::int64_t value) { found = std::min(found.value_or(value), value); };
    if (plan.items[item].due)
        least(hours_until(capacity, *plan.items[item].due));
    for (const auto next : after[item])
        if (const auto its = latest_by_definition(plan, after, capacity, next))
            least(*its -
                  (plan.items[next].milestone
                       ? 0
                       : static_cast<std::int64_t>(plan.items[next].estimate->likely * 3600)));
    return found;
}

// The worst lateness of doing the items in this order; nullopt when it is against a prerequisite.
std::optional<std::int64_t> lateness(const plan::Plan& plan, const plan::Capacity& capacity,
                                     const std::vector<plan::Index>& order) {
    std::vector<std::int64_t> end(plan.items.size(), -1);
    std::int64_t at = 0, worst = std::numeric_limits<std::int64_t>::min();
    for (const auto i : order) {
        for (const auto need : plan.items[i].needs)
            if (end[need] < 0)
                return std::nullopt;
        at += static_cast<std::int64_t>(plan.items[i].estimate->likely * 3600);
        end[i] = at;
        if (plan.items[i].due)
            worst = std::max(worst, at - hours_until(capacity, *plan.items[i].due));
    }
    for (const auto& item : plan.items) {
        if (!item.milestone)
            continue;
        std::int64_t reached = 0;
        for (const auto need : item.needs)
            reached = std::max(reached, end[need]);
        worst = std::max(worst, reached - hours_until(capacity, *item.due));
    }
    return worst;
}

std::vector<plan::Index> work_of(const plan::Plan& plan) {
    std::vector<plan::Index> items;
    for (plan::Index i = 0; i < plan.items.size(); ++i)
        if (!plan.items[i].milestone)
            items.push_back(i);
    return items;
}

std::vector<plan::Index> by_next(const plan::Plan& plan, const plan::Capacity& capacity) {
    std::vector<plan::Index> order;
    std::vector<plan::Fact> facts;
    plan::Question one;
    one.most = 1;
    for (;;) {
        const auto found =
            plan::next(plan, standing(plan, facts, {}), capacity, stamp(monday), one);
        if (found.empty())
            return order;
        order.push_back(found.front().item);
        plan::Fact done;
        done.at = stamp(monday);
        done.event = plan::Event::done;
        done.item = found.front().item;
        facts.push_back(done);
    }
}

}  // namespace

TEST_CASE("due dates carried back are what their definition says", "[plan][property]") {
    constexpr std::uint64_t seed = 20161003;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    for (int round = 0; round < 1000; ++round) {
        const auto toml = random_plan(chance);
        INFO("round " << round << "\n" << toml);
        const auto plan = sound(toml);
        const plan::Capacity capacity(plan);
        const auto found = urgencies(plan, standing(plan, {}, {}), capacity, stamp(monday));
        const auto after = successors(plan);
        for (const auto i : work_of(plan))
            REQUIRE(found[i].latest == latest_by_definition(plan, after, capacity, i));
    }
}

TEST_CASE("doing what next says first is never later than the best order", "[plan][property]") {
    constexpr std::uint64_t seed = 1973;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    int with_due = 0;
    for (int round = 0; round < 400; ++round) {
        const auto toml = random_plan(chance);
        INFO("round " << round << "\n" << toml);
        const auto plan = sound(toml);
        const plan::Capacity capacity(plan);
        auto order = work_of(plan);
        auto best = std::numeric_limits<std::int64_t>::max();
        do {
            best = std::min(best, lateness(plan, capacity, order).value_or(best));
        } while (std::next_permutation(order.begin(), order.end()));
        const auto chosen = by_next(plan, capacity);
        REQUIRE(chosen.size() == order.size());
        REQUIRE(lateness(plan, capacity, chosen) == best);
        // And what check says of it is the same: something is too late, or nothing is.
        const auto told = check(plan, standing(plan, {}, {}), capacity, stamp(monday));
        REQUIRE(told.empty() == (best <= 0));
        with_due += best == std::numeric_limits<std::int64_t>::min() ? 0 : 1;
    }
    CHECK(with_due > 300);
}

TEST_CASE("between tracks a moment is a day and the part of it that is gone", "[plan]") {
    const auto plan = sound(R"(
track = [{ id = "ml", hours = ["09:00-17:00"] }, { id = "french", hours = ["18:00-19:00"] }]
[[item]]
id = "words"
track = "french"
hours = 2
[[item]]
id = "paper"
track = "ml"
hours = 12
needs = ["words"]
due = 2016-10-14
)");
    const plan::Capacity capacity(plan);
    const auto found = urgencies(plan, standing(plan, {}, {}), capacity, stamp(monday));
    // The paper must begin 12 h before the end of Friday 14th: at noon of the 13th, when half of
    // the 13th's hours of every track are gone.
    CHECK(*found[1].latest == 10 * 8 * 3600);
    CHECK(*found[0].latest == 8 * 3600 + 1800);
    CHECK(*found[0].by == day("2016-10-13"));
    CHECK(found[0].through == 1);
}

TEST_CASE("a due date that has passed is the more pressing the older it is", "[plan]") {
    const auto plan = sound(std::string(head) +
                            "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 1\ndue = 2016-10-13\n"
                            "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 1\ndue = 2016-10-11\n");
    const plan::Capacity capacity(plan);
    const auto found =
        urgencies(plan, standing(plan, {}, {}), capacity, stamp("2016-10-17T09:00:00+01:00"));
    CHECK(*found[0].latest == -8 * 3600);
    CHECK(*found[1].latest == -24 * 3600);
}

TEST_CASE("what is done or dropped asks for nothing, nor through it", "[plan]") {
    const auto plan = sound(std::string(head) +
                            "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 1\n"
                            "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 1\nneeds = [\"a\"]\n"
                            "due = 2016-10-11\npriority = 1\n");
    const plan::Capacity capacity(plan);
    const auto open = urgencies(plan, standing(plan, {}, {}), capacity, stamp(monday));
    CHECK(open[0].latest);
    CHECK(open[0].priority == 1);
    CHECK(open[0].priority_through == 1);
    plan::Fact drop;
    drop.event = plan::Event::drop;
    drop.item = 1;
    const auto dropped = urgencies(plan, standing(plan, {drop}, {}), capacity, stamp(monday));
    CHECK_FALSE(dropped[0].latest);
    CHECK(dropped[0].priority == 2);
}

TEST_CASE("of several ways the first open one is meant", "[plan]") {
    const auto plan = sound(std::string(head) +
                            "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 1\n"
                            "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 1\n"
                            "[[item]]\nid = \"c\"\ntrack = \"ml\"\nhours = 1\n"
                            "any = [\"a\", \"b\"]\ndue = 2016-10-11\n");
    const plan::Capacity capacity(plan);
    const auto found = urgencies(plan, standing(plan, {}, {}), capacity, stamp(monday));
    CHECK(found[0].latest);
    CHECK_FALSE(found[1].latest);
    plan::Fact done;
    done.event = plan::Event::done;
    done.item = 1;
    const auto then = urgencies(plan, standing(plan, {done}, {}), capacity, stamp(monday));
    CHECK_FALSE(then[0].latest);
}
