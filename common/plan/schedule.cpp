#include "plan/schedule.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <queue>
#include <tuple>

namespace osm::plan {
namespace {

constexpr std::int64_t day_seconds = 86'400;

bool open(const Progress& progress, Index i) {
    const auto state = progress.items[i].state;
    return state != State::done && state != State::dropped;
}

// A stretch of a day that belongs to one track.
struct Piece {
    time::Duration from;
    time::Duration until;
    Index track = none;
};

class Laying {
public:
    Laying(const Plan& plan, const Progress& progress, const Capacity& capacity,
           const std::vector<Urgency>& urgencies, time::Stamp now)
        : plan_(plan),
          progress_(progress),
          urgencies_(urgencies),
          lanes_(plan, capacity, now),
          now_((now.at - time::begin_of(now.day(), now.offset)).seconds),
          waiting_(waiting(plan, progress)),
          left_(plan.items.size()),
          rank_(plan.items.size()),
          ended_(plan.items.size()),
          open_work_(plan.tracks.size()),
          ready_(plan.tracks.size()) {
        found_.today = lanes_.today();
        found_.items.resize(plan.items.size());
    }

    Schedule run() {
        order();
        for (Index i = 0; i < plan_.items.size(); ++i)
            if (open(progress_, i))
                begin(i);
        release(now_);
        for (int day = 0; day < planned_days && (to_do_ > 0 || !later_.empty()); ++day) {
            begin_of(day);
            if (!work_through(day))
                break;
        }
        finish();
        return std::move(found_);
    }

private:
    using Ready = std::pair<std::size_t, Index>;  // rank, item: least rank first

    void order() {
        by_rank_.resize(plan_.items.size());
        for (Index i = 0; i < by_rank_.size(); ++i)
            by_rank_[i] = i;
        std::erase_if(by_rank_,
                      [&](Index i) { return plan_.items[i].milestone || !open(progress_, i); });
        std::sort(by_rank_.begin(), by_rank_.end(), [&](Index a, Index b) {
            return comes_first(plan_, progress_, urgencies_, a, b);
        });
        for (std::size_t at = 0; at < by_rank_.size(); ++at)
            rank_[by_rank_[at]] = at;
    }

    void begin(Index i) {
        if (!plan_.items[i].milestone && progress_.items[i].hours) {
            left_[i] = progress_.items[i].remaining.seconds;
            open_work_[plan_.items[i].track] += left_[i];
            to_do_ += left_[i];
        } else if (!plan_.items[i].milestone) {
            found_.without_hours.push_back(i);
        }
        if (waiting_.count[i] == 0)
            released_.push_back(i);
    }

    // What could not begin before this day.
    void begin_of(int day) {
        const auto at = later_.find(found_.today + day);
        if (at == later_.end())
            return;
        released_ = std::move(at->second);
        later_.erase(at);
        release(static_cast<Moment>(day) * day_seconds);
    }

    // The day's hours, one piece after the other; false when no later day can bring more.
    bool work_through(int day) {
        auto pieces = divided(day);
        std::sort(pieces.begin(), pieces.end(),
                  [](const Piece& a, const Piece& b) { return a.from < b.from; });
        const auto before = to_do_;
        for (const auto& piece : pieces)
            work(day, piece);
        return day == 0 || pieces.empty() || to_do_ < before || !later_.empty();
    }

    std::vector<Piece> divided(int day) const {
        std::vector<Piece> pieces;
        for (Index lane = 0; lane < lanes_.size(); ++lane) {
            const auto& tracks = lanes_.tracks(lane);
            if (tracks.size() == 1)
                for (const auto& window : lanes_.windows(lane, day))
                    pieces.push_back({window.from, window.until, tracks.front()});
            else
                divide(lanes_.windows(lane, day), tracks, pieces);
        }
        return pieces;
    }

    // The windows of a shared lane to its tracks that have work left, by their parts, to the
    // minute.
    void divide(const std::vector<Window>& windows, const std::vector<Index>& tracks,
                std::vector<Piece>& pieces) const {
        double parts = 0;
        std::int64_t whole = 0;
        for (const auto track : tracks)
            parts += open_work_[track] > 0 ? lanes_.part(track) : 0;
        for (const auto& window : windows)
            whole += window.length().seconds;
        if (parts <= 0)
            return;
        auto window = windows.begin();
        auto at = windows.empty() ? time::Duration{} : window->from;
        double given = 0;
        std::int64_t laid = 0;
        for (const auto track : tracks) {
            if (open_work_[track] <= 0)
                continue;
            given += lanes_.part(track);
            const std::int64_t until =
                given >= parts * (1 - 1e-9)
                    ? whole
                    : std::llround(static_cast<double>(whole) * given / parts / 60) * 60;
            auto left = std::min(until, whole) - laid;
            laid += left;
            while (left > 0) {
                const auto here = std::min(left, (window->until - at).seconds);
                if (here > 0)
                    pieces.push_back({at, {at.seconds + here}, track});
                left -= here;
                at += time::Duration{here};
                if (at == window->until && ++window != windows.end())
                    at = window->from;
            }
        }
    }

    void work(int day, const Piece& piece) {
        const auto midnight = static_cast<Moment>(day) * day_seconds;
        for (auto at = piece.from; at < piece.until;) {
            const auto item = most_pressing(piece.track);
            if (item == none)
                return;
            const auto spent = std::min(left_[item], (piece.until - at).seconds);
            const auto until = at + time::Duration{spent};
            record(day, at, until, item);
            left_[item] -= spent;
            to_do_ -= spent;
            open_work_[plan_.items[item].track] -= spent;
            at = until;
            if (left_[item] == 0) {
                ready_[plan_.items[item].track].pop();
                end(item, midnight + at.seconds);
                release(midnight + at.seconds);
            }
        }
    }

