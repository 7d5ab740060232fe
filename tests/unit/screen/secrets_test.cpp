#include "screen/keywords.hpp"
#include "screen/screening.hpp"
#include "screen/value.hpp"
#include "unit/catch.hpp"
#include "unit/screen/planted.hpp"

#include <fmt/core.h>

#include <set>

using namespace osm;
using unit::some;

namespace {

// As it stands in a notebook's file.
std::string in_json(std::string_view text) {
    std::string written;
    for (const char c : text)
        if (c == '\n')
            written += "\\n\",\n    \"";
        else if (c == '"')
            written += "\\\"";
        else
            written += c;
    return written;
}

std::string told(const std::vector<screen::Finding>& findings) {
    std::string lines;
    for (const auto& finding : findings)
        lines += fmt::format("{}:{}:{}: {}: {}: {}\n", finding.path, finding.line, finding.column,
                             finding.rule, finding.what, finding.redacted);
    return lines;
}

}  // namespace

TEST_CASE("each kind of secret is found in every setting and never shown", "[screen][property]") {
    const std::uint64_t seed = 20170212;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    const screen::Screening screening;
    int found = 0, all = 0;
    for (int round = 0; round < 10; ++round)
        for (const auto& [rule, secret] : unit::planted(generator))
            for (const auto& text : {secret, "Some prose, then " + secret + " and more of it.\n",
                                     "```python\nkey = '" + secret + "'\n```\n",
                                     "{\"cells\": [{\"source\": [\n    \"import os\\n" +
                                         in_json(secret) + "\\n\"]}]}\n",
                                     "export TOKEN=" + secret + "\n", "| a | " + secret + " |\n"}) {
                ++all;
                const auto findings = screening.bytes("a.md", "first line\n" + text);
                INFO(rule << ": " << text << "\n" << told(findings));
                CHECK(findings.size() == 1);
                for (const auto& finding : findings) {
                    found += finding.rule == rule ? 1 : 0;
                    CHECK(finding.rule == rule);
                    CHECK(finding.redacted.find(secret.substr(secret.size() - 8)) ==
                          std::string::npos);
                }
            }
    CHECK(found == all);
}

// The bar: at least 99 of 100 of the plain forms.
TEST_CASE("sixteen kinds, planted 25 times each in four settings", "[screen][property]") {
    const std::uint64_t seed = 20161003;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    const screen::Screening screening;
    int found = 0, all = 0;
    std::set<std::string> missed;
    for (int round = 0; round < 25; ++round)
        for (const auto& [kind, secret] : unit::sixteen(generator))
            for (const auto& [setting, text] : std::vector<std::pair<std::string, std::string>>{
                     {"Markdown",
                      "# Notes\n\nI used this today:\n\n    " + secret + "\n\nand it worked.\n"},
                     {"a notebook", "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\n    \"" +
                                        in_json(secret) + "\\n\"\n]}], \"nbformat\": 4}\n"},
                     {"code", "import os\n\n\ndef main():\n    x = f('" + secret + "')  # here\n"},
                     {"TOML", "[service]\nurl = \"x\"\ngiven = '" + secret + "'\n"}}) {
                ++all;
                const auto findings = screening.bytes("x", text);
                if (findings.size() == 1 && findings.front().rule == kind)
                    ++found;
                else
                    missed.insert(kind + " in " + setting);
                for (const auto& finding : findings) {
                    CHECK(finding.redacted.size() < 36);
                    CHECK(finding.what.find(secret.substr(secret.size() - 6)) == std::string::npos);
                }
            }
    std::string kinds;
    for (const auto& kind : missed)
        kinds += kind + "\n";
    INFO(kinds);
    CHECK(all == 1600);
    CHECK(found >= 1584);
}

TEST_CASE("a finding says where it is", "[screen]") {
    chance::Generator generator(5);
    const std::string token = std::string("gh") + "p_" + some(generator, 36);
    const auto findings = screen::Screening().bytes(
        "notes/a.md", "one\n\xC3\xA9t\xC3\xA9 " + token + " " + token + "\n");
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].path == "notes/a.md");
    CHECK(findings[0].line == 2);
    CHECK(findings[0].column == 5);
    CHECK(findings[0].what == "a GitHub token");
    CHECK(findings[0].redacted == "ghp_… (40 characters)");
    CHECK(findings[1].line == 2);
    CHECK(findings[1].column == 46);
}

