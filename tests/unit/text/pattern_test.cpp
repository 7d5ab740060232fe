#include "text/pattern.hpp"

#include "unit/catch.hpp"
#include "unit/refusal.hpp"

using osm::text::Pattern;

TEST_CASE("a pattern is found anywhere", "[text]") {
    const Pattern pattern("rent|LOYER");
    CHECK(pattern.found_in("the rent of May"));
    CHECK(pattern.found_in("VIR LOYER 05"));
    CHECK_FALSE(pattern.found_in("RENT"));
    CHECK_FALSE(pattern.found_in(""));
}

TEST_CASE("a match has the whole first, then its groups", "[text]") {
    const Pattern pattern(R"((\d+)([a-z])?-(x)?)");
    const auto found = pattern.match("ab 12- 3y-x");
    REQUIRE(found);
    CHECK(*found == std::vector<std::string_view>{"12-", "12", "", ""});
    CHECK_FALSE(pattern.match("none"));
}

TEST_CASE("a pattern can be moved", "[text]") {
    Pattern from("a");
    Pattern to(std::move(from));
    CHECK(to.found_in("bab"));
}

TEST_CASE("a broken pattern is refused with the reason", "[text]") {
    CHECK(refusal([] { Pattern("a(b"); }) ==
          "osm-x: error: 'a(b' is not a regular expression: missing ): a(b (write it in RE2's "
          "syntax, with \\ before a sign that stands for itself)");
    CHECK(refusal([] { Pattern(R"((a)\1)"); }) ==
          "osm-x: error: '(a)\\1' is not a regular expression: invalid escape sequence: \\1 (write "
          "it in RE2's syntax, with \\ before a sign that stands for itself)");
}
