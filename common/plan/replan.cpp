#include "plan/replan.hpp"

#include "plan/next.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

namespace osm::plan {
namespace {

constexpr std::array<std::string_view, 5> cause_names{"slip", "given up", "hours", "calendar",
                                                      "items"};

using Ends = std::map<std::string, time::Date>;  // id to last day

struct Laid {
    std::optional<time::Date> finish;
    Ends ends;
    Schedule schedule;
};

Laid lay(const Plan& plan, const std::vector<Fact>& facts, const Logged& logged, time::Stamp at) {
    const auto progress = standing(plan, facts, logged);
    Laid found;
    found.schedule = schedule(plan, progress, Capacity(plan), at);
    if (found.schedule.finish)
        found.finish = found.schedule.day_of(*found.schedule.finish);
    for (Index i = 0; i < plan.items.size(); ++i)
        if (const auto& span = found.schedule.items[i])
            found.ends[plan.items[i].id] = found.schedule.day_of(span->end);
    return found;
}

std::string text_of(const std::optional<config::Estimate>& hours) {
    return hours ? fmt::format("{:.6g} h", hours->likely) : "none";
}

bool same(const std::optional<config::Estimate>& a, const std::optional<config::Estimate>& b) {
    return a.has_value() == b.has_value() && (!a || a->likely == b->likely);
}

bool same(const std::vector<Window>& a, const std::vector<Window>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Window& x, const Window& y) {
        return x.from == y.from && x.until == y.until;
    });
}

std::vector<std::string> ids(const Plan& plan, const std::vector<Index>& items) {
    std::vector<std::string> found;
    for (const auto i : items)
        found.push_back(plan.items[i].id);
    std::sort(found.begin(), found.end());
    return found;
}

class Comparing {
public:
    Comparing(const Standpoint& before, const Standpoint& since, const Standpoint& now)
        : before_(before), since_(since), now_(now), plan_(since.plan) {}

    Replan run() {
        last_ = lay(before_.plan, before_.facts, before_.logged, before_.at);
        first_ = last_;
        Replan found;
        found.was = first_.finish;
        slip(found);
        given_up(found);
        hours(found);
        calendar(found);
        items(found);
        found.now = last_.finish;
        moved(found);
        return found;
    }

private:
    bool is_new(const Fact& fact) const { return before_.at.at < fact.at.at; }

    // Schedules anew with what is known so far, and books the difference to `cause`.
    void step(Replan& found, Cause cause, std::vector<std::string> what) {
        settle(found, cause, std::move(what), lay(plan_, facts_, since_.logged, now_.at));
    }

    void settle(Replan& found, Cause cause, std::vector<std::string> what, Laid laid) {
        Step step{cause, laid.finish, 0, std::move(what)};
        // What has no end has none to compare: then the moment itself stands for it.
        const auto day = [&](const std::optional<time::Date>& finish) {
            return finish.value_or(now_.at.day());
        };
        step.days = day(laid.finish) - day(last_.finish);
        for (const auto& [id, end] : laid.ends)
            if (const auto was = last_.ends.find(id); was != last_.ends.end())
                weigh(id, cause, end - was->second);
        last_ = std::move(laid);
        found.steps.push_back(std::move(step));
    }

    void weigh(const std::string& id, Cause cause, int days) {
        auto& heaviest = heaviest_.try_emplace(id, 0, cause).first->second;
        if (std::abs(days) > std::abs(heaviest.first))
            heaviest = {days, cause};
    }

    void slip(Replan& found) {
        const auto last = standing(plan_, since_.facts, since_.logged);
        for (const auto& fact : since_.facts)
            if (!is_new(fact) || !(given_up(fact, last) || fact.event == Event::estimate))
                facts_.push_back(fact);
        time::Duration planned, studied;
        const auto today = now_.at.day();
        const time::Duration clock{now_.at.at - time::begin_of(today, now_.at.offset)};
        for (const auto& stretch : first_.schedule.stretches)
            if (stretch.day <= today)
                planned += std::max(
                    {}, (stretch.day < today ? stretch.until : std::min(stretch.until, clock)) -
                            stretch.from);
        for (const auto& [topic, spent] : since_.logged)
            if (plan_.item_of(topic))
                studied += spent;
        for (const auto& [topic, spent] : before_.logged)
            if (plan_.item_of(topic))
                studied -= spent;
        std::vector<std::string> what{
            fmt::format("{} planned until now, {} studied", in_hours(planned), in_hours(studied))};
        unneeded(last, what);
        step(found, Cause::slip, std::move(what));
    }

    // Hours of the estimate that an item did not take: why less study may still be ahead of a plan.
    void unneeded(const Progress& last, std::vector<std::string>& what) const {
        const auto first = standing(plan_, before_.facts, before_.logged);
        for (Index i = 0; i < plan_.items.size(); ++i) {
            const auto& item = last.items[i];
            if (item.state != State::done || first.items[i].state == State::done || !item.hours ||
                *item.hours <= item.logged)
                continue;
            what.push_back(fmt::format("{} of {} were not needed: {}",
                                       in_hours(*item.hours - item.logged), in_hours(*item.hours),
                                       plan_.items[i].id));
        }
    }

    // What was dropped and is done after all was not given up.
    static bool given_up(const Fact& fact, const Progress& last) {
        return fact.event == Event::drop && last.items[fact.item].state == State::dropped;
    }

    void given_up(Replan& found) {
        std::vector<std::string> what;
        const auto last = standing(plan_, since_.facts, since_.logged);
        for (const auto& fact : since_.facts)
            if (is_new(fact) && given_up(fact, last)) {
                facts_.push_back(fact);
                what.push_back("dropped " + plan_.items[fact.item].id);
            }
        for (Index i = 0; i < plan_.items.size(); ++i) {
            if (now_.plan.item(plan_.items[i].id))
                continue;
            Fact gone;
            gone.at = now_.at;
            gone.event = Event::drop;
            gone.item = i;
            facts_.push_back(gone);
            what.push_back("taken out " + plan_.items[i].id);
        }
        step(found, Cause::given_up, std::move(what));
    }

