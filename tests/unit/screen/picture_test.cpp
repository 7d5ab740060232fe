#include "screen/picture.hpp"

#include "chance/chance.hpp"
#include "screen/deflate.hpp"
#include "screen/picture_forms.hpp"
#include "screen/screening.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/screen/profiles.hpp"

#include <array>

using namespace osm;
using screen::PictureKind;

namespace {

std::string of(std::initializer_list<int> bytes) {
    std::string all;
    for (const int byte : bytes)
        all += static_cast<char>(byte);
    return all;
}

// A TIFF block: a camera, an artist, an orientation, and where it was taken.
std::string tiff(int orientation) {
    std::string block("II*\0\x08\0\0\0", 8);
    const auto number = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            block += static_cast<char>(value >> (8 * i));
    };
    const auto entry = [&](std::uint32_t tag, std::uint32_t type, std::uint32_t count,
                           std::uint32_t value) {
        number(tag, 2), number(type, 2), number(count, 4), number(value, 4);
    };
    number(4, 2);
    entry(0x0110, 2, 6, 62);
    entry(0x0112, 3, 1, static_cast<std::uint32_t>(orientation));
    entry(0x013b, 2, 4, 0x00616e41);  // "Ana"
    entry(0x8825, 4, 1, 68);
    number(0, 4);
    block += std::string("X100F\0", 6);
    number(1, 2);
    entry(2, 5, 3, 0);
    number(0, 4);
    return block;
}

std::string segment(int code, const std::string& payload) {
    const auto size = static_cast<int>(payload.size()) + 2;
    return of({0xff, code, size >> 8, size & 0xff}) + payload;
}

const std::string jfif = segment(0xe0, std::string("JFIF\0\1\1\0\0\1\0\1\0\0", 14));
const std::string colours = unit::colour_profile("Anna's screen", "and more");
const std::string plain_colours = screen::plain_profile(colours);

// Part `number` of `count`.
std::string profile_segment(int number, int count, const std::string& bytes) {
    return segment(0xe2, std::string("ICC_PROFILE\0", 12) + of({number, count}) + bytes);
}

const std::string profile = profile_segment(1, 1, colours);
const std::string plain_profile = profile_segment(1, 1, plain_colours);
const std::string scan = segment(0xda, of({1, 1, 0, 0, 63, 0}));
const std::string pixels = segment(0xdb, std::string(65, '\1')) +
                           segment(0xc0, of({8, 0, 1, 0, 1, 1, 1, 0x11, 0})) + scan +
                           of({1, 0xff, 0, 7, 0xff, 0xd0, 9}) +
                           segment(0xc4, of({0, 1}) + std::string(15, '\0') + "x") + scan + "more";
const std::string end = of({0xff, 0xd9});

std::string exif_segment(const std::string& block) {
    return segment(0xe1, std::string("Exif\0\0", 6) + block);
}

std::string jpeg(int orientation) {
    return of({0xff, 0xd8}) + jfif + exif_segment(tiff(orientation)) +
           segment(0xe1, std::string("http://ns.adobe.com/xap/1.0/\0<x/>", 33)) + profile +
           segment(0xed, "Photoshop 3.0") + segment(0xfe, "made at home") + pixels + end +
           "a film behind it";
}

std::string chunk(const std::string& kind, const std::string& data) {
    const auto size = static_cast<int>(data.size());
    return of({size >> 24, size >> 16, size >> 8, size}) + kind + data + "crc_";
}

const std::string png_begin = "\x89PNG\r\n\x1a\n" + chunk("IHDR", std::string(13, '\1'));
const std::string png_end = chunk("IDAT", "pixels") + chunk("IEND", "");

std::string little(std::size_t size) {
    return of({static_cast<int>(size), static_cast<int>(size >> 8), 0, 0});
}

std::string riff_chunk(const std::string& name, const std::string& data) {
    return name + little(data.size()) + data + (data.size() % 2 == 0 ? "" : std::string(1, '\0'));
}

