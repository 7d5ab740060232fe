#include "plan/effort.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace osm::plan {
namespace {

constexpr double prior_spread = 0.5;
constexpr double prior_weight = 5;                     // items
constexpr double most_ratio = 20;                      // a slip of the clock is no experience
constexpr double range_quantile = 1.2815515655446004;  // of the normal distribution at 0.9

double spread_of(const config::Estimate& hours) {
    if (!(hours.low > 0) || hours.high <= hours.low)
        return 0;
    return std::log(hours.high / hours.low) / (2 * range_quantile);
}

bool settled(const Standing& standing) {
    return standing.state == State::done || standing.state == State::dropped;
}

// What an item waits for, once: of `any` the first open choice, when none of them is done.
std::vector<Index> needed_by(const Plan& plan, const Progress& progress, Index item) {
    auto found = plan.items[item].needs;
    const auto& any = plan.items[item].any;
    const auto is = [&](State state) {
        return [&progress, state](Index i) { return progress.items[i].state == state; };
    };
    if (std::none_of(any.begin(), any.end(), is(State::done)))
        if (const auto first = std::find_if_not(any.begin(), any.end(), is(State::dropped));
            first != any.end())
            found.push_back(*first);
    return found;
}

// The earliest due date among an item's own and those of what needs it.
std::vector<time::Date> dues(const Plan& plan, const Progress& progress) {
    std::vector<time::Date> found(plan.items.size(), {std::numeric_limits<std::int32_t>::max()});
    for (auto at = plan.order.rbegin(); at != plan.order.rend(); ++at) {
        if (settled(progress.items[*at]))
            continue;
        if (const auto due = plan.items[*at].due)
            found[*at] = std::min(found[*at], *due);
        for (const auto other : needed_by(plan, progress, *at))
            found[other] = std::min(found[other], found[*at]);
    }
    return found;
}

std::vector<Index> in_order_of_work(const Plan& plan, const Progress& progress) {
    auto order = plan.order;
    const auto due = dues(plan, progress);
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return due[a] < due[b]; });
    return order;
}

Promise promise(const Plan& plan, const Progress& progress, Index item,
                const std::vector<std::size_t>& piece_of) {
    Promise found{item, *plan.items[item].due, {}, true};
    std::vector<bool> seen(plan.items.size());
    std::vector<Index> open{item};
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        if (seen[at] || settled(progress.items[at]))
            continue;
        seen[at] = true;
        if (piece_of[at] != none)
            found.pieces.push_back(piece_of[at]);
        else if (!plan.items[at].milestone)
            found.whole = false;
        for (const auto other : needed_by(plan, progress, at))
            open.push_back(other);
    }
    return found;
}

std::vector<Promise> promises(const Plan& plan, const Progress& progress,
                              const std::vector<Piece>& left) {
    std::vector<std::size_t> piece_of(plan.items.size(), none);
    for (std::size_t i = 0; i < left.size(); ++i)
        piece_of[left[i].item] = i;
    std::vector<Index> due;
    for (Index i = 0; i < plan.items.size(); ++i)
        if (plan.items[i].due && !settled(progress.items[i]))
            due.push_back(i);
    std::stable_sort(due.begin(), due.end(),
                     [&](Index a, Index b) { return plan.items[a].due < plan.items[b].due; });
    due.resize(std::min(due.size(), most_promises));
    std::vector<Promise> found;
    for (const auto item : due)
        found.push_back(promise(plan, progress, item, piece_of));
    return found;
}

}  // namespace

Work work(const Plan& plan, const Progress& progress) {
    Work found;
    for (const auto i : in_order_of_work(plan, progress)) {
        const auto& item = plan.items[i];
        const auto& standing = progress.items[i];
        if (item.milestone || standing.state == State::dropped)
            continue;
        if (standing.state == State::done) {
            if (item.estimate && standing.logged.seconds > 0)
                found.outcomes.push_back(
                    {item.kind, item.estimate->likely, standing.logged.hours()});
            continue;
        }
        ++found.open;
        if (!standing.hours || item.track == none) {
            found.without_hours.push_back(i);
            continue;
        }
        found.left.push_back({item.kind, item.track, standing.remaining.hours(),
                              item.estimate ? spread_of(*item.estimate) : 0, i,
                              first_day(plan, progress, i)});
    }
    found.promises = promises(plan, progress, found.left);
    return found;
}

Effort effort(const std::vector<Outcome>& outcomes, std::string_view kind) {
    std::vector<double> ratios;
    for (const auto& outcome : outcomes)
        if (outcome.kind == kind && outcome.estimated > 0 && outcome.taken > 0)
            ratios.push_back(std::log(
                std::clamp(outcome.taken / outcome.estimated, 1 / most_ratio, most_ratio)));
    auto sum = prior_weight * std::log(assumed_ratio);
    for (const auto ratio : ratios)
        sum += ratio;
    const auto weight = prior_weight + static_cast<double>(ratios.size());
    const auto mean = sum / weight;
    auto squares = prior_weight * prior_spread * prior_spread;
    for (const auto ratio : ratios)
        squares += (ratio - mean) * (ratio - mean);
    Effort found;
    found.median = std::exp(mean);
    found.spread = std::sqrt(squares / weight);
    found.doubt = found.spread / std::sqrt(weight);
    found.outcomes = static_cast<int>(ratios.size());
    return found;
}

}  // namespace osm::plan