TEST_CASE("ordinary text holds no secret", "[screen]") {
    for (const std::string text :
         {"The risk-averse desk-bound task-force in Asia, SKI and ya29 and sk-learn.",
          "pypi-server, npm_config_registry=https://registry.example.org, hf_hub_download",
          "ghp_ is the prefix of a token, AKIA the one of a key, glpat- of another",
          "https://user:password@example.org and ftp://me:****@host and http://a:$PASS@b",
          "git clone ssh://git@example.org:22/x.git; see http://host:8080/@me",
          "-----BEGIN PUBLIC KEY-----\n-----BEGIN CERTIFICATE-----", "eyJust a word.eyJust another",
          "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAKIA",
          "key-value stores, secret_sharing, xoxb- and SG. and hvs. and dapi",
          "commit 0123456789abcdef0123456789abcdef01234567"}) {
        INFO(text);
        CHECK(screen::Screening().bytes("a.md", text).empty());
    }
}

TEST_CASE("a login written as a pair is judged by its password", "[screen]") {
    const screen::Screening screening;
    const auto with = [&](const std::string& pair) {
        return told(screening.bytes("a.py", "requests.get(url, " + pair + ")\n"));
    };
    for (const char* before : {"auth=(", "auth=HTTPBasicAuth(", "auth=aiohttp.BasicAuth( "}) {
        INFO(before);
        const std::string call = before;
        CHECK(with(call + "'ada', \"Kj4-moonlit\")") ==
              fmt::format("a.py:1:{}: login-password: a password of a login: … (11 characters)\n",
                          18 + call.size() + 9));
        for (const char* rest :
             {"'ada', '')", "'ada', 'password')", "'user', 'your-password1')", "user, password)",
              "'ada', os.environ['PW'])", "'ada')", "'ada", "'ada',", "", "'ada' 'Kj4-moonlit')"})
            CHECK(with(call + rest) == "");
    }
}

TEST_CASE("a file that is something else is refused by its first bytes", "[screen]") {
    using namespace std::string_literals;
    const auto rule = [](std::string_view bytes) {
        const auto found = screen::Screening().bytes("a.md", bytes);
        return found.empty() ? "" : found.front().rule;
    };
    const std::string elf =
        "\x7f"
        "ELF\2\1\1"s +
        std::string(9, '\0');
    CHECK(rule("SQLite format 3\0..."s) == "database");
    CHECK(rule(elf + "\2\0"s) == "program");
    CHECK(rule(elf + "\4\0"s) == "core-dump");
    CHECK(rule("MZ\x90\0..."s) == "program");
    CHECK(rule("PK\3\4"s) == "archive");
    CHECK(rule(std::string(257, 'a') + "ustar") == "archive");
    CHECK(rule("\x03\xd9\xa2\x9a..."s) == "key-store");
    CHECK(rule("text\0text"s) == "not-text");
    CHECK(rule("%PDF-1.4") == "not-text");
    CHECK(rule("\x89PNG\r\n\x1a\n\0\0\0"s) == "");
    CHECK(rule("RIFF\0\0\0\0WEBP"s) == "");
    CHECK(rule("BM, which is no picture") == "");
    CHECK(rule("") == "");
}

TEST_CASE("a text is shown without its secrets", "[screen]") {
    const std::uint64_t seed = 11;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    const std::string token = std::string("gh") + "p_" + some(generator, 36);
    const screen::Screening screening;
    CHECK(screening.masked("notes/softmax.md") == "notes/softmax.md");
    CHECK(screening.masked("") == "");
    CHECK(screening.masked("a/" + token + "/" + token + ".md") ==
          "a/ghp_… (40 characters)/ghp_… (40 characters).md");
    for (const auto& [rule, secret] : unit::planted(generator)) {
        INFO(rule);
        const auto shown = screening.masked("x " + secret + " y");
        CHECK(shown.find(secret) == std::string::npos);
        CHECK(shown.starts_with("x "));
        CHECK(shown.ends_with(" y"));
    }
}

