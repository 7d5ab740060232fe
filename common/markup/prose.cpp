#include "markup/header.hpp"
#include "text/words.hpp"

#include <algorithm>
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

// What stands at the front of `text`: so many bytes, part of a word or not.
struct Piece {
    std::size_t size;
    bool of_word;
};

// A letter or digit is part of a word, and an apostrophe between two. Beyond ASCII all are letters
// but the block of general punctuation (U+2000 to U+206F) and the no-break space.
Piece piece(std::string_view text, bool within) {
    const auto is_alnum = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    if (static_cast<unsigned char>(text.front()) < 0x80) {
        const bool joins = within && text.front() == '\'' && text.size() > 1 && is_alnum(text[1]);
        return {1, joins || is_alnum(text.front())};
    }
    if (text.starts_with("\xE2\x80\x99"))
        return {3, within};
    if (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81"))
        return {std::min<std::size_t>(3, text.size()), false};
    if (text.starts_with("\xC2\xA0"))
        return {2, false};
    return {1, true};
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
            const auto [size, of_word] = piece(line, within);
            words += of_word && !within ? 1 : 0;
            within = of_word;
            line.remove_prefix(size);
        }
        return true;
    });
    return words;
}

}  // namespace osm::markup
