#include "chart/heat.hpp"

#include "chart/svg.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace osm::chart {
namespace {

constexpr int week = 7;
constexpr int steps = 4;
constexpr int weeks_a_year = 54;  // at most, begun ones counted
constexpr std::array<std::string_view, steps + 1> shades{"·", "░", "▒", "▓", "█"};
constexpr std::size_t green = 2;  // of kinds

time::Date monday_of(time::Date day) { return day - static_cast<int>(day.weekday()); }

int weeks_in(time::Date first, time::Date last) {
    return (monday_of(last) - monday_of(first)) / week + 1;
}

int level(const Heat& heat, time::Date day, time::Duration step) {
    const auto found = heat.days.find(day);
    if (found == heat.days.end() || found->second.seconds <= 0)
        return 0;
    return static_cast<int>(
        std::min<std::int64_t>(steps, (found->second.seconds - 1) / step.seconds + 1));
}

struct Block {
    time::Date first;
    time::Date last;
};

// The days in pieces of which each fits: all of them, else a year each, else what fits.
std::vector<Block> blocks_of(const Heat& heat, int most_weeks) {
    if (weeks_in(heat.first, heat.last) <= std::min(most_weeks, weeks_a_year))
        return {{heat.first, heat.last}};
    std::vector<Block> blocks;
    for (auto first = heat.first; first <= heat.last;) {
        const auto new_year = *time::date(std::min(first.year() + 1, 2200), 1, 1);
        auto last = std::min(heat.last, new_year > first ? new_year - 1 : heat.last);
        last = std::min(last, monday_of(first) + (most_weeks * week - 1));
        blocks.push_back({first, last});
        first = last + 1;
    }
    return blocks;
}

// What stands over the week of `monday`: the month that begins in it, the year when that is
// January; over the first week of a block its month.
std::string month_in(const Block& block, time::Date monday) {
    const auto name = [](time::Date day) {
        const auto words = time::to_day_month(day);
        return words.substr(words.find(' ') + 1);
    };
    for (auto day = std::max(monday, block.first); day <= std::min(monday + 6, block.last); ++day)
        if (day.day() == 1 && day != block.first)
            return day.month() == 1 ? fmt::format("{}", day.year()) : name(day);
    return monday <= block.first ? name(block.first) : std::string{};
}

std::string until(time::Duration step, int level) {
    return "to " + time::to_clock({step.seconds * level});
}

// What stands over each week. The first gives way when the next would have no room, `taken` weeks
// behind it.
std::vector<std::string> labels_of(const Block& block, int taken) {
    std::vector<std::string> labels;
    const int weeks = weeks_in(block.first, block.last);
    labels.reserve(static_cast<std::size_t>(weeks));
    for (int i = 0; i < weeks; ++i)
        labels.push_back(month_in(block, monday_of(block.first) + i * week));
    const auto next = std::find_if(labels.begin() + 1, labels.end(),
                                   [](const auto& label) { return !label.empty(); });
    if (next != labels.end() && next - labels.begin() < taken)
        labels.front().clear();
    return labels;
}

std::string months_line(const Block& block, int cell) {
    std::string line = fmt::format("{:<5}", block.first.year());
    const auto labels = labels_of(block, 4 / cell);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto at = 5 + i * static_cast<std::size_t>(cell);
        if (!labels[i].empty())
            line.append(at - std::min(at, line.size()), ' ').append(labels[i]);
    }
    return line + '\n';
}

}  // namespace

time::Duration step_of(const Heat& heat) {
    time::Duration most;
    for (const auto& [day, spent] : heat.days)
        if (heat.first <= day && day <= heat.last)
            most = std::max(most, spent);
    constexpr std::array round{15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360};
    const auto fits = std::find_if(round.begin(), round.end(), [&](int minutes) {
        return time::minutes(minutes * steps) >= most;
    });
    return time::minutes(fits == round.end() ? round.back() : *fits);
}

