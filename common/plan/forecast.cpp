#include "plan/forecast.hpp"

#include "chance/chance.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace osm::plan {
namespace {

// The work of one kind in one pool of hours: log-normal around the kind's median ratio.
struct Group {
    std::size_t kind = 0;
    double hours = 0;
    double mean = 0;      // of the sum, at a ratio of 1
    double variance = 0;  // of the sum, at a ratio of 1
    double location = 0;  // the log-normal with that mean and variance
    double spread = 0;

    void add(double piece, double deviation) {
        const auto square = std::exp(deviation * deviation);
        hours += piece;
        mean += piece * std::sqrt(square);
        variance += piece * piece * square * (square - 1);
    }

    void settle() {
        const auto part = std::log1p(variance / (mean * mean));
        spread = std::sqrt(part);
        location = std::log(mean) - part / 2;
    }
};

// Hours that are worked off one after the other: those of all tracks with a share, or those of one
// track with windows of its own.
struct Pool {
    std::vector<Index> tracks;
    std::vector<Group> groups;
    std::vector<double> until;  // planned hours from now to the end of today, of tomorrow, ...

    double hours() const {
        double sum = 0;
        for (const auto& group : groups)
            sum += group.hours;
        return sum;
    }

    // Days from today to the one on which so many planned hours are over; horizon_days: not soon.
    int days_for(double hours) const {
        const auto found = std::lower_bound(until.begin(), until.end(), hours);
        return found == until.end() ? horizon_days : static_cast<int>(found - until.begin());
    }
};

class Futures {
public:
    Futures(const Work& work, const Capacity& capacity, time::Stamp now)
        : work_(work), today_(now.day()) {
        std::map<std::string, std::size_t, std::less<>> kinds;
        std::map<Index, std::size_t> pool_of;
        for (Index track = 0; track < capacity.tracks(); ++track) {
            // All sharing tracks have the key `none`.
            const auto key = capacity.own_windows(track) ? track : none;
            const auto at = pool_of.try_emplace(key, pools_.size()).first->second;
            if (at == pools_.size())
                pools_.emplace_back();
            pools_[at].tracks.push_back(track);
            by_track_.push_back(at);
        }
        for (const auto& piece : work.left)
            add(piece, kinds.try_emplace(piece.kind, kinds.size()).first->second);
        for (auto& pool : pools_) {
            for (auto& group : pool.groups)
                group.settle();
            fill(pool, capacity, now);
        }
        std::erase_if(pools_, [](const Pool& pool) { return pool.groups.empty(); });
    }

    // What no number of weeks would finish; empty when there is no such thing.
    std::string impossible() const {
        for (const auto& pool : pools_)
            if (pool.until.back() <= 0)
                return "the plan gives no hours to a track that has work left";
        return {};
    }

    // Days until all is done when each planned hour gives `level` hours of items that take `ratio`
    // times their estimate.
    int days(double level, double ratio) const {
        int last = 0;
        for (const auto& pool : pools_)
            last = std::max(last, pool.days_for(pool.hours() * ratio / level));
        return last;
    }

    double median_effort() const {
        double sum = 0, hours = 0;
        for (const auto& pool : pools_)
            for (const auto& group : pool.groups) {
                sum += group.hours * std::log(efforts_[group.kind].median);
                hours += group.hours;
            }
        return hours > 0 ? std::exp(sum / hours) : 1;
    }

