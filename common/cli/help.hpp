// cli/help.hpp - what a tool and a verb say about themselves, to people and to scripts.
#pragma once

#include "cli/declared.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::cli {

struct Line {
    std::string_view name;
    std::string_view text;
};

// Verbs under one heading.
struct Group {
    std::string_view title;
    std::vector<Line> lines;
};

// How wide a page is at most, on a wider terminal too.
inline constexpr int page_width = 79;

// The tool's page: its sentence, its verbs, where to read more.
std::string tool_help(std::string_view tool, std::string_view line,
                      const std::vector<Group>& groups, std::string_view see_also,
                      int width = page_width);

// A verb's page: examples, usage, arguments, options, remarks. `called` is how it is typed
// ("osm-log start").
std::string verb_help(std::string_view called, std::string_view line, const Declared& declared,
                      int width = page_width);

// --osm-spec: `verb  option  value  help`, a row for the verb, for each argument and each option;
// "-" where there is nothing. An argument's value is `1`, `?`, `*` or `+` (how many words). A verb
// without a name is the one that runs when none is typed. A word that another program takes has
// that program as its value.
std::string verb_spec(const Summary& verb, const Declared& declared);
std::string other_spec(std::string_view name, std::string_view program, std::string_view line);
std::string common_spec();

}  // namespace osm::cli
