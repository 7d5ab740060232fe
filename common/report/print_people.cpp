// Tables for people: aligned columns, and Markdown.
#include "report/cells.hpp"
#include "report/fit.hpp"
#include "report/print.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <variant>

namespace osm::report {
namespace {

using Lines = std::vector<std::vector<std::string>>;

bool is_left(Type type) { return type == Type::text || type == Type::date || type == Type::stamp; }

bool is_sum(const Cell& cell) {
    return !std::holds_alternative<std::monostate>(cell) &&
           !std::holds_alternative<std::string>(cell);
}

// A footer of sums says nothing where none of their columns was chosen.
bool says_something(const std::vector<Cell>& footer, const std::vector<std::size_t>& chosen) {
    return std::ranges::none_of(footer, is_sum) ||
           std::ranges::any_of(chosen, [&](std::size_t i) { return is_sum(footer[i]); });
}

Lines shown(const Selection& table, bool header) {
    Lines lines;
    if (header) {
        auto& titles = lines.emplace_back();
        for (const auto i : table.chosen)
            titles.push_back(table.columns[i].title);
    }
    for (const auto* part : {&table.rows, &table.footers}) {
        for (const auto& row : *part) {
            if (part == &table.footers && !says_something(row, table.chosen))
                continue;
            auto& line = lines.emplace_back();
            for (const auto i : table.chosen)
                line.push_back(show(row[i], table.columns[i].type));
        }
    }
    return lines;
}

// Whether each cell is one word: a name, which must be typed as it stands, so it is never cut.
bool is_name(const Selection& table, std::size_t column) {
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        const auto* text = std::get_if<std::string>(&row[column]);
        return text == nullptr || text->find(' ') == std::string::npos;
    });
}

// As wide as its widest cell; text of more than names may be clipped.
std::vector<Wish> wishes(const Selection& table, const Lines& lines, bool named) {
    std::vector<Wish> all;
    for (std::size_t i = 0; i < table.chosen.size(); ++i) {
        const auto& column = table.columns[table.chosen[i]];
        int width = 0;
        for (const auto& line : lines)
            width = std::max(width, text::width(line[i]));
        all.push_back(
            {width, column.type == Type::text && !column.whole && !is_name(table, table.chosen[i]),
             column.spare && !named});
    }
    return all;
}

void trim_end(std::string& out) { out.erase(out.find_last_not_of(' ') + 1); }

}  // namespace

std::string print_table(const Selection& table, const Style& style) {
    const auto lines = shown(table, style.header);
    const auto fit = report::fit(wishes(table, lines, !style.columns.empty()), style.width);
    std::string out;
    for (const auto& line : lines)
        for (const auto& places : fit.lines) {
            const bool is_first = &places == &fit.lines.front();
            std::string row(is_first ? 0 : Fit::indent, ' ');
            for (const auto i : places) {
                if (i != places.front())
                    row.append(static_cast<std::size_t>(fit.gap), ' ');
                const int width = fit.widths[i];
                row += is_left(table.columns[table.chosen[i]].type)
                           ? text::pad_right(text::clip(line[i], width), width)
                           : text::pad_left(line[i], width);
            }
            trim_end(row);
            if (is_first || !row.empty())
                out += row + '\n';
        }
    if (!fit.left_out.empty()) {
        std::vector<std::string> titles;
        for (const auto i : fit.left_out)
            titles.push_back(table.columns[table.chosen[i]].title);
        out += "no room for " + text::join(titles, ", ") + "; --columns can name it\n";
    }
    return out;
}

std::string print_markdown(const Selection& table) {
    std::string out;
    bool first = true;
    for (const auto& line : shown(table, true)) {
        for (const auto& cell : line)
            out += "| " + markdown(cell) + ' ';
        out += "|\n";
        if (!first)
            continue;
        first = false;
        for (const auto i : table.chosen)
            out += is_left(table.columns[i].type) ? "| --- " : "| ---: ";
        out += "|\n";
    }
    return out;
}

}  // namespace osm::report