    void hours(Replan& found) {
        std::vector<std::string> what;
        for (auto& item : plan_.items) {
            const auto other = now_.plan.item(item.id);
            if (!other || same(item.estimate, now_.plan.items[*other].estimate))
                continue;
            const auto& hours = now_.plan.items[*other].estimate;
            what.push_back(
                fmt::format("{} {}, was {}", item.id, text_of(hours), text_of(item.estimate)));
            item.estimate = hours;
        }
        for (const auto& fact : since_.facts)
            if (is_new(fact) && fact.event == Event::estimate) {
                facts_.push_back(fact);
                what.push_back(plan_.items[fact.item].id + " " + in_hours(*read_hours(fact.value)) +
                               ", recorded");
            }
        step(found, Cause::hours, std::move(what));
    }

    static void periods(std::string_view name, const std::vector<time::Period>& was,
                        const std::vector<time::Period>& now, std::vector<std::string>& what) {
        const auto tell = [&](const std::vector<time::Period>& these,
                              const std::vector<time::Period>& those, std::string_view verb) {
            for (const auto& one : these)
                if (std::find(those.begin(), those.end(), one) == those.end())
                    what.push_back(fmt::format("{} {} {}", name, time::to_text(one), verb));
        };
        tell(now, was, "added");
        tell(was, now, "taken out");
    }

    void calendar(Replan& found) {
        std::vector<std::string> what;
        const auto& week = now_.plan.week;
        periods("leave", plan_.week.leave, week.leave, what);
        periods("holiday", plan_.week.holidays, week.holidays, what);
        if (plan_.week.works != week.works || !same(plan_.week.windows, week.windows))
            what.emplace_back("other hours of the week");
        plan_.week = week;
        if (plan_.start != now_.plan.start)
            what.emplace_back("another start");
        plan_.start = now_.plan.start;
        for (auto& track : plan_.tracks) {
            const auto other = now_.plan.track(track.id);
            if (!other)
                continue;
            const auto& its = now_.plan.tracks[*other];
            if (track.share != its.share || !same(track.windows, its.windows))
                what.push_back("other hours of " + track.id);
            track.share = its.share;
            track.windows = its.windows;
        }
        step(found, Cause::calendar, std::move(what));
    }

    void items(Replan& found) {
        std::vector<std::string> what;
        for (const auto& item : now_.plan.items) {
            const auto was = plan_.item(item.id);
            if (!was) {
                what.push_back("new " + item.id +
                               (item.milestone ? "" : ", " + text_of(item.estimate)));
                continue;
            }
            const auto& old = plan_.items[*was];
            const auto tell = [&](bool changed, std::string_view of) {
                if (changed)
                    what.push_back(fmt::format("other {} of {}", of, item.id));
            };
            tell(ids(plan_, old.needs) != ids(now_.plan, item.needs) ||
                     ids(plan_, old.any) != ids(now_.plan, item.any) ||
                     ids(plan_, old.with) != ids(now_.plan, item.with),
                 "prerequisites");
            tell(old.from != item.from, "first day");
            tell(old.due != item.due, "due date");
            tell(old.priority != item.priority, "priority");
        }
        settle(found, Cause::items, std::move(what),
               lay(now_.plan, now_.facts, now_.logged, now_.at));
    }

    // Why it is where it is now.
    std::string why(const std::string& id) const {
        const auto now = now_.plan.item(id);
        if (!now)
            return "taken out";
        if (!since_.plan.item(id))
            return "new";
        const auto heaviest = heaviest_.find(id);
        return std::string(
            name(heaviest == heaviest_.end() ? Cause::items : heaviest->second.second));
    }

    std::string topic(const std::string& id) const {
        const auto& plan = now_.plan.item(id) ? now_.plan : since_.plan;
        return plan.topic(*plan.item(id));
    }

    void moved(Replan& found) const {
        const auto progress = standing(now_.plan, now_.facts, now_.logged);
        for (const auto& [id, end] : last_.ends) {
            const auto was = first_.ends.find(id);
            if (was == first_.ends.end())
                found.moved.push_back({topic(id), {}, end, why(id)});
            else if (was->second != end)
                found.moved.push_back({topic(id), was->second, end, why(id)});
        }
        for (const auto& [id, end] : first_.ends) {
            if (last_.ends.count(id) > 0)
                continue;
            const auto now = now_.plan.item(id);
            found.moved.push_back({topic(id),
                                   end,
                                   {},
                                   now ? std::string(name(progress.items[*now].state)) : why(id)});
        }
        const auto key = [](const Moved& one) {
            return std::pair(one.now.value_or(time::Date{}), one.was.value_or(time::Date{}));
        };
        std::stable_sort(found.moved.begin(), found.moved.end(),
                         [&](const Moved& a, const Moved& b) { return key(a) < key(b); });
    }

    const Standpoint& before_;
    const Standpoint& since_;
    const Standpoint& now_;
    Plan plan_;                // the old one, with more and more of the new
    std::vector<Fact> facts_;  // of it, taken into account so far
    Laid first_, last_;
    std::map<std::string, std::pair<int, Cause>> heaviest_;
};

}  // namespace

std::string_view name(Cause cause) { return cause_names[static_cast<std::size_t>(cause)]; }

Replan replan(const Standpoint& before, const Standpoint& since, const Standpoint& now) {
    return Comparing(before, since, now).run();
}

}  // namespace osm::plan
