#include "plan/schedule.hpp"
#include "unit/catch.hpp"
#include "unit/plan/random.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

using namespace osm;
using namespace osm::plan::test;

namespace {

// In planned hours of the track, from now to the moment.
std::int64_t planned(const plan::Capacity& capacity, plan::Index track, const plan::Schedule& found,
                     plan::Moment moment) {
    const auto day = found.day_of(moment);
    auto sum = capacity.between(found.today, day - 1, track).seconds;
    const auto clock = moment - std::int64_t{day - found.today} * 86'400;
    for (const auto& window : capacity.windows(track))
        sum += std::clamp<std::int64_t>(clock - window.from.seconds, 0, window.length().seconds);
    return sum;
}

// The worst lateness of the track's own due dates under the schedule, and the least of any order.
std::int64_t worst(const plan::Plan& plan, const plan::Capacity& capacity,
                   const plan::Schedule& found) {
    auto late = std::numeric_limits<std::int64_t>::min();
    for (plan::Index i = 0; i < plan.items.size(); ++i)
        if (plan.items[i].due && found.items[i])
            late = std::max(late, planned(capacity, 0, found, found.items[i]->end) -
                                      capacity.between(found.today, *plan.items[i].due).seconds);
    return late;
}

std::int64_t least_possible(const plan::Plan& plan, const plan::Capacity& capacity,
                            time::Date today) {
    std::vector<plan::Index> order;
    for (plan::Index i = 0; i < plan.items.size(); ++i)
        if (!plan.items[i].milestone)
            order.push_back(i);
    auto best = std::numeric_limits<std::int64_t>::max();
    do {
        std::vector<std::int64_t> end(plan.items.size(), -1);
        std::int64_t at = 0;
        bool possible = true;
        for (const auto i : order) {
            for (const auto need : plan.items[i].needs)
                possible = possible && end[need] >= 0;
            at += std::llround(plan.items[i].estimate->likely * 3600);
            end[i] = at;
        }
        if (!possible)
            continue;
        auto late = std::numeric_limits<std::int64_t>::min();
        for (plan::Index i = 0; i < plan.items.size(); ++i) {
            for (const auto need : plan.items[i].needs)
                if (plan.items[i].milestone)
                    end[i] = std::max(end[i], end[need]);
            if (plan.items[i].due && end[i] >= 0)
                late = std::max(late, end[i] - capacity.between(today, *plan.items[i].due).seconds);
        }
        best = std::min(best, late);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

// The same where items cannot begin before a day: at each hour the first of an order that can be
// worked on is, whatever was begun. Some order does what the best schedule does.
std::int64_t least_possible_later(const plan::Plan& plan, const plan::Capacity& capacity,
                                  time::Date today) {
    constexpr std::int64_t hour = 3600;
    const auto n = plan.items.size();
    std::vector<plan::Index> order;
    std::vector<std::int64_t> from(n), due(n);
    for (plan::Index i = 0; i < n; ++i) {
        const auto& item = plan.items[i];
        if (!item.milestone)
            order.push_back(i);
        if (item.from && *item.from > today)
            from[i] = capacity.between(today, *item.from - 1).seconds;
        if (item.due)
            due[i] = capacity.between(today, *item.due).seconds;
    }
    auto best = std::numeric_limits<std::int64_t>::max();
    do {
        std::vector<std::int64_t> left(n), end(n, -1);
        for (const auto i : order)
            left[i] = std::llround(plan.items[i].estimate->likely * 3600);
        const auto can = [&](plan::Index i, std::int64_t at) {
            const auto& needs = plan.items[i].needs;
            return left[i] > 0 && from[i] <= at &&
                   std::all_of(needs.begin(), needs.end(),
                               [&](plan::Index need) { return end[need] >= 0; });
        };
        std::size_t open = order.size();
        for (std::int64_t at = 0; open > 0; at += hour)
            for (const auto i : order)
                if (can(i, at)) {
                    left[i] -= hour;
                    if (left[i] == 0) {
                        end[i] = at + hour;
                        --open;
                    }
                    break;
                }
        auto late = std::numeric_limits<std::int64_t>::min();
        for (plan::Index i = 0; i < n; ++i) {
            for (const auto need : plan.items[i].needs)
                if (plan.items[i].milestone)
                    end[i] = std::max(end[i], end[need]);
            if (plan.items[i].due && end[i] >= 0)
                late = std::max(late, end[i] - due[i]);
        }
        best = std::min(best, late);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

}  // namespace

TEST_CASE("on one track no order has a smaller worst lateness", "[plan][property]") {
    constexpr std::uint64_t seed = 1974;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    int with_due = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto toml = random_plan(chance, shapes()[0], {6, 7, true, true, false});
        INFO("round " << round << "\n" << toml);
        const auto laid = lay(toml, stamp(monday));
        const auto late = worst(laid.plan, laid.capacity, laid.schedule);
        REQUIRE(late == least_possible(laid.plan, laid.capacity, laid.schedule.today));
        with_due += late == std::numeric_limits<std::int64_t>::min() ? 0 : 1;
    }
    CHECK(with_due > 1500);
}

TEST_CASE("nor where some cannot begin before a day", "[plan][property]") {
    constexpr std::uint64_t seed = 1973;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    int with_due = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto toml = random_plan(chance, shapes()[0], {5, 6, true, true, false, true});
        INFO("round " << round << "\n" << toml);
        const auto laid = lay(toml, stamp(monday));
        const auto late = worst(laid.plan, laid.capacity, laid.schedule);
        REQUIRE(late == least_possible_later(laid.plan, laid.capacity, laid.schedule.today));
        with_due += late == std::numeric_limits<std::int64_t>::min() ? 0 : 1;
    }
    CHECK(with_due > 1300);
}
