#include "chart/fan.hpp"

#include "chart/svg.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::chart {
namespace {

constexpr double left = 64, right = 776, top = 64, bottom = 384;

constexpr std::string_view style =
    ".halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}"
    ".grid{stroke:var(--quiet);opacity:.25}.line{fill:none;stroke-width:2.5;"
    "stroke-linejoin:round}.past{stroke:var(--ink)}.p50{stroke:var(--fan)}"
    ".budget{stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:6 4}"
    ".floor{stroke:var(--end);stroke-width:1.5}.outer{fill:url(#thin)}.inner{fill:url(#dense)}"
    ".edge{fill:none;stroke:var(--fan);opacity:.5}.done{fill:url(#dots)}"
    ".even{stroke:var(--done);stroke-width:2}.miss{fill:var(--end)}.tip{fill:var(--done)}";

constexpr std::string_view patterns =
    "<defs><pattern id=\"thin\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" "
    "patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" style=\"fill:var(--fan);"
    "opacity:.1\"/><path d=\"M0 0v7\" style=\"stroke:var(--fan);opacity:.5\"/></pattern>"
    "<pattern id=\"dense\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
    "patternTransform=\"rotate(-45)\"><rect width=\"4\" height=\"4\" style=\"fill:var(--fan);"
    "opacity:.25\"/><path d=\"M0 0v4\" style=\"stroke:var(--fan);opacity:.7\"/></pattern>"
    "<pattern id=\"dots\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
    "<circle cx=\"2\" cy=\"2\" r=\"1\" style=\"fill:var(--done)\"/></pattern></defs>\n";

// Where a day and a value lie.
struct Scale {
    time::Date first, last;
    double most = 1;

    explicit Scale(const Fan& fan) : first(fan.bands.front().day), last(fan.bands.back().day) {
        const auto see = [&](const Fan::Point& point) {
            first = std::min(first, point.day);
            most = std::max(most, point.value);
        };
        for (const auto& point : fan.past)
            see(point);
        for (const auto& point : fan.budget)
            see(point);
        for (const auto& band : fan.bands)
            most = std::max(most, band.p90);
        last = std::max(last, first + 14);
        most *= 1.04;
    }

    double x(time::Date day) const {
        const auto part = static_cast<double>(day - first) / (last - first);
        return left + (right - left) * std::clamp(part, 0.0, 1.0);
    }

    double y(double value) const {
        return bottom - (bottom - top) * std::clamp(value / most, 0.0, 1.0);
    }

