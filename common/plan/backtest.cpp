#include "plan/backtest.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace osm::plan {
namespace {

constexpr std::array parts = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
constexpr std::array judged_parts = {1, 2, 3, 4, 5};  // of them, by the pinball loss
using Quantiles = std::array<double, parts.size()>;   // of the hours of a week

constexpr int iid_draws = 400;
constexpr double working_days = 5;
constexpr double most_held = 0.9;
constexpr std::uint64_t seed = 1;
constexpr std::array methods = {Method::range, Method::iid, Method::linear, Method::plan};

double sum(std::span<const double> values) {
    double total = 0;
    for (const auto value : values)
        total += value;
    return total;
}

Quantiles point(double hours) {
    Quantiles found;
    found.fill(hours);
    return found;
}

double mean_ratio(const std::vector<StudyWeek>& past) {
    double planned = 0, studied = 0;
    for (const auto& week : past) {
        planned += week.planned;
        studied += week.studied;
    }
    return studied / planned;
}

Quantiles of_weeks_drawn(const std::vector<StudyWeek>& past, std::size_t horizon, double planned,
                         std::uint64_t stream) {
    chance::Generator chance(seed + stream, "iid");
    std::vector<double> means;
    for (int n = 0; n < iid_draws; ++n) {
        double studied = 0;
        for (std::size_t i = 0; i < horizon; ++i) {
            const auto& week = past[chance.below(past.size())];
            studied += week.studied / week.planned;
        }
        means.push_back(studied / static_cast<double>(horizon) * planned);
    }
    std::sort(means.begin(), means.end());
    Quantiles found;
    for (std::size_t i = 0; i < parts.size(); ++i)
        found[i] = chance::quantile(means, parts[i]);
    return found;
}

// Working days from an origin to the moment at which so many hours were studied; infinite when the
// log ends before.
double days_until(std::span<const double> came, double hours) {
    for (std::size_t week = 0; week < came.size(); ++week) {
        if (hours <= came[week])
            return working_days *
                   (static_cast<double>(week) + (came[week] > 0 ? hours / came[week] : 0));
        hours -= came[week];
    }
    return std::numeric_limits<double>::infinity();
}

// Sums of one method at one horizon while the origins go by.
struct Sums {
    Score score;
    std::vector<double> days_off;

    void add(const Quantiles& told, double came) {
        ++score.judged;
        score.held50 += told[2] <= came && came <= told[4] ? 1 : 0;
        score.held95 += told[0] <= came && came <= told[6] ? 1 : 0;
        const auto below = std::max(0.0, told[1] - came), above = std::max(0.0, came - told[5]);
        score.late += below > 0 ? 1 : 0;
        score.early += above > 0 ? 1 : 0;
        score.held80 += below > 0 || above > 0 ? 0 : 1;
        score.winkler += told[5] - told[1] + 10 * (below + above);
        for (const auto i : judged_parts) {
            const auto at = static_cast<std::size_t>(i);
            const auto off = came - told[at];
            score.pinball += (off > 0 ? parts[at] * off : (parts[at] - 1) * off) /
                             static_cast<double>(judged_parts.size());
        }
    }

