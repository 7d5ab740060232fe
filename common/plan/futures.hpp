// plan/futures.hpp - one future after the other: work, worked off at a pace. For this module.
#pragma once

#include "chance/chance.hpp"
#include "plan/capacity.hpp"
#include "plan/drivers.hpp"
#include "plan/effort.hpp"
#include "plan/pace.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace osm::plan {

// No later date is told: what lies beyond is "not in ten years".
inline constexpr int horizon_days = 3653;

// The work of one kind in one stretch of a track: log-normal around the kind's median ratio, its
// sum drawn as one log-normal of the right mean and variance (Fenton 1960).
struct Group {
    std::size_t kind = 0;
    double mean = 0;      // of the sum, at a ratio of 1
    double variance = 0;  // of the sum, at a ratio of 1
    double location = 0;  // the log-normal with that mean and variance
    double spread = 0;

    void add(double hours, double deviation);
    void settle();
};

// A track's work in the order of working, cut where something with a due date is finished.
struct Lane {
    double share = 1;  // of its pool's hours, against the other lanes
    std::vector<std::vector<Group>> stretches;
    std::vector<double> until;  // in one future: hours to the end of each stretch
};

// Hours that lanes share, each by its share until it is empty: those of all tracks with a share, or
// those of one track with windows of its own.
struct Pool {
    std::vector<Index> tracks;
    std::vector<Lane> lanes;
    std::vector<double> planned;  // hours from now to the end of today, of tomorrow, ...

    // Where work cannot begin before a day: the planned hours until then, and the part of all work
    // that comes after it.
    struct Late {
        double planned = 0;
        double part = 0;
    };

    std::vector<Late> late;
    double hours = 0;  // of work, by estimate

    // Hours of the pool until lane `of` has worked off its first `worked` hours: by then each other
    // lane has had its share, or is empty.
    double until(std::size_t of, double worked) const;
    double whole() const;  // of one future, all lanes

    // Days from today to the one on which so many planned hours are over; horizon_days: not soon.
    int days_for(double hours) const;

    // The same for all the work at a level, which is as many planned hours at the least.
    int days_for_all(double work, double level) const;
};

struct Drawn {
    std::vector<int> days;                   // until all is done, one a future
    std::vector<std::vector<int>> promises;  // the same for each of Work::promises
    std::vector<Driver> drivers;             // strongest first
};

class Futures {
public:
    Futures(const Work& work, const Capacity& capacity, time::Stamp now);

    // What no number of weeks would finish; empty when there is no such thing.
    std::string impossible() const;

    // Days until all is done when each planned hour gives `level` hours of items that take `ratio`
    // times their estimate.
    int days(double level, double ratio) const;

    double median_effort() const;

    Drawn draw(const Level& pace, std::uint64_t seed, int draws);

private:
    struct End {  // where a promise is kept: the last stretch of a lane that it needs
        std::size_t pool, lane, stretch;
    };

    void lay_out(const Capacity& capacity);
    void add_lane(Pool& pool, const std::vector<std::size_t>& pieces,
                  const std::vector<std::size_t>& cuts, double share);
    static void fill(Pool& pool, const Capacity& capacity, time::Stamp now);
    void find_late(Pool& pool, time::Date today) const;
    std::size_t kind_of(const std::string& kind);
    double deviation_of(const Piece& piece);
    double draw_work(chance::Generator& chance, const std::vector<double>& ratios);
    int last_day(double level, double growth) const;
    std::vector<Driver> drivers(const Shares& shares);

    const Work& work_;
    std::vector<Pool> pools_;
    std::vector<Effort> efforts_;     // by kind
    std::vector<std::string> kinds_;  // their names
    std::vector<std::vector<End>> ends_;
};

}  // namespace osm::plan