    // Of the values' axis: a round number, four to eight of it.
    double step() const {
        const double raw = most / 6;
        const double unit = std::pow(10, std::floor(std::log10(raw)));
        return unit * (raw / unit > 5 ? 10 : raw / unit > 2.5 ? 5 : raw / unit > 1.25 ? 2 : 1);
    }
};

std::string axes(const Scale& scale, const Fan& fan) {
    std::string found;
    for (double value = 0; value <= scale.most; value += scale.step())
        found += fmt::format(
            "<path class=\"grid\" d=\"M{:.0f} {:.1f}H{:.0f}\"/>"
            "<text class=\"q r\" x=\"{:.0f}\" y=\"{:.1f}\">{:.0f}</text>\n",
            left, scale.y(value), right, left - 8, scale.y(value) + 4, value);
    found += fmt::format("<text class=\"q r\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", left - 8,
                         top - 12, escaped(fan.unit));
    const int months = std::max(1, (scale.last - scale.first) / 30);
    int n = 0;
    for (auto at = time::add_months(time::first_of_month(scale.first), 1); at <= scale.last;
         at = time::add_months(at, 1), ++n) {
        found += fmt::format("<path class=\"axis\" d=\"M{:.1f} {:.0f}v5\"/>", scale.x(at), bottom);
        if (n % std::max(1, (months + 9) / 10) == 0)
            found += fmt::format("<text class=\"q m\" x=\"{:.1f}\" y=\"{:.0f}\">{}</text>",
                                 scale.x(at), bottom + 18, time::to_text(at).substr(0, 7));
        found += '\n';
    }
    return found;
}

// A polygon between two quantiles, and its edges.
std::string band(const Scale& scale, const Fan& fan, double Fan::Band::*low,
                 double Fan::Band::*high, std::string_view css) {
    std::string up, down;
    for (const auto& one : fan.bands)
        up += fmt::format("{}{:.1f} {:.1f}", up.empty() ? 'M' : 'L', scale.x(one.day),
                          scale.y(one.*high));
    std::for_each(fan.bands.rbegin(), fan.bands.rend(), [&](const Fan::Band& one) {
        down += fmt::format("L{:.1f} {:.1f}", scale.x(one.day), scale.y(one.*low));
    });
    return fmt::format("<path class=\"{}\" d=\"{}{}Z\"/>\n", css, up, down);
}

std::string line(const Scale& scale, const std::vector<Fan::Point>& points, std::string_view css) {
    std::string found;
    for (const auto& point : points)
        found += fmt::format("{}{:.1f} {:.1f}", found.empty() ? 'M' : 'L', scale.x(point.day),
                             scale.y(point.value));
    return found.empty() ? found : fmt::format("<path class=\"line {}\" d=\"{}\"/>\n", css, found);
}

std::vector<Fan::Point> median(const Fan& fan) {
    std::vector<Fan::Point> found;
    for (const auto& band : fan.bands) {
        found.push_back({band.day, band.p50});
        if (band.p50 <= fan.floor)
            break;
    }
    return found;
}

// Words in the corner where a quantity that runs down leaves room.
std::string words_at(double y, std::string_view css, std::string_view words) {
    return fmt::format(
        "<text class=\"halo r\" x=\"{:.0f}\" y=\"{:.0f}\"><tspan class=\"{}\">&#9679; </tspan>"
        "{}</text>\n",
        right, y, css, escaped(words));
}

std::string finish(const Scale& scale, const Fan::Finish& finish) {
    constexpr double from_y = top + 44;
    const auto from = scale.x(finish.p10), until = scale.x(finish.p80);
    auto found = fmt::format(
        "<rect class=\"done\" x=\"{:.1f}\" y=\"{:.0f}\" width=\"{:.1f}\" height=\"{:.0f}\"/>\n",
        from, from_y, std::max(until - from, 1.0), bottom - from_y);
    if (finish.p50 <= scale.last)
        found += fmt::format("<path class=\"even\" d=\"M{:.1f} {:.0f}V{:.0f}\"/>\n",
                             scale.x(finish.p50), from_y, bottom);
    return found;
}

std::string legend(const Fan& fan) {
    constexpr double y = bottom + 44;
    std::string found;
    double x = left;
    const auto name = [&](std::string_view words) {
        found += fmt::format("<text class=\"q\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", x + 30, y,
                             words);
        x += 48 + 6.2 * static_cast<double>(words.size());
    };
    const auto stroke = [&](std::string_view css, std::string_view words) {
        found += fmt::format("<path class=\"line {}\" d=\"M{:.0f} {:.0f}h24\"/>", css, x, y - 4);
        name(words);
    };
    const auto area = [&](std::string_view css, std::string_view words) {
        found +=
            fmt::format("<rect class=\"{}\" x=\"{:.0f}\" y=\"{:.0f}\" width=\"24\" height=\"12\"/>",
                        css, x, y - 10);
        name(words);
    };
    if (fan.past.size() > 1)
        stroke("past", "what there was");
    stroke("p50", "even odds");
    area("inner", "half of the futures");
    area("outer", "8 in 10");
    if (fan.budget.size() > 1)
        stroke("budget", "the budget");
    if (fan.finish)
        area("done", "done");
    return found;
}

}  // namespace

std::string fan_svg(const Fan& fan) {
    const Scale scale(fan);
    auto out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 444\" width=\"800\" "
        "height=\"444\" role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">{0}</title>\n"
        "<desc id=\"d\">{1}</desc>\n{2}<text class=\"head\" x=\"16\" y=\"26\">{0}</text>\n",
        escaped(fan.title), escaped(fan.description), svg_style(style) + std::string{patterns});
    out += axes(scale, fan);
    if (fan.finish && fan.finish->p10 <= scale.last)
        out += finish(scale, *fan.finish);
    out += band(scale, fan, &Fan::Band::p10, &Fan::Band::p90, "outer");
    out += band(scale, fan, &Fan::Band::p25, &Fan::Band::p75, "inner");
    out += line(scale, fan.budget, "budget") + line(scale, fan.past, "past") +
           line(scale, median(fan), "p50");
    out += fmt::format("<path class=\"floor\" d=\"M{:.0f} {:.1f}H{:.0f}\"/>\n", left,
                       scale.y(fan.floor), right);
    if (fan.floor > 0)
        out += fmt::format("<text class=\"halo\" x=\"{:.0f}\" y=\"{:.1f}\">kept back</text>\n",
                           left + 6, scale.y(fan.floor) - 5);
    if (fan.miss) {
        if (fan.miss->day <= scale.last)
            out += fmt::format("<circle class=\"miss\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4.5\"/>\n",
                               scale.x(fan.miss->day), scale.y(fan.floor));
        out += words_at(top + 12, "miss", fan.miss->words);
    }
    if (fan.finish)
        out += words_at(top + 30, "tip", fan.finish->words);
    return out + legend(fan) + "</svg>\n";
}

}  // namespace osm::chart