    Score mean() {
        auto found = score;
        if (found.judged == 0)
            return found;
        found.winkler /= found.judged;
        found.pinball /= found.judged;
        const auto share = static_cast<double>(found.held80) / found.judged;
        found.apart = std::max(1, found.apart);
        found.interval = chance::wilson(std::llround(share * found.apart), found.apart);
        if (!days_off.empty()) {
            const auto middle = days_off.begin() + static_cast<std::ptrdiff_t>(days_off.size() / 2);
            std::nth_element(days_off.begin(), middle, days_off.end());
            if (std::isfinite(*middle))
                found.days_off = *middle;
        }
        return found;
    }
};

using AllSums = std::array<Sums, methods.size()>;

void add_silence(Score& score, Silence silence) {
    score.short_log += silence == Silence::short_log ? 1 : 0;
    score.stopped += silence == Silence::stopped ? 1 : 0;
    score.changed += silence == Silence::changed ? 1 : 0;
    score.withheld += silence == Silence::record ? 1 : 0;
}

AllSums score(const Past& past, std::size_t horizon) {
    AllSums sums;
    for (std::size_t i = 0; i < methods.size(); ++i) {
        sums[i].score.weeks = horizon;
        sums[i].score.method = methods[i];
    }
    std::size_t free_from = 0;  // the next origin whose weeks do not overlap with the last counted
    for (std::size_t i = 0; i < past.origins.size(); ++i) {
        const auto& origin = past.origins[i];
        const auto told = ranges(origin.past, horizon, past.assumed).back();
        add_silence(sums[0].score, told.silence);
        if (told.silence != Silence::no && told.silence != Silence::record)
            continue;
        if (i + horizon > past.came.size()) {
            ++sums[0].score.censored;
            continue;
        }
        const auto weeks = static_cast<double>(horizon);
        const auto planned = sum(std::span(origin.ahead).first(horizon)) / weeks;
        const auto came = std::span(past.came).subspan(i);
        const auto studied = sum(came.first(horizon)) / weeks;
        Quantiles range;
        for (std::size_t q = 0; q < parts.size(); ++q)
            range[q] = told.at(parts[q]) * planned;
        const std::array all = {range, of_weeks_drawn(origin.past, horizon, planned, i),
                                point(mean_ratio(origin.past) * planned), point(planned)};
        for (std::size_t m = 0; m < all.size(); ++m) {
            sums[m].add(all[m], studied);
            sums[m].days_off.push_back(
                std::abs(days_until(came, all[m][3] * weeks) - working_days * weeks));
            sums[m].score.apart += i >= free_from ? 1 : 0;
        }
        free_from = i >= free_from ? i + horizon : free_from;
    }
    return sums;
}

void add(Sums& to, const Sums& from) {
    auto& sum = to.score;
    const auto& one = from.score;
    sum.judged += one.judged;
    // Horizons see the same weeks: together they prove no more than the shortest.
    sum.apart = std::max(sum.apart, one.apart);
    sum.held50 += one.held50;
    sum.held80 += one.held80;
    sum.held95 += one.held95;
    sum.early += one.early;
    sum.late += one.late;
    sum.winkler += one.winkler;
    sum.pinball += one.pinball;
    sum.short_log += one.short_log;
    sum.stopped += one.stopped;
    sum.changed += one.changed;
    sum.withheld += one.withheld;
    sum.censored += one.censored;
    to.days_off.insert(to.days_off.end(), from.days_off.begin(), from.days_off.end());
}

}  // namespace

std::string_view name(Method method) {
    constexpr std::array<std::string_view, 4> names = {"range", "iid", "linear", "plan"};
    return names[static_cast<std::size_t>(method)];
}

std::string_view name(Verdict verdict) {
    constexpr std::array<std::string_view, 4> names = {"too few", "holds", "wide", "refused"};
    return names[static_cast<std::size_t>(verdict)];
}

Verdict verdict(const Score& score) {
    const Record record{score.judged, score.held80};
    if (!record.known(score.weeks))
        return Verdict::few;
    if (record.bad(score.weeks))
        return Verdict::refused;
    return score.held80 > most_held * score.judged ? Verdict::wide : Verdict::holds;
}

std::vector<Score> backtest(const Past& past, const std::vector<std::size_t>& horizons) {
    std::vector<Score> found;
    AllSums all;
    const auto tell = [&](AllSums& sums) {
        for (auto& one : sums)
            if (one.score.method != Method::plan || past.planned)
                found.push_back(one.mean());
    };
    for (const auto horizon : horizons) {
        auto sums = score(past, horizon);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            all[i].score.method = sums[i].score.method;
            add(all[i], sums[i]);
        }
        tell(sums);
    }
    if (horizons.size() > 1)
        tell(all);
    return found;
}

}  // namespace osm::plan
