#include "budget/runway.hpp"

#include "budget/futures.hpp"
#include "chance/chance.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace osm::budget {
namespace {

// The first payment due on or after the day the money ends is the one that bounces.
std::optional<Miss> likeliest_miss(const Known& known, const std::vector<time::Date>& ends) {
    std::map<std::size_t, std::int64_t> missed;
    for (const auto end : ends) {
        const auto first = std::ranges::lower_bound(known.schedule, end, {}, &Coming::due);
        if (first != known.schedule.end())
            ++missed[static_cast<std::size_t>(first - known.schedule.begin())];
    }
    const auto most =
        std::ranges::max_element(missed, {}, [](const auto& one) { return one.second; });
    if (most == missed.end())
        return std::nullopt;
    const auto& one = known.schedule[most->first];
    return Miss{one.name, one.share, one.due,
                static_cast<double>(most->second) / static_cast<double>(ends.size())};
}

time::Date quantile_of(const std::vector<double>& sorted, double p) {
    return {static_cast<std::int32_t>(std::lround(chance::quantile(sorted, p)))};
}

}  // namespace

bool Known::far_from_plan() const {
    constexpr double far = 2;
    return planned > 0 && planned_a_day > 0 && days_logged >= chances.block_days &&
           (logged_a_day > far * planned_a_day || logged_a_day * far < planned_a_day);
}

std::string far_apart(const Known& known) {
    const money::Amount unit{1, known.home};
    const auto text = [&](double sum) {
        return money::to_text(money::scaled(unit, sum / units(unit)));
    };
    return fmt::format(
        "logged without a date {} a day, [monthly] says {}: {}", text(known.logged_a_day),
        text(known.planned_a_day),
        known.logged_a_day < known.planned_a_day ? "is all noted?" : "is it still true?");
}

time::Date Runway::until(double part) const {
    auto sorted = ends;
    const auto rank = static_cast<std::ptrdiff_t>(
        std::floor((1 - std::clamp(part, 0.0, 1.0)) * static_cast<double>(sorted.size() - 1)));
    std::ranges::nth_element(sorted, sorted.begin() + rank);
    return sorted[static_cast<std::size_t>(rank)];
}

double Runway::chance_of(time::Date day) const {
    const auto there = std::ranges::count_if(ends, [&](time::Date end) { return end > day; });
    return static_cast<double>(there) / static_cast<double>(ends.size());
}

std::vector<double> Runway::as_days() const {
    std::vector<double> days;
    days.reserve(ends.size());
    for (const auto date : ends)
        days.push_back(lasts(date) ? std::numeric_limits<double>::infinity()
                                   : static_cast<double>(date.days));
    return days;
}

Runway forecast(const Known& known, std::int64_t paths) {
    Runway runway;
    runway.horizon = known.from + horizon_days;
    Futures futures(known);
    const auto count = static_cast<std::uint64_t>(paths > 0 ? paths : known.chances.paths);
    runway.ends.reserve(count);
    for (std::uint64_t path = 0; path < count; ++path)
        runway.ends.push_back(known.from + futures.end_of(path));
    std::vector<double> sorted(runway.ends.size());
    std::ranges::transform(runway.ends, sorted.begin(),
                           [](time::Date end) { return static_cast<double>(end.days); });
    std::ranges::sort(sorted);
    runway.p10 = quantile_of(sorted, 0.1);
    runway.p50 = quantile_of(sorted, 0.5);
    runway.p90 = quantile_of(sorted, 0.9);
    runway.miss = likeliest_miss(known, runway.ends);
    return runway;
}

}  // namespace osm::budget
