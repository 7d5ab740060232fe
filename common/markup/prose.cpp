#include "markup/header.hpp"
#include "text/words.hpp"

#include <cctype>

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

// How many bytes at the front of `text` are part of a word: a letter or digit, or an apostrophe
// between two. Beyond ASCII all are letters but the block of general punctuation (U+2000-206F).
std::size_t word_bytes(std::string_view text, bool within) {
    const auto byte = static_cast<unsigned char>(text.front());
    if (byte < 0x80) {
        if (std::isalnum(byte) != 0)
            return 1;
        return within && byte == '\'' && text.size() > 1 &&
                       std::isalnum(static_cast<unsigned char>(text[1])) != 0
                   ? 1
                   : 0;
    }
    if (text.starts_with("\xE2\x80\x99"))
        return within ? 3 : 0;
    if (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81") ||
        text.starts_with("\xC2\xA0"))
        return 0;
    return 1;
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

std::int64_t count_words(std::string_view body) {
    std::int64_t words = 0;
    prose_lines(body, [&](std::string_view line) {
        bool within = false;
        while (!line.empty()) {
            const std::size_t part = word_bytes(line, within);
            words += part > 0 && !within ? 1 : 0;
            within = part > 0;
            line.remove_prefix(part > 0 ? part : 1);
        }
        return true;
    });
    return words;
}

}  // namespace osm::markup