    // Of the track, or when it has nothing to work on of those that share its windows.
    Index most_pressing(Index track) const {
        if (!ready_[track].empty())
            return ready_[track].top().second;
        Index best = none;
        for (const auto other : lanes_.tracks(lanes_.of(track))) {
            if (ready_[other].empty())
                continue;
            const auto item = ready_[other].top().second;
            if (best == none || key(item) < key(best))
                best = item;
        }
        return best;
    }

    // Between tracks: the day by which it must be finished, then priority, then the plan's order.
    std::tuple<time::Date, std::int64_t, Index> key(Index i) const {
        return {urgencies_[i].by.value_or(time::Date{std::numeric_limits<std::int32_t>::max()}),
                urgencies_[i].priority, i};
    }

    void record(int day, time::Duration from, time::Duration until, Index item) {
        const auto date = found_.today + day;
        auto& span = found_.items[item];
        const auto midnight = static_cast<Moment>(day) * day_seconds;
        if (!span)
            span = Span{midnight + from.seconds, 0, {}};
        span->end = midnight + until.seconds;
        span->planned += until - from;
        auto& stretches = found_.stretches;
        if (!stretches.empty() && stretches.back().item == item && stretches.back().day == date &&
            stretches.back().until == from)
            stretches.back().until = until;
        else
            stretches.push_back({date, from, until, item});
    }

    void end(Index i, Moment at) {
        ended_[i] = true;
        for (const auto next : waiting_.after[i])
            arrive(next);
        for (const auto next : waiting_.choices[i])
            if (!chosen(next))
                arrive(next);
        if (plan_.items[i].milestone)
            found_.items[i] = Span{at, at, {}};
    }

    // Whether another of its choices was finished before the one that just was.
    bool chosen(Index i) const {
        const auto& any = plan_.items[i].any;
        return std::count_if(any.begin(), any.end(), [&](Index one) { return ended_[one]; }) > 1;
    }

    void arrive(Index i) {
        if (--waiting_.count[i] == 0)
            released_.push_back(i);
    }

    // What waits for nothing any more can be worked on; what takes no time is over at once.
    void release(Moment at) {
        while (!released_.empty()) {
            const auto i = released_.back();
            released_.pop_back();
            const auto from = first_day(plan_, progress_, i);
            if (from && *from > found_.today &&
                at < static_cast<Moment>(*from - found_.today) * day_seconds) {
                later_[*from].push_back(i);
                continue;
            }
            if (left_[i] > 0)
                ready_[plan_.items[i].track].push({rank_[i], i});
            else
                end(i, at);
        }
    }

    void finish() {
        for (Index i = 0; i < plan_.items.size(); ++i) {
            auto& span = found_.items[i];
            if (span && ended_[i])
                found_.finish = std::max(found_.finish.value_or(0), span->end);
            else if (open(progress_, i) && !ended_[i]) {
                found_.without_time.push_back(i);
                span.reset();
            }
        }
    }

    const Plan& plan_;
    const Progress& progress_;
    const std::vector<Urgency>& urgencies_;
    Lanes lanes_;
    Moment now_;
    Waiting waiting_;
    std::vector<std::int64_t> left_;
    std::vector<std::size_t> rank_;
    std::vector<Index> by_rank_;
    std::vector<bool> ended_;
    std::vector<std::int64_t> open_work_;  // by track
    std::vector<std::priority_queue<Ready, std::vector<Ready>, std::greater<>>> ready_;
    std::vector<Index> released_;
    std::map<time::Date, std::vector<Index>> later_;
    std::int64_t to_do_ = 0;
    Schedule found_;
};

}  // namespace

Waiting waiting(const Plan& plan, const Progress& progress) {
    const auto n = plan.items.size();
    Waiting found{std::vector<std::vector<Index>>(n), std::vector<std::vector<Index>>(n),
                  std::vector<int>(n)};
    const auto put_after = [&](Index need, Index i) {
        if (need == i || !open(progress, need))
            return;
        found.after[need].push_back(i);
        ++found.count[i];
    };
    for (Index i = 0; i < n; ++i) {
        const auto& item = plan.items[i];
        if (!open(progress, i) || progress.items[i].state == State::started)
            continue;
        for (const auto need : item.needs)
            put_after(need, i);
        for (const auto other : item.with)
            if (open(progress, other))
                for (const auto need : plan.items[other].needs)
                    put_after(need, i);
        const auto done = [&](Index one) { return progress.items[one].state == State::done; };
        if (std::any_of(item.any.begin(), item.any.end(), done))
            continue;
        bool waits = false;
        for (const auto one : item.any)
            if (open(progress, one)) {
                found.choices[one].push_back(i);
                waits = true;
            }
        found.count[i] += waits ? 1 : 0;
    }
    return found;
}

time::Date Schedule::day_of(Moment moment) const {
    return today + static_cast<int>(std::max<Moment>(0, moment - 1) / day_seconds);
}

Schedule schedule(const Plan& plan, const Progress& progress, const Capacity& capacity,
                  const std::vector<Urgency>& urgencies, time::Stamp now) {
    return Laying(plan, progress, capacity, urgencies, now).run();
}

Schedule schedule(const Plan& plan, const Progress& progress, const Capacity& capacity,
                  time::Stamp now) {
    return schedule(plan, progress, capacity, urgencies(plan, progress, capacity, now), now);
}

}  // namespace osm::plan
