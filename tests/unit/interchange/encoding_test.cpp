#include "interchange/encoding.hpp"

#include "unit/catch.hpp"

using namespace osm;
using namespace std::string_view_literals;

namespace {

std::string decoded(std::string_view bytes) {
    const auto text = interchange::decode(bytes);
    return text ? text->encoding + ":" + text->text : "nothing";
}

}  // namespace

TEST_CASE("UTF-8 stays, its mark is dropped", "[interchange]") {
    CHECK(decoded("") == "UTF-8:");
    CHECK(decoded("résumé") == "UTF-8:résumé");
    CHECK(decoded("\xEF\xBB\xBFr") == "UTF-8:r");
    CHECK(interchange::is_utf8("日本語"));
    CHECK_FALSE(interchange::is_utf8("\xC3"));
    CHECK_FALSE(interchange::is_utf8("\xED\xA0\x80"));  // half of a surrogate pair
    CHECK_FALSE(interchange::is_utf8("\xC0\x80"));      // NUL, overlong
}

TEST_CASE("UTF-16 by its mark, both ways round", "[interchange]") {
    CHECK(decoded("\xFF\xFE"
                  "a\0\xE9\0"sv) == "UTF-16LE:aé");
    CHECK(decoded("\xFE\xFF"
                  "\0a\0\xE9"sv) == "UTF-16BE:aé");
    CHECK(decoded("\xFF\xFE\x3D\xD8\x00\xDE"sv) == "UTF-16LE:😀");
    CHECK(decoded("\xFF\xFE"
                  "a"sv) == "nothing");
    CHECK(decoded("\xFF\xFE\x3D\xD8"sv) == "nothing");
    CHECK(decoded("\xFF\xFE\x00\xDE"sv) == "nothing");
    CHECK(decoded("\xFF\xFE\0\0a\0\0\0"sv) == "nothing");  // UTF-32
}

TEST_CASE("Windows-1252 is what is left, unless it is no text", "[interchange]") {
    CHECK(decoded("caf\xE9 \x80 5") == "Windows-1252:café € 5");
    CHECK(decoded("\x93quoted\x94 \x85") == "Windows-1252:“quoted” …");
    CHECK(decoded("caf\xE9 \x81") == "nothing");
    CHECK(decoded("\x89PNG\r\n\x1A\n") == "nothing");
    CHECK(decoded("a\0b"sv) == "nothing");
}
