#include "chart/burnup.hpp"

#include "chart/svg.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::chart {
namespace {

constexpr double left = 52, right = 784, top = 44, bottom = 396;

constexpr std::string_view style =
    ".off{fill:var(--off)}.leave{fill:url(#hatch)}.fan{fill:var(--fan);opacity:.22}"
    ".ghost{fill:var(--quiet);opacity:.1}.line{fill:none;stroke-width:2}"
    ".done{stroke:var(--done)}.scope{stroke:var(--scope)}"
    ".plan{stroke:var(--quiet);stroke-dasharray:4 4}.half{stroke:var(--fan)}";

// Where a day and an hour lie.
struct Scale {
    time::Date first, last;
    double most = 1;

    explicit Scale(const Burnup& burnup) : first(burnup.points.front().day), last(first + 28) {
        const auto reach = [&](const std::optional<time::Date>& day) {
            last = day ? std::max(last, *day) : last;
        };
        for (const auto& point : burnup.points) {
            reach(point.day);
            most = std::max(most, point.scope);
        }
        reach(burnup.planned);
        for (const auto& mark : burnup.due)
            reach(mark.day);
        if (burnup.fan) {
            reach(burnup.fan->p80);
            if (burnup.fan->p95 && *burnup.fan->p95 - first < 2 * (last - first))
                reach(burnup.fan->p95);
        }
        most *= 1.08;
    }

    double x(time::Date day) const {
        const auto part = static_cast<double>(day - first) / (last - first);
        return left + (right - left) * std::clamp(part, 0.0, 1.0);
    }

