// What bytes that are no text hold of texts: programs keep settings so, and send them compressed.
#include "screen/deflate.hpp"
#include "screen/encoded.hpp"
#include "text/utf8.hpp"

namespace osm::screen {
namespace {

constexpr std::size_t shortest = 16;
constexpr std::size_t most_per_byte = 16;  // of what was compressed: few texts are pressed harder

bool is_shown(char c) { return (c >= ' ' && c < 0x7f) || c == '\t'; }

std::size_t end_of_plain(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && is_shown(bytes[at]))
        ++at;
    return at;
}

// A zero behind each character, as in UTF-16; where the zeros come first it is the same from the
// first character on.
std::size_t end_of_wide(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && is_shown(bytes[at]) &&
           (at + 1 == bytes.size() || bytes[at + 1] == '\0'))
        at += 2;
    return std::min(at, bytes.size());
}

std::string strings_in(std::string_view bytes) {
    std::string all;
    for (std::size_t at = 0; at < bytes.size();) {
        if (!is_shown(bytes[at])) {
            ++at;
            continue;
        }
        const auto plain = end_of_plain(bytes, at);
        if (plain - at >= shortest)
            (all += bytes.substr(at, plain - at)) += '\n';
        const auto wide = end_of_wide(bytes, plain - 1);
        if (wide - plain >= 2 * shortest - 2) {
            for (auto i = plain - 1; i < wide; i += 2)
                all += bytes[i];
            all += '\n';
        }
        at = std::max(plain, wide);
    }
    return all;
}

bool is_compressed(std::string_view bytes) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    return bytes.size() > 2 && ((byte(0) == 0x1f && byte(1) == 0x8b) ||
                                (byte(0) == 0x78 && (byte(0) * 256 + byte(1)) % 31 == 0));
}

}  // namespace

std::string texts_within(std::string_view bytes) {
    if (!is_compressed(bytes))
        return strings_in(bytes);
    std::string plain = inflated_start(bytes, bytes.size() * most_per_byte);
    const bool is_text = text::is_utf8(plain) && plain.find('\0') == std::string::npos;
    return is_text ? plain : strings_in(plain);
}

}  // namespace osm::screen
