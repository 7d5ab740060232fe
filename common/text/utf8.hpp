// text/utf8.hpp - is it UTF-8 at all?
#pragma once

#include <string_view>

namespace osm::text {

// Whether every byte of it is UTF-8: nothing overlong, no half of a surrogate pair. Gigabytes a
// second where it is ASCII.
bool is_utf8(std::string_view bytes);

}  // namespace osm::text