    double y(double hours) const { return bottom - (bottom - top) * hours / most; }
};

std::string rect(const Scale& scale, const time::Period& period, std::string_view css) {
    const auto from = std::max(*period.first, scale.first);
    const auto until = std::min(*period.last + 1, scale.last);
    if (until <= from)
        return {};
    return fmt::format(
        "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.0f}\" width=\"{:.1f}\" "
        "height=\"{:.0f}\"/>\n",
        css, scale.x(from), top, scale.x(until) - scale.x(from), bottom - top);
}

// From now's done to the scope, between two dates; what is open at its end ends with the picture.
std::string wedge(const Scale& scale, const Burnup::Fan& fan,
                  const std::optional<time::Date>& early, const std::optional<time::Date>& late,
                  std::string_view css) {
    const auto end = scale.y(fan.from.scope);
    return fmt::format("<path class=\"{}\" d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}L{:.1f} {:.1f}Z\"/>\n",
                       css, scale.x(fan.from.day), scale.y(fan.from.done),
                       scale.x(early.value_or(scale.last)), end, scale.x(late.value_or(scale.last)),
                       end);
}

std::string axes(const Scale& scale) {
    std::string found;
    const double raw = scale.most / 5;
    const double unit = std::pow(10, std::floor(std::log10(raw)));
    const double step = unit * (raw / unit > 5 ? 10 : raw / unit > 2 ? 5 : 2);
    for (double hours = 0; hours <= scale.most; hours += step)
        found += fmt::format("<text class=\"q r\" x=\"{:.0f}\" y=\"{:.1f}\">{:.0f} h</text>\n",
                             left - 6, scale.y(hours) + 4, hours);
    const int months = std::max(1, (scale.last - scale.first) / 30);
    int n = 0;
    for (auto at = time::add_months(time::first_of_month(scale.first), 1); at < scale.last;
         at = time::add_months(at, 1), ++n) {
        const auto x = scale.x(at);
        found += fmt::format("<path class=\"axis\" d=\"M{:.1f} {:.0f}v5\"/>\n", x, bottom);
        if (n % std::max(1, (months + 11) / 12) == 0)
            found += fmt::format("<text class=\"q m\" x=\"{:.1f}\" y=\"{:.0f}\">{}</text>\n", x,
                                 bottom + 18, time::to_text(at).substr(0, 7));
    }
    return found +
           fmt::format("<path class=\"axis\" d=\"M{:.0f} {:.0f}H{:.0f}\"/>\n", left, bottom, right);
}

std::string lines(const Scale& scale, const Burnup& burnup) {
    std::string scope, done;
    for (const auto& point : burnup.points) {
        const auto x = scale.x(point.day);
        // The scope goes up in steps, on the day on which it did.
        scope += scope.empty() ? fmt::format("M{:.1f} {:.1f}", x, scale.y(point.scope))
                               : fmt::format("H{:.1f}V{:.1f}", x, scale.y(point.scope));
        done += fmt::format("{}{:.1f} {:.1f}", done.empty() ? 'M' : 'L', x, scale.y(point.done));
    }
    scope += fmt::format("H{:.0f}", right);
    return fmt::format(
        "<path class=\"line scope\" d=\"{}\"/>\n<path class=\"line done\" "
        "d=\"{}\"/>\n",
        scope, done);
}

std::string marks(const Scale& scale, const Burnup& burnup) {
    std::string found;
    int row = 0;
    for (const auto& mark : burnup.due) {
        const auto x = scale.x(mark.day);
        found += fmt::format(
            "<path class=\"axis\" d=\"M{:.1f} {:.0f}v{}\"/><text class=\"q r\" "
            "x=\"{:.1f}\" y=\"{:.0f}\">{}</text>\n",
            x, bottom - 60, 60, x - 4, bottom - 48 + 14 * (row++ % 4), escaped(mark.name));
    }
    return found;
}

std::string in_words(const Burnup& burnup) {
    const auto& now = burnup.points.back();
    auto found = fmt::format("On {} {:.0f} of {:.0f} hours of work were done.",
                             time::to_text(now.day), now.done, now.scope);
    if (burnup.fan && burnup.fan->p50)
        found +=
            fmt::format(" Half of the futures are done by {}.", time::to_text(*burnup.fan->p50));
    if (burnup.fan && burnup.fan->p80)
        found += fmt::format(" 8 in 10 by {}.", time::to_text(*burnup.fan->p80));
    return found;
}

// What each line is, in a row below the dates.
std::string key(const Burnup& burnup) {
    std::string found;
    double x = left;
    const auto name = [&](std::string_view mark, std::string_view words) {
        found += fmt::format(
            "<g transform=\"translate({:.0f} 430)\">{}<text class=\"q\" "
            "x=\"24\" y=\"4\">{}</text></g>\n",
            x, mark, words);
        x += 40 + 6.5 * static_cast<double>(words.size());
    };
    name("<path class=\"line done\" d=\"M0 0h18\"/>", "done");
    name("<path class=\"line scope\" d=\"M0 0h18\"/>", "work");
    if (burnup.planned)
        name("<path class=\"line plan\" d=\"M0 0h18\"/>", "as planned");
    if (burnup.fan) {
        name("<path class=\"line half\" d=\"M0 0h18\"/>", "half of the futures");
        name("<rect class=\"fan\" y=\"-5\" width=\"18\" height=\"10\"/>", "1 in 10 to 19 in 20");
    }
    if (!burnup.ghosts.empty())
        name("<rect class=\"ghost\" style=\"opacity:.3\" y=\"-5\" width=\"18\" height=\"10\"/>",
             "told before");
    return found;
}

}  // namespace

