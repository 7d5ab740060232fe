#include "plan/scope.hpp"

#include "config/document.hpp"
#include "plan/plan.hpp"
#include "text/diagnostic.hpp"

#include <algorithm>
#include <cmath>

namespace osm::plan {
namespace {

constexpr int writing_days = 7;    // before a plan is followed
constexpr double prior_weeks = 4;  // of no growth

// What the plan held on a day: its last version until then, the first one before that.
double hours_on(const std::vector<Scope>& history, time::Date day) {
    auto found = history.front().hours;
    for (const auto& version : history)
        if (version.day <= day)
            found = version.hours;
    return found;
}

}  // namespace

double hours_of(const std::string& text) {
    text::Diagnostics faults;
    const auto document = config::Document::parse(text, "plan.toml", config::File::plan, faults);
    if (std::any_of(faults.begin(), faults.end(),
                    [](const auto& fault) { return fault.level == text::Level::error; }))
        return -1;
    double sum = 0;
    for (const auto& item : read(document, faults).items)
        sum += item.estimate ? item.estimate->likely : 0;
    return sum;
}

Growth growth(const std::vector<Scope>& history, time::Date today) {
    Growth found;
    found.versions = static_cast<int>(history.size());
    if (history.empty())
        return found;
    const auto begin = history.front().day + writing_days;
    if (begin + 7 > today)
        return found;
    double sum = 0, squares = 0, before = hours_on(history, begin);
    for (auto week = begin + 7; week <= today; week = week + 7) {
        const auto now = hours_on(history, week);
        sum += now - before;
        squares += (now - before) * (now - before);
        before = now;
        ++found.weeks;
    }
    const auto weight = found.weeks + prior_weeks;
    const auto mean = std::max(0.0, sum) / weight;
    found.weekly = mean;
    found.error = std::sqrt(std::max(0.0, squares / weight - mean * mean) / weight);
    return found;
}

}  // namespace osm::plan
