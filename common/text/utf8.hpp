// text/utf8.hpp - UTF-8 as bytes: whether it is that at all, the mark before it, one character.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace osm::text {

// Whether every byte of it is UTF-8: nothing overlong, no half of a surrogate pair. Gigabytes a
// second where it is ASCII.
bool is_utf8(std::string_view bytes);

// What some programs put in front of a text.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view without_mark(std::string_view bytes);

// Appends the character of a code point. False, and nothing appended, for what is none: half of a
// surrogate pair, or beyond U+10FFFF.
bool append_point(std::string& text, std::uint32_t code);

}  // namespace osm::text
