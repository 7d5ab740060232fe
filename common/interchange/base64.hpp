// interchange/base64.hpp - bytes as letters (RFC 4648, section 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace osm::interchange {

// Blanks and newlines between the letters do not count; the padding may be missing. nullopt for any
// other letter, or for one letter too many.
std::optional<std::string> from_base64(std::string_view letters);

std::string to_base64(std::string_view bytes);

}  // namespace osm::interchange
