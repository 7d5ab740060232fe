#include "chart/svg.hpp"
#include "text/words.hpp"
#include "tools/plan/pictures.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan::verbs {
namespace {

constexpr int box_width = 168, box_height = 34, gap_across = 56, gap_down = 12;
constexpr int left_margin = 16, top_margin = 44;
constexpr int letters = 24;  // that a box has room for
constexpr int sweeps = 6;    // over the columns, to bring what belongs together on one height

std::string dot_string(std::string_view text) {
    std::string found = "\"";
    for (const char c : text::escape(text)) {
        if (c == '"' || c == '\\')
            found += '\\';
        found += c;
    }
    return found + '"';
}

std::string_view dot_style(State state) {
    switch (state) {
        case State::done:
        case State::dropped:
            return "style=\"rounded,filled\", fillcolor=\"gray85\"";
        case State::started:
            return "style=\"rounded,filled,bold\", fillcolor=\"lightblue\"";
        case State::ready:
            return "style=\"rounded,bold\"";
        case State::blocked:
            return "style=\"rounded\"";
    }
    return "";
}

std::string about(const View& view, Index i) {
    const auto& item = view.plan.items[i];
    const auto& standing = view.progress.items[i];
    std::string line = view.plan.topic(i) + ", " + std::string(name(standing.state));
    if (standing.hours)
        line += fmt::format(", {:.4g} h, {:.4g} left", standing.hours->hours(),
                            standing.remaining.hours());
    if (item.due)
        line += ", due " + time::to_text(*item.due);
    return line;
}

// Places in a grid: an item's column is right of all that it needs, and its row near theirs.
class Layers {
public:
    Layers(const View& view, const std::vector<Index>& items)
        : before_(view.plan.items.size()),
          after_(view.plan.items.size()),
          column_(view.plan.items.size()),
          row_(view.plan.items.size()) {
        std::vector<bool> shown(view.plan.items.size());
        for (const auto i : items)
            shown[i] = true;
        for (const auto i : items)
            for (const auto* list : {&view.plan.items[i].needs, &view.plan.items[i].any})
                for (const auto need : *list)
                    if (shown[need]) {
                        before_[i].push_back(need);
                        after_[need].push_back(i);
                    }
        for (const auto i : view.plan.order)
            if (shown[i])
                place(i);
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (auto& column : columns_)
                straighten(column, sweep % 2 == 0 ? before_ : after_);
    }

    int columns() const { return static_cast<int>(columns_.size()); }

    int rows() const {
        std::size_t most = 0;
        for (const auto& column : columns_)
            most = std::max(most, column.size());
        return static_cast<int>(most);
    }

    int x(Index i) const {
        return left_margin + static_cast<int>(column_[i]) * (box_width + gap_across);
    }

    int y(Index i) const {
        return top_margin + static_cast<int>(row_[i]) * (box_height + gap_down);
    }

    const std::vector<Index>& before(Index i) const { return before_[i]; }

private:
    void place(Index i) {
        for (const auto need : before_[i])
            column_[i] = std::max(column_[i], column_[need] + 1);
        if (column_[i] >= columns_.size())
            columns_.resize(column_[i] + 1);
        row_[i] = columns_[column_[i]].size();
        columns_[column_[i]].push_back(i);
    }

    // By the mean row of the neighbours; what has none stays where it is.
    void straighten(std::vector<Index>& column, const std::vector<std::vector<Index>>& neighbours) {
        std::vector<std::pair<double, Index>> order;
        for (const auto i : column) {
            double mean = static_cast<double>(row_[i]);
            if (!neighbours[i].empty()) {
                mean = 0;
                for (const auto other : neighbours[i])
                    mean += static_cast<double>(row_[other]);
                mean /= static_cast<double>(neighbours[i].size());
            }
            order.emplace_back(mean, i);
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t at = 0; at < order.size(); ++at) {
            column[at] = order[at].second;
            row_[column[at]] = at;
        }
    }

    std::vector<std::vector<Index>> before_, after_, columns_;
    std::vector<std::size_t> column_, row_;
};

void draw_box(chart::Svg& svg, const View& view, Index i, int x, int y) {
    const auto& item = view.plan.items[i];
    const auto state = view.progress.items[i].state;
    const bool over = state == State::done || state == State::dropped;
    svg.rect(x, y, box_width, box_height, over ? "heat1" : "heat0", about(view, i));
    svg.rect(
        x, y, 6, box_height,
        item.track == none ? "kind7" : fmt::format("kind{}", item.track % (chart::most_kinds - 1)));
    svg.text(x + 12, y + 14, "small", text::clip(item.title, letters));
    const auto& standing = view.progress.items[i];
    auto second = std::string(name(state));
    if (!over && standing.hours)
        second += fmt::format(", {:.4g} h", standing.remaining.hours());
    if (item.due)
        second += ", due " + time::to_day_month(*item.due);
    svg.text(x + 12, y + 28, "small", second);
}

}  // namespace

std::vector<Index> chosen(const View& view, const Choice& choice) {
    std::vector<Index> found;
    for (Index i = 0; i < view.plan.items.size(); ++i) {
        const auto state = view.progress.items[i].state;
        if (choice.open && (state == State::done || state == State::dropped))
            continue;
        if (choice.track == none || view.plan.items[i].track == choice.track)
            found.push_back(i);
    }
    return found;
}

std::string graph_dot(const View& view, const std::vector<Index>& items) {
    std::vector<bool> shown(view.plan.items.size());
    for (const auto i : items)
        shown[i] = true;
    std::string text =
        "digraph plan {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n";
    for (const auto i : items) {
        const auto& item = view.plan.items[i];
        text += fmt::format("  {} [label={}, tooltip={}, {}{}];\n", dot_string(item.id),
                            dot_string(item.title), dot_string(about(view, i)),
                            dot_style(view.progress.items[i].state),
                            item.milestone ? ", shape=octagon" : "");
    }
    for (const auto i : items) {
        const auto& item = view.plan.items[i];
        const auto arrows = [&](const std::vector<Index>& from, std::string_view style) {
            for (const auto other : from)
                if (shown[other])
                    text += fmt::format("  {} -> {}{};\n", dot_string(view.plan.items[other].id),
                                        dot_string(item.id), style);
        };
        arrows(item.needs, "");
        arrows(item.any, " [style=dashed]");
        arrows(item.with, " [dir=none, style=dotted, constraint=false]");
    }
    return text + "}\n";
}

std::string graph_svg(const View& view, const std::vector<Index>& items) {
    const Layers layers(view, items);
    chart::Svg svg;
    for (const auto i : items)
        for (const auto need : layers.before(i))
            svg.line(layers.x(need) + box_width, layers.y(need) + box_height / 2, layers.x(i),
                     layers.y(i) + box_height / 2, "grid");
    for (const auto i : items)
        draw_box(svg, view, i, layers.x(i), layers.y(i));
    std::vector<std::string> names;
    for (const auto& track : view.plan.tracks)
        names.push_back(track.title);
    const int width =
        std::max(480, 2 * left_margin + layers.columns() * (box_width + gap_across) - gap_across);
    const int under = top_margin + layers.rows() * (box_height + gap_down) + 8;
    const auto height = chart::svg_legend(svg, chart::kinds(names), left_margin, under, width) + 12;
    return svg.file(width, height, view.plan.name.empty() ? "The plan" : view.plan.name,
                    fmt::format("{}, each right of what it needs",
                                text::counted(static_cast<std::int64_t>(items.size()), "item")));
}

}  // namespace osm::plan::verbs
