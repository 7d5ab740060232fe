#include "text/utf8.hpp"

#include "text/ascii.hpp"
#include "unit/catch.hpp"

#include <string>

using namespace osm;

TEST_CASE("UTF-8 is told from what is not, wherever it stands", "[text]") {
    const std::string good[] = {
        "", "a", "日本語", "naïve", "\xF4\x8F\xBF\xBF", std::string(1, '\0')};
    const std::string bad[] = {"\xC3",              // cut
                               "\xE6\x97",          // cut
                               "\x80",              // begins in the middle
                               "\xC0\x80",          // NUL, overlong
                               "\xE0\x80\xAF",      // '/', overlong
                               "\xED\xA0\x80",      // half of a surrogate pair
                               "\xF4\x90\x80\x80",  // past the last code point
                               "\xFE",
                               "\xFF"};
    for (std::size_t before = 0; before < 18; ++before) {
        for (std::size_t behind = 0; behind < 18; ++behind) {
            INFO(before << " bytes before, " << behind << " behind");
            const auto among = [&](const std::string& word) {
                return std::string(before, 'x') + word + std::string(behind, 'y');
            };
            for (const auto& word : good)
                REQUIRE(text::is_utf8(among(word)));
            for (const auto& word : bad)
                REQUIRE_FALSE(text::is_utf8(among(word)));
        }
    }
}

TEST_CASE("a code point is appended as UTF-8, and none that is none", "[text]") {
    std::string all;
    for (const std::uint32_t code : {0x41U, 0xE9U, 0x20ACU, 0x1F600U, 0x10FFFFU})
        CHECK(text::append_point(all, code));
    CHECK(all == "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF");
    for (const std::uint32_t code : {0xD800U, 0xDFFFU, 0x110000U})
        CHECK_FALSE(text::append_point(all, code));
    CHECK(text::is_utf8(all));
}

TEST_CASE("a byte order mark is taken off once", "[text]") {
    CHECK(text::without_mark("\xEF\xBB\xBF\xEF\xBB\xBFx") == "\xEF\xBB\xBFx");
    CHECK(text::without_mark("\xEF\xBBx") == "\xEF\xBBx");
    CHECK(text::without_mark("").empty());
}

TEST_CASE("a byte is what ASCII says, and nothing beyond it", "[text]") {
    std::string digits, letters, hexadecimals;
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        if (text::is_digit(c))
            digits += c;
        if (text::is_letter(c))
            letters += c;
        if (text::hexadecimal(c) >= 0)
            hexadecimals += c;
        CHECK(text::is_alnum(c) == (text::is_digit(c) || text::is_letter(c)));
        CHECK(text::is_letter(c) == (text::is_upper(c) != text::is_lower(c)));
    }
    CHECK(digits == "0123456789");
    CHECK(letters == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    CHECK(hexadecimals == "0123456789ABCDEFabcdef");
    CHECK(text::hexadecimal('0') == 0);
    CHECK(text::hexadecimal('F') == 15);
    CHECK(text::hexadecimal('f') == 15);
}