std::string webp(int flags, const std::string& more, const std::string& profile_bytes = colours) {
    const std::string inside = "WEBP" + riff_chunk("VP8X", of({flags, 0, 0, 0, 1, 0, 0, 1, 0, 0})) +
                               riff_chunk("ICCP", profile_bytes) + riff_chunk("VP8 ", "pixel") +
                               more;
    return "RIFF" + little(inside.size()) + inside;
}

std::string stripped(std::string_view bytes) {
    text::Diagnostics faults;
    const auto plain = screen::stripped(bytes, "a.jpg", faults);
    CHECK(plain.has_value() == faults.empty());
    return plain ? *plain : text::to_line(faults.at(0), "osm-publish");
}

}  // namespace

TEST_CASE("a JPEG keeps its pixels, its colours and its way up", "[screen]") {
    CHECK(screen::kind_of(jpeg(1)) == PictureKind::jpeg);
    CHECK(stripped(jpeg(1)) == of({0xff, 0xd8}) + jfif + plain_profile + pixels + end);
    const std::string upright("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
                              26);
    CHECK(stripped(jpeg(6)) ==
          of({0xff, 0xd8}) + jfif + exif_segment(upright) + plain_profile + pixels + end);
    CHECK(stripped(stripped(jpeg(6))) == stripped(jpeg(6)));
    CHECK_FALSE(screen::told(stripped(jpeg(6))).anything());
}

TEST_CASE("a profile in parts becomes one, whole or not at all", "[screen]") {
    const auto with = [](const std::string& parts) {
        return stripped(of({0xff, 0xd8}) + jfif + parts + pixels + end);
    };
    const auto first = profile_segment(1, 2, colours.substr(0, 200));
    const auto second = profile_segment(2, 2, colours.substr(200));
    const auto kept = of({0xff, 0xd8}) + jfif + plain_profile + pixels + end;
    const auto without = of({0xff, 0xd8}) + jfif + pixels + end;
    CHECK(with(first + second) == kept);
    CHECK(with(second + segment(0xfe, "between") + first) == kept);
    CHECK(with(profile + profile) == kept);
    CHECK(with(first) == without);
    CHECK(with(second) == without);
    CHECK(with(profile_segment(1, 1, "a password, say")) == without);
    CHECK(with(segment(0xe2, std::string("ICC_PROFILE\0\1", 13))) == without);
    CHECK(with(segment(0xe2, "MPF and another picture")) == without);
}

TEST_CASE("small pictures in a JPEG go", "[screen]") {
    const std::string with = segment(0xe0, std::string("JFIF\0\1\1\0\0\1\0\1\1\1rgb", 17)) +
                             segment(0xe0, "JFXX thumbnail");
    CHECK(stripped(of({0xff, 0xd8}) + with + pixels + end) ==
          of({0xff, 0xd8}) + jfif + pixels + end);
}

TEST_CASE("a PNG keeps what its pixels need", "[screen]") {
    const auto texts = chunk("tEXt", std::string("Author\0Ana", 10)) + chunk("tIME", "1234567") +
                       chunk("iTXt", "XML:com.adobe.xmp") + chunk("zTXt", "z");
    const auto shape = chunk("pHYs", "123456789");
    CHECK(stripped(png_begin + texts + shape + chunk("eXIf", tiff(1)) + png_end + "zip") ==
          png_begin + shape + png_end);
    CHECK(screen::told(png_begin + texts + png_end).author == "Ana");
    const auto turned = stripped(png_begin + chunk("eXIf", tiff(3)) + png_end);
    CHECK(turned.size() == png_begin.size() + png_end.size() + 38);
    CHECK(stripped(turned) == turned);
    CHECK_FALSE(screen::told(turned).anything());
}

