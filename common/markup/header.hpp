// markup/header.hpp - the header of a note: what its writer says about it.
#pragma once

#include "text/diagnostic.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osm::markup {

// `--- YAML ---` (scalars and lists), `+++ TOML +++` (the keys before its first table), or `Key:
// value` lines up to a blank one, whose first key is a usual one (a note that begins "Remember:
// ..." is prose). Keys in lower case, in the file's order; a list is its items joined by ", ".
// `body` is where the text begins.
struct Header {
    std::vector<std::pair<std::string, std::string>> values;
    std::size_t body = 0;

    std::optional<std::string> get(std::string_view key) const;
};

// A note without header has no values and its body at 0 (behind a byte order mark). Faults, all
// warnings: a header that never ends, and counts as none; a line that is none.
Header read_header(std::string_view note, const std::string& file, text::Diagnostics& faults);

// The first `# ` heading of the body, without its mark; nullopt when there is none.
std::optional<std::string> first_heading(std::string_view body);

// Words of prose: runs of letters and digits outside fenced code.
std::int64_t count_words(std::string_view body);

}  // namespace osm::markup
