// time/pieces.hpp - the parts of which typed dates and times are made; for this module's own files.
// Each reads the whole word, gives nullopt when it is not one, and throws nothing.
#pragma once

#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace osm::time {

// Digits only, at least one, at most nine.
std::optional<int> digits(std::string_view word);

// 9:30, 09:30, 09:30:15 as time after midnight; at most 24:00.
std::optional<Duration> clock_time(std::string_view word);

// 90m, 1h30m, 1h 30m, 1.5h, 1:30, 1:30:15, 45s, 2d; may be zero. nullopt also when it is no whole
// number of seconds, or longer than `longest_length`.
std::optional<Duration> length(std::string_view word);

inline constexpr Duration longest_length = hours(100'000);

// RFC 3339 with seconds optional, and Z or an offset; `T` may be a blank.
std::optional<Stamp> written_instant(std::string_view word);

}  // namespace osm::time
