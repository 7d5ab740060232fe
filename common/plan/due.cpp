#include "plan/due.hpp"

#include <algorithm>
#include <cmath>

namespace osm::plan {
namespace {

// A moment that means the same to every track: a day, and how much of its hours is gone then.
// Before the first day that is kept, `short_of` seconds of planned time are missing as well.
struct Moment {
    time::Date day;
    double gone = 1;
    std::int64_t short_of = 0;

    bool operator<(const Moment& other) const {
        if (day != other.day)
            return day < other.day;
        return gone != other.gone ? gone < other.gone : short_of > other.short_of;
    }
};

// One track's planned time as a line: zero is now, and each day ends somewhere on it.
class Line {
public:
    Line(const Capacity& capacity, Index track, time::Stamp now, time::Date first, time::Date last)
        : first_(first) {
        const auto days = static_cast<std::size_t>(last - first) + 1;
        const auto today = static_cast<std::size_t>(now.day() - first);
        length_.resize(days);
        end_.resize(days);
        for (std::size_t i = 0; i < days; ++i)
            length_[i] = capacity.day(first + static_cast<int>(i), track).seconds;
        end_[today] = capacity.rest_of(now, track).seconds;
        for (auto i = today + 1; i < days; ++i)
            end_[i] = end_[i - 1] + length_[i];
        for (auto i = today; i-- > 0;)
            end_[i] = end_[i + 1] - length_[i + 1];
    }

    std::int64_t at(const Moment& moment) const {
        const auto i = static_cast<std::size_t>(moment.day - first_);
        const auto rest = static_cast<double>(length_[i]) * (1 - moment.gone);
        return end_[i] - std::llround(rest) - moment.short_of;
    }

    Moment moment(std::int64_t at) const {
        const auto found = std::lower_bound(end_.begin(), end_.end(), at);
        const auto i =
            found == end_.end() ? end_.size() - 1 : static_cast<std::size_t>(found - end_.begin());
        Moment moment{first_ + static_cast<int>(i)};
        if (const auto missing = end_[i] - at; missing > 0) {
            const auto of_day = std::min(missing, length_[i]);
            moment.gone = length_[i] == 0
                              ? 1
                              : 1 - static_cast<double>(of_day) / static_cast<double>(length_[i]);
            moment.short_of = missing - of_day;
        }
        return moment;
    }

private:
    time::Date first_;
    std::vector<std::int64_t> length_;
    std::vector<std::int64_t> end_;  // ascending
};

class CarryingBack {
public:
    CarryingBack(const Plan& plan, const Progress& progress, const Capacity& capacity,
                 time::Stamp now)
        : plan_(plan),
          progress_(progress),
          found_(plan.items.size()),
          moments_(plan.items.size()),
          rank_(plan.items.size()) {
        auto first = now.day(), last = now.day();
        for (const auto& item : plan.items) {
            if (!item.due)
                continue;
            first = std::min(first, *item.due);
            last = std::max(last, *item.due);
        }
        for (Index track = 0; track < plan.tracks.size(); ++track)
            lines_.emplace_back(capacity, track, now, first, last);
        for (std::size_t i = 0; i < plan.order.size(); ++i)
            rank_[plan.order[i]] = i;
    }

    std::vector<Urgency> run() {
        std::for_each(plan_.order.rbegin(), plan_.order.rend(), [&](Index item) {
            if (open(item))
                visit(item);
        });
        return std::move(found_);
    }

private:
    bool open(Index i) const {
        const auto state = progress_.items[i].state;
        return state != State::done && state != State::dropped;
    }

    void visit(Index i) {
        const auto& item = plan_.items[i];
        auto& mine = found_[i];
        if (item.due)
            ask(i, {*item.due}, i);
        if (!item.milestone && (mine.priority == 0 || item.priority <= mine.priority)) {
            mine.priority = item.priority;
            mine.priority_through = i;
        }
        if (mine.through != none)
            mine.by =
                item.milestone ? moments_[i].day : lines_[item.track].moment(*mine.latest).day;
        for (const auto need : item.needs)
            carry(i, need);
        carry_to_choice(i);
    }

    void carry_to_choice(Index i) {
        const auto& any = plan_.items[i].any;
        const auto done = [&](Index other) { return progress_.items[other].state == State::done; };
        if (std::any_of(any.begin(), any.end(), done))
            return;
        const auto choice = std::find_if(any.begin(), any.end(), [&](Index other) {
            return open(other) && rank_[other] < rank_[i];
        });
        if (choice != any.end())
            carry(i, *choice);
    }

    // To `need`, what `from` asks of all that it needs.
    void carry(Index from, Index need) {
        if (!open(need))
            return;
        const auto& mine = found_[from];
        auto& its = found_[need];
        if (mine.priority != 0 && (its.priority == 0 || mine.priority < its.priority)) {
            its.priority = mine.priority;
            its.priority_through = mine.priority_through;
        }
        if (mine.through == none)
            return;
        const auto& item = plan_.items[from];
        if (item.milestone) {
            ask(need, moments_[from], mine.through);
            return;
        }
        const auto start = *mine.latest - progress_.items[from].remaining.seconds;
        if (plan_.items[need].track == item.track)
            ask(need, start, mine.through);
        else
            ask(need, lines_[item.track].moment(start), mine.through);
    }

    void ask(Index i, const Moment& moment, Index through) {
        if (plan_.items[i].milestone) {
            if (found_[i].through == none || moment < moments_[i]) {
                moments_[i] = moment;
                found_[i].through = through;
            }
            return;
        }
        ask(i, lines_[plan_.items[i].track].at(moment), through);
    }

    void ask(Index i, std::int64_t latest, Index through) {
        auto& its = found_[i];
        if (its.latest && *its.latest <= latest)
            return;
        its.latest = latest;
        its.through = through;
    }

    const Plan& plan_;
    const Progress& progress_;
    std::vector<Urgency> found_;
    std::vector<Moment> moments_;  // of milestones
    std::vector<std::size_t> rank_;
    std::vector<Line> lines_;
};

}  // namespace

std::vector<Urgency> urgencies(const Plan& plan, const Progress& progress, const Capacity& capacity,
                               time::Stamp now) {
    return CarryingBack(plan, progress, capacity, now).run();
}

bool comes_first(const Plan& plan, const Progress& progress, const std::vector<Urgency>& urgencies,
                 Index a, Index b) {
    const auto& first = urgencies[a];
    const auto& second = urgencies[b];
    if (first.latest != second.latest)
        return first.latest && (!second.latest || *first.latest < *second.latest);
    if (first.priority != second.priority)
        return first.priority < second.priority;
    const auto left = progress.items[a].remaining;
    const auto other = progress.items[b].remaining;
    return left != other ? left < other : plan.items[a].id < plan.items[b].id;
}

}  // namespace osm::plan
