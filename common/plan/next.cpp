#include "plan/next.hpp"

#include "plan/graph.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace osm::plan {
namespace {

bool workable(const Plan& plan, const Progress& progress, Index i, time::Date today) {
    const auto state = progress.items[i].state;
    return !plan.items[i].milestone && (state == State::ready || state == State::started) &&
           first_day(plan, progress, i).value_or(today) <= today;
}

bool open(const Progress& progress, Index i) {
    const auto state = progress.items[i].state;
    return state != State::done && state != State::dropped;
}

std::vector<std::vector<Candidate>> by_track(const Plan& plan, const Progress& progress,
                                             const std::vector<Urgency>& urgency, Index only,
                                             time::Date today) {
    std::vector<std::vector<Candidate>> lists(plan.tracks.size());
    for (Index i = 0; i < plan.items.size(); ++i) {
        const auto track = plan.items[i].track;
        if (workable(plan, progress, i, today) && (only == none || track == only))
            lists[track].push_back({i, urgency[i]});
    }
    const auto before = [&](const Candidate& a, const Candidate& b) {
        return comes_first(plan, progress, urgency, a.item, b.item);
    };
    for (auto& list : lists)
        std::sort(list.begin(), list.end(), before);
    return lists;
}

// How far each track is through its week; the list's own turns count as if they were worked.
class Turns {
public:
    Turns(const Capacity& capacity, time::Stamp now, const Question& question) {
        const auto today = now.day();
        const auto monday = today - static_cast<int>(today.weekday());
        for (Index track = 0; track < capacity.tracks(); ++track) {
            no_time_.push_back(capacity.usual_week(track).seconds == 0);
            auto target = capacity.week(monday, track);
            if (target.seconds == 0)
                target = capacity.usual_week(track);
            target_.push_back(static_cast<double>(std::max(target, time::hours(1)).seconds));
            const auto logged =
                track < question.this_week.size() ? question.this_week[track] : time::Duration{};
            spent_.push_back(static_cast<double>(logged.seconds));
        }
    }

    template <typename Has>
    Index take(const Has& has) {
        Index best = none;
        for (Index track = 0; track < target_.size(); ++track)
            if (has(track) && (best == none || key(track) < key(best)))
                best = track;
        if (best != none)
            spent_[best] += static_cast<double>(turn.seconds);
        return best;
    }

    bool no_time(Index track) const { return no_time_[track]; }

private:
    std::pair<bool, double> key(Index track) const {
        return {no_time_[track], spent_[track] / target_[track]};
    }

    std::vector<bool> no_time_;
    std::vector<double> target_, spent_;
};

void count_waiting(const Plan& plan, const Progress& progress, std::vector<Candidate>& found) {
    const auto after = successors(plan);
    for (auto& candidate : found)
        candidate.waiting = static_cast<std::size_t>(
            std::count_if(after[candidate.item].begin(), after[candidate.item].end(),
                          [&](Index i) { return open(progress, i); }));
}

void why_due(const Plan& plan, const Progress& progress, const Candidate& candidate,
             std::vector<std::string>& reasons) {
    const auto& urgency = candidate.urgency;
    const auto& through = plan.items[urgency.through];
    const auto due = time::to_text(*through.due);
    const auto spare = *urgency.latest - progress.items[candidate.item].remaining.seconds;
    const auto room =
        spare < 0 ? in_hours({-spare}) + " too late" : in_hours({spare}) + " to spare";
    if (urgency.through == candidate.item) {
        reasons.push_back(fmt::format("due {}, {}", due, room));
        return;
    }
    reasons.push_back(fmt::format("needed for {}, due {}", through.id, due));
    reasons.push_back(fmt::format("to be finished by {}, {}", time::to_text(*urgency.by), room));
}

}  // namespace

std::vector<Candidate> next(const Plan& plan, const Progress& progress, const Capacity& capacity,
                            time::Stamp now, const Question& question) {
    const auto lists = by_track(plan, progress, urgencies(plan, progress, capacity, now),
                                question.track, now.day());
    Turns turns(capacity, now, question);
    std::vector<std::size_t> taken(lists.size());
    std::vector<Candidate> found;
    while (found.size() < question.most) {
        const auto track = turns.take([&](Index one) { return taken[one] < lists[one].size(); });
        if (track == none)
            break;
        found.push_back(lists[track][taken[track]++]);
        found.back().no_time = turns.no_time(track);
    }
    count_waiting(plan, progress, found);
    return found;
}

std::vector<std::string> why(const Plan& plan, const Progress& progress,
                             const Candidate& candidate) {
    const auto& item = plan.items[candidate.item];
    const auto& standing = progress.items[candidate.item];
    const auto& urgency = candidate.urgency;
    std::vector<std::string> reasons;
    if (urgency.latest)
        why_due(plan, progress, candidate, reasons);
    auto priority = fmt::format("priority {}", urgency.priority);
    if (urgency.priority_through != candidate.item)
        priority += " of " + plan.items[urgency.priority_through].id;
    reasons.push_back(std::move(priority));
    reasons.push_back(standing.hours ? in_hours(standing.remaining) + " left" : "no estimate");
    if (candidate.no_time)
        reasons.push_back(
            fmt::format("track '{}' has no hours of the week", plan.tracks[item.track].id));
    if (standing.state == State::started)
        reasons.push_back("started");
    if (candidate.waiting > 0)
        reasons.push_back(fmt::format(
            "{} for it",
            candidate.waiting == 1 ? "1 waits" : fmt::format("{} wait", candidate.waiting)));
    if (!standing.waits_for.empty())
        reasons.push_back("though it needs " + plan.items[standing.waits_for.front()].id);
    if (!item.text.empty())
        reasons.push_back("know before: " + item.text);
    return reasons;
}

std::string why_nothing(const Plan& plan, const Progress& progress, Index track) {
    std::size_t ended = 0, left = 0;
    Index first = none;
    for (Index i = 0; i < plan.items.size(); ++i) {
        if (plan.items[i].milestone || (track != none && plan.items[i].track != track))
            continue;
        if (!open(progress, i)) {
            ++ended;
            continue;
        }
        ++left;
        if (first == none)
            first = i;
    }
    const auto where =
        track == none ? std::string("in the plan") : "in track '" + plan.tracks[track].id + "'";
    if (left == 0 && ended == 0)
        return "there is nothing " + where;
    if (left == 0)
        return fmt::format("nothing is left {}: {} done or dropped", where,
                           text::counted(static_cast<std::int64_t>(ended), "item"));
    const auto& waits = progress.items[first].waits_for;
    if (waits.empty() && plan.items[first].from)
        return fmt::format("nothing is ready {}: '{}' cannot begin before {}", where,
                           plan.items[first].id, time::to_text(*plan.items[first].from));
    return fmt::format("nothing is ready {}: '{}' waits for '{}'", where, plan.items[first].id,
                       waits.empty() ? "" : plan.topic(waits.front()));
}

std::string in_hours(time::Duration length) {
    const auto tenths = std::llround(length.hours() * 10);
    if (tenths % 10 == 0)
        return fmt::format("{} h", tenths / 10);
    return fmt::format("{}.{} h", tenths / 10, tenths % 10);
}

}  // namespace osm::plan