TEST_CASE("a chunk of a PNG is as long as it can be, and there once", "[screen]") {
    const auto rest = [](const std::string& chunks) {
        const auto plain = stripped(png_begin + chunks + png_end);
        CHECK(stripped(plain) == plain);
        return plain.substr(std::min(png_begin.size(), plain.size()));
    };
    const auto gamma = chunk("gAMA", "1234");
    CHECK(rest(gamma) == gamma + png_end);
    CHECK(rest(gamma + chunk("gAMA", "more")) == gamma + png_end);
    for (const auto& [kind, size] : std::vector<std::pair<std::string, std::size_t>>{
             {"gAMA", 5},   {"pHYs", 40},  {"cHRM", 33}, {"sRGB", 2},  {"bKGD", 7},  {"sBIT", 5},
             {"hIST", 513}, {"tRNS", 257}, {"cICP", 5},  {"mDCV", 25}, {"cLLI", 9},  {"acTL", 9},
             {"fcTL", 27},  {"tIME", 7},   {"zTXt", 20}, {"iTXt", 20}, {"tEXt", 20}, {"sPLT", 20},
             {"dSIG", 20},  {"caBX", 20},  {"vpAg", 9},  {"prVt", 3}}) {
        INFO(kind);
        CHECK(rest(chunk(kind, std::string(size, 'a'))) == png_end);
    }
    CHECK(
        stripped(png_begin + chunk("PLTE", std::string(771, 'a')) + png_end) ==
        "a.jpg: error: a damaged PNG: a chunk of it is of a wrong length, or there twice (open it "
        "and save it anew)");
}

TEST_CASE("a PNG's profile is read through its compression", "[screen]") {
    const auto with = [](const std::string& data) {
        return stripped(png_begin + chunk("iCCP", data) + png_end);
    };
    const auto plain = with(std::string("Anna's screen\0\0", 15) + screen::stored(colours));
    CHECK(plain.find("Anna") == std::string::npos);
    const auto at = plain.find("iCCPcolours") + 4 + 9;
    CHECK(screen::inflated(std::string_view(plain).substr(at), 1'000'000) == plain_colours);
    CHECK(stripped(plain) == plain);
    CHECK_FALSE(screen::told(plain).anything());
    CHECK(with("colours") == png_begin + png_end);
    CHECK(with(std::string("x\0\1", 3) + screen::stored(colours)) == png_begin + png_end);
    CHECK(with(std::string("x\0\0", 3) + screen::stored("a password")) == png_begin + png_end);
    CHECK(with(std::string(90, 'x')) == png_begin + png_end);
}

TEST_CASE("compressed texts of a picture are read", "[screen]") {
    const auto texts = [](const std::string& kind, const std::string& data) {
        return screen::texts_beside(png_begin + chunk(kind, data) + png_end);
    };
    const auto held = screen::stored("held inside");
    CHECK(texts("tEXt", std::string("Comment\0held inside", 19)).find("\nheld inside") !=
          std::string::npos);
    CHECK(texts("zTXt", std::string("Comment\0\0", 9) + held).find("\nheld inside") !=
          std::string::npos);
    CHECK(texts("iTXt", std::string("Comment\0\1\0fr\0nom\0", 17) + held).find("\nheld inside") !=
          std::string::npos);
    CHECK(texts("iCCP", std::string("Comment\0\0", 9) + held).find("\nheld inside") !=
          std::string::npos);
    CHECK(texts("iTXt", std::string("Comment\0\1", 9)).find("held") == std::string::npos);
    CHECK(screen::texts_beside(of({0xff, 0xd8}) + pixels + end) == "");
    CHECK(screen::texts_beside("\x89PNG\r\n\x1a\n but damaged").find("but damaged") !=
          std::string::npos);
}

TEST_CASE("a picture is screened beside its pixels", "[screen]") {
    const std::string token = std::string("gh") + "p_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1w";
    const auto rule = [](std::string_view bytes) {
        const auto found = screen::Screening().bytes("a.png", bytes);
        return found.empty() ? "" : found.front().rule + ": " + found.front().what;
    };
    const std::string told = "github-token: a GitHub token, beside the pixels";
    CHECK(rule(png_begin + chunk("zTXt", std::string("Comment\0\0", 9) + screen::stored(token)) +
               png_end) == told);
    CHECK(rule(png_begin + png_end + token) == told);
    CHECK(rule(of({0xff, 0xd8}) + profile_segment(1, 1, unit::colour_profile("a", " " + token)) +
               pixels + end) == told);
    CHECK(rule(png_begin + png_end) == "");
    CHECK(rule(jpeg(6)) == "");
}

