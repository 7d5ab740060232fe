// Secrets that are encoded: found, and nothing taken for one.
#include "screen/encoded.hpp"

#include "interchange/base64.hpp"
#include "screen/deflate.hpp"
#include "screen/screening.hpp"
#include "unit/catch.hpp"
#include "unit/screen/planted.hpp"

#include <fmt/core.h>

#include <ctime>
#include <set>

using namespace osm;
using unit::some;

namespace {

using interchange::to_base64;

std::string each(std::string_view text, std::string_view form) {
    std::string all;
    for (const char c : text)
        all += fmt::format(fmt::runtime(form), static_cast<unsigned char>(c));
    return all;
}

// Only the first letter, as somebody does who means to outwit a search.
std::string first(std::string_view text, std::string_view form) {
    return each(text.substr(0, 1), form) + std::string(text.substr(1));
}

std::string wrapped(const std::string& letters) {
    std::string lines;
    for (std::size_t at = 0; at < letters.size(); at += 76)
        lines += (at == 0 ? "" : "\n    ") + letters.substr(at, 76);
    return lines;
}

std::string url_safe(std::string letters) {
    for (char& c : letters)
        c = c == '+' ? '-' : c == '/' ? '_' : c;
    return letters.substr(0, letters.find('='));
}

// A secret in every writing that is read.
std::vector<std::pair<std::string, std::string>> written(const std::string& secret) {
    const auto letters = to_base64(secret);
    return {{"base64 in a text's address", "data:text/plain;charset=utf-8;base64," + letters},
            {"base64 of JSON",
             "data:application/json;base64," + to_base64("{\"given\": \"" + secret + "\"}")},
            {"base64 of a settings file", wrapped(to_base64("A=1\nB=two\n" + secret + "\n"))},
            {"base64", letters},
            {"base64 without padding, for addresses", url_safe(letters)},
            {"base64 over lines", wrapped(letters)},
            {"base64 twice", to_base64(letters)},
            {"hexadecimal digits", each(secret, "{:02x}")},
            {"percent signs", "data:text/plain," + each(secret, "%{:02X}")},
            {"numbers of a program", each(secret, "\\x{:02x}")},
            {"numbers of JSON", each(secret, "\\u{:04x}")},
            {"numbers of HTML", each(secret, "&#{};")},
            {"hexadecimal numbers of HTML", each(secret, "&#x{:x};")},
            {"base64 with percent signs", "data:text/plain;base64," + letters + "%3D%3D"}};
}

std::string findings_of(const std::string& text) {
    std::string lines;
    for (const auto& finding : screen::Screening().bytes("a.md", text))
        lines += fmt::format("{}:{} {} {} ({})\n", finding.line, finding.column, finding.rule,
                             finding.what, finding.redacted);
    return lines;
}

const std::string token = std::string("gh") + "p_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1w";

}  // namespace

// The bar of the plain forms, for these as well: 16 kinds x 25 x 4 settings x 14 writings.
TEST_CASE("sixteen kinds are found in every writing", "[screen][property]") {
    const std::uint64_t seed = 20170314;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    const screen::Screening screening;
    int found = 0, all = 0;
    std::set<std::string> missed;
    for (int round = 0; round < 25; ++round)
        for (const auto& [kind, secret] : unit::sixteen(generator))
            for (const auto& [writing, letters] : written(secret))
                for (const auto& [setting, text] : std::vector<std::pair<std::string, std::string>>{
                         {"Markdown", "# Notes\n\nI used this:\n\n    " + letters + "\n\nonce.\n"},
                         {"a link", "See [this](" + letters + ") and that.\n"},
                         {"code",
                          "import os\n\n\ndef main():\n    x = f('" + letters + "')  # it\n"},
                         {"YAML", "data:\n  given: " + letters + "\n"}}) {
                    ++all;
                    const auto findings = screening.bytes("x", text);
                    if (findings.size() == 1 && findings.front().rule == kind)
                        ++found;
                    else
                        missed.insert(fmt::format("{} in {} in {}: {}", kind, writing, setting,
                                                  findings.empty() ? "none" : findings[0].rule));
                    for (const auto& finding : findings)
                        CHECK(finding.redacted.size() < 36);
                }
    std::string kinds;
    for (const auto& kind : missed)
        kinds += kind + "\n";
    INFO(kinds);
    CHECK(all == 16 * 25 * 4 * 14);
    CHECK(found * 100 >= all * 99);
}