TEST_CASE("one long line with many keywords stays linear", "[screen]") {
    std::string line;
    for (int i = 0; i < 20000; ++i)
        line += " ghp_ eyJ sk- ://";
    CHECK(screen::Screening().bytes("a.md", line).empty());
}

TEST_CASE("the automaton finds what a plain search finds", "[screen][property]") {
    const std::uint64_t seed = 7;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    for (int round = 0; round < 300; ++round) {
        std::set<std::string> chosen;
        while (chosen.size() < 6)
            chosen.insert(some(generator, 1 + generator.below(4), "abc"));
        const std::vector<std::string_view> words(chosen.begin(), chosen.end());
        const std::string subject = some(generator, 60, "abcd");
        std::multiset<std::pair<std::size_t, std::size_t>> found, expected;
        screen::Keywords(words).find(
            subject, [&](std::size_t word, std::size_t at) { found.emplace(word, at); });
        for (std::size_t word = 0; word < words.size(); ++word)
            for (auto at = subject.find(words[word]); at != std::string::npos;
                 at = subject.find(words[word], at + 1))
                expected.emplace(word, at);
        INFO(subject);
        CHECK(found == expected);
    }
}

TEST_CASE("what looks random is told from words and names", "[screen]") {
    for (const std::string word :
         {"word2vec-google-news-300", "bert-base-uncased", "gpt2-medium", "sha256_hash",
          "v1.2.3-beta.4", "GaussianProcess2RegressionModel3", "utf8mb4_unicode_ci",
          "resnet50_v2_weights", "hunter22", "correcthorsebatterystaple", "ThisIsOnlyCamelCase",
          "0123456789", "aaaa1111bbbb2222"}) {
        INFO(word);
        CHECK_FALSE(screen::is_random(word));
    }
    const std::uint64_t seed = 3;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    int random = 0;
    for (int i = 0; i < 1000; ++i) {
        random += screen::is_random(some(generator, 24)) ? 1 : 0;
        random += screen::is_random(some(generator, 32, unit::hex)) ? 1 : 0;
        random += screen::is_random(some(generator, 32, unit::low)) ? 1 : 0;
    }
    CHECK(random >= 2970);
}

TEST_CASE("a notebook is screened cell by cell", "[screen]") {
    chance::Generator generator(8);
    const auto token = std::string("gh") + "p_" + some(generator, 36);
    const auto key = std::string("AK") + "IA" + some(generator, 16, unit::base32);
    const std::string bytes =
        R"({"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# One\n", "two"]},
 {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [{"output_type": "stream",
   "name": "stdout", "text": ["first\n", "login )" +
        token + R"(\n"]}], "source": ["import os\n", "password = \"dK39sk20Xks91Lqp\"\n"]}],
 "metadata": {"kernelspec": {"name": "python3"}, "strange": ")" +
        key + R"("}, "nbformat": 4, "nbformat_minor": 2})";
    const auto findings = screen::Screening().bytes("a.ipynb", bytes);
    std::string lines;
    for (const auto& finding : findings)
        lines +=
            fmt::format("{} {}:{}:{}\n", finding.rule, finding.cell, finding.line, finding.column);
    INFO(lines);
    REQUIRE(findings.size() == 3);
    CHECK(lines.starts_with("assigned-secret 2:2:13\ngithub-token 2:2:7\naws-access-key 0:"));
    CHECK(screen::Screening().bytes("a.ipynb", "{ " + token).size() == 1);
}

// Whatever the bytes are: the search ends, and stays inside them.
TEST_CASE("any bytes can be screened", "[screen][property]") {
    const std::uint64_t seed = 99;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    screen::Screening screening;
    screening.add_private(std::vector<std::string>{"Zo\xc3\xab", "12 x"});
    for (int round = 0; round < 400; ++round) {
        std::string bytes;
        for (const auto& [rule, secret] : unit::planted(generator))
            bytes +=
                generator.below(2) == 0 ? secret : secret.substr(0, generator.below(secret.size()));
        for (int change = 0; change < 60; ++change)
            bytes[generator.below(bytes.size())] = static_cast<char>(generator.below(256));
        bytes.resize(generator.below(bytes.size()));
        for (const auto& finding : screening.text("a", bytes))
            CHECK(finding.line >= 1);
        CHECK(screening.masked(bytes).size() < 2 * bytes.size() + 100);
    }
}