TEST_CASE("a second JPEG behind the first is told of too", "[screen]") {
    const std::string first = of({0xff, 0xd8}) + pixels + end;
    CHECK_FALSE(screen::told(first).place);
    REQUIRE(screen::told(jpeg(6)).place);
    CHECK(screen::told(first + jpeg(6)).place);
    CHECK(screen::told(first + "MPF" + first + jpeg(6)).place);
    CHECK(stripped(first + jpeg(6)) == first);
}

TEST_CASE("a WebP says what it holds no more", "[screen]") {
    const auto full = webp(0x2c, riff_chunk("EXIF", tiff(1)) + riff_chunk("XMP ", "<x/>"));
    CHECK(stripped(full + "behind") == webp(0x20, "", plain_colours));
    const auto grey = stripped(webp(0x2c, riff_chunk("text", "x"), "a password"));
    CHECK(static_cast<int>(grey[20]) == 0);
    CHECK(grey.find("ICCP") == std::string::npos);
    CHECK(grey.find("password") == std::string::npos);
    const auto moving =
        riff_chunk("ANIM", "123456and more") + riff_chunk("ANMF", std::string(16, 'f'));
    CHECK(stripped(webp(0x22, moving)) ==
          webp(0x22, riff_chunk("ANIM", "123456") + riff_chunk("ANMF", std::string(16, 'f')),
               plain_colours));
    CHECK(screen::told(full).place);
    const auto twice = webp(0x20, riff_chunk("VP8 ", "a text") + riff_chunk("VP8X", "0123456789"));
    CHECK(stripped(twice).starts_with("a.jpg: error: a damaged WebP: its flags are damaged"));
    CHECK(stripped(webp(0x20, riff_chunk("VP8 ", "a text"))) == webp(0x20, "", plain_colours));
    const auto turned = stripped(webp(0x2c, riff_chunk("EXIF", tiff(8))));
    CHECK(static_cast<int>(turned[20]) == 0x28);
    CHECK(stripped(turned) == turned);
}

