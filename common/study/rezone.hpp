// study/rezone.hpp - sessions that a machine recorded in the wrong zone.
#pragma once

#include "records/reader.hpp"
#include "study/clock.hpp"
#include "time/zone.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::study {

// What was right about the sessions that a machine recorded in the wrong zone.
enum class Right {
    instant,  // the moment: its clock was set by the network, and only showed another zone's time
    wall_clock,  // the time of day that it showed: a person read or typed it there
};

// What becomes of a session whose offsets were another zone's.
struct Moved {
    Past before;
    time::Stamp start, end;
};

// The sessions of a log in the offsets of another zone.
class Rezoning {
public:
    using Chosen = std::function<bool(const records::Row& row)>;

    // `file` is the log's name in messages. Nothing may end after `now`.
    Rezoning(std::string_view log, const Chosen& chosen, const time::Zone& zone, Right right,
             time::Instant now, const std::string& file);

    std::int64_t chosen() const { return chosen_; }

    const std::vector<Moved>& moved() const { return moved_; }  // those that change

    // Clock times that the zone skips or repeats, ends that are not after their start or still to
    // come: errors with their place.
    const text::Diagnostics& faults() const { return faults_; }

    // Sessions that would share time with one that stays as it is.
    const text::Diagnostics& overlaps() const { return overlaps_; }

    records::Change change() const;

private:
    std::optional<time::Stamp> move(const records::Row& row, std::size_t column);
    void take(const records::Row& row);
    void find_overlaps(std::string_view log);

    const time::Zone& zone_;
    Right right_;
    time::Instant now_;
    std::string file_;
    std::int64_t chosen_ = 0;
    std::vector<Moved> moved_;
    text::Diagnostics faults_, overlaps_;
};

// The stamp as that zone's clock shows it. For Right::wall_clock none or two moments may be meant,
// where the clock there changes.
std::vector<time::Stamp> in_zone(time::Stamp stamp, const time::Zone& zone, Right right);

}  // namespace osm::study
