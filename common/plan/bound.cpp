#include "plan/bound.hpp"

#include "plan/next.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace osm::plan {
namespace {

constexpr std::int64_t day_seconds = 86'400;

// Of a path, the items that a message names.
constexpr std::size_t named = 6;

// One item on its lane: planned seconds from now before which it cannot begin and by which it must
// end.
struct Job {
    std::int64_t head;
    std::int64_t deadline;
    std::int64_t work;
};

// Whether one pre-emptive machine can keep all deadlines: earliest deadline first decides it.
bool fits(std::vector<Job>& jobs) {
    std::sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) { return a.head < b.head; });
    using Open = std::pair<std::int64_t, std::int64_t>;  // deadline, work left
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    std::int64_t at = 0;
    auto next = jobs.begin();
    while (next != jobs.end() || !open.empty()) {
        if (open.empty())
            at = std::max(at, next->head);
        for (; next != jobs.end() && next->head <= at; ++next)
            open.emplace(next->deadline, next->work);
        auto [deadline, left] = open.top();
        open.pop();
        const auto until = next == jobs.end() ? at + left : std::min(at + left, next->head);
        left -= until - at;
        at = until;
        if (left == 0 && at > deadline)
            return false;
        if (left > 0)
            open.emplace(deadline, left);
    }
    return true;
}

class Bounding {
public:
    Bounding(const Plan& plan, const Progress& progress, const Capacity& capacity, time::Stamp now,
             const Schedule& schedule)
        : plan_(plan),
          progress_(progress),
          schedule_(schedule),
          lanes_(plan, capacity, now),
          waiting_(waiting(plan, progress)),
          head_(plan.items.size()),
          end_(plan.items.size()),
          before_(plan.items.size(), none),
          known_(plan.items.size()) {}

    std::optional<Bound> run() {
        if (!schedule_.finish)
            return std::nullopt;
        const auto done = schedule_.day_of(*schedule_.finish);
        forward();
        Bound found;
        by_path(found);
        by_hours(found);
        found.finish = std::min(found.finish, done);
        if (found.finish < done)
            by_both(found, done);
        found.gap = done - found.finish;
        return found;
    }

private:
    bool planned(Index i) const { return schedule_.items[i].has_value(); }

    std::int64_t work(Index i) const {
        return plan_.items[i].milestone || !progress_.items[i].hours
                   ? 0
                   : progress_.items[i].remaining.seconds;
    }

    // Whether it takes part: planned, or passed through at no cost.
    bool counts(Index i) const {
        const auto state = progress_.items[i].state;
        return state != State::done && state != State::dropped && (planned(i) || work(i) == 0);
    }

    // The earliest begin and end of each, if nothing else were in its way.
    void forward() {
        for (const auto i : plan_.order) {
            if (!counts(i))
                continue;
            if (const auto choice = earliest_choice(i); choice && *choice > head_[i])
                head_[i] = *choice;
            if (const auto from = first_day(plan_, progress_, i))
                head_[i] =
                    std::max(head_[i], static_cast<Moment>(*from - schedule_.today) * day_seconds);
            end_[i] = head_[i];
            if (work(i) > 0) {
                const auto lane = lanes_.of(plan_.items[i].track);
                end_[i] = std::max(end_[i],
                                   lanes_.reach(lane, lanes_.until(lane, head_[i]) + work(i))
                                       .value_or(static_cast<Moment>(planned_days) * day_seconds));
            }
            known_[i] = true;
            for (const auto next : waiting_.after[i])
                if (end_[i] > head_[next]) {
                    head_[next] = end_[i];
                    before_[next] = i;
                }
        }
    }

    // The earliest end of its `any`; nullopt when it needs none, or they come after it in order.
    std::optional<Moment> earliest_choice(Index i) const {
        const auto& item = plan_.items[i];
        if (item.any.empty() || progress_.items[i].state == State::started)
            return std::nullopt;
        std::optional<Moment> least;
        for (const auto one : item.any) {
            if (progress_.items[one].state == State::dropped)
                continue;
            if (!known_[one])
                return std::nullopt;
            least = std::min(least.value_or(end_[one]), end_[one]);
        }
        return least;
    }

    void by_path(Bound& found) const {
        Index last = none;
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (known_[i] && planned(i) && (last == none || end_[i] > end_[last]))
                last = i;
        found.finish = lanes_.day_of(end_[last]);
        for (auto i = last; i != none; i = before_[i])
            if (!plan_.items[i].milestone)
                found.path.push_back(i);
        std::reverse(found.path.begin(), found.path.end());
    }

