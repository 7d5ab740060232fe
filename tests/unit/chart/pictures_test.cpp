#include "chart/bars.hpp"
#include "chart/heat.hpp"
#include "chart/svg.hpp"
#include "chart/timeline.hpp"
#include "unit/catch.hpp"

using namespace osm;

namespace {

chart::Heat october() {
    chart::Heat heat{"three days", *time::date(2016, 9, 28), *time::date(2016, 10, 12), {}};
    heat.days[*time::date(2016, 9, 28)] = time::minutes(1);
    heat.days[*time::date(2016, 10, 3)] = time::hours(4);
    heat.days[*time::date(2016, 10, 4)] = {time::hours(4).seconds + 1};
    heat.days[*time::date(2016, 10, 5)] = time::hours(7);
    heat.days[*time::date(2016, 10, 13)] = time::hours(20);  // outside
    return heat;
}

bool has(const std::string& whole, std::string_view piece) {
    return whole.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("a heat map has a place for each day and says what its shades mean", "[chart]") {
    CHECK(chart::step_of(october()) == time::hours(2));
    CHECK(chart::heat_text(october(), {}) ==
          "three days\n"
          "\n"
          "2016 Oct\n"
          "Mon    ▒ ·\n"
          "Tue    ▓ ·\n"
          "Wed  ░ █ ·\n"
          "Thu  · ·\n"
          "Fri  · ·\n"
          "Sat  · ·\n"
          "Sun  · ·\n"
          "\n"
          "     · none   ░ to 2:00   ▒ to 4:00   ▓ to 6:00   █ to 8:00\n");
    CHECK(has(chart::heat_text(october(), {.color = true}), "Mon  \x1b[32m  ▒ ·\x1b[0m\n"));
}

TEST_CASE("what is longer than a year, or too wide, stands in blocks", "[chart]") {
    chart::Heat years{"", *time::date(2015, 12, 1), *time::date(2017, 1, 2), {}};
    auto text = chart::heat_text(years, {});
    CHECK(has(text, "\n2015 Dec\nMon   ····\nTue  ·····\nWed  ·····\nThu  ·····\nFri  ····\n"));
    CHECK(has(text, "\n2016 Jan  Feb Mar "));
    CHECK(has(text, "\n2017 Jan\nMon   ·\nTue\nWed\nThu\nFri\nSat\nSun  ·\n"));
    text = chart::heat_text(years, {.width = 30});
    for (std::size_t from = 0, to = 0; (to = text.find('\n', from)) != std::string::npos;
         from = to + 1) {
        const auto line = text.substr(from, to - from);
        if (!has(line, "none"))
            CHECK(line.size() <= 5 + 25 * 2);  // a shade is two or three bytes
    }
}

TEST_CASE("the step of a heat map is round and reaches the longest day", "[chart]") {
    chart::Heat heat{"", *time::date(2016, 10, 3), *time::date(2016, 10, 3), {}};
    CHECK(chart::step_of(heat) == time::minutes(15));
    heat.days[heat.first] = time::hours(1);
    CHECK(chart::step_of(heat) == time::minutes(15));
    heat.days[heat.first] = {time::hours(1).seconds + 1};
    CHECK(chart::step_of(heat) == time::minutes(30));
    heat.days[heat.first] = time::hours(23);
    CHECK(chart::step_of(heat) == time::hours(6));
}

TEST_CASE("bars share one scale, and their parts add up", "[chart]") {
    chart::Bars bars{"bars",
                     chart::kinds({"french", "ml", "math"}),
                     {{"2016-W40", {time::hours(1), time::hours(8), {}}},
                      {"2016-W41", {{}, {}, {1}}},
                      {"2016-W42", {{}, {}, {}}}}};
    CHECK(chart::bars_text(bars, {.width = 36}) ==
          "bars\n"
          "\n"
          "2016-W40  9:00  ffmmmmmmmmmmmmmmmmmm\n"
          "2016-W41  0:00  a\n"
          "2016-W42  0:00\n"
          "\n"
          "f french   m ml   a math\n");
    const auto svg = chart::bars_svg(bars);
    CHECK(has(svg, "<title>2016-W40, ml: 8:00</title>"));
    CHECK(has(svg, "<desc id=\"description\">3 bars, the longest 9:00.</desc>"));
    CHECK(chart::bars_svg(bars) == svg);
}

TEST_CASE("a timeline shows which kind has most of a place", "[chart]") {
    const auto at = [](int hour, int minute) { return time::minutes(hour * 60 + minute); };
    chart::Timeline line{"a day",
                         chart::kinds({"ml", "ml:math"}),
                         {{"Mon",
                           "3:10",
                           {{at(9, 0), at(11, 0), 0, "first"},
                            {at(11, 0), at(12, 0), 1, "second"},
                            {at(12, 0), at(12, 5), 1, "<third>"}}},
                          {"Tue", "", {}}}};
    CHECK(chart::timeline_text(line, {.width = 30}) ==
          "a day\n"
          "\n"
          "     9   10  11  12  13\n"
          "Mon  mmmmmmmmaaaa:     3:10\n"
          "Tue  ·   ·   ·   ·\n"
          "\n"
          "m ml   a ml:math\n"
          ": less than half of 15 minutes\n");
    const auto svg = chart::timeline_svg(line);
    CHECK(has(svg, "<title>&lt;third&gt;</title>"));
    CHECK(has(svg, "2 days, hours from 9 to 13"));
    line.rows.clear();
    CHECK(chart::timeline_text({"none", {}, {}}, {}) == "none\n");
}

TEST_CASE("kinds have letters of their own, and their legend fits", "[chart]") {
    std::string marks;
    for (const auto& kind : chart::kinds({"ml:pgm-1", "ml:pgm-2", "ml:pp", "été", "1", "p", "2"}))
        marks += kind.mark;
    CHECK(marks == "pgmt#ab");
    CHECK(chart::legend(chart::kinds({"first", "second", "third"}), {.width = 20}) ==
          "f first   s second\nt third");
    CHECK(chart::legend(chart::kinds({"\x1b[2J"}), {}) == "j \\x1b[2J");
}

TEST_CASE("an SVG is told in words, escaped, and loads nothing", "[chart]") {
    chart::Svg svg;
    svg.rect(1, 2, 3, 4, "kind0", "a \"tip\" & \x01");
    svg.text(5, 6, "small", "<script>");
    const auto file = svg.file(7, 8, "a < b", "what & why");
    CHECK(has(file, "role=\"img\" aria-labelledby=\"title description\""));
    CHECK(has(file, "<title id=\"title\">a &lt; b</title>"));
    CHECK(has(file, "<desc id=\"description\">what &amp; why</desc>"));
    CHECK(has(file, "<title>a &quot;tip&quot; &amp; \\x01</title>"));
    CHECK(has(file, "&lt;script&gt;"));
    CHECK(has(file, "prefers-color-scheme: dark"));
    CHECK_FALSE(has(file, "url("));
    CHECK_FALSE(has(file, "href"));
}
