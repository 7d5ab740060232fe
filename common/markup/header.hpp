// markup/header.hpp - the header of a note: what its writer says about it.
#pragma once

#include "text/diagnostic.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::markup {

// One key and what is said for it.
struct Field {
    std::string key;                 // in lower case; of a map inside, "menu.main.weight"
    std::vector<std::string> items;  // of a list; one of a single value; none of an empty one
    bool is_list = false;
    int line = 0;  // of the file, from 1

    std::string text() const;  // a list joined by ", "; several lines of one value by blanks
};

// The header in one of three forms, its fields in the file's order.
//
// `--- YAML ---`: keys at the margin or in maps inside; values plain, 'single' or "double" quoted
// with its escapes, also over several lines; lists `[a, b]` and `- a`; maps; texts `|` and `>`;
// comments. No anchors, aliases and tags.
// `+++ TOML +++`: strings of all four kinds, arrays, tables, inline tables; numbers, dates and
// truths as they are written.
// `Key: value` lines up to a blank one (Pelican, MultiMarkdown), with further lines of a value
// indented; the first key is a usual one, for a note that begins "Remember: ..." is prose.
struct Header {
    enum class Form { none, yaml, toml, plain, notebook };

    Form form = Form::none;
    std::vector<Field> fields;
    std::size_t body = 0;  // where the text begins

    std::optional<std::string> get(std::string_view key) const;  // of the first such field
};

// A note without header has no fields and its body at 0 (behind a byte order mark). Faults, all
// warnings, with their line: a header that never ends, and counts as none; whatever is not of the
// above, and is left out. `first_line` is the note's in `file`. Linear.
Header read_header(std::string_view note, const std::string& file, text::Diagnostics& faults,
                   int first_line = 1);

// A text as a value of YAML: as it is where that reads back as it, else in double quotes.
std::string yaml_word(std::string_view text);

// The first `# ` heading of the body, without its mark; nullopt when there is none.
std::optional<std::string> first_heading(std::string_view body);

// The line, from 1, on which the first `%%comment%%` begins that Obsidian does not show; 0: there
// is none. Not in code.
int first_comment(std::string_view body);

// Words of prose: runs of letters and digits outside fenced code.
std::int64_t count_words(std::string_view body);

}  // namespace osm::markup
