// The one sentence that no other tool prints: done before the money ends?
#include "chance/race.hpp"
#include "text/words.hpp"
#include "tools/week/levers.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace osm::week {
namespace {

constexpr double likely = 0.8;  // "8 in 10"
constexpr std::size_t most_levers = 4;
constexpr int stale_days = 14;   // without a note of money, the page says so
constexpr double two_sigma = 2;  // 19 in 20 such chances are as near to what all futures would say
constexpr double never = std::numeric_limits<double>::infinity();

std::string finish_statement(const Facts& facts) {
    const auto& finish = facts.standing.finish;
    if (!facts.plan_unknown.empty())
        return "no finish date: " + facts.plan_unknown;
    if (facts.plan.items.empty())
        return "no plan yet (osm-plan add)";
    if (finish.basis == plan::Basis::nothing_left)
        return "the curriculum is done";
    if (finish.basis == plan::Basis::refused)
        return "no finish date: " + finish.reason;
    const auto even = finish.by(0.5);
    if (!even)
        return "not done within ten years at this pace";
    const auto sure = finish.by(likely);
    return fmt::format("done {} (8 in 10: {})", near_date(*even, facts.today),
                       sure ? "by " + near_date(*sure, facts.today) : "beyond ten years");
}

std::string money_statement(const Facts& facts) {
    const auto& runway = facts.purse.runway;
    if (!facts.purse.unknown.empty())
        return "no money known: " + facts.purse.unknown;
    if (!facts.purse.missing.empty())
        return "no money date: see money";
    if (!runway)
        return "no cash known (budget.toml: cash)";
    const auto from = runway->until(likely);
    if (runway->lasts(runway->p50)) {
        if (runway->lasts(from))
            return "money for five years and more";
        return fmt::format("money for five years (8 in 10: from {})", near_date(from, facts.today));
    }
    return fmt::format("money until {} (8 in 10: from {})", near_date(runway->p50, facts.today),
                       near_date(from, facts.today));
}

chance::Race race(const plan::Finish& finish, const budget::Runway& runway) {
    return chance::race(finish.as_days(), runway.as_days());
}

// What the verdict rests on, where that is not the learner's own and recent record.
std::string assumptions(const Facts& facts) {
    std::vector<std::string> parts;
    if (facts.standing.finish.basis == plan::Basis::assumed)
        parts.push_back(fmt::format("pace assumed at {} of the planned hours",
                                    percent(facts.standing.finish.pace.level)));
    const auto& known = facts.purse.known;
    if (known && known->planned > 0)
        parts.emplace_back(facts.purse.budget.monthly.empty()
                               ? "only bills are known to be spent: budget.toml has no [monthly]"
                           : known->planned == 1 ? "spending assumed as in budget.toml"
                                                 : percent(known->planned) +
                                                       " of spending assumed as in budget.toml");
    if (known && known->far_from_plan())
        parts.push_back(budget::far_apart(*known));
    if (known && facts.today - known->from >= stale_days)
        parts.push_back("no money noted since " + near_date(known->from - 1, facts.today));
    return statements(parts);
}

// The strongest first: one where the money lasts anyway, else all that help, and how many of them
// are needed together.
void add_levers(const Levers& levers, double risk, double now, report::Section& section) {
    const auto& ladder = levers.ladder;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < ladder.alone.size(); ++i)
        if (ladder.alone[i] < now && percent(ladder.alone[i]) != percent(now))
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ladder.alone[i]; });
    order.resize(std::min(order.size(), now <= risk ? std::size_t{1} : most_levers));
    std::vector<std::string> parts;
    for (const auto i : order) {
        parts.push_back(fmt::format("{}: {}", levers.words[i], percent(ladder.alone[i])));
        const auto key = parts.size() == 1 ? "lever" : fmt::format("lever_{}", parts.size());
        section.figures.push_back({key, report::Type::text, levers.words[i]});
        section.figures.push_back(
            {key + "_money_first", report::Type::ratio, report::Real{ladder.alone[i]}});
    }
    if (!parts.empty())
        section.lines.push_back(statements(parts));
    if (ladder.chosen.size() < 2)
        return;
    std::vector<std::string> chosen;
    for (const auto i : ladder.chosen)
        chosen.push_back(levers.words[i]);
    const auto together = text::join(chosen, ", ");
    section.lines.push_back(fmt::format(
        "{} with {}",
        ladder.enough ? "down to " + percent(ladder.together) : "still " + percent(ladder.together),
        together));
    section.figures.push_back({"together", report::Type::text, together});
    section.figures.push_back(
        {"together_money_first", report::Type::ratio, report::Real{ladder.together}});
}

void add_race(const Facts& facts, report::Section& section) {
    const auto& finish = facts.standing.finish;
    const auto& purse = facts.purse;
    if (finish.paths.empty() || !purse.runway)
        return;
    const auto now = race(finish, *purse.runway);
    std::vector<std::string> parts{
        fmt::format("money ends first in {} of futures (+-{:.0f})", percent(now.chance),
                    std::max(1.0, std::ceil(two_sigma * 100 * now.error)))};
    section.figures.push_back({"money_first", report::Type::ratio, report::Real{now.chance}});
    section.figures.push_back({"money_first_error", report::Type::ratio, report::Real{now.error}});
    if (now.chance > 0 && now.median_short < never) {
        parts.front() += fmt::format(", by {:.0f} days", now.median_short);
        section.figures.push_back(
            {"short_days", report::Type::count, static_cast<std::int64_t>(now.median_short)});
    }
    section.lines.push_back(statements(parts));
    if (now.chance > 0)
        add_levers(levers(facts, now), purse.budget.risk, now.chance, section);
    if (now.chance > purse.budget.risk)
        section.weight = report::Weight::crit;
}

}  // namespace

report::Section verdict(const Facts& facts) {
    report::Section section{"VERDICT", {}, {}};
    section.lines.push_back(statements({finish_statement(facts), money_statement(facts)}));
    const auto& finish = facts.standing.finish;
    section.figures.push_back({"basis", report::Type::text, std::string(plan::name(finish.basis))});
    if (const auto even = finish.by(0.5))
        section.figures.push_back({"done_p50", report::Type::date, *even});
    if (const auto sure = finish.by(likely))
        section.figures.push_back({"done_p80", report::Type::date, *sure});
    if (const auto& runway = facts.purse.runway) {
        section.figures.push_back({"money_p50", report::Type::date, runway->p50});
        section.figures.push_back({"money_p20", report::Type::date, runway->until(likely)});
    }
    add_race(facts, section);
    if (const auto assumed = assumptions(facts); !assumed.empty())
        section.lines.push_back(assumed);
    return section;
}

}  // namespace osm::week
