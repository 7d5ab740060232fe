#include "chart/burnup.hpp"

#include "unit/catch.hpp"

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

TEST_CASE("a burn-up in text has no line beyond eighty columns", "[chart]") {
    const auto text = burnup_text(sample());
    std::size_t from = 0;
    for (int line = 0; line < 17; ++line) {
        const auto end = text.find('\n', from);
        REQUIRE(end != std::string::npos);
        CHECK(end - from <= 80);
        from = end + 1;
    }
    CHECK(text.find('#') != std::string::npos);
    CHECK(text.find('o') != std::string::npos);
}
