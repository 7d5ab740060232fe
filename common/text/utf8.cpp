#include "text/utf8.hpp"

#include <cstring>

namespace osm::text {
namespace {

unsigned byte_at(const char* at) { return static_cast<unsigned char>(*at); }

bool goes_on(const char* at) { return (byte_at(at) & 0xC0) == 0x80; }

// How long the character at `at` is, which is not ASCII; 0 when it is none: cut, overlong, half of
// a surrogate pair, beyond U+10FFFF (Unicode, table 3-7).
std::size_t length_at(const char* at, const char* end) {
    const auto left = static_cast<std::size_t>(end - at);
    const auto first = byte_at(at);
    if (first < 0xE0)
        return first >= 0xC2 && left >= 2 && goes_on(at + 1) ? 2 : 0;
    if (left < 3 || !goes_on(at + 1) || !goes_on(at + 2))
        return 0;
    const auto second = byte_at(at + 1);
    if (first < 0xF0)
        return (first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) ? 0 : 3;
    if (left < 4 || !goes_on(at + 3))
        return 0;
    return first > 0xF4 || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second >= 0x90)
               ? 0
               : 4;
}

// Where the next byte beyond ASCII is. Facts are nearly all ASCII: eight bytes at a time.
const char* skip_ascii(const char* at, const char* end) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    for (std::uint64_t eight = 0; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, sizeof eight);
        if ((eight & high_bits) != 0)
            break;
    }
    while (at < end && byte_at(at) < 0x80)
        ++at;
    return at;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while ((at = skip_ascii(at, end)) != end) {
        do {
            const auto length = length_at(at, end);
            if (length == 0)
                return false;
            at += length;
        } while (at != end && byte_at(at) >= 0x80);
    }
    return true;
}

std::string_view without_mark(std::string_view bytes) {
    if (bytes.starts_with(byte_order_mark))
        bytes.remove_prefix(byte_order_mark.size());
    return bytes;
}

bool append_point(std::string& text, std::uint32_t code) {
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return false;
    const auto add = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
    const auto tail = [&](int shift) { add(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80)
        add(code);
    else if (code < 0x800)
        add(0xC0 | code >> 6), tail(0);
    else if (code < 0x10000)
        add(0xE0 | code >> 12), tail(6), tail(0);
    else
        add(0xF0 | code >> 18), tail(12), tail(6), tail(0);
    return true;
}

}  // namespace osm::text
