#include "plan/pace.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace osm::plan {
namespace {

constexpr std::size_t recent = 8;      // weeks
constexpr double beyond_log = 1.25;    // growth of the variance with each doubling
constexpr double most_of_plan = 1.25;  // hours studied against hours planned, one in ten
constexpr double least_room = 1.15;    // upwards, for who studies more than is planned

using Hours = std::map<time::Date, double>;  // by Monday

Hours by_week(const Pace& pace) {
    Hours studied;
    for (const auto& week : pace.weeks)
        studied[week.monday] += week.studied.hours();
    return studied;
}

double hours_in(const Hours& studied, time::Date monday) {
    const auto at = studied.find(monday);
    return at == studied.end() ? 0 : at->second;
}

double growth(int wanted, int judged) {
    return wanted <= judged
               ? 1
               : std::sqrt(std::pow(beyond_log, std::log2(static_cast<double>(wanted) / judged)));
}

}  // namespace

std::vector<StudyWeek> whole_weeks(const Pace& pace, const Capacity& capacity, time::Date today) {
    if (!pace.since)
        return {};
    const auto studied = by_week(pace);
    const auto usual = capacity.usual_week().hours();
    std::vector<StudyWeek> found;
    for (auto monday = time::week_of(*pace.since).monday(); monday + 7 <= today;
         monday = monday + 7) {
        const auto planned = capacity.between(std::max(monday, *pace.since), monday + 6).hours();
        if (planned > 0 && planned >= usual * least_week)
            found.push_back({planned, hours_in(studied, monday)});
    }
    return found;
}

std::vector<StudyWeek> whole_weeks(const Pace& pace, time::Date today) {
    if (!pace.since)
        return {};
    const auto studied = by_week(pace);
    std::vector<StudyWeek> found;
    for (auto monday = time::week_of(*pace.since).monday(); monday + 7 <= today;
         monday = monday + 7)
        found.push_back({1, hours_in(studied, monday)});
    return found;
}

Level level(const Pace& pace, const Capacity& capacity, time::Date today, int horizon_weeks) {
    const auto weeks = whole_weeks(pace, capacity, today);
    Level found;
    found.weeks = static_cast<int>(weeks.size());
    found.horizon = std::clamp(horizon_weeks, 1, std::max(1, found.weeks / 2));
    const auto horizon = static_cast<std::size_t>(found.horizon);
    const auto told = ranges(weeks, horizon, assumed_level);
    const auto& now = told.back();
    // What is assumed is assumed for the whole of the plan, however long that is.
    const auto wider = std::pow(growth(horizon_weeks, found.horizon), 1 - now.prior_part);
    found.level = now.level;
    found.prior_part = now.prior_part;
    found.down = now.down * wider;
    // Only one learner of ten keeps up more than a quarter above what is planned to the plan's end.
    const auto most = std::log(std::max(most_of_plan / found.level, least_room));
    found.up = std::min(now.up * wider, most / quantile_of_shape(0.9));
    const auto record = record_of(told, horizon, weeks.size());
    found.told = record.judged;
    found.held = record.held;
    // A log that is too short is blended with what is assumed.
    if (now.silence != Silence::no && now.silence != Silence::short_log)
        found.silent = why(now.silence, weeks, record);
    const auto last = std::span(weeks).last(std::min(recent, weeks.size()));
    for (const auto& week : last)
        found.recent_hours += week.studied / static_cast<double>(last.size());
    return found;
}

}  // namespace osm::plan
