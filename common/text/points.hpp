// text/points.hpp - walking UTF-8 by code points; for this module's own files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osm::text {

struct Point {
    std::int32_t code = -1;  // -1: a byte that belongs to no character
    std::size_t size = 1;    // bytes
};

// The code point that begins at byte `at`, which must be inside `text`.
Point point_at(std::string_view text, std::size_t at);

// Terminal columns of one code point; a byte that belongs to no character takes one.
int width_of(Point point);

}  // namespace osm::text
