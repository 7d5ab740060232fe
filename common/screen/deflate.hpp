// screen/deflate.hpp - zlib streams (RFC 1950), as PNG holds them. For this module.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace osm::screen {

// What a stream holds, up to its end; what follows that does not count. nullopt when it is damaged,
// cut, or longer than `most` bytes.
std::optional<std::string> inflated(std::string_view stream, std::size_t most);

// The first bytes of what a stream of zlib or gzip (RFC 1952) holds, at most as many; fewer when it
// is damaged or cut.
std::string inflated_start(std::string_view stream, std::size_t most);

// A stream that holds the bytes as they are: the same with every version of zlib.
std::string stored(std::string_view bytes);

}  // namespace osm::screen
