#include "records/separators.hpp"

#include "chance/chance.hpp"
#include "text/utf8.hpp"
#include "unit/catch.hpp"

#include <algorithm>
#include <string>

using namespace osm;

// Blocks of every length and mixture, against a search byte by byte.
TEST_CASE("separators are where a search byte by byte finds them", "[records][property]") {
    const std::uint64_t seed = 64;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    const std::string pieces[] = {"\t", "\n",   "a", "word",
                                  "é",  "日本", "😀", "a longer run of letters"};
    const std::string faults[] = {
        "\x01", "\x7F", "\xFF", "\xC3", "\x80", "\r", std::string(1, '\0')};
    records::Separators separators;
    for (int i = 0; i < 20'000; ++i) {
        std::string block;
        const auto kinds = 1 + chance.below(std::size(pieces));
        for (auto n = chance.below(120); n > 0; --n)
            block += pieces[chance.below(kinds)];
        if (chance.below(3) == 0)
            block.insert(chance.below(block.size() + 1), faults[chance.below(std::size(faults))]);
        block += '\n';

        std::vector<std::uint32_t> expected;
        for (std::uint32_t at = 0; at < block.size(); ++at)
            if (block[at] == '\t' || block[at] == '\n')
                expected.push_back(at);
        const bool controls = std::ranges::any_of(block, [](unsigned char c) {
            return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
        });
        for (const bool narrow : {false, true}) {
            separators.find(block, narrow);
            INFO("block " << i << ", narrow " << narrow);
            bool same = true;
            for (std::size_t n = 0; n < expected.size(); ++n)
                same = same && separators[n] == expected[n];
            REQUIRE(same);
            REQUIRE(separators.clean() == (!controls && text::is_utf8(block)));
        }
    }
}
