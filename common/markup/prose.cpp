#include "markup/header.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace osm::markup {
namespace {

// Calls `each` with every line that is not in a fenced block, without its line end; until it
// returns false.
template <typename Each>
void prose_lines(std::string_view body, Each&& each) {
    std::string fence;  // what closes the block that we are in
    while (!body.empty()) {
        const auto end = body.find('\n');
        std::string_view line = body.substr(0, end);
        body.remove_prefix(end == std::string_view::npos ? body.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto inside = text::trim(line);
        if (!fence.empty()) {
            if (inside.starts_with(fence))
                fence.clear();
        } else if (inside.starts_with("```") || inside.starts_with("~~~")) {
            fence = inside.substr(0, inside.find_first_not_of(inside.front()));
        } else if (!each(line)) {
            return;
        }
    }
}

// What a byte may be. Beyond ASCII all are letters but for the block of general punctuation (U+2000
// to U+206F, E2 80 and E2 81 in UTF-8) and the no-break space (C2 A0).
enum class Byte : unsigned char { between, of_word, apostrophe, maybe_between };

constexpr std::array<Byte, 256> bytes = [] {
    std::array<Byte, 256> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c)
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0x80)
            kinds[c] = Byte::of_word;
    kinds['\''] = Byte::apostrophe;
    kinds[0xE2] = kinds[0xC2] = Byte::maybe_between;
    return kinds;
}();

Byte kind_of(char c) { return bytes[static_cast<unsigned char>(c)]; }

std::int64_t count_in_line(std::string_view line) {
    std::int64_t words = 0;
    bool within = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        bool part = false;
        switch (kind_of(line[at])) {
            case Byte::of_word:
                part = true;
                break;
            case Byte::between:
                break;
            case Byte::apostrophe:  // don't
                part = within && at + 1 < line.size() && kind_of(line[at + 1]) == Byte::of_word;
                break;
            case Byte::maybe_between: {
                const auto rest = line.substr(at);
                const bool curly = rest.starts_with("\xE2\x80\x99");  // the other apostrophe
                const bool punctuation =
                    rest.starts_with("\xE2\x80") || rest.starts_with("\xE2\x81");
                part = curly ? within : !punctuation && !rest.starts_with("\xC2\xA0");
                at += punctuation ? 2 : rest.starts_with("\xC2\xA0") ? 1 : 0;
                break;
            }
        }
        words += part && !within ? 1 : 0;
        within = part;
    }
    return words;
}

}  // namespace

std::optional<std::string> first_heading(std::string_view body) {
    std::optional<std::string> heading;
    prose_lines(body, [&](std::string_view line) {
        if (line.starts_with("# "))
            heading = std::string(text::trim(line.substr(2)));
        return !heading;
    });
    return heading;
}

int first_comment(std::string_view body) {
    const std::string_view all = body;
    int begun = 0;  // the line of a comment that is open
    bool closed = false;
    prose_lines(body, [&](std::string_view line) {
        bool in_code = false;
        for (std::size_t at = 0; at < line.size() && !closed; ++at) {
            in_code ^= line[at] == '`';
            if (in_code || line.substr(at, 2) != "%%")
                continue;
            closed = begun != 0;
            if (!closed)
                begun = 1 + static_cast<int>(std::count(
                                all.begin(), all.begin() + (line.data() - all.data()), '\n'));
            ++at;
        }
        return !closed;
    });
    return closed ? begun : 0;
}

std::int64_t count_words(std::string_view body) {
    std::int64_t words = 0;
    prose_lines(body, [&](std::string_view line) {
        words += count_in_line(line);
        return true;
    });
    return words;
}

}  // namespace osm::markup
