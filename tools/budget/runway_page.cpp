#include "tools/budget/runway_page.hpp"

#include "report/say.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::spend {
namespace {

using report::percent;
using report::Section;
using report::Type;

constexpr std::int64_t lever_paths = 2000;
constexpr int range_columns = 18;  // of dashes

// "8 in 10: from 9 Jul 2017": in so many futures it ends on that day or later.
std::string from(const budget::Runway& runway, std::string_view odds, double chance) {
    const auto day = runway.until(chance);
    return fmt::format("{}: {}", odds,
                       runway.lasts(day) ? "beyond " + full(runway.horizon) : "from " + full(day));
}

report::Real tenths(double value) { return {std::round(value * 10) / 10}; }

}  // namespace

std::string until(const budget::Runway& runway, time::Date day) {
    return runway.lasts(day) ? "beyond " + full(runway.horizon) : "until " + full(day);
}

RunwayPage::RunwayPage(const budget::Budget& budget, const budget::Known& known,
                       const budget::Runway& runway)
    : budget_(budget), known_(known), runway_(runway) {
    page_.title = "Money " + until(runway, runway.p50);
    page_.aside = from(runway, "8 in 10", 0.8);
}

void RunwayPage::alert(std::int64_t days, double chance) {
    page_.sections.push_back(
        {"ALERT",
         {fmt::format("it ends within {} in {} of futures (risk is {})", text::counted(days, "day"),
                      percent(chance), percent(budget_.risk))},
         {},
         report::Weight::crit});
}

void RunwayPage::add_cash(const std::vector<budget::Owed>& owed) {
    auto line = fmt::format("{} on {}", money::to_round(known_.cash), full(known_.from - 1));
    line += known_.pots > 0 ? ", " + text::counted(known_.pots, "pot") + " counted" : "";
    if (known_.reserve.minor > 0)
        line += fmt::format(", {} of it kept back", money::to_round(known_.reserve));
    for (const auto& one : owed)
        line += one.amount.minor > 0 ? fmt::format(" | {} owes you {}, not counted", one.name,
                                                   money::to_round(one.amount))
                                     : fmt::format(" | you owe {} {}, taken off", one.name,
                                                   money::to_round(-one.amount));
    add("cash", std::move(line),
        {{"cash", Type::amount, known_.cash}, {"reserve", Type::amount, known_.reserve}});
    add("ends",
        fmt::format("{} ({}; {})", until(runway_, runway_.p50), from(runway_, "8 in 10", 0.8),
                    from(runway_, "19 in 20", 0.95)),
        {{"p5", Type::date, runway_.until(0.95)},
         {"p10", Type::date, runway_.p10},
         {"p20", Type::date, runway_.until(0.8)},
         {"p50", Type::date, runway_.p50},
         {"p90", Type::date, runway_.p90},
         {"days_left", Type::count, std::int64_t{runway_.p50 - known_.today}}});
    if (auto shown = range(); !shown.empty())
        page_.sections.back().lines.push_back(std::move(shown));
}

// "9 Jul ------- 28 Jul --- 5 Aug 2017   1 in 10, even, 9 in 10"
std::string RunwayPage::range() const {
    const int width = runway_.p90 - runway_.p10;
    if (runway_.lasts(runway_.p90) || width < 2)
        return {};
    const auto dashes = [&](int days) {
        const auto part = static_cast<double>(days) / width * range_columns;
        return std::string(std::max<std::size_t>(1, static_cast<std::size_t>(part)), '-');
    };
    return fmt::format("{} {} {} {} {}   1 in 10, even, 9 in 10", time::to_day_month(runway_.p10),
                       dashes(runway_.p50 - runway_.p10), time::to_day_month(runway_.p50),
                       dashes(runway_.p90 - runway_.p50), full(runway_.p90));
}

void RunwayPage::add_miss() {
    if (!runway_.miss || runway_.lasts(runway_.p50))
        return;
    const auto& miss = *runway_.miss;
    add("miss",
        fmt::format("{} {} on {} is the first that cannot be paid ({} of futures)", miss.name,
                    money::to_round(miss.share), full(miss.due), percent(miss.chance)),
        {{"bill", Type::text, miss.name},
         {"amount", Type::amount, miss.share},
         {"date", Type::date, miss.due},
         {"chance", Type::ratio, report::Real{miss.chance}}});
}

void RunwayPage::add_until(time::Date day) {
    const auto chance = runway_.chance_of(day);
    add("until", fmt::format("it lasts through {} in {} of futures", full(day), percent(chance)),
        {{"date", Type::date, day}, {"chance", Type::ratio, report::Real{chance}}});
}

