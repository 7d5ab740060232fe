#include "chart/bars.hpp"

#include "chart/svg.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::chart {
namespace {

time::Duration longest(const Bars& bars) {
    time::Duration most{1};
    for (const auto& bar : bars.bars)
        most = std::max(most, bar.all());
    return most;
}

// Where each part of a bar ends when the longest bar has `room`; rounded once, so that parts add
// up to their bar.
std::vector<int> ends(const Bars::Bar& bar, time::Duration most, int room) {
    std::vector<int> all;
    time::Duration sum;
    for (const auto part : bar.parts) {
        sum += part;
        const auto exact = static_cast<double>(sum.seconds) / static_cast<double>(most.seconds);
        const int end = static_cast<int>(std::lround(exact * room));
        all.push_back(sum.seconds > 0 ? std::max(end, 1) : 0);
    }
    return all;
}

}  // namespace

time::Duration Bars::Bar::all() const {
    time::Duration sum;
    for (const auto part : parts)
        sum += part;
    return sum;
}

std::string bars_text(const Bars& bars, const Look& look) {
    const auto most = longest(bars);
    int labels = 0, figures = 0;
    for (const auto& bar : bars.bars) {
        labels = std::max(labels, text::width(text::escape(bar.label)));
        figures = std::max(figures, text::width(time::to_clock(bar.all())));
    }
    labels = std::min(labels, std::max(12, look.width / 2 - figures));
    const int room = std::max(look.width - labels - figures - 4, 10);
    std::string out = bars.title + "\n\n";
    for (const auto& bar : bars.bars) {
        const auto label = text::clip(text::escape(bar.label), labels);
        std::string line = fmt::format("{}  {}  ", text::pad_right(label, labels),
                                       text::pad_left(time::to_clock(bar.all()), figures));
        int at = 0;
        const auto stops = ends(bar, most, room);
        for (std::size_t i = 0; i < stops.size(); ++i) {
            const auto length = static_cast<std::size_t>(std::max(stops[i] - at, 0));
            line += paint(std::string(length, bars.kinds[i].mark), i, look);
            at = std::max(at, stops[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    if (bars.kinds.size() > 1 || bars.named)
        out += '\n' + legend(bars.kinds, look) + '\n';
    return out;
}

std::string bars_svg(const Bars& bars) {
    constexpr int width = 760, row = 24, top = 48, most_label = 30;
    int labels = 0;
    for (const auto& bar : bars.bars)
        labels = std::max(labels, std::min(text::width(bar.label), most_label));
    const int left = 32 + labels * 8;
    const int room = width - left - 80;
    const auto most = longest(bars);
    Svg svg;
    int y = top;
    for (const auto& bar : bars.bars) {
        svg.text(left - 10, y + 14, "right", text::clip(bar.label, most_label));
        int at = 0;
        const auto stops = ends(bar, most, room);
        for (std::size_t i = 0; i < stops.size(); ++i) {
            if (stops[i] > at)
                svg.rect(left + at, y, stops[i] - at, row - 6,
                         fmt::format("kind{}", i % most_kinds),
                         fmt::format("{}, {}: {}", bar.label, bars.kinds[i].name,
                                     time::to_clock(bar.parts[i])));
            at = std::max(at, stops[i]);
        }
        svg.text(left + at + 8, y + 14, "small", time::to_clock(bar.all()));
        y += row;
    }
    if (bars.kinds.size() > 1 || bars.named)
        y = svg_legend(svg, bars.kinds, left, y + 6, width);
    return svg.file(width, y + 16, bars.title,
                    fmt::format("{}, the longest {}.",
                                text::counted(static_cast<std::int64_t>(bars.bars.size()), "bar"),
                                time::to_clock(most)));
}

}  // namespace osm::chart
