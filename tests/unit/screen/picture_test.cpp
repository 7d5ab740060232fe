#include "screen/picture.hpp"

#include "chance/chance.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"

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
const std::string profile = segment(0xe2, std::string("ICC_PROFILE\0\1\1colours", 21));
const std::string pixels =
    segment(0xdb, std::string(65, '\1')) + segment(0xc0, std::string(15, '\2')) +
    segment(0xda, std::string(10, '\3')) + of({1, 0xff, 0, 7, 0xff, 0xd0, 9}) +
    segment(0xc4, "table") + segment(0xda, std::string(6, '\3')) + "more";
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

std::string webp(int flags, const std::string& more) {
    const std::string inside = "WEBP" + riff_chunk("VP8X", of({flags, 0, 0, 0, 1, 0, 0, 1, 0, 0})) +
                               riff_chunk("ICCP", "colours") + riff_chunk("VP8 ", "pixel") + more;
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
    CHECK(stripped(jpeg(1)) == of({0xff, 0xd8}) + jfif + profile + pixels + end);
    const std::string upright("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
                              26);
    CHECK(stripped(jpeg(6)) ==
          of({0xff, 0xd8}) + jfif + exif_segment(upright) + profile + pixels + end);
    CHECK(stripped(stripped(jpeg(6))) == stripped(jpeg(6)));
    CHECK_FALSE(screen::told(stripped(jpeg(6))).anything());
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
    const auto colours = chunk("iCCP", "colours") + chunk("pHYs", "123456789");
    CHECK(stripped(png_begin + texts + colours + chunk("eXIf", tiff(1)) + png_end + "zip") ==
          png_begin + colours + png_end);
    CHECK(screen::told(png_begin + texts + png_end).author == "Ana");
    const auto turned = stripped(png_begin + chunk("eXIf", tiff(3)) + png_end);
    CHECK(turned.size() == png_begin.size() + png_end.size() + 38);
    CHECK(stripped(turned) == turned);
    CHECK_FALSE(screen::told(turned).anything());
}

TEST_CASE("a WebP says what it holds no more", "[screen]") {
    const auto full = webp(0x2c, riff_chunk("EXIF", tiff(1)) + riff_chunk("XMP ", "<x/>"));
    CHECK(stripped(full + "behind") == webp(0x20, ""));
    CHECK(screen::told(full).place);
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
    CHECK(stripped(of({0xff, 0xd8}) + segment(0xdb, "x") + end) ==
          "a.jpg: error: a damaged JPEG: there are no pixels in it (open it and save it anew)");
    CHECK(
        stripped(of({0xff, 0xd8, 0xff, 0xdb, 0xff, 0xff, 1})) ==
        "a.jpg: error: a damaged JPEG: a block is longer than the file (open it and save it anew)");
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

TEST_CASE("an SVG that runs or tells something is named", "[screen]") {
    const auto faults = [](std::string_view svg) {
        std::string all;
        for (const auto& [line, rule, what] : screen::tells_svg(svg))
            all += std::to_string(line) + " " + rule + ": " + what + "\n";
        return all;
    };
    CHECK(faults("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"https://example.org\">"
                 "<path d='M0 0' style='fill:url(#a)'/></a></svg>") == "");
    CHECK(faults("<?xml version='1.0'?>\n<svg>\n<script>x</script>\n<g onclick = 'y' "
                 "inkscape:label='z'/>\n<metadata/><image xlink:href='http://a/b.png'/>\n"
                 "<a href='javascript:1'/></svg>") ==
          "3 svg-script: it holds <script>\n"
          "4 svg-script: it runs something by onclick\n"
          "4 svg-editor: it holds a program's notes, inkscape:label\n"
          "5 svg-editor: it holds a program's notes, <metadata>\n"
          "5 svg-address: it loads something from elsewhere\n"
          "6 svg-script: its href runs something\n");
    CHECK(screen::kind_of("<?xml version='1.0'?>\n<svg>") == PictureKind::svg);
    CHECK_FALSE(screen::kind_of("<html>"));
}