TEST_CASE("a token is found in every writing, and told as what it is", "[screen]") {
    const auto letters = to_base64(token);
    CHECK(findings_of("one\ntwo " + letters + " x\n") ==
          "2:5 github-token a GitHub token, in base64 (ghp_… (39 characters))\n");
    CHECK(findings_of("kind: Secret\ndata:\n  password: " + letters + "\n") ==
          "3:13 github-token a GitHub token, in base64 (ghp_… (39 characters))\n");
    CHECK(findings_of("(" + each(token, "%{:02x}")) ==
          "1:2 github-token a GitHub token, written with escapes (ghp_… (39 characters))\n");
    for (const auto& text :
         {first(token, "%{:02x}"), first(token, "\\x{:02x}"), first(token, "\\u{:04X}"),
          first(token, "\\u{{{:x}}}"), first(token, "&#{};"), first(token, "&#x{:X};"),
          "https://a.example/?key%3D" + token, "ghp\\_" + token.substr(4),
          "ghp&lowbar;" + token.substr(4),
          "https:\\/\\/hooks.slack.com\\/services\\/T" +
              std::string("A2B3C4D5\\/BA2B3C4D5\\/0aB1cD2eF3gH4iJ5kL6mN7oP"),
          "s = \"a\\n" + letters + "\"", "0x" + each(token, "{:02x}"), "static/" + letters}) {
        INFO(text);
        const auto lines = findings_of(text + " x\n");
        CHECK(std::ranges::count(lines, '\n') == 1);
        CHECK(lines.find("1:") == 0);
        CHECK(lines.find("(ghp_… (39 ") + lines.find("slack-webhook") != 2 * lines.npos);
    }
}

TEST_CASE("letters go on over the lines of a program", "[screen]") {
    const auto letters = to_base64("A=1\nTOKEN=" + token + "\nMORE=2 words, and a few of them\n");
    const auto first_part = letters.substr(0, 40), second = letters.substr(40);
    for (const std::string between : {"\n", "\r\n", "\n    ", "\\n", "\\\n", "\"\n    \"", "'\n  '",
                                      "\",\n  \"", "\\n\",\n  \"", "\n# ", "\n> "}) {
        INFO(between);
        CHECK(findings_of("x = \"" + first_part + between + second + "\"\n")
                  .find("github-token a GitHub token, in base64 (ghp_… (39 ") != std::string::npos);
    }
}

TEST_CASE("a login in base64 is judged by its password", "[screen]") {
    const auto with = [](const std::string& before, const std::string& login) {
        return findings_of(before + to_base64(login) + "\"\n");
    };
    const std::string password = std::string("trumQ9") + "spec";
    for (const std::string before : {"Authorization: Basic ", "headers={'Authorization': 'Basic ",
                                     "-H \"authorization: basic ", "\"auth\": \"", "_auth="}) {
        INFO(before);
        CHECK(with(before, "anna:" + password).find(" basic-login a login in a header (YW5u… (") !=
              std::string::npos);
        CHECK(with(before, "user:password") == "");
        CHECK(with(before, "user:$TOKEN") == "");
        CHECK(with(before, "admin:admin") == "");
        CHECK(with(before, "no login at all") == "");
    }
    CHECK(findings_of("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\n") == "");
    CHECK(findings_of("a basic understanding of Bayesian-statistics and more\n") == "");
}

TEST_CASE("a file in an address is refused like one in a folder", "[screen]") {
    using namespace std::string_literals;
    CHECK(findings_of("[x](data:application/zip;base64," +
                      to_base64("PK\3\4" + std::string(40, '\1')) + ")\n") ==
          "1:33 archive an archive, which cannot be screened, in base64 (… (59 characters))\n");
    CHECK(findings_of("src: url(data:font/woff2;base64," +
                      to_base64("wOF2\0\1\0\0\0\0\x1c\0\0\x10"s + std::string(40, '\1')) + ")\n") ==
          "");
}

TEST_CASE("a text beside the pixels of a picture in a note is read", "[screen]") {
    using namespace std::string_literals;
    const auto chunk = [](const std::string& kind, const std::string& data) {
        return "\0\0\0"s + static_cast<char>(data.size()) + kind + data + "crc_";
    };
    const auto picture = [&](const std::string& chunks) {
        return "![x](data:image/png;base64," +
               to_base64("\x89PNG\r\n\x1a\n" + chunk("IHDR", std::string(13, '\1')) + chunks +
                         chunk("IDAT", "pixels") + chunk("IEND", "")) +
               ")\n";
    };
    const std::string told =
        "1:28 github-token a GitHub token, in a picture in the text "
        "(ghp_… (39 characters))\n";
    CHECK(findings_of(picture(chunk("tEXt", "Comment\0"s + token))) == told);
    CHECK(findings_of(picture(chunk("zzZz", token))) == told);
    std::string wide;
    for (const char c : token)
        wide += {c, '\0'};
    CHECK(findings_of(picture(chunk("tEXt", "Comment\0 "s + wide))) == told);
    CHECK(findings_of(picture(chunk("tEXt", "Software\0Matplotlib 3.1"s))) == "");
}

