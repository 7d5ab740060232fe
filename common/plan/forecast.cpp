#include "plan/forecast.hpp"

#include "plan/futures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace osm::plan {
namespace {

std::vector<time::Date> dates(const std::vector<int>& days, time::Date today) {
    std::vector<time::Date> found;
    found.reserve(days.size());
    for (const auto one : days)
        found.push_back(today + one);
    return found;
}

std::optional<time::Date> by_part(const std::vector<time::Date>& sorted, double part,
                                  time::Date beyond) {
    if (sorted.empty())
        return std::nullopt;
    const auto n = static_cast<double>(sorted.size());
    const auto rank = std::clamp(std::ceil(part * n - 1e-9), 1.0, n);
    const auto day = sorted[static_cast<std::size_t>(rank) - 1];
    return day == beyond ? std::nullopt : std::optional(day);
}

double part_by(const std::vector<time::Date>& sorted, time::Date day) {
    if (sorted.empty())
        return 0;
    const auto end = std::upper_bound(sorted.begin(), sorted.end(), day);
    return static_cast<double>(end - sorted.begin()) / static_cast<double>(sorted.size());
}

std::vector<time::Date> in_order(std::vector<time::Date> days) {
    std::sort(days.begin(), days.end());
    return days;
}

std::vector<Chance> chances(const Work& work, const Drawn& drawn, const Finish& finish,
                            time::Date today) {
    std::vector<Chance> found;
    for (std::size_t i = 0; i < work.promises.size(); ++i) {
        const auto& promise = work.promises[i];
        const auto sorted = in_order(dates(drawn.promises[i], today));
        found.push_back({promise.item, promise.due, part_by(sorted, promise.due),
                         by_part(sorted, 0.5, finish.beyond), by_part(sorted, 0.8, finish.beyond),
                         promise.whole});
    }
    return found;
}

Finish refused(Finish finish, std::string reason) {
    finish.basis = Basis::refused;
    finish.reason = std::move(reason);
    return finish;
}

}  // namespace

std::string_view name(Basis basis) {
    constexpr std::array<std::string_view, 4> names = {"nothing_left", "assumed", "learned",
                                                       "refused"};
    return names[static_cast<std::size_t>(basis)];
}

std::optional<time::Date> Finish::by(double part) const { return by_part(sorted, part, beyond); }

std::optional<time::Date> Finish::plan_by(double part) const {
    return by_part(plan_only, part, beyond);
}

std::vector<double> Finish::as_days() const {
    std::vector<double> days;
    days.reserve(paths.size());
    for (const auto date : paths)
        days.push_back(date >= beyond ? std::numeric_limits<double>::infinity()
                                      : static_cast<double>(date.days));
    return days;
}

Finish forecast(const Work& work, const Capacity& capacity, const Pace& pace, time::Stamp now,
                std::uint64_t seed, int draws, std::optional<double> wanted) {
    Finish finish;
    finish.beyond = now.day() + horizon_days;
    finish.open = work.open;
    finish.without_hours = work.without_hours.size();
    finish.outcomes = static_cast<int>(work.outcomes.size());
    for (const auto& piece : work.left)
        finish.hours_left += piece.hours;
    finish.planned_hours = capacity.usual_week().hours();
    if (work.open == 0) {
        finish.basis = Basis::nothing_left;
        return finish;
    }
    if (work.left.empty())
        return refused(std::move(finish), "no item that is left has an estimate of its hours");
    Futures futures(work, capacity, now);
    finish.growth = work.growth;
    if (auto reason = futures.impossible(); !reason.empty())
        return refused(std::move(finish), std::move(reason));
    finish.effort = futures.median_effort();
    if (const auto days = futures.days(1, 1); days < horizon_days)
        finish.as_planned = now.day() + days;
    // The pace's error grows with the horizon, and the horizon depends on the pace: once is enough.
    const auto rough = level(pace, capacity, now.day(), 1);
    const auto days = futures.days(std::max(wanted.value_or(rough.level), 1e-3), finish.effort);
    finish.pace = level(pace, capacity, now.day(), std::max(1, days / 7));
    if (wanted) {
        finish.pace.level = *wanted;
        finish.pace.silent.reset();
    }
    finish.paced_hours = finish.pace.level * finish.planned_hours;
    const auto today = now.day();
    draws = std::max(1, draws);
    if (auto silent = finish.pace.silent) {
        Level planned;
        planned.level = 1;
        finish.plan_only = in_order(dates(futures.draw(planned, seed, draws).days, today));
        return refused(std::move(finish), *std::move(silent));
    }
    finish.basis = finish.pace.prior_part >= 0.5 || finish.pace.weeks < first_told ? Basis::assumed
                                                                                   : Basis::learned;
    const auto drawn = futures.draw(finish.pace, seed, draws);
    finish.paths = dates(drawn.days, today);
    finish.sorted = in_order(finish.paths);
    finish.due = chances(work, drawn, finish, today);
    finish.drivers = drawn.drivers;
    return finish;
}

}  // namespace osm::plan
