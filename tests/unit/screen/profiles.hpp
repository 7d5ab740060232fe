// profiles.hpp - a colour profile as a screen's maker writes it, and pictures' blocks around it.
#pragma once

#include <string>
#include <string_view>

namespace osm::unit {

// Version 2, with a matrix and one curve for all three colours; `name` is its description, `extra`
// stands in a tag of the maker's own.
std::string colour_profile(std::string_view name, std::string_view extra);

// One of version 4 with a table instead, as printers have it.
std::string table_profile(std::string_view name);

}  // namespace osm::unit
