#include "chart/timeline.hpp"

#include "chart/svg.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::chart {
namespace {

constexpr std::int64_t hour = 3600;

// The first hour and the one after the last; of an ordinary day when there is nothing.
std::pair<int, int> hours_of(const Timeline& timeline) {
    time::Duration first = time::hours(48), last;
    for (const auto& row : timeline.rows)
        for (const auto& span : row.spans) {
            first = std::min(first, span.from);
            last = std::max(last, span.until);
        }
    if (last.seconds == 0)
        return {9, 18};
    return {static_cast<int>(first.seconds / hour),
            static_cast<int>((last.seconds + hour - 1) / hour)};
}

std::string hour_name(int at) { return fmt::format("{}", at == 24 ? 24 : at % 24); }

// What a place of the row shows: the place of a kind, or -1 nothing, -2 less than half.
int kind_in(const Timeline::Row& row, std::size_t kinds, std::int64_t from, std::int64_t until) {
    std::vector<std::int64_t> taken(kinds, 0);
    std::int64_t all = 0;
    for (const auto& span : row.spans) {
        const auto common = std::min(until, span.until.seconds) - std::max(from, span.from.seconds);
        if (common > 0) {
            taken[span.kind] += common;
            all += common;
        }
    }
    if (all == 0)
        return -1;
    if (all * 2 < until - from)
        return -2;
    return static_cast<int>(std::max_element(taken.begin(), taken.end()) - taken.begin());
}

std::string row_text(const Timeline& timeline, const Timeline::Row& row, int first, int last,
                     int places, const Look& look) {
    std::string line, run;
    int run_kind = -1;
    const auto put_run = [&] {
        line += run_kind >= 0 ? paint(run, static_cast<std::size_t>(run_kind), look) : run;
        run.clear();
    };
    for (int place = 0; place < (last - first) * places; ++place) {
        const auto from = first * hour + place * hour / places;
        const int kind = kind_in(row, timeline.kinds.size(), from, from + hour / places);
        if (kind != run_kind)
            put_run();
        run_kind = kind;
        if (kind >= 0)
            run += timeline.kinds[static_cast<std::size_t>(kind)].mark;
        else if (kind == -2)
            run += ':';
        else
            run += place % places == 0 ? "·" : " ";
    }
    put_run();
    return line;
}

int label_width(const Timeline& timeline) {
    int widest = 0;
    for (const auto& row : timeline.rows)
        widest = std::max(widest, text::width(row.label));
    return widest;
}

}  // namespace

std::string timeline_text(const Timeline& timeline, const Look& look) {
    if (timeline.rows.empty())
        return timeline.title + '\n';
    const auto [first, last] = hours_of(timeline);
    const int labels = label_width(timeline);
    int asides = 0;
    for (const auto& row : timeline.rows)
        asides = std::max(asides, text::width(row.aside));
    const int room = look.width - labels - asides - 4;
    int places = 1;
    for (const int each : {2, 3, 4, 6})
        if ((last - first) * each <= room)
            places = each;
    std::string scale(static_cast<std::size_t>(labels + 2), ' ');
    for (int at = first; at <= last; ++at) {
        const int ahead = labels + 2 + (at - first) * places;
        const auto column = static_cast<std::size_t>(ahead);
        if (scale.size() + (at == first ? 0 : 1) <= column)
            scale.append(column - scale.size(), ' ').append(hour_name(at));
    }
    std::string out = timeline.title + "\n\n" + scale + '\n';
    for (const auto& row : timeline.rows) {
        std::string line = fmt::format("{}  {}  {}", text::pad_right(row.label, labels),
                                       row_text(timeline, row, first, last, places, look),
                                       text::pad_left(row.aside, asides));
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    if (!timeline.kinds.empty())
        out += fmt::format("\n{}\n: less than half of {} minutes\n", legend(timeline.kinds, look),
                           60 / places);
    return out;
}

std::string timeline_svg(const Timeline& timeline) {
    constexpr int width = 760, row_height = 24, top = 66;
    const auto [first, last] = hours_of(timeline);
    const int left = 32 + std::min(label_width(timeline), 30) * 8;
    const int room = width - left - 70;
    const auto x_of = [&, first = first, last = last](time::Duration at) {
        return left +
               static_cast<int>((at.seconds - first * hour) * room / ((last - first) * hour));
    };
    Svg svg;
    const int bottom = top + static_cast<int>(timeline.rows.size()) * row_height;
    const int each = last - first > 18 ? 2 : 1;
    for (int at = first; at <= last; at += each) {
        const int x = x_of(time::hours(at));
        svg.line(x, top - 6, x, bottom, "grid");
        svg.text(x, top - 12, "small middle", hour_name(at));
    }
    int y = top;
    for (const auto& row : timeline.rows) {
        svg.text(left - 10, y + 14, "right", text::clip(row.label, 30));
        for (const auto& span : row.spans)
            svg.rect(x_of(span.from), y, std::max(x_of(span.until) - x_of(span.from), 1),
                     row_height - 6, fmt::format("kind{}", span.kind % most_kinds), span.name);
        svg.text(width - 16, y + 14, "small right", row.aside);
        y += row_height;
    }
    y = svg_legend(svg, timeline.kinds, left, y + 10, width);
    return svg.file(
        width, y + 12, timeline.title,
        fmt::format("{}, hours from {} to {} from left to right.",
                    text::counted(static_cast<std::int64_t>(timeline.rows.size()), "day"),
                    hour_name(first), hour_name(last)));
}

}  // namespace osm::chart
