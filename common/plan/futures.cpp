#include "plan/futures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace osm::plan {
namespace {

constexpr double most_pace = 12;      // scales from the middle: beyond is no pace
constexpr double least_share = 1e-6;  // of a track that has none: last, but not for ever
constexpr std::size_t most_drivers = 3;

double variance_of(double hours, double deviation) {
    const auto square = std::exp(deviation * deviation);
    return hours * hours * square * (square - 1);
}

}  // namespace

void Group::add(double hours, double deviation) {
    mean += hours * std::exp(deviation * deviation / 2);
    variance += variance_of(hours, deviation);
}

void Group::settle() {
    const auto part = std::log1p(variance / (mean * mean));
    spread = std::sqrt(part);
    location = std::log(mean) - part / 2;
}

double Pool::until(std::size_t of, double worked) const {
    const auto each = worked / lanes[of].share;
    double sum = 0;
    for (const auto& lane : lanes)
        sum += std::min(each * lane.share, lane.until.back());
    return sum;
}

double Pool::whole() const {
    double sum = 0;
    for (const auto& lane : lanes)
        sum += lane.until.back();
    return sum;
}

int Pool::days_for(double wanted) const {
    const auto found = std::lower_bound(planned.begin(), planned.end(), wanted);
    return found == planned.end() ? horizon_days : static_cast<int>(found - planned.begin());
}

int Pool::days_for_all(double work, double level) const {
    auto wanted = work / level;
    for (const auto& one : late)
        wanted = std::max(wanted, one.planned + one.part * work / level);
    return days_for(wanted);
}

Futures::Futures(const Work& work, const Capacity& capacity, time::Stamp now) : work_(work) {
    lay_out(capacity);
    for (auto& pool : pools_) {
        fill(pool, capacity, now);
        find_late(pool, now.day());
    }
}

// Lanes of the tracks that have work left, in their pools; stretches end where promises do.
void Futures::lay_out(const Capacity& capacity) {
    std::vector<std::vector<std::size_t>> left(capacity.tracks());  // pieces by track
    std::vector<std::size_t> place(work_.left.size());              // of a piece in its track
    for (std::size_t i = 0; i < work_.left.size(); ++i) {
        auto& of_track = left[work_.left[i].track];
        place[i] = of_track.size();
        of_track.push_back(i);
    }
    // The last piece that each promise needs of each track; all tracks end with their last.
    std::vector<std::map<Index, std::size_t>> last(work_.promises.size());
    std::vector<std::vector<std::size_t>> cuts(capacity.tracks());
    for (std::size_t i = 0; i < last.size(); ++i) {
        for (const auto piece : work_.promises[i].pieces) {
            auto& at = last[i].try_emplace(work_.left[piece].track, 0).first->second;
            at = std::max(at, place[piece]);
        }
        for (const auto& [track, at] : last[i])
            cuts[track].push_back(at);
    }
    ends_.resize(last.size());
    std::map<Index, std::size_t> pool_of;
    for (Index track = 0; track < capacity.tracks(); ++track) {
        if (left[track].empty())
            continue;
        // All sharing tracks have the key `none`.
        const auto key = capacity.own_windows(track) ? track : none;
        const auto pool = pool_of.try_emplace(key, pools_.size()).first->second;
        if (pool == pools_.size())
            pools_.emplace_back();
        cuts[track].push_back(left[track].size() - 1);
        std::sort(cuts[track].begin(), cuts[track].end());
        cuts[track].erase(std::unique(cuts[track].begin(), cuts[track].end()), cuts[track].end());
        for (std::size_t i = 0; i < last.size(); ++i)
            if (const auto at = last[i].find(track); at != last[i].end())
                ends_[i].push_back(
                    {pool, pools_[pool].lanes.size(),
                     static_cast<std::size_t>(
                         std::lower_bound(cuts[track].begin(), cuts[track].end(), at->second) -
                         cuts[track].begin())});
        add_lane(pools_[pool], left[track], cuts[track],
                 std::max(capacity.usual_week(track).hours(), least_share));
    }
    // What is handed on comes from every track of the pool, also from those that are done.
    for (Index track = 0; track < capacity.tracks(); ++track)
        if (const auto pool = pool_of.find(capacity.own_windows(track) ? track : none);
            pool != pool_of.end())
            pools_[pool->second].tracks.push_back(track);
}