TEST_CASE("bytes that are no text are read for the texts within", "[screen]") {
    using namespace std::string_literals;
    std::string wide;
    for (const char c : "iex --key " + token)
        wide += {c, '\0'};
    // gzip of "key: TOKEN", stored as it is; the sum behind it is not asked.
    const std::string plain = "key: " + token;
    const auto size = static_cast<char>(plain.size());
    const std::string pressed = "\x1f\x8b\x08\0\0\0\0\0\0\x03\x01"s + size + "\0"s +
                                static_cast<char>(~size) + "\xff"s + plain;
    for (const std::string& bytes :
         {"\x80\x04\x95\x1c\0\0\0\0}\x8c\x03key\x8c\x28"s + token + "\x94s."s,
          "a text of some length \x01 "s + token, "\xff\xfe"s + wide, wide, pressed,
          screen::stored(plain)})
        for (const auto& letters : {to_base64(bytes), wrapped(to_base64(bytes)),
                                    url_safe(to_base64(bytes)), to_base64(to_base64(bytes))}) {
            INFO(letters);
            CHECK(findings_of("x = \"" + letters + "\"\n")
                      .find("github-token a GitHub token, in base64 (ghp_… (39 characters))") !=
                  std::string::npos);
        }
    const std::string bomb = screen::stored(std::string(100'000, 'a'));
    CHECK(screen::texts_within(bomb.substr(0, 100)).size() <= 1600);
}

TEST_CASE("what looks like letters of base64 is none", "[screen]") {
    for (const std::string text :
         {"commit 0123456789abcdef0123456789abcdef01234567 in some/long/path/of/files/here.md",
          "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899",
          "integrity=\"sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/"
          "SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvU\"",
          "TheQuickBrownFoxJumpsOverTheLazyDog_and_more_words_in_one",
          "%d%d%s 100%20 &amp; &#8212;",
          "----------------------------------------------------------------",
          "\\xi + \\underline{x} \\_ \\. \\/ \\u1234 \\x7",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(text);
        CHECK(findings_of(text) == "");
    }
}

TEST_CASE("every byte of a passage knows its place", "[screen][property]") {
    const std::uint64_t seed = 42;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    for (int round = 0; round < 200; ++round) {
        const std::string inner = "some text, " + some(generator, 30 + generator.below(200));
        const std::string before = "words\nx: ";
        for (const auto& letters : {wrapped(to_base64(inner)), each(inner, "%{:02x}"),
                                    each(inner, "&#{};"), each(inner, "{:02x}")}) {
            const std::string text = before + letters + "\nend";
            const auto check = [&](const screen::Passage& passage) {
                const auto at = passage.text.find("some text");
                REQUIRE(at != std::string::npos);
                CHECK(passage.text.substr(at).starts_with(inner));
                CHECK(passage.begin_of(at) == before.size());
                const auto end = passage.end_of(at + inner.size());
                CHECK(end <= before.size() + letters.size());
                CHECK(end + 2 >= before.size() + letters.find_last_not_of('=') + 1);
                for (std::size_t i = at; i + 1 < at + inner.size(); ++i)
                    CHECK(passage.begin_of(i) < passage.begin_of(i + 1));
            };
            int passages = 0;
            const auto count = [&](const screen::Passage& passage) {
                ++passages;
                check(passage);
            };
            screen::each_of_letters(text, count);
            screen::each_of_escapes(text, count);
            CHECK(passages == 1);
        }
    }
}

TEST_CASE("any letters can be read", "[screen][property]") {
    const std::uint64_t seed = 43;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    const screen::Screening screening;
    for (int round = 0; round < 3000; ++round) {
        std::string text = some(generator, generator.below(120),
                                "abcXYZ0123456789+/-_==\n\n\r\t \\nxu%&#;{}iVBORw0KGgo/9j/");
        if (generator.below(2) == 0)
            text.insert(generator.below(text.size() + 1), to_base64(some(generator, 40)));
        for (const auto& finding : screening.text("a", text))
            CHECK(finding.line >= 1);
        CHECK(screening.masked(text).size() < 2 * text.size() + 100);
    }
}
