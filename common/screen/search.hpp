// screen/search.hpp - what the searches of this module have in common. For this module.
#pragma once

#include "text/ascii.hpp"
#include "text/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// What a match is called. Those of a lower rank win where two overlap.
struct Kind {
    std::string_view rule;
    std::string_view what;
    std::string_view hint;
    text::Level level = text::Level::error;
    bool head = false;  // the first four characters of a long one may be shown
    bool once = false;  // the same value again in the same text is not told again
    int rank = 0;
};

inline constexpr std::string_view hint_of_secret =
    "take it out, and have a new one issued if it was ever shown";

// Bytes [begin, end) of the text are a secret.
struct Match {
    std::size_t begin;
    std::size_t end;
    const Kind* kind;           // outlives the match
    std::size_t number = 0;     // of a private word
    std::string decoded = {};   // the secret, where the text has it encoded
    std::string_view how = {};  // and how: "in base64"

    // The secret itself; lives as long as the match and the text.
    std::string_view secret_in(std::string_view text) const {
        return how.empty() ? text.substr(begin, end - begin) : std::string_view(decoded);
    }
};

using Matches = std::vector<Match>;

// Where a word of a search stands in the text.
struct Hit {
    std::string_view text;
    std::size_t at;
    std::size_t size;

    std::size_t end() const { return at + size; }

    char before() const { return at == 0 ? '\n' : text[at - 1]; }
};

// A word at which a search looks closer, in ASCII lower case; `exact` is how it must be written.
struct Word {
    std::string word;
    std::string exact = {};  // empty: in any case
};

class Search {
public:
    virtual ~Search() = default;

    // Called once.
    virtual std::vector<Word> words() const { return {}; }

    // Another text begins, of the file at `path`.
    virtual void start([[maybe_unused]] std::string_view path) {}

    // A word of ours, by its number, in the order of their ends. Must not look further than some
    // fixed number of bytes, so that all hits together are linear.
    virtual void look(std::size_t, const Hit&, Matches&) {}

    // The text is through. For what has no words.
    virtual void finish(std::string_view, Matches&) {}
};

using text::is_alnum;
using text::is_digit;
using text::is_letter;
using text::is_lower;
using text::is_upper;

bool is_word_byte(char c);  // letter, digit, underscore, or a byte of a character beyond ASCII
char lower(char c);

// Whether a token may begin at `at`: not in the middle of a word, but well behind `\n` as JSON
// writes it in a notebook's cell.
bool may_begin(std::string_view text, std::size_t at);

}  // namespace osm::screen
