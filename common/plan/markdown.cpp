#include "plan/markdown.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace osm::plan {
namespace {

// Where the bracket at `from` is closed; npos when it is not.
std::size_t closing(std::string_view text, std::size_t from, char opens, char closes) {
    int depth = 0;
    for (auto at = from; at < text.size(); ++at)
        if (text[at] == '\\')
            ++at;
        else if (text[at] == opens)
            ++depth;
        else if (text[at] == closes && --depth == 0)
            return at;
    return std::string_view::npos;
}

// The link that begins at `at`, which is '['.
std::optional<Link> link_at(std::string_view cell, std::size_t at) {
    const auto end = closing(cell, at, '[', ']');
    if (end == std::string_view::npos || end + 1 >= cell.size() || cell[end + 1] != '(')
        return std::nullopt;
    const auto close = closing(cell, end + 1, '(', ')');
    if (close == std::string_view::npos)
        return std::nullopt;
    auto address = text::trim(cell.substr(end + 2, close - end - 2));
    address = address.substr(0, address.find_first_of(" \t"));
    return Link{std::string(cell.substr(at + 1, end - at - 1)), std::string(address), close + 1};
}

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells(1);
    line = text::trim(line);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    for (std::size_t at = 0; at < line.size(); ++at)
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|')
            cells.back() += line[++at];
        else if (line[at] == '|')
            cells.emplace_back();
        else
            cells.back() += line[at];
    for (auto& cell : cells)
        cell = std::string(text::trim(cell));
    if (cells.size() > 1 && cells.back().empty() && line.ends_with('|'))
        cells.pop_back();
    return cells;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// `:-- | :--:`: under the names of a table's columns.
bool is_rule(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|:- \t") == std::string_view::npos;
}

// The lines outside of code fences, others empty, so that each keeps its number.
std::vector<std::string_view> lines_of(std::string_view markdown) {
    auto lines = text::split(markdown, '\n');
    bool fenced = false;
    for (auto& line : lines) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto begin = text::trim(line);
        const bool fence = begin.starts_with("```") || begin.starts_with("~~~");
        if (fence || fenced)
            line = {};
        fenced = fenced != fence;
    }
    return lines;
}

// The line from its first word or link on: what is only seen, `<img ...>`, `![...](...)`, `**`, is
// no word.
std::string_view without_badges(std::string_view line) {
    while (true) {
        auto end = std::string_view::npos;
        if (line.starts_with("**") || line.starts_with("__"))
            end = 2;
        else if (line.size() > 1 && line[0] == '<' && (line[1] == '/' || is_letter(line[1])))
            end = line.find('>') == std::string_view::npos ? end : line.find('>') + 1;
        else if (line.starts_with("!["))
            end = link_at(line, 1) ? link_at(line, 1)->end : end;
        else if (line.starts_with("[![") && link_at(line, 0) &&
                 text::trim(without_links(link_at(line, 0)->text)).empty())
            end = link_at(line, 0)->end;
        if (end == std::string_view::npos)
            return line;
        line = text::trim(line.substr(end));
    }
}

}  // namespace

std::vector<MarkdownRow> markdown_rows(std::string_view markdown) {
    const auto lines = lines_of(markdown);
    std::vector<MarkdownRow> rows;
    std::vector<std::string> names;
    std::string heading;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = text::trim(lines[i]);
        if (line.starts_with('#'))
            heading = std::string(text::trim(
                without_links(line.substr(std::min(line.find_first_not_of('#'), line.size())))));
        const bool is_row = line.find('|') != std::string_view::npos;
        if (!is_row) {
            names.clear();
            continue;
        }
        if (i + 1 < lines.size() && is_rule(text::trim(lines[i + 1])) && names.empty()) {
            names = cells_of(line);
            for (auto& name : names)
                name = without_links(name);
            ++i;
            continue;
        }
        if (!names.empty())
            rows.push_back({static_cast<int>(i) + 1, heading, names, cells_of(line)});
    }
    return rows;
}

std::vector<MarkdownBullet> markdown_bullets(std::string_view markdown) {
    const auto lines = lines_of(markdown);
    std::vector<MarkdownBullet> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto line = text::trim(lines[i]);
        const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
        if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')'))
            line.remove_prefix(digits);
        else if (!line.starts_with('-') && !line.starts_with('*') && !line.starts_with('+'))
            continue;
        if (line.size() < 2 || line[1] != ' ')
            continue;
        line = text::trim(line.substr(2));
        for (const auto box : {"[ ] ", "[x] ", "[X] "})
            if (line.starts_with(box))
                line = text::trim(line.substr(4));
        line = without_badges(line);
        found.push_back({static_cast<int>(i) + 1, std::string(line)});
    }
    return found;
}

std::optional<Link> first_link(std::string_view cell) {
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (cell[at] == '\\')
            ++at;
        else if (cell[at] == '[' && (at == 0 || cell[at - 1] != '!'))
            if (auto link = link_at(cell, at))
                return link;
    }
    return std::nullopt;
}

std::string without_links(std::string_view cell) {
    std::string found;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const bool picture = cell[at] == '!' && at + 1 < cell.size() && cell[at + 1] == '[';
        if (picture || cell[at] == '[') {
            if (const auto link = link_at(cell, picture ? at + 1 : at)) {
                if (!picture)
                    found += without_links(link->text);
                at = link->end - 1;
                continue;
            }
        }
        if (cell[at] == '*' || cell[at] == '`')
            continue;
        const auto byte = static_cast<unsigned char>(cell[at]);
        found += byte < 0x20 || byte == 0x7F ? ' ' : cell[at];
    }
    return found;
}

}  // namespace osm::plan
