// markup/percents.hpp - characters that an address writes by their numbers. Known to markup alone.
#pragma once

#include <string>
#include <string_view>

namespace osm::markup {

// With each `%67` as the byte that it means.
std::string without_percents(std::string_view target);

}  // namespace osm::markup
