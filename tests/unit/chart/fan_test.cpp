#include "chart/fan.hpp"

#include "unit/catch.hpp"

#include <algorithm>

using namespace osm;
using namespace osm::chart;

namespace {

time::Date day(std::string_view text) { return time::read_date(text).value(); }

Fan sample() {
    Fan fan;
    fan.title = "Money until <1 Aug> & on";
    fan.description = "A sentence.";
    fan.unit = "USD";
    fan.past = {{day("2016-09-01"), 12000}, {day("2016-12-01"), 9000}};
    fan.budget = {{day("2016-09-01"), 12000}, {day("2017-07-01"), 0}};
    for (int week = 0; week <= 60; ++week) {
        const double left = 9000.0 - 150 * week;
        fan.bands.push_back({day("2016-12-01") + 7 * week, std::max(600.0, left - 20 * week),
                             std::max(600.0, left - 10 * week), std::max(600.0, left),
                             std::max(600.0, left + 10 * week), std::max(600.0, left + 20 * week)});
    }
    fan.floor = 600;
    fan.miss = {day("2018-01-18"), "rent 600 USD, 18 Jan: cannot be paid"};
    fan.finish = {"done 1 Dec", day("2017-10-01"), day("2017-12-01"), day("2018-01-20")};
    return fan;
}

}  // namespace

TEST_CASE("the picture of a fan stands alone, small, and the same each time", "[chart]") {
    const auto svg = fan_svg(sample());
    CHECK(svg == fan_svg(sample()));
    CHECK(svg.size() < 20'000);
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(svg.find("<title id=\"t\">Money until &lt;1 Aug&gt; &amp; on</title>") != svg.npos);
    CHECK(svg.find("<desc id=\"d\">A sentence.</desc>") != svg.npos);
    CHECK(svg.find("kept back") != svg.npos);
    CHECK(svg.find("half of the futures") != svg.npos);
    for (const auto* const word : {"<script", "@import", "@font-face", "href", "url(http"})
        CHECK(svg.find(word) == svg.npos);
    CHECK(svg.find("nan") == svg.npos);
    CHECK(svg.find("inf") == svg.npos);
}

TEST_CASE("the fan in characters fits its screen", "[chart]") {
    const auto text = fan_text(sample(), {false, 80});
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find('\n', from);
        CHECK(end - from <= 80);
        from = end + 1;
    }
    CHECK(text.find("\n 12000 +*") != text.npos);
    CHECK(text.find(":::") != text.npos);
    CHECK(text.find("...") != text.npos);
    CHECK(text.find("____") != text.npos);
    CHECK(text.find("=D=") != text.npos);
    CHECK(text.find("rent 600 USD, 18 Jan: cannot be paid\n") != text.npos);
    CHECK(text == fan_text(sample(), {false, 80}));
}

TEST_CASE("a fan of one day is a picture too", "[chart]") {
    Fan fan;
    fan.title = "Nothing";
    fan.bands = {{day("2016-12-01"), 0, 0, 0, 0, 0}};
    CHECK(fan_svg(fan).find("nan") == std::string::npos);
    CHECK_FALSE(fan_text(fan, {false, 40}).empty());
}