TEST_CASE("a GIF keeps its timing", "[screen]") {
    const std::string begin = "GIF89a" + of({1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6});
    const std::string timing = of({'!', 0xf9, 4, 0, 0, 0, 0, 0});
    const std::string picture = of({',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0});
    const std::string comment = of({'!', 0xfe, 4}) + "home" + of({0});
    CHECK(stripped(begin + comment + timing + picture + ";x") == begin + timing + picture + ";");
    const std::string repeats = of({'!', 0xff, 11}) + "NETSCAPE2.0" + of({3, 1, 0, 0});
    CHECK(stripped(begin + repeats + of({0}) + picture + ";") ==
          begin + repeats + of({0}) + picture + ";");
    CHECK(stripped(begin + repeats + of({4}) + "home" + of({0}) + picture + ";") ==
          begin + repeats + of({0}) + picture + ";");
    for (const auto& tells :
         {of({'!', 0xff, 11}) + "NETSCAPE2.0" + of({4}) + "home" + of({0}),
          of({'!', 0xff, 11}) + "ICCRGBG1012" + of({4}) + "home" + of({0}),
          of({'!', 0xff, 11}) + "XMP DataXMP" + of({4}) + "home" + of({0}),
          of({'!', 0xf9, 8, 0, 0, 0, 0}) + "home" + of({0}), of({'!', 0x01, 4}) + "home" + of({0})})
        CHECK(stripped(begin + tells + picture + ";") == begin + picture + ";");
    CHECK(stripped(begin + comment) ==
          "a.jpg: error: a damaged GIF: it ends before its end (open it and save it anew)");
}

TEST_CASE("what a picture tells is said in words", "[screen]") {
    const auto told = screen::told(jpeg(6));
    CHECK(told.place);
    CHECK(told.camera == "X100F");
    CHECK(told.author == "Ana");
    CHECK(screen::to_text(told) == "where it was taken, by what 'X100F', by whom 'Ana'");
    CHECK(screen::to_text(screen::told(of({0xff, 0xd8}) + pixels + end)).empty());
}

TEST_CASE("a damaged picture is never half stripped", "[screen]") {
    CHECK(stripped("GIF") ==
          "a.jpg: error: a picture of no known kind (save it as PNG, JPEG, WebP or GIF)");
    CHECK(stripped(of({0xff, 0xd8}) + segment(0xdb, std::string(65, '\1')) + end) ==
          "a.jpg: error: a damaged JPEG: there are no pixels in it (open it and save it anew)");
    CHECK(
        stripped(of({0xff, 0xd8, 0xff, 0xdb, 0xff, 0xff, 1})) ==
        "a.jpg: error: a damaged JPEG: a block is longer than the file (open it and save it anew)");
    for (const auto& [code, payload] : std::vector<std::pair<int, std::string>>{
             {0xdb, std::string(65, '\1') + "a text"},
             {0xdb, std::string(64, '\1')},
             {0xc4, std::string(17, '\0') + "a text"},
             {0xdd, "four"},
             {0xdc, "three"},
             {0xc0, of({8, 0, 1, 0, 1, 1, 1, 0x11, 0}) + "more"},
             {0xda, "a text"},
             {0xcc, "odd"}})
        CHECK(
            stripped(of({0xff, 0xd8}) + segment(code, payload) + pixels + end) ==
            "a.jpg: error: a damaged JPEG: a table of it is of a wrong length (open it and save it "
            "anew)");
    for (const int code : {0xc8, 0xde, 0xdf, 0xf0, 0xfd, 0x01})
        CHECK(stripped(of({0xff, 0xd8}) + segment(code, "a text") + pixels + end) ==
              "a.jpg: error: a damaged JPEG: a block of a kind that does not belong there (open it "
              "and save it anew)");
    CHECK(stripped(png_begin + chunk("IHDR", "x") + png_end) ==
          "a.jpg: error: a damaged PNG: its first chunk is not IHDR, or not the only one (open it "
          "and save it anew)");
    // Cut anywhere, it is refused, but for what only stood behind the end.
    const auto whole = jpeg(6);
    const auto last = whole.size() - std::string("a film behind it").size();
    for (std::size_t size = 3; size < whole.size(); ++size) {
        text::Diagnostics faults;
        CHECK(screen::stripped(whole.substr(0, size), "a", faults).has_value() == (size >= last));
    }
}

TEST_CASE("any bytes in a picture's frame are taken or refused", "[screen][property]") {
    const std::uint64_t seed = 1703;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    const std::array<std::string, 4> whole = {
        jpeg(6), png_begin + chunk("eXIf", tiff(3)) + chunk("tEXt", "a") + png_end,
        webp(0x2c, riff_chunk("EXIF", tiff(5)) +
                       riff_chunk("ANMF", std::string(16, 'f') + riff_chunk("VP8 ", "x") +
                                              riff_chunk("JUNK", "y"))),
        "GIF89a" + of({1, 0, 1, 0, 0, 0, 0, '!', 0xfe, 1, 'x', 0,  ',',
                       0, 0, 0, 0, 1, 0, 1, 0,   0,    2, 0,   ';'})};
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = whole[draw.below(whole.size())];
        for (auto n = draw.below(4); n > 0; --n)
            bytes[draw.below(bytes.size())] = static_cast<char>(draw.below(256));
        if (draw.below(3) == 0)
            bytes.resize(draw.below(bytes.size()));
        text::Diagnostics faults;
        const auto plain = screen::stripped(bytes, "a", faults);
        CHECK(plain.has_value() == faults.empty());
        if (!plain || screen::kind_of(bytes) == PictureKind::svg)
            continue;
        CHECK(screen::stripped(*plain, "a", faults) == plain);
        CHECK_FALSE(screen::told(*plain).anything());
    }
}
