#include "records/instants.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <string>

using namespace osm;

// Whatever stood before, an instant reads as time::read_stamp reads it, and nothing else does.
TEST_CASE("instants read as if they stood alone", "[records][property]") {
    const std::uint64_t seed = 1003;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    const std::string dates[] = {"2016-10-03", "2016-10-04", "2016-02-30", "1970-01-01"};
    const std::string offsets[] = {"+01:00", "-14:00", "+00:00", "+1:000"};
    const std::string odd = "0123456789:;/-+TtZ \xB0\x80";
    records::Instants instants;
    for (int i = 0; i < 200'000; ++i) {
        auto text = dates[chance.below(4)] + "T00:00:00" + offsets[chance.below(4)];
        for (const std::size_t at : {11, 12, 14, 15, 17, 18})
            text[at] = static_cast<char>('0' + chance.below(at % 3 == 2 ? 7 : 10));
        if (chance.below(3) == 0)
            text[chance.below(text.size())] = odd[chance.below(odd.size())];
        if (chance.below(50) == 0)
            text.resize(chance.below(26));
        INFO(text);
        const auto expected = time::read_stamp(text);
        time::Stamp stamp;
        REQUIRE(instants.read(text, stamp) == expected.has_value());
        if (expected)
            REQUIRE(stamp == *expected);
    }
}