void Futures::add_lane(Pool& pool, const std::vector<std::size_t>& pieces,
                       const std::vector<std::size_t>& cuts, double share) {
    auto& lane = pool.lanes.emplace_back();
    lane.share = share;
    std::size_t from = 0;
    for (const auto cut : cuts) {
        auto& groups = lane.stretches.emplace_back();
        for (; from <= cut; ++from) {
            const auto& piece = work_.left[pieces[from]];
            const auto kind = kind_of(piece.kind);
            auto group = std::find_if(groups.begin(), groups.end(),
                                      [&](const Group& one) { return one.kind == kind; });
            if (group == groups.end())
                group = groups.insert(group, Group{kind, 0, 0, 0, 0});
            group->add(piece.hours, deviation_of(piece));
            pool.hours += piece.hours;
        }
        for (auto& group : groups)
            group.settle();
    }
    lane.until.resize(cuts.size());
}

std::size_t Futures::kind_of(const std::string& kind) {
    const auto found = std::find(kinds_.begin(), kinds_.end(), kind);
    if (found != kinds_.end())
        return static_cast<std::size_t>(found - kinds_.begin());
    kinds_.push_back(kind);
    efforts_.push_back(effort(work_.outcomes, kind));
    return kinds_.size() - 1;
}

double Futures::deviation_of(const Piece& piece) {
    return piece.spread > 0 ? piece.spread : efforts_[kind_of(piece.kind)].spread;
}

void Futures::fill(Pool& pool, const Capacity& capacity, time::Stamp now) {
    double sum = 0;
    for (const auto track : pool.tracks)
        sum += capacity.rest_of(now, track).hours();
    pool.planned.reserve(horizon_days);
    for (int days = 0; days < horizon_days; ++days) {
        for (const auto track : pool.tracks)
            sum += days == 0 ? 0 : capacity.day(now.day() + days, track).hours();
        pool.planned.push_back(sum);
    }
}

void Futures::find_late(Pool& pool, time::Date today) const {
    std::map<time::Date, double, std::greater<>> hours;
    for (const auto& piece : work_.left)
        if (piece.from && *piece.from > today &&
            std::find(pool.tracks.begin(), pool.tracks.end(), piece.track) != pool.tracks.end())
            hours[*piece.from] += piece.hours;
    double sum = 0;
    for (const auto& [from, more] : hours) {
        sum += more;
        const auto before = std::min(from - today, horizon_days) - 1;
        pool.late.push_back({pool.planned[static_cast<std::size_t>(before)], sum / pool.hours});
    }
}

std::string Futures::impossible() const {
    for (const auto& pool : pools_)
        if (pool.planned.back() <= 0)
            return "the plan gives no hours to a track that has work left";
    return {};
}

int Futures::days(double level, double ratio) const {
    int last = 0;
    for (const auto& pool : pools_)
        last = std::max(last, pool.days_for_all(pool.hours * ratio, level));
    return last;
}

double Futures::median_effort() const {
    double sum = 0, hours = 0;
    for (const auto& piece : work_.left) {
        const auto kind = std::find(kinds_.begin(), kinds_.end(), piece.kind) - kinds_.begin();
        sum += piece.hours * std::log(efforts_[static_cast<std::size_t>(kind)].median);
        hours += piece.hours;
    }
    return hours > 0 ? std::exp(sum / hours) : 1;
}

