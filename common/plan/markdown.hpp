// plan/markdown.hpp - the little of Markdown that curricula are written in: tables, lists, links.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::plan {

// A row of a table, with the names of its columns and the heading that it stands under, both
// without links and emphasis.
struct MarkdownRow {
    int line = 0;
    std::string heading;
    std::vector<std::string> names;
    std::vector<std::string> cells;
};

// With or without bars at the ends; `\|` is no bar. Rows have as many cells as they have. What
// stands in a code fence is no table.
std::vector<MarkdownRow> markdown_rows(std::string_view markdown);

struct MarkdownBullet {
    int line = 0;
    std::string
        text;  // behind -, *, + or a number; a box, tags of HTML and pictures there are gone
};

std::vector<MarkdownBullet> markdown_bullets(std::string_view markdown);

struct Link {
    std::string text;
    std::string address;
    std::size_t end = 0;  // in the cell
};

// `[text](address "title")`; a picture is no link.
std::optional<Link> first_link(std::string_view cell);

// Links as their text, pictures and emphasis gone, control characters as blanks.
std::string without_links(std::string_view cell);

}  // namespace osm::plan
