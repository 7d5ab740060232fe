#include "chance/chance.hpp"
#include "screen/keywords.hpp"
#include "screen/screen.hpp"
#include "screen/screening.hpp"
#include "unit/catch.hpp"

#include <fmt/core.h>

#include <functional>
#include <map>
#include <set>

using namespace osm;

namespace {

constexpr std::string_view alnum = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view hex = "0123456789abcdef";
constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string some(chance::Generator& generator, std::size_t n, std::string_view of = alnum) {
    std::string made;
    for (std::size_t i = 0; i < n; ++i)
        made += of[generator.below(of.size())];
    return made;
}

// One of each kind, made up anew each time; the prefix is put together here so that this file holds
// no token itself.
std::map<std::string, std::string> planted(chance::Generator& g) {
    const std::string dash = "-";
    return {
        {"private-key", dash + "----BEGIN OPENSSH PRIVATE KEY-----"},
        {"age-key",
         "AGE-SECRET"
         "-KEY-1" +
             some(g, 58, upper)},
        {"aws-access-key",
         "AK"
         "IA" +
             some(g, 16, upper)},
        {"aws-secret-key", "aws_secret_access_key = " + some(g, 40)},
        {"github-token",
         "gh"
         "p_" +
             some(g, 36)},
        {"github-fine-token",
         "github"
         "_pat_" +
             some(g, 82)},
        {"gitlab-token",
         "gl"
         "pat-" +
             some(g, 20)},
        {"slack-token",
         "xo"
         "xb-" +
             some(g, 12, "0123456789") + "-" + some(g, 24)},
        {"slack-webhook",
         "https://hooks.slack"
         ".com/services/T" +
             some(g, 8, upper) + "/B" + some(g, 8, upper) + "/" + some(g, 24)},
        {"discord-webhook",
         "https://discord"
         ".com/api/webhooks/" +
             some(g, 18, "123456789") + "/" + some(g, 68)},
        {"telegram-token", some(g, 9, "123456789") +
                               ":A"
                               "A" +
                               some(g, 33)},
        {"stripe-key",
         "sk"
         "_live_" +
             some(g, 24)},
        {"google-api-key",
         "AI"
         "za" +
             some(g, 35)},
        {"google-oauth",
         "GOC"
         "SPX-" +
             some(g, 28)},
        {"anthropic-key",
         "sk-"
         "ant-api03-" +
             some(g, 93)},
        {"openai-key",
         "sk-"
         "proj-" +
             some(g, 48)},
        {"groq-key",
         "gs"
         "k_" +
             some(g, 52)},
        {"hugging-face-token",
         "h"
         "f_" +
             some(g, 34)},
        {"npm-token",
         "np"
         "m_" +
             some(g, 36)},
        {"pypi-token",
         "pypi-"
         "AgEIcHlwaS5vcmc" +
             some(g, 100)},
        {"docker-token",
         "dckr"
         "_pat_" +
             some(g, 27)},
        {"digitalocean-token",
         "dop"
         "_v1_" +
             some(g, 64, hex)},
        {"azure-key",
         "Account"
         "Key=" +
             some(g, 86) + "=="},
        {"azure-client-secret", some(g, 3) +
                                    "8Q"
                                    "~" +
                                    some(g, 34)},
        {"twilio-key",
         "S"
         "K" +
             some(g, 32, hex)},
        {"sendgrid-key",
         "S"
         "G." +
             some(g, 22) + "." + some(g, 43)},
        {"mailgun-key",
         "ke"
         "y-" +
             some(g, 32, hex)},
        {"shopify-token",
         "shp"
         "at_" +
             some(g, 32, hex)},
        {"databricks-token",
         "dap"
         "i" +
             some(g, 32, hex)},
        {"notion-token",
         "nt"
         "n_" +
             some(g, 46)},
        {"vault-token",
         "hv"
         "s." +
             some(g, 90)},
        {"terraform-token", some(g, 14) +
                                ".atlas"
                                "v1." +
                                some(g, 67)},
        {"json-web-token",
         "ey"
         "J" +
             some(g, 20) +
             ".ey"
             "J" +
             some(g, 40) + "." + some(g, 43)},
        {"url-password", "postgres://anna:" + some(g, 12) + "@db.example.org/x"},
    };
}

}  // namespace

TEST_CASE("planted secrets are found in every setting and never shown", "[screen][property]") {
    const std::uint64_t seed = 20170212;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    const std::vector<std::pair<std::string, std::string>> settings = {
        {"", ""},
        {"Some prose, then ", " and more of it.\n"},
        {"```python\nkey = \"", "\"\n```\n"},
        {"{\"cells\": [{\"source\": [\"import os\\n", "\\n\", \"x = 1\\n\"]}]}\n"},
        {"export TOKEN=", "\n"},
        {"| a | ", " |\n"},
    };
    int found = 0, all = 0;
    for (int round = 0; round < 25; ++round)
        for (const auto& [rule, secret] : planted(generator))
            for (const auto& [before, behind] : settings) {
                ++all;
                const auto findings =
                    screen::screen_bytes("a.md", "first line\n" + before + secret + behind);
                INFO(rule << ": " << before << secret << behind);
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

TEST_CASE("a finding says where it is", "[screen]") {
    const std::string token = std::string("gh") + "p_" + std::string(36, 'x');
    const auto findings =
        screen::screen_bytes("notes/a.md", "one\n\xC3\xA9t\xC3\xA9 " + token + " " + token + "\n");
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
        CHECK(screen::screen_bytes("a.md", text).empty());
    }
}

TEST_CASE("a file that is something else is refused by its first bytes", "[screen]") {
    using namespace std::string_literals;
    CHECK(screen::screen_bytes("a.md", "SQLite format 3\0..."s).front().rule == "database");
    CHECK(screen::screen_bytes("a.py",
                               "\x7f"
                               "ELF\2"s)
              .front()
              .rule == "program");
    CHECK(screen::screen_bytes("a.md", "PK\3\4"s).front().rule == "archive");
}

TEST_CASE("a text is shown without its secrets", "[screen]") {
    const std::string token = std::string("gh") + "p_" + std::string(36, 'a');
    CHECK(screen::masked("notes/softmax.md") == "notes/softmax.md");
    CHECK(screen::masked("") == "");
    CHECK(screen::masked("a/" + token + "/" + token + ".md") ==
          "a/ghp_… (40 characters)/ghp_… (40 characters).md");
    const std::uint64_t seed = 11;
    INFO("seed " << seed);
    chance::Generator generator(seed);
    for (const auto& [rule, secret] : planted(generator)) {
        INFO(rule);
        const auto shown = screen::masked("x " + secret + " y");
        CHECK(shown.find(secret) == std::string::npos);
        CHECK(shown.starts_with("x "));
        CHECK(shown.ends_with("y"));
    }
}

TEST_CASE("one long line with many keywords stays linear", "[screen]") {
    std::string line;
    for (int i = 0; i < 20000; ++i)
        line += " ghp_ eyJ sk- ://";
    CHECK(screen::screen_bytes("a.md", line).empty());
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
