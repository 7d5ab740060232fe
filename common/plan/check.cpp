#include "plan/check.hpp"

#include "plan/due.hpp"
#include "plan/goal.hpp"
#include "plan/next.hpp"
#include "time/zone.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>

namespace osm::plan {
namespace {

class Checking {
public:
    Checking(const Plan& plan, const Progress& progress, const Capacity& capacity, time::Stamp now)
        : plan_(plan), progress_(progress), capacity_(capacity), now_(now) {}

    text::Diagnostics run() {
        zones();
        tracks();
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (open(i) && !plan_.items[i].milestone && !progress_.items[i].hours)
                warn(plan_.items[i].place, "'" + plan_.items[i].id + "' has no hours",
                     "write hours = 40, or { low = 30, likely = 40, high = 90 }");
        due();
        goals();
        std::stable_sort(found_.begin(), found_.end(),
                         [](const auto& a, const auto& b) { return a.place.line < b.place.line; });
        return std::move(found_);
    }

private:
    void warn(const text::Place& place, std::string what, std::string hint) {
        found_.push_back({place, std::move(what), std::move(hint), text::Level::warning});
    }

    bool open(Index i) const {
        const auto state = progress_.items[i].state;
        return state != State::done && state != State::dropped;
    }

    text::Place whole_file() const { return {plan_.file}; }

    void zones() {
        if (!plan_.zone.empty())
            zone(plan_.zone, whole_file());
        for (const auto& move : plan_.moves)
            zone(move.zone, move.place);
    }

    void zone(const std::string& name, const text::Place& place) {
        try {
            time::Zone::named(name);
        } catch (const text::Failure& failure) {
            for (const auto& fault : failure.found())
                warn(place, fault.what, fault.hint);
        }
    }

    void tracks() {
        if (plan_.week.assumed)
            warn(whole_file(), fmt::format("no hours of the week: {} are assumed", usual_windows),
                 "write [week] hours = [\"09:00-13:00\", \"14:00-18:00\"]");
        std::vector<std::int64_t> left(plan_.tracks.size());
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (open(i) && plan_.items[i].track != none)
                left[plan_.items[i].track] += 1;
        for (Index track = 0; track < plan_.tracks.size(); ++track)
            if (left[track] > 0 && capacity_.usual_week(track).seconds == 0)
                warn(plan_.tracks[track].place,
                     fmt::format("track '{}' has {} and no hours", plan_.tracks[track].id,
                                 text_of(left[track])),
                     "give it a share, or hours of its own");
    }

    static std::string text_of(std::int64_t items) {
        return items == 1 ? "1 item" : std::to_string(items) + " items";
    }

    // On each track all that must be finished by a moment has to fit into the hours until then.
    void due() {
        const auto urgency = urgencies(plan_, progress_, capacity_, now_);
        std::vector<Index> order(plan_.items.size());
        std::iota(order.begin(), order.end(), Index{0});
        std::erase_if(order, [&](Index i) { return !urgency[i].latest; });
        std::stable_sort(order.begin(), order.end(),
                         [&](Index a, Index b) { return *urgency[a].latest < *urgency[b].latest; });
        std::vector<std::int64_t> sum(plan_.tracks.size()), lack(plan_.items.size());
        for (const auto i : order) {
            auto& until = sum[plan_.items[i].track];
            until += progress_.items[i].remaining.seconds;
            auto& worst = lack[urgency[i].through];
            worst = std::max(worst, until - *urgency[i].latest);
        }
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (plan_.items[i].due && open(i))
                tell_due(i, lack[i]);
    }

    void goals() {
        for (Index i = 0; i < plan_.goals.size(); ++i) {
            const auto& goal = plan_.goals[i];
            const auto* last = last_measure(progress_, i);
            if (goal.due && *goal.due < now_.day() && state(goal, last) != State::done)
                warn(goal.place,
                     fmt::format("goal '{}' was due on {} and is not reached: {}", goal.id,
                                 time::to_text(*goal.due), so_far(goal, last)),
                     "move due, or measure it");
        }
    }

    void tell_due(Index i, std::int64_t lack) {
        const auto& item = plan_.items[i];
        const auto date = time::to_text(*item.due);
        if (*item.due < now_.day())
            warn(item.place, fmt::format("'{}' was due on {} and is not done", item.id, date),
                 "move due, or drop it");
        else if (item.from && *item.due < *item.from)
            warn(item.place,
                 fmt::format("'{}' is due on {}, before it can begin on {}", item.id, date,
                             time::to_text(*item.from)),
                 "move one of the two");
        else if (lack > 0)
            warn(item.place,
                 fmt::format("'{}' cannot be done by {}: {} more than the plan has until then",
                             item.id, date, in_hours({lack})),
                 "move due, or drop some of what comes before");
    }

    const Plan& plan_;
    const Progress& progress_;
    const Capacity& capacity_;
    time::Stamp now_;
    text::Diagnostics found_;
};

}  // namespace

text::Diagnostics check(const Plan& plan, const Progress& progress, const Capacity& capacity,
                        time::Stamp now) {
    return Checking(plan, progress, capacity, now).run();
}

}  // namespace osm::plan
