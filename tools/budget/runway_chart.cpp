// What the picture of the runway shows.
#include "budget/fan.hpp"
#include "report/say.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/runway_page.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::spend {
namespace {

constexpr int margin = 14;          // days behind the last future of ten
constexpr int most_days = 2 * 365;  // that a picture looks ahead
constexpr double dear_bill = 0.02;  // of the cash: its step is drawn on its day
constexpr double likely = 0.8;

time::Date last_day(const budget::Known& known, const budget::Runway& runway,
                    const std::optional<plan::Finish>& finish) {
    auto last = runway.p90 + margin;
    if (finish)
        if (const auto done = finish->by(likely);
            done && *done - known.from < 2 * (last - known.from))
            last = std::max(last, *done + margin);
    return std::clamp(last, known.from + 28, known.from + most_days);
}

// A point a week, and before and after each dear bill, so that steps are steps.
std::vector<chart::Fan::Band> thinned(const budget::Known& known,
                                      const std::vector<budget::Spread>& days) {
    std::vector<bool> wanted(days.size());
    for (std::size_t i = 0; i < days.size(); i += 7)
        wanted[i] = true;
    wanted.back() = true;
    const auto dear = dear_bill * days.front().p50;
    for (const auto& one : known.schedule) {
        const auto at = static_cast<std::size_t>(one.due - days.front().day);
        if (one.worth >= dear && at > 0 && at < days.size())
            wanted[at - 1] = wanted[at] = true;
    }
    std::vector<chart::Fan::Band> found;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (wanted[i])
            found.push_back(
                {days[i].day, days[i].p10, days[i].p25, days[i].p50, days[i].p75, days[i].p90});
    return found;
}

// Corners only: a point lies where the line leaves the straight one by more than a pixel or two.
std::vector<chart::Fan::Point> corners(const std::vector<budget::Level>& levels, time::Date until) {
    std::vector<chart::Fan::Point> found;
    if (levels.empty())
        return found;
    const auto allowed = levels.front().left / 200;
    std::size_t from = 0;
    found.push_back({levels[0].day, levels[0].left});
    for (std::size_t i = 1; i < levels.size() && levels[i].day <= until; ++i) {
        const auto straight = [&](std::size_t at) {
            const auto part = static_cast<double>(levels[at].day - levels[from].day) /
                              std::max(levels[i].day - levels[from].day, 1);
            return levels[from].left + part * (levels[i].left - levels[from].left);
        };
        bool bends = false;
        for (auto at = from + 1; at < i && !bends; ++at)
            bends = std::abs(levels[at].left - straight(at)) > allowed;
        if (bends) {
            from = i - 1;
            found.push_back({levels[from].day, levels[from].left});
        }
    }
    auto last = levels.back();
    for (auto level = levels.rbegin(); level != levels.rend() && last.day > until; ++level)
        last = *level;
    if (found.back().day != last.day)
        found.push_back({last.day, last.left});
    return found;
}

std::string sentence(const budget::Known& known, const budget::Runway& runway,
                     const std::optional<plan::Finish>& finish) {
    auto words =
        fmt::format("{} on {}. In half of the futures it lasts {}.", money::to_round(known.cash),
                    full(known.from - 1), until(runway, runway.p50));
    if (runway.miss && !runway.lasts(runway.p50))
        words += fmt::format(" The first bill that cannot be paid is {} {} on {}, in {} of them.",
                             runway.miss->name, money::to_round(runway.miss->share),
                             full(runway.miss->due), report::percent(runway.miss->chance));
    if (finish && finish->by(0.5)) {
        const auto race = chance::race(finish->as_days(), runway.as_days());
        words +=
            fmt::format(" The curriculum is done on {}; in {} of futures the money ends first.",
                        full(*finish->by(0.5)), report::percent(race.chance));
    }
    return words;
}

}  // namespace

chart::Fan fan_chart(const budget::Budget& budget, const std::vector<budget::Entry>& entries,
                     const money::Rates& rates, const budget::Known& known,
                     const budget::Runway& runway, const std::optional<plan::Finish>& finish) {
    const auto last = last_day(known, runway, finish);
    chart::Fan fan;
    fan.title =
        fmt::format("Money {} (8 in 10: {})", until(runway, runway.p50),
                    runway.lasts(runway.until(likely)) ? "beyond " + full(runway.horizon)
                                                       : "from " + full(runway.until(likely)));
    fan.description = sentence(known, runway, finish);
    fan.unit = known.home.code();
    fan.bands = thinned(known, budget::fan(known, last));
    fan.past = corners(budget::past(known, budget, entries, rates), last);
    fan.budget = corners(budget::planned(budget, rates, known.today, known.home, last), last);
    const auto whole = money::Amount{1, known.home};
    fan.floor =
        static_cast<double>(known.reserve.minor) / std::pow(10.0, whole.currency.exponent());
    if (runway.miss && !runway.lasts(runway.p50))
        fan.miss = {
            runway.miss->due,
            fmt::format("{} {}, {}: cannot be paid in {} of futures", runway.miss->name,
                        money::to_round(runway.miss->share), time::to_day_month(runway.miss->due),
                        report::percent(runway.miss->chance))};
    if (finish)
        if (const auto even = finish->by(0.5)) {
            const auto race = chance::race(finish->as_days(), runway.as_days());
            fan.finish = {fmt::format("curriculum done {}; money ends first in {} of futures",
                                      time::to_day_month(*even), report::percent(race.chance)),
                          finish->by(0.1).value_or(*even), *even,
                          finish->by(likely).value_or(finish->beyond)};
        }
    return fan;
}

}  // namespace osm::spend
