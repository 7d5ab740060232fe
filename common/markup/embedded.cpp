// Pictures that stand in a text as letters of base64.
#include "interchange/base64.hpp"
#include "markup/percents.hpp"
#include "markup/references.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace osm::markup {
namespace {

constexpr auto nowhere = std::string_view::npos;
constexpr std::size_t longest_kind = 100;
constexpr std::size_t longest_gap = 60;

bool is_letter(char c) { return text::is_alnum(c) || c == '+' || c == '/' || c == '%'; }

// Behind the comma of the `data:image/...;base64,` whose colon is at `colon`; `nowhere`: it is
// none.
std::size_t behind_address(std::string_view text, std::size_t colon) {
    if (colon < 4 || text::lower(text.substr(colon - 4, 11)) != "data:image/")
        return nowhere;
    const auto comma = text.substr(0, colon + longest_kind).find(',', colon);
    const bool is_base64 = comma != nowhere &&
                           text::lower(text.substr(colon, comma - colon)).find("base64") != nowhere;
    return is_base64 ? comma + 1 : nowhere;
}

// Where letters begin, in order: in an address, or with what the letters of a JPEG, PNG or WebP
// begin with.
std::vector<std::size_t> beginnings(std::string_view text) {
    std::vector<std::size_t> all;
    for (auto colon = text.find(':'); colon != nowhere; colon = text.find(':', colon + 1))
        if (const auto at = behind_address(text, colon); at != nowhere)
            all.push_back(at);
    for (const std::string_view sign : {"/9j/", "iVBORw0KGgo", "UklGR"})
        for (auto at = text.find(sign); at != nowhere; at = text.find(sign, at + 1))
            if (at == 0 || !is_letter(text[at - 1]))
                all.push_back(at);
    std::ranges::sort(all);
    return all;
}

// Letters in a program may be broken over lines: by a backslash, by quotes that close and open, by
// a sign for a line's end. Where they go on; `at` if they do not.
std::size_t over_gap(std::string_view text, std::size_t at) {
    const auto gap = text.substr(at, longest_gap);
    const std::size_t sign = gap.starts_with("\\n") ? 2 : 0;
    const auto next = std::min(gap.find_first_not_of("\n\r \t\\\"'+,>#()", sign), gap.size());
    if (next == gap.size() || !is_letter(gap[next]))
        return at;
    const auto between = gap.substr(sign, next - sign);
    const bool over_line = sign > 0 || between.find('\n') != nowhere;
    return over_line || between.find_first_of("\"'+,>#()") == nowhere ? at + next : at;
}

// The letters from `at` on, which is then behind them.
std::string take_letters(std::string_view text, std::size_t& at) {
    std::string letters;
    for (;;) {
        const auto begin = at;
        while (at < text.size() && is_letter(text[at]))
            ++at;
        letters += text.substr(begin, at - begin);
        const auto next = over_gap(text, at);
        if (next == at)
            break;
        at = next;
    }
    letters = without_percents(letters);
    letters.resize(std::min(letters.find('='), letters.size()));
    letters.resize(letters.size() - letters.size() % 4);
    return letters;
}

}  // namespace

std::vector<EmbeddedPicture> embedded_pictures(std::string_view text) {
    std::vector<EmbeddedPicture> pictures;
    int line = 1;
    std::size_t counted = 0, end = 0;
    for (const auto begin : beginnings(text)) {
        if (begin < end)
            continue;
        end = begin;
        auto bytes = interchange::from_base64(take_letters(text, end));
        if (!bytes)
            continue;
        line +=
            static_cast<int>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                        text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
        counted = begin;
        pictures.push_back({std::move(*bytes), line});
    }
    return pictures;
}

std::optional<std::string> embedded_picture(std::string_view target) {
    const auto comma = target.find(',');
    if (comma == nowhere)
        return std::nullopt;
    const auto kind = text::lower(target.substr(0, comma));
    if (!kind.starts_with("data:image/") || !kind.ends_with(";base64"))
        return std::nullopt;
    return interchange::from_base64(without_percents(target.substr(comma + 1)));
}

}  // namespace osm::markup
