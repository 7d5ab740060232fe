// How text looks on a terminal: its width, its cut, its escapes, its ASCII shadow.
#include "text/points.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace osm::text {
namespace {

// Characters that reorder the text around them can make a message say what it does not.
bool is_bidirectional_control(std::int32_t code) {
    return code == 0x061c || code == 0x200e || code == 0x200f ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool must_escape(Point point) {
    return point.code < 0x20 || (point.code >= 0x7f && point.code < 0xa0) || point.code == 0x2028 ||
           point.code == 0x2029 || is_bidirectional_control(point.code);
}

std::string escaped(Point point, char byte) {
    if (point.code == '\t')
        return "\\t";
    if (point.code == '\n')
        return "\\n";
    if (point.code < 0x80)
        return fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
    return fmt::format("\\u{{{:04x}}}", point.code);
}

bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

struct Folded {
    std::int32_t letter;
    std::string_view ascii;
};

// Latin letters that Unicode does not decompose, as they are commonly written without their stroke.
constexpr std::array<Folded, 8> undecomposed{{{0xe6, "ae"},
                                              {0xf0, "d"},
                                              {0xf8, "o"},
                                              {0xfe, "th"},
                                              {0x111, "d"},
                                              {0x131, "i"},
                                              {0x142, "l"},
                                              {0x153, "oe"}}};

std::string_view ascii_of(std::int32_t letter) {
    const auto* found = std::ranges::find(undecomposed, letter, &Folded::letter);
    return found == undecomposed.end() ? std::string_view{} : found->ascii;
}

// Adds the ASCII letters and digits of one code point, folded; false when it has none.
bool fold_into(std::string& id, std::int32_t code) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    std::array<utf8proc_int32_t, 32> parts{};
    int boundary = 0;
    const auto n = utf8proc_decompose_char(code, parts.data(), parts.size(), options, &boundary);
    if (n < 0 || n > static_cast<utf8proc_ssize_t>(parts.size()))
        return false;
    for (const auto part : std::span(parts).first(static_cast<std::size_t>(n))) {
        const bool letter = (part >= 'a' && part <= 'z') || (part >= '0' && part <= '9');
        if (letter)
            id += static_cast<char>(part);
        else if (const auto ascii = ascii_of(part); !ascii.empty())
            id += ascii;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    return true;  // a mark that was stripped stands for nothing, and parts no word
}

// Of the colour that `text` begins with, ESC [ digits m; 0 when there is none.
std::size_t size_of_colour(std::string_view text) {
    if (!text.starts_with("\x1b["))
        return 0;
    const auto end = text.find_first_not_of("0123456789;", 2);
    return end != std::string_view::npos && text[end] == 'm' ? end + 1 : 0;
}

}  // namespace

Point point_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80)
        return {byte, 1};
    utf8proc_int32_t code = -1;
    const auto* from = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    const auto size =
        utf8proc_iterate(from, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (size <= 0)
        return {};
    return {code, static_cast<std::size_t>(size)};
}

int width_of(Point point) {
    if (point.code < 0)
        return 1;
    if (point.code >= 0x20 && point.code < 0x7f)
        return 1;
    return utf8proc_charwidth(point.code);
}

int code_points(std::string_view piece) {
    int n = 0;
    for (std::size_t at = 0; at < piece.size(); at += point_at(piece, at).size)
        ++n;
    return n;
}

int width(std::string_view shown) {
    int columns = 0;
    for (std::size_t at = 0; at < shown.size();) {
        const auto point = point_at(shown, at);
        columns += width_of(point);
        at += point.size;
    }
    return columns;
}

std::string pad_right(std::string_view shown, int columns) {
    std::string padded(shown);
    padded.append(static_cast<std::size_t>(std::max(0, columns - width(shown))), ' ');
    return padded;
}

std::string pad_left(std::string_view shown, int columns) {
    std::string padded(static_cast<std::size_t>(std::max(0, columns - width(shown))), ' ');
    return padded.append(shown);
}

std::string clip(std::string_view shown, int columns) {
    if (width(shown) <= columns)
        return std::string(shown);
    if (columns < 1)
        return {};
    int used = 0;
    std::size_t at = 0;
    while (at < shown.size()) {
        const auto point = point_at(shown, at);
        if (used + width_of(point) > columns - 1)
            break;
        used += width_of(point);
        at += point.size;
    }
    return std::string(shown.substr(0, at)) + "…";
}

std::string escape(std::string_view raw) {
    if (is_plain(raw))
        return std::string(raw);
    std::string safe;
    safe.reserve(raw.size() + 16);
    for (std::size_t at = 0; at < raw.size();) {
        const auto point = point_at(raw, at);
        if (must_escape(point))
            safe += escaped(point, raw[at]);
        else
            safe += raw.substr(at, point.size);
        at += point.size;
    }
    return safe;
}

std::string escape_page(std::string_view raw) {
    std::string safe;
    safe.reserve(raw.size());
    while (!raw.empty()) {
        if (const auto size = size_of_colour(raw); size > 0) {
            safe += raw.substr(0, size);
            raw.remove_prefix(size);
            continue;
        }
        const auto point = point_at(raw, 0);
        const auto piece = raw.substr(0, point.size);
        if (must_escape(point) && point.code != '\n' && point.code != '\t')
            safe += escaped(point, piece.front());
        else
            safe += piece;
        raw.remove_prefix(point.size);
    }
    return safe;
}

std::string to_kebab(std::string_view title) {
    std::string id;
    for (std::size_t at = 0; at < title.size();) {
        const auto point = point_at(title, at);
        const bool folded = point.code >= 0 && fold_into(id, point.code);
        if (!folded && !id.empty() && id.back() != '-')
            id += '-';
        at += point.size;
    }
    if (id.ends_with('-'))
        id.pop_back();
    return id;
}

}  // namespace osm::text
