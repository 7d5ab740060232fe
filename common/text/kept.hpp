// text/kept.hpp - texts that outlive what they were read from.
#pragma once

#include <algorithm>
#include <memory_resource>
#include <string_view>

namespace osm::text {

// A copy of `text` in `memory`, valid as long as that holds it.
inline std::string_view kept(std::string_view text, std::pmr::memory_resource& memory) {
    char* const copy = static_cast<char*>(memory.allocate(text.size(), 1));
    std::ranges::copy(text, copy);
    return {copy, text.size()};
}

}  // namespace osm::text
