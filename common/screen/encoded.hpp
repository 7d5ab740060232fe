// screen/encoded.hpp - what stands in a text encoded: as base64, hexadecimal digits, escapes, or in
// a picture. For this module.
#pragma once

#include "screen/search.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// A part of a text, decoded.
class Passage {
public:
    explicit Passage(std::string_view written) : how(written) {}

    std::string text;
    std::string_view how;        // "in base64"
    const Kind* kind = nullptr;  // then it is a file of that kind, and `text` is its letters

    // From the end of `text` on, each byte is written with so many thirds of a letter, the first of
    // them at `original`.
    void goes_on(std::size_t original, std::size_t thirds) {
        parts_.push_back({text.size(), original, thirds});
    }

    // Where all of it ends, when no byte has a place of its own.
    void ends(std::size_t end) { end_ = end; }

    // Where bytes [begin, end) of `text` stand in the text around it.
    std::size_t begin_of(std::size_t begin) const;
    std::size_t end_of(std::size_t end) const;

private:
    struct Part {
        std::size_t decoded, original, thirds;
    };

    const Part& part(std::size_t at) const;

    std::vector<Part> parts_;
    std::size_t end_ = 0;
};

using Act = std::function<void(const Passage&)>;

// Runs of 24 letters of base64 (RFC 4648, either alphabet, lines as they break) or of 32
// hexadecimal digits that begin with text of 16 bytes: up to where it is text no more. Base64 of
// other bytes with the texts within. Pictures, with what stands in them beside the pixels; and what
// a `data:` address has of a database, an archive, a program. Linear: most bytes of prose are not
// looked at.
void each_of_letters(std::string_view text, const Act& act);

// What bytes that are no text hold of texts, a line each: 16 characters and more of ASCII or
// UTF-16; all, if zlib or gzip compressed them, up to 16 times their size.
std::string texts_within(std::string_view bytes);

// Lines with a character written as `%67`, `\x67`, `\u0067`, `\u{67}`, `&#103;`, `&#x67;`, `&amp;`,
// or with a backslash before it that Markdown or JSON takes away: each without them.
void each_of_escapes(std::string_view text, const Act& act);

}  // namespace osm::screen
