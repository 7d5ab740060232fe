#include "plan/pace.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace osm::plan {
namespace {

constexpr double half_life = 8;        // weeks
constexpr double prior_weeks = 4;      // what the assumed level weighs, and how fast it goes
constexpr double error_prior = 0.4;    // deviation of a level's logarithm
constexpr double error_weight = 8;     // forecasts
constexpr double assumed_extra = 0.3;  // added to it where the level is an assumption
constexpr int recent = 8, least_active = 4;
constexpr int first_origin = 4;                     // weeks before a past forecast is worth judging
constexpr double range_of_80 = 1.2815515655446004;  // deviations of a normal distribution
constexpr double most_ratio = 20;                   // a week of nothing is not infinitely wrong

struct Week {
    double planned;
    double studied;
};

// Whole weeks before today's, without those on leave.
std::vector<Week> history(const Pace& pace, const Capacity& capacity, time::Date today) {
    if (!pace.since)
        return {};
    std::map<time::Date, std::int64_t> studied;
    for (const auto& week : pace.weeks)
        studied[week.monday] += week.studied.seconds;
    const auto usual = static_cast<double>(capacity.usual_week().seconds);
    std::vector<Week> found;
    for (auto monday = time::week_of(*pace.since).monday(); monday + 7 <= today;
         monday = monday + 7) {
        const auto planned = static_cast<double>(
            capacity.between(std::max(monday, *pace.since), monday + 6).seconds);
        if (planned <= 0 || planned < usual * least_week)
            continue;
        const auto at = studied.find(monday);
        found.push_back({planned, at == studied.end() ? 0 : static_cast<double>(at->second)});
    }
    return found;
}

// Of the first `n` weeks, the newest counting most.
struct Mean {
    double weight = 0;
    double ratio = 0;
    double prior_part = 0;
};

// The mean of each beginning of the history: means[n] is that of its first n weeks. Numerator and
// denominator are summed apart, so that a short week counts for no more than its hours.
std::vector<Mean> means(const std::vector<Week>& weeks) {
    const auto decay = std::exp2(-1 / half_life);
    std::vector<Mean> found(weeks.size() + 1);
    double weight = 0, planned = 0, studied = 0;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        weight = weight * decay + 1;
        planned = planned * decay + weeks[i].planned;
        studied = studied * decay + weeks[i].studied;
        found[i + 1] = {weight, studied / planned, 0};
    }
    return found;
}

// With what is assumed where little is known yet; `weeks` is how many it was learned from.
Mean blend(const Mean& learned, std::size_t weeks) {
    const auto prior = prior_weeks * std::exp2(-static_cast<double>(weeks) / prior_weeks);
    const auto part = prior / (prior + learned.weight);
    return {learned.weight + prior, part * assumed_level + (1 - part) * learned.ratio, part};
}

// How far off (logarithm) the level told after `origin` weeks was for the `horizon` that came.
double error_of(const std::vector<Week>& weeks, const std::vector<Mean>& told, std::size_t origin,
                std::size_t horizon) {
    double planned = 0, studied = 0;
    for (auto i = origin; i < origin + horizon; ++i) {
        planned += weeks[i].planned;
        studied += weeks[i].studied;
    }
    const auto ratio = studied / planned / std::max(told[origin].ratio, 1e-9);
    return std::log(std::clamp(ratio, 1 / most_ratio, most_ratio));
}

// The deviation of a level's logarithm as its own past shows it. Past forecasts overlap, so they
// count for fewer.
double spread_of(std::span<const double> errors, std::size_t horizon, double prior_part) {
    double squares = 0;
    for (const auto error : errors)
        squares += error * error;
    const auto count = static_cast<double>(errors.size());
    const auto independent = count / static_cast<double>(horizon);
    const auto mean = errors.empty() ? 0 : squares / count;
    const auto extra = assumed_extra * assumed_extra * prior_part;
    return std::sqrt((error_weight * error_prior * error_prior + independent * mean) /
                         (error_weight + independent) +
                     extra);
}

std::optional<std::string> stopped(std::span<const Week> weeks) {
    if (weeks.size() < recent)
        return std::nullopt;
    const auto last = weeks.last(recent);
    const auto active =
        std::count_if(last.begin(), last.end(), [](const Week& week) { return week.studied > 0; });
    if (active >= least_active)
        return std::nullopt;
    return fmt::format("study was logged in only {} of the last {} weeks", active, recent);
}

// Goes through the past as if each week had been the last one known. Errors are known once their
// horizon has passed, so each forecast is judged by the spread that it would have told.
void judge(const std::vector<Week>& weeks, const std::vector<Mean>& told, Level& found) {
    const auto horizon = static_cast<std::size_t>(found.horizon);
    std::vector<double> errors;
    for (std::size_t origin = first_origin; origin + horizon <= weeks.size(); ++origin) {
        const auto error = error_of(weeks, told, origin, horizon);
        const auto known = errors.size() < horizon ? 0 : errors.size() - horizon + 1;
        const auto spread =
            spread_of(std::span(errors).first(known), horizon, told[origin].prior_part);
        errors.push_back(error);
        if (stopped(std::span(weeks).first(origin)))
            continue;
        ++found.told;
        found.held += std::abs(error) <= range_of_80 * spread ? 1 : 0;
    }
    found.spread = spread_of(errors, horizon, told.back().prior_part);
}

}  // namespace

Level level(const Pace& pace, const Capacity& capacity, time::Date today, int horizon_weeks) {
    const auto weeks = history(pace, capacity, today);
    auto told = means(weeks);
    for (std::size_t n = 0; n < told.size(); ++n)
        told[n] = blend(told[n], n);
    Level found;
    found.weeks = static_cast<int>(weeks.size());
    found.level = told.back().ratio;
    found.prior_part = told.back().prior_part;
    found.stopped = stopped(weeks);
    found.horizon = std::clamp(horizon_weeks, 1, std::max(1, found.weeks / 2));
    judge(weeks, told, found);
    const auto last = std::span(weeks).last(std::min<std::size_t>(recent, weeks.size()));
    for (const auto& week : last)
        found.recent_hours += week.studied / 3600 / static_cast<double>(last.size());
    return found;
}

}  // namespace osm::plan
