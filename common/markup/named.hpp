// markup/named.hpp - what a text refers to by name, as Obsidian writes it. For this module.
#pragma once

#include "markup/references.hpp"

#include <string_view>
#include <vector>

namespace osm::markup {

// Appends what stands in `[[...]]` and `![[...]]`, but for code and formulas. `first_line` is that
// of the text's first line.
void append_named(std::string_view text, int first_line, std::vector<Reference>& references);

}  // namespace osm::markup
