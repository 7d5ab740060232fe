#include "plan/curriculum.hpp"

#include "chance/chance.hpp"
#include "plan/markdown.hpp"
#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

using namespace osm;
using namespace osm::plan::test;

namespace {

// The hours that a duration and an effort come to: low, likely, high; empty when there are none.
std::vector<double> hours(const std::string& duration, const std::string& effort) {
    const auto found = plan::read_ossu(
        "Courses | Duration | Effort\n-- | -- | --\nA | " + duration + " | " + effort + "\n",
        {"cs", "", {}});
    REQUIRE(found.entries.size() == 1);
    const auto& estimate = found.entries[0].item.hours;
    return estimate ? std::vector<double>{estimate->low, estimate->likely, estimate->high}
                    : std::vector<double>{};
}

}  // namespace

TEST_CASE("durations and efforts become hours", "[plan]") {
    CHECK(hours("10 weeks", "10 hours/week") == std::vector<double>{100, 100, 100});
    CHECK(hours("10-12 weeks", "6-10 hours/week") == std::vector<double>{60, 88, 120});
    CHECK(hours("8 weeks", "4–12 hours/week") == std::vector<double>{32, 64, 96});
    CHECK(hours("6 months", "3 hours/week") == std::vector<double>{78, 78, 78});
    CHECK(hours("-", "12 hours") == std::vector<double>{12, 12, 12});
    CHECK(hours("- weeks", "- hours/week").empty());
    CHECK(hours("4 weeks", "-").empty());
    CHECK(hours("self-paced", "4 hours/week").empty());
    CHECK(hours("4 weeks", "12-4 hours/week").empty());
}

TEST_CASE("Markdown is read as it is written", "[plan]") {
    CHECK(plan::without_links("a **[b](c (d) \"e\")** ![x](y) `f`") == "a b  f");
    CHECK(plan::first_link("![no](p) [yes](https://a.b/c_(d) \"t\")")->address ==
          "https://a.b/c_(d)");
    CHECK_FALSE(plan::first_link("[no] (p)"));
    const auto rows = plan::markdown_rows(
        "## A *b*\n```\nx | y\n-- | --\n1 | 2\n```\n"
        "| x | y |\n|--|:-:|\n| 1 \\| 2 | |\n\nz | w\n");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].line == 9);
    CHECK(rows[0].heading == "A b");
    CHECK(rows[0].names == std::vector<std::string>{"x", "y"});
    CHECK(rows[0].cells == std::vector<std::string>{"1 | 2", ""});
}

TEST_CASE("every row is an item or left out, whatever it holds", "[plan][property]") {
    constexpr std::uint64_t seed = 2016;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    const std::vector<std::string> pieces{
        "A", "[B](c)", "|",  " or ", ", ",           "- ", "4-6 weeks", "**",  "[",  "](",
        ")", "é",      "\\", "none", "7 hours/week", "`",  "#",         "1. ", "\t", "core"};
    for (int round = 0; round < 2000; ++round) {
        std::string text = "# core\nCourses | Duration | Effort | Prerequisites\n-|-|-|-\n";
        for (int line = 0; line < 6; ++line) {
            for (auto n = chance.below(12); n > 0; --n)
                text += pieces[chance.below(pieces.size())];
            text += "\n";
        }
        INFO("round " << round << "\n" << text);
        for (const auto& found :
             {plan::read_ossu(text, {"cs", "", {}}), plan::read_links(text, {"cs", "", {}})}) {
            REQUIRE(found.rows == static_cast<int>(found.entries.size() + found.left_out.size()));
            REQUIRE(found.needs_none + found.needs_found + found.needs_in_words ==
                    static_cast<int>(found.entries.size()));
            // What it prints is a plan; only a circle, or an item that is its own section, is none.
            text::Diagnostics faults;
            parse(to_toml(found, {"cs"}), faults);
            for (const auto& line : lines(faults)) {
                INFO(line);
                REQUIRE(line.find("needs itself") != std::string::npos);
            }
        }
    }
}
