#include "text/utf8.hpp"

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
