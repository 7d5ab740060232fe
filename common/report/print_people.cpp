// Tables for people: aligned columns, and Markdown.
#include "report/cells.hpp"
#include "report/print.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>
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

constexpr int gap = 2;         // blanks between columns
constexpr int narrowest = 12;  // no text column is clipped below that

// Whether each cell is one word: a name, which must be typed as it stands, so it is never cut.
bool is_name(const Selection& table, std::size_t column) {
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        const auto* text = std::get_if<std::string>(&row[column]);
        return text == nullptr || text->find(' ') == std::string::npos;
    });
}

// Takes what is too much from the widest text columns that hold more than names.
void fit(std::vector<int>& widths, const Selection& table, int width) {
    const int gaps = gap * (static_cast<int>(widths.size()) - 1);
    int excess = std::accumulate(widths.begin(), widths.end(), gaps) - width;
    if (excess <= 0)
        return;
    std::vector<bool> gives_way;
    for (const auto column : table.chosen)
        gives_way.push_back(table.columns[column].type == Type::text && !is_name(table, column));
    while (excess > 0) {
        int* widest = nullptr;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (gives_way[i] && widths[i] > narrowest && (widest == nullptr || widths[i] > *widest))
                widest = &widths[i];
        if (widest == nullptr)
            return;
        const int taken = std::min(excess, *widest - narrowest);
        *widest -= taken;
        excess -= taken;
    }
}

void trim_end(std::string& out) { out.erase(out.find_last_not_of(' ') + 1); }

}  // namespace

std::string print_table(const Selection& table, const Style& style) {
    const auto lines = shown(table, style.header);
    std::vector<int> widths(table.chosen.size(), 0);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], text::width(line[i]));
    if (style.width > 0)
        fit(widths, table, style.width);

    std::string out;
    for (const auto& line : lines) {
        std::string row;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0)
                row.append(gap, ' ');
            const bool left = is_left(table.columns[table.chosen[i]].type);
            row += left ? text::pad_right(text::clip(line[i], widths[i]), widths[i])
                        : text::pad_left(line[i], widths[i]);
        }
        trim_end(row);
        out += row + '\n';
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
