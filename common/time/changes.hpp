// time/changes.hpp - the clock changes of one zone; for this module's own files.
#pragma once

#include "time/zone.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace osm::time {

// Every moment at which the offset from UTC changes, and the offsets between them. Offsets are
// whole minutes, as RFC 3339 writes them: seconds of the time before standard time are dropped.
class Changes {
public:
    explicit Changes(std::int32_t first_offset) : offsets_{first_offset} {}

    // `at` must be later than every change so far; a change to the same offset is none.
    void add(Instant at, std::int32_t offset);

    // In order; last() is nullopt where the offset never changes.
    std::optional<Instant> last() const;

    std::int32_t offset_at(Instant at) const;
    std::vector<Stamp> instants(std::int64_t local_seconds) const;
    std::optional<Zone::Change> change_at(std::int64_t local_seconds) const;

private:
    // The changes that can matter to a local time: those within a day of it.
    struct Near {
        std::size_t begin;
        std::size_t end;
    };

    Near near(std::int64_t local_seconds) const;

    std::vector<std::int64_t> at_;
    std::vector<std::int32_t> offsets_;  // one more: offsets_[i] holds until at_[i]
};

// Reads a compiled zone file (TZif, RFC 9636, version 2 or later) in the form that lists all clock
// changes to the end of last_wall_year, as Debian's do. nullopt when `bytes` are not such a file.
std::optional<Changes> read_zone_file(std::string_view bytes);

}  // namespace osm::time
