// Characters that are written by their numbers or names, as addresses, programs and HTML do it.
#include "screen/encoded.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace osm::screen {
namespace {

constexpr auto nowhere = std::string_view::npos;

struct Escape {
    char means;
    std::size_t size;
};

// A number of at most `most` digits at `at`; only what can stand in a secret or around it is of
// interest.
std::optional<Escape> number(std::string_view text, std::size_t at, unsigned base,
                             std::size_t least, std::size_t most) {
    unsigned value = 0;
    std::size_t size = 0;
    for (; size < most && at + size < text.size(); ++size) {
        const char c = lower(text[at + size]);
        const unsigned digit = is_digit(c) ? static_cast<unsigned>(c - '0')
                               : base == 16 && c >= 'a' && c <= 'f'
                                   ? static_cast<unsigned>(c - 'a') + 10
                                   : 99;
        if (digit >= base)
            break;
        value = value * base + digit;
    }
    const bool shown = (value >= ' ' && value < 0x7f) || value == '\n' || value == '\t';
    if (size < least || !shown)
        return std::nullopt;
    return Escape{static_cast<char>(value), size};
}

std::optional<Escape> framed(std::optional<Escape> inner, std::size_t before, std::size_t after) {
    if (inner)
        inner->size += before + after;
    return inner;
}

// `&#103;`, `&#x67;`, `&lowbar;`
std::optional<Escape> entity(std::string_view text, std::size_t at) {
    static constexpr std::array<std::pair<std::string_view, char>, 15> names = {{{"amp;", '&'},
                                                                                 {"lt;", '<'},
                                                                                 {"gt;", '>'},
                                                                                 {"quot;", '"'},
                                                                                 {"apos;", '\''},
                                                                                 {"lowbar;", '_'},
                                                                                 {"UnderBar;", '_'},
                                                                                 {"hyphen;", '-'},
                                                                                 {"colon;", ':'},
                                                                                 {"equals;", '='},
                                                                                 {"sol;", '/'},
                                                                                 {"plus;", '+'},
                                                                                 {"period;", '.'},
                                                                                 {"commat;", '@'},
                                                                                 {"num;", '#'}}};
    const auto rest = text.substr(at + 1);
    if (rest.starts_with('#')) {
        const bool hex = rest.size() > 1 && lower(rest[1]) == 'x';
        const std::size_t before = hex ? 3 : 2;
        const auto found = number(text, at + before, hex ? 16 : 10, 1, 7);
        if (!found)
            return std::nullopt;
        const auto end = at + before + found->size;
        return framed(found, before, end < text.size() && text[end] == ';' ? 1 : 0);
    }
    for (const auto& [name, means] : names)
        if (rest.starts_with(name))
            return Escape{means, name.size() + 1};
    return std::nullopt;
}

std::optional<Escape> behind_backslash(std::string_view text, std::size_t at) {
    switch (at + 1 < text.size() ? text[at + 1] : ' ') {
        case 'x':
            return framed(number(text, at + 2, 16, 2, 2), 2, 0);
        case 'u': {
            if (!text.substr(at + 2).starts_with('{'))
                return framed(number(text, at + 2, 16, 4, 4), 2, 0);
            const auto found = number(text, at + 3, 16, 1, 6);
            const bool closed =
                found && at + 3 + found->size < text.size() && text[at + 3 + found->size] == '}';
            return closed ? framed(found, 3, 1) : std::nullopt;
        }
        case '_':
        case '-':
        case '.':
        case '/':
            return Escape{text[at + 1], 2};
        default:
            return std::nullopt;
    }
}

std::optional<Escape> escape_at(std::string_view text, std::size_t at) {
    switch (text[at]) {
        case '%':
            return framed(number(text, at + 1, 16, 2, 2), 1, 0);
        case '&':
            return entity(text, at);
        case '\\':
            return behind_backslash(text, at);
        default:
            return std::nullopt;
    }
}

std::size_t next_escape(std::string_view text, char sign, std::size_t from) {
    for (auto at = text.find(sign, from); at != nowhere; at = text.find(sign, at + 1))
        if (escape_at(text, at))
            return at;
    return nowhere;
}

Passage read_line(std::string_view text, std::size_t at, std::size_t end) {
    Passage line("written with escapes");
    line.goes_on(at, 3);
    while (at < end) {
        const auto sign = std::min(text.find_first_of("%&\\", at), end);
        line.text += text.substr(at, sign - at);
        at = sign;
        if (at == end)
            break;
        const auto escape = escape_at(text, at);
        if (escape)
            line.goes_on(at, 3 * escape->size);
        line.text += escape ? escape->means : text[at];
        at += escape ? escape->size : 1;
        if (escape)
            line.goes_on(at, 3);
    }
    return line;
}

}  // namespace

void each_of_escapes(std::string_view text, const Act& act) {
    constexpr std::string_view signs = "%&\\";
    std::array<std::size_t, signs.size()> next{};
    for (std::size_t i = 0; i < signs.size(); ++i)
        next[i] = next_escape(text, signs[i], 0);
    for (;;) {
        const auto first = *std::ranges::min_element(next);
        if (first == nowhere)
            return;
        const auto begin = text.rfind('\n', first) + 1;
        const auto end = std::min(text.find('\n', first), text.size());
        act(read_line(text, begin, end));
        for (std::size_t i = 0; i < signs.size(); ++i)
            if (next[i] < end)
                next[i] = next_escape(text, signs[i], end);
    }
}

}  // namespace osm::screen
