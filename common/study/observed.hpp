// study/observed.hpp - sessions from what a program watched second by second: windows, heartbeats.
// Known to this module's readers of their files alone.
#pragma once

#include "interchange/json.hpp"
#include "study/intake.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osm::study {

// Milliseconds since 1970, and lengths in milliseconds.
using Millis = std::int64_t;

struct Observed {
    Millis from = 0;
    Millis until = 0;
    int line = 0;
    std::string topic;
    std::vector<std::string> tags;
};

// A time written as RFC 3339 with an offset, or as seconds since 1970; fractions count. Nothing for
// what is neither.
std::optional<Millis> millis_of(interchange::JsonValue time);

// Seconds with a fraction; nothing for what is no length, or less than none.
std::optional<Millis> length_in_millis(interchange::JsonValue seconds);

// Hands them to `intake` as sessions: those of one topic that follow each other within `bridge` are
// one, and begin and end on the whole second. What is left of none is counted, and said in one
// line.
void take_observed(std::vector<Observed> all, Millis bridge, Intake& intake);

}  // namespace osm::study