// Fills in how long each stretch takes; what single items added beside their kinds' ratios.
double Futures::draw_work(chance::Generator& chance, const std::vector<double>& ratios) {
    double drawn = 0, expected = 0;
    for (auto& pool : pools_)
        for (auto& lane : pool.lanes) {
            double sum = 0;
            for (std::size_t i = 0; i < lane.stretches.size(); ++i) {
                for (const auto& group : lane.stretches[i]) {
                    const auto hours = std::exp(group.location + group.spread * chance.normal());
                    drawn += hours;
                    expected += group.mean;
                    sum += hours * ratios[group.kind];
                }
                lane.until[i] = sum;
            }
        }
    return std::log(drawn / expected);
}

// Until the last pool is empty; meanwhile the plan grows, in every pool by its part of the work.
int Futures::last_day(double level, double growth) const {
    double all = 0;
    for (const auto& pool : pools_)
        all += pool.hours;
    int last = 0;
    for (const auto& pool : pools_) {
        const auto whole = pool.whole();
        auto days = pool.days_for_all(whole, level);
        for (bool more = growth > 0; more && days < horizon_days;) {
            const auto grown = whole + growth * pool.hours / all * days / 7;
            const auto then = pool.days_for_all(grown, level);
            more = then > days;
            days = then;
        }
        last = std::max(last, days);
    }
    return last;
}

Drawn Futures::draw(const Level& pace, std::uint64_t seed, int draws) {
    chance::Generator of_pace(seed, "plan pace"), of_effort(seed, "plan effort"),
        of_growth(seed, "plan growth");
    Drawn found;
    found.promises.resize(ends_.size());
    std::vector<double> ratios(efforts_.size());
    std::vector<double> causes(efforts_.size() + 3);
    Shares shares(causes.size());
    const auto usual = median_effort();
    for (int n = 0; n < draws; ++n) {
        const auto z = std::clamp(of_pace.student(degrees), -most_pace, most_pace);
        causes[0] = z * (z < 0 ? pace.down : pace.up);
        const auto level = pace.level * std::exp(causes[0]);
        for (std::size_t kind = 0; kind < ratios.size(); ++kind) {
            causes[kind + 3] = of_effort.normal();
            ratios[kind] =
                efforts_[kind].median * std::exp(efforts_[kind].doubt * causes[kind + 3]);
        }
        causes[1] = draw_work(of_effort, ratios);
        causes[2] = std::max(0.0, work_.growth.weekly + work_.growth.error * of_growth.normal());
        found.days.push_back(last_day(level, causes[2] * usual));
        shares.add(causes, std::log1p(found.days.back()));
        for (std::size_t i = 0; i < ends_.size(); ++i) {
            int last = 0;
            for (const auto& end : ends_[i]) {
                const auto& pool = pools_[end.pool];
                const auto hours = pool.until(end.lane, pool.lanes[end.lane].until[end.stretch]);
                last = std::max(last, pool.days_for(hours / level));
            }
            found.promises[i].push_back(last);
        }
    }
    found.drivers = drivers(shares);
    return found;
}

std::vector<Driver> Futures::drivers(const Shares& shares) {
    std::vector<Driver> found{{Driver::Of::pace, {}, none, shares.part(0)},
                              {Driver::Of::growth, {}, none, shares.part(2)}};
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
        found.push_back({Driver::Of::kind, kinds_[kind], none, shares.part(kind + 3)});
    std::vector<double> doubts;
    for (const auto& piece : work_.left)
        doubts.push_back(variance_of(piece.hours, deviation_of(piece)));
    const auto all = std::accumulate(doubts.begin(), doubts.end(), 0.0);
    for (std::size_t i = 0; i < doubts.size() && all > 0; ++i)
        found.push_back(
            {Driver::Of::item, {}, work_.left[i].item, shares.part(1) * doubts[i] / all});
    std::stable_sort(found.begin(), found.end(),
                     [](const Driver& a, const Driver& b) { return a.part > b.part; });
    found.resize(std::min(found.size(), most_drivers));
    std::erase_if(found, [](const Driver& one) { return one.part < 0.005; });
    return found;
}

}  // namespace osm::plan