std::string burnup_svg(const Burnup& burnup) {
    const Scale scale(burnup);
    auto out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 440\" width=\"800\" "
        "height=\"440\" role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">{}</title>\n"
        "<desc id=\"d\">{}</desc>\n{}\n<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" "
        "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0v6\" "
        "style=\"stroke:var(--quiet);stroke-width:1\"/></pattern></defs>\n"
        "<text class=\"head\" x=\"{:.0f}\" y=\"24\">{}</text>\n",
        escaped(burnup.title), in_words(burnup), svg_style(style), left, escaped(burnup.title));
    for (const auto& period : burnup.off)
        out += rect(scale, period, "off");
    for (const auto& period : burnup.leave)
        out += rect(scale, period, "leave");
    for (const auto& ghost : burnup.ghosts)
        out += wedge(scale, ghost, ghost.p10, ghost.p80, "ghost");
    if (burnup.planned) {
        const auto& first = burnup.points.front();
        out += fmt::format("<path class=\"line plan\" d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}\"/>\n",
                           scale.x(first.day), scale.y(first.done), scale.x(*burnup.planned),
                           scale.y(first.scope));
    }
    if (const auto& fan = burnup.fan) {
        out += wedge(scale, *fan, fan->p10, fan->p95, "fan");
        out += wedge(scale, *fan, fan->p10, fan->p80, "fan");
        out += wedge(scale, *fan, fan->p50, fan->p80, "fan");
        out += wedge(scale, *fan, fan->p50, fan->p50, "line half");
    }
    return out + axes(scale) + lines(scale, burnup) + marks(scale, burnup) + key(burnup) +
           "</svg>\n";
}

std::string burnup_text(const Burnup& burnup, int width) {
    constexpr int rows = 16, labels = 9;
    const int columns = std::clamp(width, 40, 80) - labels - 1;
    const Scale scale(burnup);
    std::vector<std::string> grid(rows, std::string(static_cast<std::size_t>(columns), ' '));
    const auto column = [&](time::Date day) {
        return static_cast<int>((scale.x(day) - left) / (right - left) * (columns - 1));
    };
    const auto put = [&](int x, double hours, char mark) {
        const auto y = rows - 1 - static_cast<int>(hours / scale.most * rows);
        grid[static_cast<std::size_t>(std::clamp(y, 0, rows - 1))][static_cast<std::size_t>(x)] =
            mark;
    };
    for (const auto& mark : burnup.due)
        grid[rows - 1][static_cast<std::size_t>(column(mark.day))] = '|';
    if (const auto& fan = burnup.fan) {
        const auto from = column(fan->from.day), early = column(fan->p10.value_or(scale.last)),
                   late = column(fan->p95.value_or(scale.last));
        const auto rise = fan->from.scope - fan->from.done;
        for (int row = 0; row <= rows; ++row) {
            const auto part = static_cast<double>(row) / rows;
            for (auto x = from + static_cast<int>(part * (early - from));
                 x <= from + static_cast<int>(part * (late - from)); ++x)
                put(x, fan->from.done + part * rise, '.');
        }
        if (fan->p50)
            put(column(*fan->p50), fan->from.scope, 'o');
    }
    for (std::size_t i = 0; i < burnup.points.size(); ++i) {
        const auto until = i + 1 < burnup.points.size() ? column(burnup.points[i + 1].day)
                                                        : column(burnup.points[i].day) + 1;
        for (auto x = column(burnup.points[i].day); x < std::min(until, columns); ++x) {
            put(x, burnup.points[i].scope, '=');
            put(x, burnup.points[i].done, '#');
        }
    }
    std::string out;
    for (int row = 0; row < rows; ++row) {
        auto line = fmt::format("{:>6.0f} h {}", scale.most * (rows - row) / rows,
                                grid[static_cast<std::size_t>(row)]);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    auto words = in_words(burnup);
    if (const auto half = words.find(" Half"); half != std::string::npos)
        words[half] = '\n';
    std::vector<Piece> key{piece("# done"), piece("= work")};
    if (burnup.fan)
        key.insert(key.end(),
                   {piece("o half of the futures done"), piece(". 1 in 10 to 19 in 20")});
    key.push_back(piece("| due"));
    const auto last = time::to_text(scale.last);
    return out + fmt::format("{:{}}{:<{}}{}\n{}\n{}\n", "", labels, time::to_text(scale.first),
                             columns - static_cast<int>(last.size()), last,
                             in_lines(key, 2, labels - 2, std::clamp(width, 40, 80)), words);
}

}  // namespace osm::chart
