#include "budget/levers.hpp"

#include "budget/futures.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace osm::budget {
namespace {

constexpr double a_tenth_less = 0.9;

// What is to come of a bill in the year from a day on.
double year_of(const Known& known, const Bill& bill, time::Date from) {
    double sum = 0;
    for (const auto& one : known.schedule)
        if (one.name == bill.name && one.due >= from && one.due < from + 365)
            sum += one.worth;
    return sum;
}

// The dearest bill that returns and is borne alone.
const Bill* to_be_shared(const Known& known, const Budget& budget, time::Date from) {
    const Bill* dearest = nullptr;
    double most = 0;
    for (const auto& bill : budget.bills) {
        const auto next = std::ranges::find_if(known.schedule, [&](const Coming& one) {
            return one.name == bill.name && one.due >= from;
        });
        if (bill.every.once() || next == known.schedule.end() || next->part < 1)
            continue;
        if (const auto year = year_of(known, bill, from); year > most) {
            most = year;
            dearest = &bill;
        }
    }
    return dearest;
}

// The category, without its parts, on which most was spent that has no date.
std::string dearest_heading(const Known& known) {
    std::map<std::string, double> sums;
    for (const auto& heading : known.headings)
        for (const auto& money : heading.days)
            sums[heading.name.substr(0, heading.name.find(':'))] +=
                std::accumulate(money.begin(), money.end(), 0.0);
    sums.erase("");
    const auto most =
        std::ranges::max_element(sums, {}, [](const auto& one) { return one.second; });
    return most == sums.end() || most->second <= 0 ? std::string{} : most->first;
}

std::string from_day(time::Date from) { return " from " + time::to_day_month(from); }

}  // namespace

time::Date next_month(const Known& known) {
    return std::max(time::add_months(time::first_of_month(known.today), 1), known.from);
}

Lever lever_of(const Known& known, const Scenario& scenario) {
    return {Lever::Kind::scenario,
            scenario.name,
            {},
            1,
            std::max(scenario.from.value_or(next_month(known)), known.from)};
}

std::vector<Lever> levers(const Known& known, const Budget& budget) {
    const auto from = next_month(known);
    std::vector<Lever> found;
    if (const auto* bill = to_be_shared(known, budget, from))
        found.push_back({Lever::Kind::share, bill->name, {1, 2}, 1, from});
    for (const auto& bill : budget.bills)
        if (bill.optional && year_of(known, bill, from) > 0)
            found.push_back({Lever::Kind::drop, bill.name, {}, 1, from});
    if (auto heading = dearest_heading(known); !heading.empty())
        found.push_back({Lever::Kind::scale, std::move(heading), {}, a_tenth_less, from});
    for (const auto& scenario : budget.scenarios)
        if (std::ranges::find(known.scenarios, scenario.name) == known.scenarios.end())
            found.push_back(lever_of(known, scenario));
    return found;
}

std::string to_text(const Lever& lever) {
    const auto less = lever.factor * 100 - 100;
    switch (lever.kind) {
        case Lever::Kind::share:
            return "share " + lever.of + from_day(lever.from);
        case Lever::Kind::drop:
            return "no " + lever.of + from_day(lever.from);
        case Lever::Kind::scale:
            return fmt::format("{} {:+.0f} %{}", lever.of, less, from_day(lever.from));
        case Lever::Kind::scale_rest:
            return fmt::format("undated {:+.0f} %{}", less, from_day(lever.from));
        case Lever::Kind::scenario:
            break;
    }
    return lever.of + from_day(lever.from);
}

std::optional<int> gain(const Runway& before, const Runway& after) {
    if (after.lasts(after.p50))
        return std::nullopt;
    std::vector<int> days;
    for (std::size_t path = 0; path < std::min(before.ends.size(), after.ends.size()); ++path)
        days.push_back(after.ends[path] - before.ends[path]);
    std::ranges::sort(days);
    const auto tenth = static_cast<std::ptrdiff_t>(days.size() / 10);
    const auto sum = std::accumulate(days.begin() + tenth, days.end() - tenth, std::int64_t{0});
    const auto count = static_cast<std::int64_t>(days.size()) - 2 * tenth;
    return static_cast<int>((2 * sum + (sum < 0 ? -count : count)) / (2 * count));
}

money::Amount a_month_ahead(const Known& known) {
    double year = 0;
    for (const auto& one : known.schedule)
        year += one.due < known.from + 365 ? one.worth : 0;
    const auto* last = known.turns.empty() ? nullptr : &known.turns.back();
    const auto days = static_cast<double>(known.rest.front().size());
    double day = 0;
    for (std::size_t h = 0; h < known.headings.size(); ++h)
        for (const auto& money : known.headings[h].days)
            day += std::accumulate(money.begin(), money.end(), 0.0) / days *
                   (last != nullptr ? last->factors[h] : 1);
    const money::Amount unit{1, known.home};
    return money::scaled(unit, (year / 12 + day * days_a_month) / units(unit));
}

}  // namespace osm::budget
