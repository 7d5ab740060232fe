#include "chance/chance.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"

using namespace osm;
using namespace osm::text;

TEST_CASE("width is what a terminal gives", "[text]") {
    CHECK(width("") == 0);
    CHECK(width("abc") == 3);
    CHECK(width("é") == 1);
    CHECK(width("e\u0301") == 1);  // an accent of its own stands above
    CHECK(width("日本") == 4);
    CHECK(width("\xff\xfe") == 2);
    CHECK(width("\xe6\x97") == 2);  // a character cut in two: two bytes of none
}

TEST_CASE("code points are counted, a broken byte as one", "[text]") {
    CHECK(code_points("") == 0);
    CHECK(code_points("aé日😀") == 4);
    CHECK(code_points("\xff"
                      "a\xe6\x97") == 4);
}

TEST_CASE("padding fills up to columns, not bytes", "[text]") {
    CHECK(pad_right("é", 3) == "é  ");
    CHECK(pad_left("日本", 5) == " 日本");
    CHECK(pad_left("abc", 2) == "abc");
    CHECK(pad_right("", 0).empty());
}

TEST_CASE("clip marks what it cut", "[text]") {
    CHECK(clip("abc", 3) == "abc");
    CHECK(clip("abcd", 3) == "ab…");
    CHECK(clip("日本語", 5) == "日本…");
    CHECK(clip("日本語", 4) == "日…");
    CHECK(clip("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
    CHECK(clip("abcd", 1) == "…");
    CHECK(clip("abcd", 0).empty());
}

TEST_CASE("escape shows what would not be seen, or would do harm", "[text]") {
    CHECK(escape("plain é 日") == "plain é 日");
    CHECK(escape("a\tb\nc\rd") == "a\\tb\\nc\\x0dd");
    CHECK(escape(std::string("\0\x1b\x7f", 3)) == "\\x00\\x1b\\x7f");
    CHECK(escape("\u0085\u202e\u2066\u200f") == "\\u{0085}\\u{202e}\\u{2066}\\u{200f}");
    CHECK(escape("\xff\xc3") == "\\xff\\xc3");
    CHECK(escape("\xed\xa0\x80") == "\\xed\\xa0\\x80");  // half a surrogate pair is no character
    CHECK(escape("\xc0\xaf") == "\\xc0\\xaf");           // nor is a '/' written too long
}

TEST_CASE("a title becomes an id", "[text]") {
    CHECK(to_kebab("Softmax, from First Principles!") == "softmax-from-first-principles");
    CHECK(to_kebab("  Crème Brûlée & Straße ") == "creme-brulee-strasse");
    CHECK(to_kebab("Łódź Ærø") == "lodz-aero");
    CHECK(to_kebab("ﬁnal ½") == "final-1-2");
    CHECK(to_kebab("日本").empty());
    CHECK(to_kebab("\xff!").empty());
    CHECK(to_kebab("a--b__c") == "a-b-c");
}

TEST_CASE("any bytes can be shown", "[text][property]") {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw(seed);
        std::string raw;
        for (auto n = draw.below(40); n > 0; --n)
            raw += static_cast<char>(draw.below(256));
        const auto shown = escape(raw);
        CHECK(escape(shown) == shown);
        CHECK(width(clip(shown, 10)) <= 10);
        CHECK(width(pad_left(shown, 200)) == 200);
        const auto id = to_kebab(raw);
        CHECK((id.empty() || is_kebab(id)));
        CHECK(to_kebab(id) == id);
    }
}

TEST_CASE("a page keeps its lines and colours, and nothing else that steers", "[text]") {
    CHECK(text::escape_page("a\tb\nc\n") == "a\tb\nc\n");
    CHECK(text::escape_page("\x1b[1;31mred\x1b[0m") == "\x1b[1;31mred\x1b[0m");
    CHECK(text::escape_page("\x1b[2J \x1b]0;t\x07 \x1b[31") == "\\x1b[2J \\x1b]0;t\\x07 \\x1b[31");
    CHECK(text::escape_page("a\r\xC2\x9B\xE2\x80\xAE\xFF") == "a\\x0d\\u{009b}\\u{202e}\\xff");
    CHECK(text::escape_page("caf\xC3\xA9") == "caf\xC3\xA9");
}
