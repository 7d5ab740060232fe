#include "screen/screening.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

using namespace osm;

namespace {

constexpr std::string_view file = R"(title = "mine"

[[rules]]
id = "acme-key"
description = "a key of our laboratory"
regex = '''acme_([a-z0-9]{20})'''
secretGroup = 1
entropy = 3
keywords = ["acme_"]
[rules.allowlist]
regexes = ['''^0000''']
stopwords = ["sample"]

[[rules]]
id = "two-lines"
regex = '''(?s)BEGIN ACME.{0,40}END ACME'''
keywords = ["begin acme"]

[[rules]]
id = "no-keyword"
regex = '''zz[0-9]{6}zz'''
[[rules.allowlists]]
condition = "AND"
paths = ['''^tests/''']
regexes = ['''zz1''']

[[rules]]
id = "in-scripts"
regex = '''launch-[0-9]{4}'''
path = '''\.sh$'''

[[rules]]
id = "dumps"
path = '''(^|/)dump-[0-9]+$'''

[allowlist]
paths = ['''^vendor/''']

[[allowlists]]
targetRules = ["no-keyword"]
regexTarget = "line"
regexes = ['''harmless''']
)";

std::string rules(const screen::Screening& screening, const std::string& path,
                  const std::string& text) {
    std::string names;
    for (const auto& finding : screening.text(path, text))
        names += (names.empty() ? "" : " ") + finding.rule;
    return names;
}

std::string faults_of(std::string_view text) {
    text::Diagnostics faults;
    screen::Screening().add_gitleaks(text, "gitleaks.toml", faults);
    return unit::told(faults);
}

}  // namespace

TEST_CASE("the user's gitleaks.toml counts on top of our rules", "[screen]") {
    text::Diagnostics faults;
    screen::Screening screening;
    screening.add_gitleaks(file, "gitleaks.toml", faults);
    CHECK(unit::told(faults).empty());
    const auto is = [&](const std::string& path, const std::string& text) {
        return rules(screening, path, text);
    };

    CHECK(is("a.md", "key acme_q7w8e9r0t1y2u3i4o5p6 here") == "acme-key");
    CHECK(is("a.md", "key ACME_q7w8e9r0t1y2u3i4o5p6 here") == "");
    CHECK(is("a.md", "acme_aaaaaaaaaaaaaaaaaaaa") == "");
    CHECK(is("a.md", "acme_0000e9r0t1y2u3i4o5p6") == "");
    CHECK(is("a.md", "acme_q7w8sample1y2u3i4o5p6") == "");
    CHECK(is("vendor/a.md", "acme_q7w8e9r0t1y2u3i4o5p6") == "");
    CHECK(is("a.md", "x\nBegin: BEGIN ACME\none\ntwo\nEND ACME\n") == "two-lines");
    CHECK(is("a.md", "zz123456zz zz234567zz") == "no-keyword no-keyword");
    CHECK(is("tests/a.md", "zz123456zz zz234567zz") == "no-keyword");
    CHECK(is("a.md", "one\nharmless zz123456zz\n") == "");
    CHECK(is("a.sh", "launch-1234") == "in-scripts");
    CHECK(is("a.md", "launch-1234") == "");

    REQUIRE(screening.name("x/dump-12").size() == 1);
    CHECK(screening.name("x/dump-12").front().rule == "dumps");
    CHECK(screening.name("vendor/dump-12").empty());
    const auto found = screening.text("a.md", "key acme_q7w8e9r0t1y2u3i4o5p6");
    REQUIRE(found.size() == 1);
    CHECK(found.front().what == "what your rule 'acme-key' looks for");
    CHECK(found.front().redacted == "q7w8… (20 characters)");
    CHECK(found.front().column == 10);
    CHECK(is("a.md", std::string("gh") + "p_abcdefghijklmnopqrstuvwxyz0123456789") ==
          "github-token");
}

TEST_CASE("what is not understood in a gitleaks.toml is named", "[screen]") {
    CHECK(faults_of("[[rules]]\nid = \"a\"\nregex = '''(?=x)'''\n") ==
          "gitleaks.toml:3:9: error: '(?=x)' is not a regular expression: invalid perl operator: "
          "(?= (write it in "
          "RE2's syntax, with \\ before a sign that stands for itself)\n");
    CHECK(faults_of("[[rules]]\nregex = '''x'''\n") ==
          "gitleaks.toml:1:1: error: a rule has no id (write id = \"...\", unique in the file)\n");
    CHECK(
        faults_of("[[rules]]\nid = \"a\"\n") ==
        "gitleaks.toml:1:1: error: rule 'a' has neither regex nor path (say what it looks for)\n");
    CHECK(faults_of("[extend]\nuseDefault = true\n") ==
          "gitleaks.toml:1:2: warning: unknown key 'extend' (there are title, description, "
          "minVersion, rules, "
          "allowlist, allowlists)\n");
    CHECK(faults_of("[[rules]]\nid = \"a\"\nregex = '''x'''\n[rules.allowlist]\npaths = ['''a''', "
                    "'''[''']\n") ==
          "gitleaks.toml:5:19: error: '[' is not a regular expression: missing ]: [ (write it in "
          "RE2's syntax, "
          "with \\ before a sign that stands for itself)\n");
}
