#include "plan/pace.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace osm::plan {
namespace {

constexpr double half_life = 8;        // weeks
constexpr double prior_weeks = 4;      // what the assumed level weighs, and how fast it goes
constexpr double error_prior = 0.4;    // deviation of a level's logarithm
constexpr double error_weight = 8;     // forecasts
constexpr double assumed_extra = 0.3;  // added to it where the level is an assumption
constexpr int recent = 8, least_active = 4;
constexpr int first_origin = 4;    // weeks before a past forecast is worth judging
constexpr double most_ratio = 20;  // a week of nothing is not infinitely wrong

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
        found[i + 1] = {weight, studied / planned};
    }
    return found;
}

Mean blend(const Mean& learned, std::size_t weeks, double& prior_part) {
    const auto prior = prior_weeks * std::exp2(-static_cast<double>(weeks) / prior_weeks);
    prior_part = prior / (prior + learned.weight);
    return {learned.weight + prior, prior_part * assumed_level + (1 - prior_part) * learned.ratio};
}

// The variance of a level's logarithm as its own past shows it: at each past week, what was told
// then against what came in the next `horizon` weeks. Forecasts overlap, so they count for fewer.
double error_variance(const std::vector<Week>& weeks, const std::vector<Mean>& told,
                      std::size_t horizon) {
    double squares = 0;
    int count = 0;
    for (std::size_t origin = first_origin; origin + horizon <= weeks.size(); ++origin) {
        double planned = 0, studied = 0;
        for (auto i = origin; i < origin + horizon; ++i) {
            planned += weeks[i].planned;
            studied += weeks[i].studied;
        }
        const auto ratio = studied / planned / std::max(told[origin].ratio, 1e-9);
        const auto error = std::log(std::clamp(ratio, 1 / most_ratio, most_ratio));
        squares += error * error;
        ++count;
    }
    const auto independent = static_cast<double>(count) / static_cast<double>(horizon);
    const auto mean = count == 0 ? 0 : squares / count;
    return (error_weight * error_prior * error_prior + independent * mean) /
           (error_weight + independent);
}

std::optional<std::string> stopped(const std::vector<Week>& weeks) {
    if (weeks.size() < recent)
        return std::nullopt;
    const auto active = std::count_if(weeks.end() - recent, weeks.end(),
                                      [](const Week& week) { return week.studied > 0; });
    if (active >= least_active)
        return std::nullopt;
    return fmt::format("study was logged in only {} of the last {} weeks", active, recent);
}

}  // namespace

Level level(const Pace& pace, const Capacity& capacity, time::Date today, int horizon_weeks) {
    const auto weeks = history(pace, capacity, today);
    auto told = means(weeks);
    Level found;
    found.weeks = static_cast<int>(weeks.size());
    found.stopped = stopped(weeks);
    double part = 1;
    for (std::size_t n = 0; n < told.size(); ++n)
        told[n] = blend(told[n], n, part);
    found.level = told.back().ratio;
    found.prior_part = part;
    const auto most = std::max<std::int64_t>(1, static_cast<std::int64_t>(weeks.size()) / 2);
    const auto horizon = static_cast<std::size_t>(std::clamp<std::int64_t>(horizon_weeks, 1, most));
    const auto extra = assumed_extra * assumed_extra * part;
    found.spread = std::sqrt(error_variance(weeks, told, horizon) + extra);
    const auto last = std::min<std::size_t>(recent, weeks.size());
    for (auto week = weeks.end() - static_cast<std::ptrdiff_t>(last); week != weeks.end(); ++week)
        found.recent_hours += week->studied / 3600 / static_cast<double>(last);
    return found;
}

}  // namespace osm::plan