    std::int64_t work_of_lane(Index lane) const {
        std::int64_t sum = 0;
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (planned(i) && work(i) > 0 && lanes_.of(plan_.items[i].track) == lane)
                sum += work(i);
        return sum;
    }

    bool has_work(Index track) const {
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (plan_.items[i].track == track && planned(i) && work(i) > 0)
                return true;
        return false;
    }

    void by_hours(Bound& found) const {
        for (Index lane = 0; lane < lanes_.size(); ++lane) {
            const auto sum = work_of_lane(lane);
            const auto reached = lanes_.reach(lane, sum);
            if (sum == 0 || !reached || lanes_.day_of(*reached) < found.finish)
                continue;
            found.finish = lanes_.day_of(*reached);
            rests_on(found, lane, Argument::hours);
        }
    }

    void rests_on(Bound& found, Index lane, Argument argument) const {
        found.argument = argument;
        found.tracks.clear();
        for (const auto track : lanes_.tracks(lane))
            if (has_work(track))
                found.tracks.push_back(track);
        found.work = {work_of_lane(lane)};
    }

    // The first day that cannot be refuted; `done` cannot.
    void by_both(Bound& found, time::Date done) {
        auto refuted = found.finish - 1, possible = done;
        while (possible - refuted > 1) {
            const auto middle = refuted + (possible - refuted) / 2;
            if (const auto lane = too_early(middle); lane != none) {
                refuted = middle;
                if (found.finish <= middle)
                    rests_on(found, lane, Argument::both);
            } else {
                possible = middle;
            }
        }
        found.finish = possible;
    }

    // A lane that cannot be done in time for all to be done when `day` is; none: no lane says so.
    Index too_early(time::Date day) {
        std::vector<Moment> deadline(plan_.items.size(),
                                     static_cast<Moment>(day - lanes_.today() + 1) * day_seconds);
        std::vector<std::vector<Job>> jobs(lanes_.size());
        for (auto at = plan_.order.rbegin(); at != plan_.order.rend(); ++at) {
            const auto i = *at;
            if (!known_[i])
                continue;
            for (const auto next : waiting_.after[i])
                if (known_[next])
                    deadline[i] = std::min(deadline[i], latest_begin(next, deadline[next]));
            if (work(i) == 0)
                continue;
            const auto lane = lanes_.of(plan_.items[i].track);
            const Job job{lanes_.until(lane, head_[i]), lanes_.until(lane, deadline[i]), work(i)};
            if (job.head + job.work > job.deadline)
                return lane;
            jobs[lane].push_back(job);
        }
        for (Index lane = 0; lane < lanes_.size(); ++lane)
            if (!fits(jobs[lane]))
                return lane;
        return none;
    }

    Moment latest_begin(Index i, Moment deadline) const {
        if (work(i) == 0)
            return deadline;
        const auto lane = lanes_.of(plan_.items[i].track);
        return lanes_.latest(lane, lanes_.until(lane, deadline) - work(i));
    }

    const Plan& plan_;
    const Progress& progress_;
    const Schedule& schedule_;
    Lanes lanes_;
    Waiting waiting_;
    std::vector<Moment> head_, end_;
    std::vector<Index> before_;  // on the longest path to it
    std::vector<bool> known_;
};

}  // namespace

std::optional<Bound> bound(const Plan& plan, const Progress& progress, const Capacity& capacity,
                           time::Stamp now, const Schedule& schedule) {
    return Bounding(plan, progress, capacity, now, schedule).run();
}

std::string why(const Plan& plan, const Bound& bound) {
    if (bound.argument == Argument::path) {
        std::string path;
        for (std::size_t i = 0; i < bound.path.size(); ++i) {
            if (bound.path.size() > named && i == named / 2) {
                i = bound.path.size() - named / 2;
                path += "... > ";
            }
            path += plan.items[bound.path[i]].id + (i + 1 < bound.path.size() ? " > " : "");
        }
        return "the path " + path;
    }
    std::vector<std::string> tracks;
    for (const auto track : bound.tracks)
        tracks.push_back(plan.tracks[track].id);
    return fmt::format("{} of {}{}", in_hours(bound.work), text::join(tracks, " and "),
                       bound.argument == Argument::both ? ", and what they wait for" : "");
}

}  // namespace osm::plan
