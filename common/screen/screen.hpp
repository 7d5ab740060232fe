// screen/screen.hpp - what must not become public: keys, tokens, and files that hold them.
#pragma once

#include "screen/finding.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// Files that hold secrets by their name: private keys, key stores, .env, .netrc, databases, a
// repository's own files. The last part of the path decides.
std::vector<Finding> screen_name(std::string_view path);

// Secrets in the bytes, by the vendors' documented token shapes; and files that are something else
// than their name says, by their first bytes. In the order of their places. Linear: keywords are
// found by one automaton, expressions run only behind a keyword.
std::vector<Finding> screen_bytes(std::string_view path, std::string_view bytes);

// The text with each such secret as its first four characters and its length: what may be shown of
// a path or title that holds one.
std::string masked(std::string_view text);

// A path that git must not hold on some system: `..`, absolute, `.git` in any spelling, backslash,
// colon, trailing dot or blank, device names, control characters, what is not UTF-8 or reorders the
// text around it. What is wrong with it, or empty.
std::string unsafe_path(std::string_view path);

}  // namespace osm::screen
