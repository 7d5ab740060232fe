#include "interchange/encoding.hpp"

#include "text/diagnostic.hpp"
#include "text/utf8.hpp"

#include <array>
#include <utility>

namespace osm::interchange {
namespace {

constexpr std::string_view little_mark = "\xFF\xFE";
constexpr std::string_view big_mark = "\xFE\xFF";

// What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); 0 where it has
// nothing. The rest is as in Unicode.
constexpr std::array<char16_t, 32> upper_controls = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<std::string> from_utf16(std::string_view bytes, bool big) {
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(big ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t point = unit(at);
        if (point == 0 || (point >= 0xDC00 && point < 0xE000))
            return std::nullopt;
        if (point >= 0xD800 && point < 0xDC00) {
            at += 2;
            const char32_t low = at < bytes.size() ? unit(at) : 0;
            if (low < 0xDC00 || low >= 0xE000)
                return std::nullopt;
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
        text::append_point(text, point);
    }
    return text;
}

// A control that no text file has: then these bytes are no text in any encoding.
bool is_binary(unsigned char byte) {
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

std::optional<std::string> from_windows(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool upper = byte >= 0x80 && byte < 0xA0;
        const char32_t point = upper ? upper_controls[byte - 0x80] : byte;
        if (point == 0 || is_binary(byte))
            return std::nullopt;
        text::append_point(text, point);
    }
    return text;
}

std::optional<Decoded> named(std::optional<std::string> text, std::string encoding) {
    if (!text)
        return std::nullopt;
    return Decoded{std::move(*text), std::move(encoding)};
}

}  // namespace

bool is_utf8(std::string_view bytes) { return text::is_utf8(bytes); }

std::optional<Decoded> decode(std::string_view bytes) {
    if (bytes.starts_with(little_mark))
        return named(from_utf16(bytes.substr(2), false), "UTF-16LE");
    if (bytes.starts_with(big_mark))
        return named(from_utf16(bytes.substr(2), true), "UTF-16BE");
    if (bytes.find('\0') != std::string_view::npos)
        return std::nullopt;
    if (is_utf8(bytes))
        return Decoded{std::string(text::without_mark(bytes)), "UTF-8"};
    return named(from_windows(bytes), "Windows-1252");
}

Decoded decode_text(std::string_view bytes, const std::string& file) {
    auto decoded = decode(bytes);
    if (!decoded)
        text::fail("this is no text that can be read", "convert it to UTF-8 with iconv", {file});
    return std::move(*decoded);
}

}  // namespace osm::interchange
