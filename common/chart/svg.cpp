#include "chart/svg.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::chart {
namespace {

// Colours of kinds after Okabe and Ito, which people with any kind of colour vision tell apart.
constexpr std::string_view style = R"(<style>
.paper { fill: #ffffff }
text { fill: #24292f; font: 13px system-ui, sans-serif }
.head { font-size: 15px; font-weight: 600 }
.small { font-size: 11px; fill: #57606a }
.right { text-anchor: end }
.middle { text-anchor: middle }
.grid { stroke: #d0d7de }
.heat0 { fill: #eceff1 }
.heat1 { fill: #b4dfb8 }
.heat2 { fill: #6fbf78 }
.heat3 { fill: #2f8f46 }
.heat4 { fill: #0b5227 }
.kind0 { fill: #0072b2 }
.kind1 { fill: #e69f00 }
.kind2 { fill: #009e73 }
.kind3 { fill: #cc79a7 }
.kind4 { fill: #56b4e9 }
.kind5 { fill: #d55e00 }
.kind6 { fill: #f0e442 }
.kind7 { fill: #8c959f }
@media (prefers-color-scheme: dark) {
.paper { fill: #0f1419 }
text { fill: #d8dee4 }
.small { fill: #9aa4ae }
.grid { stroke: #30363d }
.heat0 { fill: #20262d }
.heat1 { fill: #12401f }
.heat2 { fill: #1d6d34 }
.heat3 { fill: #35a152 }
.heat4 { fill: #86e597 }
}
</style>
)";

}  // namespace

std::string svg_style(std::string_view own) {
    constexpr std::string_view shared =
        "svg{--ink:#222;--paper:#fff;--quiet:#777;--off:#f1f1f1;--fan:#2b6cb0;--done:#1a7f37;"
        "--end:#b3261e;--scope:#8a4b08;background:var(--paper)}"
        "@media(prefers-color-scheme:dark){svg{--ink:#ddd;--paper:#16181c;--quiet:#999;"
        "--off:#20242a;--fan:#6cb0f0;--done:#56d364;--end:#ff8a80;--scope:#e3a35c}}"
        "text{font:12px sans-serif;fill:var(--ink)}.head{font-size:15px}.q{fill:var(--quiet)}"
        ".m{text-anchor:middle}.r{text-anchor:end}.axis{stroke:var(--quiet);fill:none}";
    return fmt::format("<style>{}{}</style>", shared, own);
}

std::string escaped(std::string_view raw) {
    std::string out;
    for (const char c : text::escape(raw)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

void Svg::rect(int x, int y, int width, int height, std::string_view css, std::string_view tip) {
    body_ += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="2" class="{}")", x, y,
                         width, height, css);
    body_ += tip.empty() ? "/>\n" : fmt::format("><title>{}</title></rect>\n", escaped(tip));
}

void Svg::line(int x1, int y1, int x2, int y2, std::string_view css) {
    body_ +=
        fmt::format(R"(<line x1="{}" y1="{}" x2="{}" y2="{}" class="{}"/>)", x1, y1, x2, y2, css);
    body_ += '\n';
}

void Svg::text(int x, int y, std::string_view css, std::string_view shown) {
    body_ += fmt::format(R"(<text x="{}" y="{}" class="{}">{}</text>)", x, y, css, escaped(shown));
    body_ += '\n';
}

std::string Svg::file(int width, int height, std::string_view title,
                      std::string_view description) const {
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" aria-labelledby="title description">
<title id="title">{2}</title>
<desc id="description">{3}</desc>
{4}<rect width="{0}" height="{1}" class="paper"/>
<text x="16" y="26" class="head">{2}</text>
{5}</svg>
)",
        width, height, escaped(title), escaped(description), style, body_);
}

int svg_legend(Svg& svg, const std::vector<Kind>& kinds, int left, int y, int width) {
    int x = left;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto name = text::clip(kinds[i].name, 30);
        const int needs = 40 + text::width(name) * 7;
        if (x > left && x + needs > width) {
            x = left;
            y += 20;
        }
        svg.rect(x, y, 12, 12, fmt::format("kind{}", i % most_kinds));
        svg.text(x + 18, y + 10, "small", name);
        x += needs;
    }
    return y + 16;
}

}  // namespace osm::chart
