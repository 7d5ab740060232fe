#include "plan/effort.hpp"

#include <algorithm>
#include <cmath>

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

}  // namespace

Work work(const Plan& plan, const Progress& progress) {
    Work found;
    for (Index i = 0; i < plan.items.size(); ++i) {
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
                              item.estimate ? spread_of(*item.estimate) : 0});
    }
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
