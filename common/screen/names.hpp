// screen/names.hpp - paths that must not become public.
#pragma once

#include <string>
#include <string_view>

namespace osm::screen {

// A path that git must not hold on some system: `..`, absolute, `.git` in any spelling, backslash,
// colon, trailing dot or blank, device names, control characters, what is not UTF-8 or reorders the
// text around it. What is wrong with it, or empty.
std::string unsafe_path(std::string_view path);

}  // namespace osm::screen
