// What a colour profile may say beside its colours: nothing.
#include "chance/chance.hpp"
#include "screen/deflate.hpp"
#include "screen/picture_forms.hpp"
#include "unit/catch.hpp"
#include "unit/screen/profiles.hpp"

using namespace osm;
using screen::big;
using screen::plain_profile;

namespace {

const std::string secret = std::string("gh") + "p_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1w";

// What a tag holds; empty when there is none.
std::string tag(std::string_view profile, std::string_view name) {
    for (std::size_t at = 132; at < 132 + 12 * big(profile, 128, 4); at += 12)
        if (profile.substr(at, 4) == name)
            return std::string(profile.substr(big(profile, at + 4, 4), big(profile, at + 8, 4)));
    return {};
}

}  // namespace

TEST_CASE("a colour profile keeps its numbers and no names", "[screen]") {
    const auto whole = unit::colour_profile("Anna's screen", secret);
    const auto plain = plain_profile(whole);
    CHECK(big(plain, 0, 4) == plain.size());
    CHECK(plain.size() % 4 == 0);
    for (const std::string name : {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}) {
        INFO(name);
        CHECK(tag(plain, name) == tag(whole, name));
    }
    for (const std::string told : {"Anna", "SAMS", "S27A", "MAKR", "ANNA", "APPL", "iiii"}) {
        INFO(told);
        CHECK(plain.find(told) == std::string::npos);
    }
    CHECK(plain.find(secret) == std::string::npos);
    CHECK(plain.substr(12, 12) == "mntrRGB XYZ ");
    CHECK(big(plain, 64, 4) == 1);
    CHECK(tag(plain, "desc").starts_with("desc"));
    CHECK(tag(plain, "desc").size() == 98);
    CHECK(plain_profile(plain) == plain);
    CHECK(plain_profile(whole + "what follows it") == plain);
}

TEST_CASE("a profile of tables keeps them", "[screen]") {
    const auto whole = unit::table_profile("Anna's printer");
    const auto plain = plain_profile(whole);
    CHECK(tag(plain, "A2B0") == tag(whole, "B2A0"));
    CHECK(tag(plain, "B2A0") == tag(whole, "B2A0"));
    CHECK(plain.find("behind it") == std::string::npos);
    CHECK(plain.find(std::string("\0A\0n\0n\0a", 8)) == std::string::npos);
    CHECK(tag(plain, "cprt").starts_with("mluc"));
    CHECK(plain_profile(plain) == plain);
}

TEST_CASE("what is no profile goes", "[screen]") {
    const auto whole = unit::colour_profile("a", "b");
    CHECK(plain_profile("") == "");
    CHECK(plain_profile(secret) == "");
    for (const std::size_t size : {whole.size() - 1, std::size_t{200}, std::size_t{131}})
        CHECK(plain_profile(whole.substr(0, size)) == "");
    for (const auto& [what, instead] : std::vector<std::pair<std::string, std::string>>{
             {"acsp", "text"}, {"mntr", "link"}, {"rTRC", "rxxx"}, {"curv", "data"}}) {
        auto other = whole;
        other.replace(other.find(what), 4, instead);
        INFO(what);
        CHECK(plain_profile(other) == "");
    }
}

TEST_CASE("any bytes in a profile are taken or dropped", "[screen][property]") {
    const std::uint64_t seed = 1704;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    for (int round = 0; round < 20'000; ++round) {
        auto bytes =
            draw.below(2) == 0 ? unit::colour_profile("a", secret) : unit::table_profile("a");
        for (auto n = draw.below(5); n > 0; --n)
            bytes[draw.below(draw.below(2) == 0 ? 300 : bytes.size())] =
                static_cast<char>(draw.below(256));
        const auto plain = plain_profile(bytes);
        CHECK(plain_profile(plain) == plain);
        CHECK(plain.find(secret) == std::string::npos);
    }
}

TEST_CASE("a stream is stored as it is, and read again", "[screen]") {
    for (const std::size_t size : {0, 1, 65535, 65536, 200000}) {
        const std::string bytes(size, 'x');
        const auto stream = screen::stored(bytes);
        CHECK(stream.size() ==
              2 + bytes.size() + 5 * std::max<std::size_t>(1, (size + 65534) / 65535) + 4);
        CHECK(screen::inflated(stream + "more", 1'000'000) == bytes);
        CHECK_FALSE(screen::inflated(stream.substr(0, stream.size() - 1), 1'000'000));
    }
    CHECK(screen::inflated(screen::stored(std::string(1000, 'x')), 1000));
    CHECK_FALSE(screen::inflated(screen::stored(std::string(1000, 'x')), 999));
    CHECK_FALSE(screen::inflated("no stream", 1000));
}