    std::vector<time::Date> draw(const Level& pace, std::uint64_t seed, int draws) const {
        chance::Generator of_pace(seed, "plan pace"), of_effort(seed, "plan effort");
        std::vector<double> ratios(efforts_.size());
        std::vector<time::Date> paths;
        paths.reserve(static_cast<std::size_t>(draws));
        for (int n = 0; n < draws; ++n) {
            const auto level = pace.level * std::exp(pace.spread * of_pace.normal());
            for (std::size_t kind = 0; kind < ratios.size(); ++kind)
                ratios[kind] =
                    efforts_[kind].median * std::exp(efforts_[kind].doubt * of_effort.normal());
            int last = 0;
            for (const auto& pool : pools_) {
                double hours = 0;
                for (const auto& group : pool.groups)
                    hours += ratios[group.kind] *
                             std::exp(group.location + group.spread * of_effort.normal());
                last = std::max(last, pool.days_for(hours / level));
            }
            paths.push_back(today_ + last);
        }
        return paths;
    }

private:
    void add(const Piece& piece, std::size_t kind) {
        if (kind == efforts_.size())
            efforts_.push_back(effort(work_.outcomes, piece.kind));
        auto& groups = pools_[by_track_[piece.track]].groups;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group& one) { return one.kind == kind; });
        if (group == groups.end()) {
            groups.push_back({kind});
            group = std::prev(groups.end());
        }
        group->add(piece.hours, piece.spread > 0 ? piece.spread : efforts_[kind].spread);
    }

    static void fill(Pool& pool, const Capacity& capacity, time::Stamp now) {
        double sum = 0;
        for (const auto track : pool.tracks)
            sum += capacity.rest_of(now, track).hours();
        pool.until.reserve(horizon_days);
        for (int days = 0; days < horizon_days; ++days) {
            for (const auto track : pool.tracks)
                sum += days == 0 ? 0 : capacity.day(now.day() + days, track).hours();
            pool.until.push_back(sum);
        }
    }

    const Work& work_;
    time::Date today_;
    std::vector<Pool> pools_;
    std::vector<std::size_t> by_track_;
    std::vector<Effort> efforts_;  // by kind
};

Finish refused(Finish finish, std::string reason) {
    finish.basis = Basis::refused;
    finish.reason = std::move(reason);
    return finish;
}

}  // namespace

std::string_view name(Basis basis) {
    constexpr std::array<std::string_view, 4> names = {"nothing_left", "assumed", "learned",
                                                       "refused"};
    return names[static_cast<std::size_t>(basis)];
}

std::optional<time::Date> Finish::by(double part) const {
    if (sorted.empty())
        return std::nullopt;
    const auto n = static_cast<double>(sorted.size());
    const auto rank = std::clamp(std::ceil(part * n - 1e-9), 1.0, n);
    const auto day = sorted[static_cast<std::size_t>(rank) - 1];
    return day == beyond ? std::nullopt : std::optional(day);
}

double Finish::chance_by(time::Date day) const {
    if (sorted.empty())
        return 0;
    const auto end = std::upper_bound(sorted.begin(), sorted.end(), day);
    return static_cast<double>(end - sorted.begin()) / static_cast<double>(sorted.size());
}

std::vector<double> Finish::as_days() const {
    std::vector<double> days;
    days.reserve(paths.size());
    for (const auto date : paths)
        days.push_back(date >= beyond ? std::numeric_limits<double>::infinity()
                                      : static_cast<double>(date.days));
    return days;
}

Finish forecast(const Work& work, const Capacity& capacity, const Pace& pace, time::Stamp now,
                std::uint64_t seed, int draws) {
    Finish finish;
    finish.beyond = now.day() + horizon_days;
    finish.open = work.open;
    finish.without_hours = work.without_hours.size();
    finish.outcomes = static_cast<int>(work.outcomes.size());
    for (const auto& piece : work.left)
        finish.hours_left += piece.hours;
    finish.planned_hours = capacity.usual_week().hours();
    if (work.open == 0) {
        finish.basis = Basis::nothing_left;
        return finish;
    }
    if (work.left.empty())
        return refused(std::move(finish), "no item that is left has an estimate of its hours");
    const Futures futures(work, capacity, now);
    if (auto reason = futures.impossible(); !reason.empty())
        return refused(std::move(finish), std::move(reason));
    finish.effort = futures.median_effort();
    if (const auto days = futures.days(1, 1); days < horizon_days)
        finish.as_planned = now.day() + days;
    // The pace's error grows with the horizon, and the horizon depends on the pace: once is enough.
    const auto rough = level(pace, capacity, now.day(), 1);
    const auto days = futures.days(std::max(rough.level, 1e-3), finish.effort);
    finish.pace = level(pace, capacity, now.day(), std::max(1, days / 7));
    finish.paced_hours = finish.pace.level * finish.planned_hours;
    if (auto stopped = finish.pace.stopped)
        return refused(std::move(finish), *std::move(stopped));
    finish.basis = finish.pace.prior_part >= 0.5 ? Basis::assumed : Basis::learned;
    finish.paths = futures.draw(finish.pace, seed, std::max(1, draws));
    finish.sorted = finish.paths;
    std::sort(finish.sorted.begin(), finish.sorted.end());
    return finish;
}

}  // namespace osm::plan