void RunwayPage::add_plain(const money::Rates& rates) {
    const auto plain = budget::plain_months(budget_, rates, known_.today, known_.home);
    if (!plain || std::isinf(plain->months))
        return;
    add("plain",
        fmt::format("{:.1f} months by the plan: {} less {} once, {} a month", plain->months,
                    money::to_round(plain->cash), money::to_round(plain->once),
                    money::to_round(plain->monthly)),
        {{"months", Type::number, tenths(plain->months)},
         {"once", Type::amount, plain->once},
         {"monthly", Type::amount, plain->monthly}});
    add_had(rates, plain->months);
}

// The same sum, had the dearest bill been shared from the start, or had there been none of those
// that could be done without.
void RunwayPage::add_had(const money::Rates& rates, double months) {
    Section section{"had", {}, {}, report::Weight::plain};
    std::vector<std::string> parts;
    const auto tell = [&](const std::string& words, const budget::Had& had) {
        const auto then =
            budget::plain_months(budget_, rates, known_.today, known_.home, had)->months;
        if (std::isinf(then) || then - months < 0.05)
            return;
        parts.push_back(fmt::format("{}: {:.1f} months, {:+.1f}", words, then,
                                    tenths(then).value - tenths(months).value));
        const auto key = fmt::format("had_{}", parts.size());
        section.figures.push_back({key, Type::text, words});
        section.figures.push_back({key + "_months", Type::number, tenths(then)});
    };
    if (const auto* dearest = budget::dearest_alone(budget_, rates, known_.today, known_.home))
        tell(fmt::format("the {} been shared from the start", dearest->name),
             {.shared = dearest->name});
    for (const auto& bill : budget_.bills)
        if (bill.optional)
            tell(fmt::format("there been no {}", bill.name), {.without = bill.name});
    if (parts.empty())
        return;
    section.lines.push_back(report::statements(parts));
    page_.sections.push_back(std::move(section));
}

void RunwayPage::add_levers() {
    const auto paths = std::min<std::int64_t>(lever_paths, known_.chances.paths);
    const auto base = budget::forecast(known_, paths);

    struct Told {
        std::string words;
        std::optional<int> days;
    };

    std::vector<Told> told;
    for (const auto& lever : budget::levers(known_, budget_)) {
        const auto after = budget::forecast(budget::what_if(known_, budget_, lever), paths);
        told.push_back({budget::to_text(lever), budget::gain(base, after)});
        if (told.back().days == 0)
            told.pop_back();
    }
    if (told.empty() || runway_.lasts(runway_.p50))
        return;
    std::ranges::stable_sort(told, std::greater{}, [](const Told& one) {
        return one.days.value_or(budget::horizon_days);
    });
    Section section{"levers", {}, {}, report::Weight::plain};
    std::vector<std::string> parts;
    for (const auto& [words, days] : told) {
        parts.push_back(
            days ? fmt::format("{}: {:+} {}", words, *days, std::abs(*days) == 1 ? "day" : "days")
                 : words + ": beyond " + full(runway_.horizon));
        const auto key = fmt::format("lever_{}", parts.size());
        section.figures.push_back({key, Type::text, words});
        section.figures.push_back({key + "_days", Type::count,
                                   days ? report::Cell{std::int64_t{*days}} : report::Cell{}});
    }
    section.lines.push_back(report::statements(parts));
    page_.sections.push_back(std::move(section));
}

void RunwayPage::add_basis() {
    const auto days = text::counted(known_.days_logged, "day");
    auto line = known_.planned == 0       ? days + " logged"
                : budget_.monthly.empty() ? "only bills: no [monthly] sums and " + days + " logged"
                : known_.planned == 1
                    ? "assumed from [monthly]: " + days + " logged"
                    : fmt::format("{} logged, {} of the rest assumed from [monthly]", days,
                                  report::percent(known_.planned));
    if (known_.unlogged > 0)
        line += fmt::format(", {:.1f} % of what has no date never noted", known_.unlogged * 100);
    line += fmt::format(", {} futures, seed {}", runway_.ends.size(), known_.seed);
    add("basis", std::move(line),
        {{"days_logged", Type::count, std::int64_t{known_.days_logged}},
         {"assumed", Type::count, std::int64_t{known_.assumed}},
         {"planned", Type::ratio, report::Real{known_.planned}},
         {"unlogged", Type::ratio, report::Real{known_.unlogged}},
         {"futures", Type::count, static_cast<std::int64_t>(runway_.ends.size())},
         {"seed", Type::count, static_cast<std::int64_t>(known_.seed)}});
    if (known_.far_from_plan())
        page_.sections.back().lines.push_back(budget::far_apart(known_));
}

void RunwayPage::add(std::string label, std::string line, std::vector<report::Figure> figures) {
    page_.sections.push_back(
        {std::move(label), {std::move(line)}, std::move(figures), report::Weight::plain});
}

}  // namespace osm::spend