std::string heat_text(const Heat& heat, const Look& look) {
    const auto step = step_of(heat);
    const int room = std::max(look.width - 5, 8);
    const auto blocks = blocks_of(heat, room);
    int longest = 0;
    for (const auto& block : blocks)
        longest = std::max(longest, weeks_in(block.first, block.last));
    const int cell = longest * 2 <= room ? 2 : 1;
    std::string out = heat.title + '\n';
    for (const auto& block : blocks) {
        const int weeks = weeks_in(block.first, block.last);
        out += '\n' + months_line(block, cell);
        for (int row = 0; row < week; ++row) {
            std::string line;
            std::size_t end = 0;  // behind the last day of the row
            for (int i = 0; i < weeks; ++i) {
                const auto day = monday_of(block.first) + (i * week + row);
                const bool drawn = block.first <= day && day <= block.last;
                line += drawn ? shades[static_cast<std::size_t>(level(heat, day, step))] : " ";
                if (drawn)
                    end = line.size();
                line.append(static_cast<std::size_t>(cell - 1), ' ');
            }
            line.resize(end);
            out += time::short_name(static_cast<time::Weekday>(row));
            out += end == 0 ? "" : "  " + paint(line, green, look);
            out += '\n';
        }
    }
    std::vector<Piece> key;
    for (int i = 0; i <= steps; ++i) {
        const auto words = i == 0 ? std::string{"none"} : until(step, i);
        key.push_back(
            {fmt::format("{} {}",
                         paint(std::string{shades[static_cast<std::size_t>(i)]}, green, look),
                         words),
             2 + text::width(words)});
    }
    out += '\n' + in_lines(key, 3, 5, look.width);
    return out + '\n';
}

namespace {

constexpr int pitch = 14;  // from one square to the next
constexpr int square = 12;
constexpr int left = 52;
constexpr int top = 62;
constexpr int block_height = week * pitch + 34;

void draw(Svg& svg, const Heat& heat, const Block& block, int y, time::Duration step) {
    svg.text(16, y - 8, "small", fmt::format("{}", block.first.year()));
    for (const int row : {0, 2, 4})
        svg.text(left - 8, y + row * pitch + 10, "small right",
                 time::short_name(static_cast<time::Weekday>(row)));
    const auto labels = labels_of(block, 2);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const int x = left + static_cast<int>(i) * pitch;
        const auto monday = monday_of(block.first) + static_cast<int>(i) * week;
        if (!labels[i].empty())
            svg.text(x, y - 8, "small", labels[i]);
        for (int row = 0; row < week; ++row) {
            const auto day = monday + row;
            if (day < block.first || day > block.last)
                continue;
            const auto found = heat.days.find(day);
            const auto spent = found == heat.days.end() ? time::Duration{} : found->second;
            svg.rect(x, y + row * pitch, square, square,
                     fmt::format("heat{}", level(heat, day, step)),
                     fmt::format("{} {}: {}", time::short_name(day.weekday()), time::to_text(day),
                                 time::to_clock(spent)));
        }
    }
}

}  // namespace

std::string heat_svg(const Heat& heat) {
    const auto step = step_of(heat);
    const auto blocks = blocks_of(heat, weeks_a_year);
    int weeks = 0;
    Svg svg;
    int y = top;
    for (const auto& block : blocks) {
        weeks = std::max(weeks, weeks_in(block.first, block.last));
        draw(svg, heat, block, y, step);
        y += block_height;
    }
    y -= 22;
    int x = left;
    for (int i = 0; i <= steps; ++i) {
        svg.rect(x, y, square, square, fmt::format("heat{}", i));
        svg.text(x + 18, y + 10, "small", i == 0 ? "none" : until(step, i));
        x += i == 0 ? 60 : 76;
    }
    const int width = std::max({left + weeks * pitch + 16, x + 16, 440});
    return svg.file(width, y + square + 16, heat.title,
                    fmt::format("One square a day, weeks from left to right, Monday on top. The "
                                "darkest are days of {} to {}.",
                                time::to_clock({step.seconds * (steps - 1)}),
                                time::to_clock({step.seconds * steps})));
}

}  // namespace osm::chart
