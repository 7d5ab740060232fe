// interchange/encoding.hpp - what bytes are: UTF-8 or something that must become UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace osm::interchange {

bool is_utf8(std::string_view bytes);  // as text::is_utf8

// The text as UTF-8, a byte order mark dropped, and how it was encoded: "UTF-8", "UTF-16LE",
// "UTF-16BE" (by mark) or "Windows-1252" (when it is not valid UTF-8). nullopt when it holds NUL
// without a mark, or bytes that no such text holds.
struct Decoded {
    std::string text;
    std::string encoding;
};

std::optional<Decoded> decode(std::string_view bytes);

// The same; Failure (misuse) that names `file` where it is no text.
Decoded decode_text(std::string_view bytes, const std::string& file);

}  // namespace osm::interchange
