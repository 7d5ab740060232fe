#include "interchange/base64.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"

using namespace osm;
using interchange::from_base64;
using interchange::to_base64;

TEST_CASE("bytes are letters, and letters bytes", "[interchange]") {
    CHECK(to_base64("") == "");
    CHECK(to_base64("f") == "Zg==");
    CHECK(to_base64("fo") == "Zm8=");
    CHECK(to_base64("foo") == "Zm9v");
    CHECK(from_base64("Zm9v\nZg = = \n") == "foof");
    CHECK(from_base64("Zm8") == "fo");
    CHECK(from_base64("") == "");
    for (const auto* none : {"Z", "Zm9vZ", "Zm9-", "Zg==Zg==", "\xC3\xA9"}) {
        INFO(none);
        CHECK_FALSE(from_base64(none));
    }
}

TEST_CASE("any bytes come back from their letters", "[interchange][property]") {
    const std::uint64_t seed = 64;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes;
        for (auto n = draw.below(40); n > 0; --n)
            bytes += static_cast<char>(draw.below(256));
        REQUIRE(from_base64(to_base64(bytes)) == bytes);
        std::string lines = to_base64(bytes);
        for (auto n = draw.below(4); n > 0; --n)
            lines.insert(draw.below(lines.size() + 1), "\n");
        REQUIRE(from_base64(lines) == bytes);
        if (!bytes.empty())
            REQUIRE_FALSE(from_base64("!" + lines));
    }
}
