#include "study/calibrate.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace osm::study {
namespace {

// Minutes. Finer steps fit the noise of a term's weeks.
constexpr std::array gaps{15, 30, 45, 60, 90, 120, 150, 180, 240};
constexpr std::array addons{0, 10, 15, 20, 30, 45, 60, 90, 120};

constexpr int no_week = -1;

// A commit as the sums need it.
struct Seen {
    std::int64_t at;            // seconds
    std::int64_t before;        // since the commit before; the whole past for the first
    std::int64_t since_monday;  // since its own week began
    int week, week_before;      // which of the compared ones, or no_week
};

class Weeks {
public:
    Weeks(const std::map<time::Week, time::Duration>& clocked, time::Week first, time::Week last) {
        for (const auto& [week, length] : clocked)
            if (first <= week && week <= last && length.seconds > 0) {
                names_.push_back(week);
                clocked_.push_back(length.seconds);
            }
    }

    int find(time::Week week) const {
        const auto found = std::lower_bound(names_.begin(), names_.end(), week);
        return found != names_.end() && *found == week ? static_cast<int>(found - names_.begin())
                                                       : no_week;
    }

    const std::vector<time::Week>& names() const { return names_; }

    const std::vector<std::int64_t>& clocked() const { return clocked_; }

private:
    std::vector<time::Week> names_;
    std::vector<std::int64_t> clocked_;
};

std::vector<Seen> seen(const std::vector<time::Stamp>& commits, const Weeks& weeks,
                       time::Duration day_start) {
    std::vector<Seen> all;
    all.reserve(commits.size());
    for (const auto& commit : commits) {
        const auto week = time::week_of(commit.day(day_start));
        const auto monday = week.monday();
        const auto began = time::begin_of(monday, commit.offset, day_start);
        const auto at = commit.at.seconds;
        all.push_back({at, all.empty() ? INT64_MAX : at - all.back().at, at - began.seconds,
                       weeks.find(week), weeks.find(time::week_of(monday + -1))});
    }
    return all;
}

// What the rule infers for each of the weeks, as infer() does with nothing taken.
std::vector<std::int64_t> inferred(const std::vector<Seen>& commits, std::size_t weeks,
                                   const Rule& rule) {
    std::vector<std::int64_t> sums(weeks, 0);
    const auto add = [&](int week, std::int64_t seconds) {
        if (week != no_week)
            sums[static_cast<std::size_t>(week)] += seconds;
    };
    for (const auto& commit : commits) {
        const auto length = commit.before <= rule.gap.seconds
                                ? commit.before
                                : std::min(commit.before, rule.addon.seconds);
        const auto here = std::min(length, commit.since_monday);
        add(commit.week, here);
        add(commit.week_before, length - here);
    }
    return sums;
}

// One rule against all weeks.
struct Trial {
    Rule rule;
    std::vector<std::int64_t> errors;  // by week
    std::int64_t error = 0;            // their sum
    std::int64_t inferred = 0;

    Fit fit() const {
        const auto weeks = static_cast<std::int64_t>(errors.size());
        return {rule, {(error + weeks / 2) / weeks}, {inferred}};
    }
};

Trial tried(const Rule& rule, const std::vector<Seen>& commits, const Weeks& weeks) {
    const auto sums = inferred(commits, weeks.names().size(), rule);
    Trial trial{rule, {}, 0, std::accumulate(sums.begin(), sums.end(), std::int64_t{0})};
    for (std::size_t i = 0; i < sums.size(); ++i)
        trial.errors.push_back(std::abs(sums[i] - weeks.clocked()[i]));
    trial.error = std::accumulate(trial.errors.begin(), trial.errors.end(), std::int64_t{0});
    return trial;
}

// The present rule first and the others as they come nearer or farther from it, so that of two
// that are as good the lesser change is made.
std::vector<Rule> grid(const Rule& present) {
    std::vector<Rule> rules;
    for (const int gap : gaps)
        for (const int addon : addons)
            rules.push_back({time::minutes(gap), time::minutes(addon)});
    const auto distance = [&](const Rule& rule) {
        return std::abs(rule.gap.seconds - present.gap.seconds) +
               std::abs(rule.addon.seconds - present.addon.seconds);
    };
    std::stable_sort(rules.begin(), rules.end(),
                     [&](const Rule& a, const Rule& b) { return distance(a) < distance(b); });
    rules.insert(rules.begin(), present);
    return rules;
}

// The best trial for all weeks but one; for all of them without `but`.
const Trial& best(const std::vector<Trial>& trials, std::optional<std::size_t> but = {}) {
    const auto error = [&](const Trial& trial) {
        return trial.error - (but ? trial.errors[*but] : 0);
    };
    return *std::min_element(trials.begin(), trials.end(),
                             [&](const Trial& a, const Trial& b) { return error(a) < error(b); });
}

std::vector<time::Stamp> in_order(std::span<const Commit> commits) {
    std::vector<time::Stamp> stamps;
    stamps.reserve(commits.size());
    for (const auto& commit : commits)
        stamps.push_back(commit.at);
    std::stable_sort(stamps.begin(), stamps.end(),
                     [](time::Stamp a, time::Stamp b) { return a.at < b.at; });
    return stamps;
}

}  // namespace

std::optional<Calibration> calibrate(std::span<const Commit> commits,
                                     const std::map<time::Week, time::Duration>& clocked,
                                     time::Duration day_start, const Rule& present) {
    if (commits.empty())
        return std::nullopt;
    const auto stamps = in_order(commits);
    const Weeks weeks{clocked, time::week_of(stamps.front().day(day_start)),
                      time::week_of(stamps.back().day(day_start))};
    const auto count = weeks.names().size();
    if (count < least_weeks)
        return std::nullopt;
    const auto all = seen(stamps, weeks, day_start);
    std::vector<Trial> trials;
    for (const auto& rule : grid(present))
        trials.push_back(tried(rule, all, weeks));
    std::int64_t left_out = 0;
    for (std::size_t week = 0; week < count; ++week)
        left_out += best(trials, week).errors[week];
    const auto whole = static_cast<std::int64_t>(count);
    return Calibration{
        .weeks = static_cast<int>(count),
        .first = weeks.names().front(),
        .last = weeks.names().back(),
        .clocked = {std::accumulate(weeks.clocked().begin(), weeks.clocked().end(),
                                    std::int64_t{0})},
        .present = trials.front().fit(),
        .best = best(trials).fit(),
        .left_out = {(left_out + whole / 2) / whole},
    };
}

}  // namespace osm::study
