// screen/rules.hpp - the shapes of secrets, one line each.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace osm::screen {

// A secret is looked for where one of its `keywords` stands: `expression` must match from there, or
// from up to `before` bytes ahead of it on the same line. With `before` 0 the keyword is the
// token's beginning and follows no letter or digit.
struct Rule {
    std::string_view name;
    std::string_view what;
    std::array<std::string_view, 6> keywords;
    std::string_view expression;
    std::size_t before = 0;
    bool placeholders = false;  // the match's first group may be a stand-in such as `password`
    char needs = 0;             // stands behind the keyword in every match; spares the expression
};

// Our own, from what the vendors document about their tokens. Lengths are taken a little wider than
// today's, because vendors change them and a prefix is sure enough.
std::span<const Rule> rules();

}  // namespace osm::screen
