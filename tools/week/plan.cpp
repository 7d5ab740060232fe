// What the week did to the plan: finished, next, where the finish moved, and the goals that are not
// hours.
#include "plan/goal.hpp"
#include "plan/missed.hpp"
#include "plan/next.hpp"
#include "text/words.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

#include <cmath>
#include <map>

namespace osm::week {
namespace {

constexpr std::size_t shown = 3;

std::string list(const char* what, const std::vector<std::string>& ids) {
    return ids.empty() ? std::string{} : fmt::format("{} {}", what, text::join(ids, ", "));
}

// "done pgm-2 | dropped kafka", in the order in which they ended.
std::string ended_this_week(const Facts& facts, std::vector<report::Figure>& figures) {
    std::map<time::Instant, std::vector<plan::Index>> ended;
    for (plan::Index i = 0; i < facts.plan.items.size(); ++i) {
        const auto& end = facts.standing.progress.items[i].ended;
        if (end && facts.monday <= end->day() && end->day() <= facts.sunday &&
            !facts.plan.items[i].milestone)
            ended[end->at].push_back(i);
    }
    std::vector<std::string> done;
    std::vector<std::string> dropped;
    for (const auto& [at, items] : ended)
        for (const auto i : items)
            (facts.standing.progress.items[i].state == plan::State::done ? done : dropped)
                .push_back(facts.plan.items[i].id);
    figures.push_back({"done", report::Type::count, static_cast<std::int64_t>(done.size())});
    return statements({list("done", done), list("dropped", dropped)});
}

std::string what_next(const Facts& facts, std::vector<report::Figure>& figures) {
    plan::Question question;
    question.most = shown;
    question.this_week.resize(facts.plan.tracks.size());
    for (const auto& [topic, sum] : facts.week.topics())
        if (const auto track = facts.plan.track_of(topic))
            question.this_week[*track] += sum.spent;
    std::string out;
    for (const auto& candidate :
         plan::next(facts.plan, facts.standing.progress, *facts.capacity, facts.now, question)) {
        if (candidate.no_time)
            break;  // nothing is set aside for it, and all that follows
        const auto& item = facts.plan.items[candidate.item];
        const auto& standing = facts.standing.progress.items[candidate.item];
        if (out.empty())
            figures.push_back({"next", report::Type::text, item.id});
        out += fmt::format("{}{} {}", out.empty() ? "next " : ", ", item.id,
                           plan::in_hours(standing.remaining));
    }
    return out;
}

// "finish 3 days earlier": than the same forecast said a week ago.
std::string moved(const Facts& facts, std::vector<report::Figure>& figures) {
    const auto now = facts.standing.finish.by(0.5);
    const auto before = facts.week_ago.finish.by(0.5);
    if (!now || !before || facts.week_ago.studied.all().sessions == 0)
        return {};
    const int days = *now - *before;
    figures.push_back({"finish_moved_days", report::Type::count, std::int64_t{days}});
    if (days == 0)
        return "finish unmoved";
    return fmt::format("finish {} {}", text::counted(days < 0 ? -days : days, "day"),
                       days < 0 ? "earlier" : "later");
}

// Beside the hours: what was reached this week, then what is open, each with where it stands.
std::string goals(const Facts& facts, std::vector<report::Figure>& figures) {
    std::vector<std::string> reached, open;
    for (plan::Index i = 0; i < facts.plan.goals.size(); ++i) {
        const auto& goal = facts.plan.goals[i];
        const auto* last = plan::last_measure(facts.standing.progress, i);
        const bool this_week =
            last && facts.monday <= last->at.day() && last->at.day() <= facts.sunday;
        figures.push_back({"goal_" + goal.id, report::Type::text, last ? last->value : ""});
        if (plan::state(goal, last) != plan::State::done)
            open.push_back(plan::in_short(goal, last) + (this_week ? ", measured this week" : ""));
        else if (this_week)
            reached.push_back(plan::in_short(goal, last));
    }
    reached.insert(reached.end(), open.begin(), open.end());
    return reached.empty() ? std::string{} : "goals " + statements(reached);
}

// "late raft-paper since 20 Feb, 2 more": due dates that have passed.
std::string late(const Facts& facts, std::vector<report::Figure>& figures) {
    const auto missed = plan::missed(facts.plan, facts.standing.progress, facts.today);
    std::vector<std::string> words;
    for (const auto& one : missed) {
        figures.push_back({"late_" + one.id, report::Type::date, one.due});
        if (words.size() < shown)
            words.push_back(fmt::format("{} since {}", one.id, near_date(one.due, facts.today)));
    }
    if (missed.size() > shown)
        words.push_back(fmt::format("{} more", missed.size() - shown));
    return list("late", words);
}

}  // namespace

report::Section plan_lines(const Facts& facts) {
    report::Section section{"plan", {}, {}};
    if (!facts.plan_unknown.empty()) {
        section.lines.push_back(facts.plan_unknown);
        section.weight = report::Weight::crit;
        return section;
    }
    if (facts.plan.items.empty()) {
        if (auto line = goals(facts, section.figures); !line.empty())
            section.lines.push_back(std::move(line));
        return section;
    }
    const auto& progress = facts.standing.progress;
    std::int64_t open = 0;
    for (std::size_t i = 0; i < progress.items.size(); ++i)
        if (!facts.plan.items[i].milestone && progress.items[i].state != plan::State::done &&
            progress.items[i].state != plan::State::dropped)
            ++open;
    const auto done = ended_this_week(facts, section.figures);
    const auto next = what_next(facts, section.figures);
    section.lines.push_back(
        statements({done, open > 0 ? next : "nothing left to do", moved(facts, section.figures)}));
    if (auto line = goals(facts, section.figures); !line.empty())
        section.lines.push_back(std::move(line));
    if (auto line = late(facts, section.figures); !line.empty())
        section.lines.push_back(std::move(line));
    section.figures.push_back({"open", report::Type::count, open});
    section.figures.push_back(
        {"left", report::Type::hours,
         time::Duration{std::llround(facts.standing.finish.hours_left * 3600)}});
    return section;
}

}  // namespace osm::week
