// screen/rules.hpp - the shapes of tokens, one line each.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace osm::screen {

// A token is looked for where one of its `keywords` stands, and at least `behind` characters of a
// token behind it: `expression` must match from there, or from up to `before` bytes ahead of it on
// the same line. With `before` 0 the keyword is the token's beginning and follows no letter or
// digit. The secret is the expression's first group, without one the whole.
struct Rule {
    std::string_view name;
    std::string_view what;
    std::array<std::string_view, 8> keywords;
    std::string_view expression;
    std::size_t before = 0;
    std::size_t behind = 16;
    bool lines = false;     // the match may go over lines
    bool any_case = false;  // of the keywords
    bool random = false;    // the secret must look random: its shape alone is too common
    bool login = false;     // the secret is `name:password` in base64: its password decides
};

// Our own, from what the vendors document about their tokens. Lengths are taken a little wider than
// today's, because vendors change them and a prefix is sure enough.
std::span<const Rule> rules();

}  // namespace osm::screen
