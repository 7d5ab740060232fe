#include "chart/burnup.hpp"

#include "chart/kinds.hpp"
#include "unit/catch.hpp"

#include <algorithm>

using namespace osm;

namespace {

chart::Burnup sample() {
    const auto day = [](int month, int of) { return *time::date(2017, month, of); };
    chart::Burnup burnup;
    burnup.title = "a < b & c";
    burnup.points = {{day(1, 2), 100, 0}, {day(1, 9), 120, 20}};
    burnup.fan = {burnup.points.back(), day(2, 1), day(2, 20), day(3, 10), std::nullopt};
    burnup.leave = {{day(1, 16), day(1, 20)}};
    burnup.due = {{"exam", day(2, 15)}};
    return burnup;
}

}  // namespace

TEST_CASE("a burn-up says in words what it shows, and is the same each time", "[chart]") {
    const auto svg = burnup_svg(sample());
    CHECK(svg == burnup_svg(sample()));
    CHECK(svg.find("<title id=\"t\">a &lt; b &amp; c</title>") != std::string::npos);
    CHECK(svg.find("<desc id=\"d\">On 2017-01-09 20 of 120 hours of work were done. Half of the "
                   "futures are done by 2017-02-20. 8 in 10 by 2017-03-10.</desc>") !=
          std::string::npos);
    CHECK(svg.find("prefers-color-scheme:dark") != std::string::npos);
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find(">exam</text>") != std::string::npos);
    CHECK(svg.find("class=\"leave\"") != std::string::npos);
}

TEST_CASE("a burn-up in text is as wide as the terminal, from 40 to 80 columns", "[chart]") {
    for (const int width : {0, 40, 50, 79, 80, 200}) {
        INFO(width);
        const auto text = burnup_text(sample(), width);
        const auto picture = text.substr(0, text.find("\nOn 2017"));
        std::size_t widest = 0;
        for (std::size_t from = 0; from < picture.size();) {
            const auto end = std::min(picture.find('\n', from), picture.size());
            widest = std::max(widest, end - from);
            from = end + 1;
        }
        CHECK(widest <= static_cast<std::size_t>(std::clamp(width, 40, 80)));
        CHECK(widest + 10 >= static_cast<std::size_t>(std::clamp(width, 40, 80)));
        CHECK(picture.find('#') != std::string::npos);
        CHECK(picture.find('o') != std::string::npos);
    }
}

TEST_CASE("the words under a picture are not broken", "[chart]") {
    const std::vector<chart::Piece> pieces{
        chart::piece("# done"), chart::piece("= work"), {"\x1b[34m|\x1b[0m due", 5}};
    CHECK(chart::in_lines(pieces, 2, 3, 80) == "   # done  = work  \x1b[34m|\x1b[0m due");
    CHECK(chart::in_lines(pieces, 2, 3, 17) == "   # done  = work\n   \x1b[34m|\x1b[0m due");
    CHECK(chart::in_lines(pieces, 2, 0, 1) == "# done\n= work\n\x1b[34m|\x1b[0m due");
    CHECK(chart::in_lines({}, 2, 0, 80).empty());
}
