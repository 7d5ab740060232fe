// Files that no parser should have to see: one clear message each, with its place, and no crash.
#include "chance/chance.hpp"
#include "config/document.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

#include <map>

using namespace osm;
using config::File;

namespace {

std::string faults_of(std::string_view bytes) {
    text::Diagnostics faults;
    config::Document::parse(bytes, "osm.toml", File::osm, faults);
    return unit::told(faults);
}

std::string repeated(std::string_view piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += piece;
    return all;
}

}  // namespace

TEST_CASE("broken TOML is told once, with its place", "[config]") {
    using namespace std::string_literals;
    const std::map<std::string, std::string> told{
        {"[", "1:1: error: a table without a name (write [name])"},
        {"[\n", "1:1: error: a table without a name (write [name])"},
        {"\n  [ \r\n", "2:3: error: a table without a name (write [name])"},
        {"[[\n", "1:1: error: a table without a name (write [name])"},
        {"[]\n",
         "1:2: error: not TOML: table header: tables with blank bare keys are explicitly "
         "prohibited"},
        {"[time\n", "1:6: error: not TOML: table header: expected ']', saw '\\n'"},
        {"time",
         "1:5: error: not TOML: key-value pair: encountered end-of-file (something is not "
         "closed)"},
        {"[time]\nzone = Africa/Casablanca\n",
         "2:8: error: not TOML: value: could not determine value type (text needs quotes, \"like "
         "this\")"},
        {"[log]\ngap = 60 min\n",
         "2:10: error: not TOML: key-value pair: expected a comment or whitespace, saw 'm' (one "
         "value a line; text needs quotes)"},
        {"[time]\nzone = \"UTC\n",
         "2:12: error: not TOML: string: unescaped control characters other than TAB (U+0009) are "
         "explicitly prohibited (text ends on its line, with a quote)"},
        {"[time]\nzone = \"a\"\nzone = \"b\"\n",
         "3:8: error: not TOML: key-value pair: cannot redefine existing string 'zone' (say it "
         "once)"},
        {"[time]\n[time]\n",
         "2:1: error: not TOML: table header: cannot redefine existing table 'time' (say it "
         "once)"},
        {"[time]\nzone =\n",
         "2:7: error: not TOML: key-value pair: expected value, saw '\\n' (write a value behind "
         "the "
         "=)"},
        {"a\0b = 1"s, "1:2: error: the control character \\x00 (take it out)"},
        {"[time]\nzone = \"a\0b\"\n"s,
         "2:10: error: not TOML: string: unescaped control characters other than TAB (U+0009) are "
         "explicitly prohibited (text ends on its line, with a quote)"},
        {"\x1b[31m = 1", "1:1: error: the control character \\x1b (take it out)"},
        {"[time]\nzone = \"\xff\"\n", "2: error: the line is not UTF-8 (save the file as UTF-8)"},
        {"# fine\n\xc3\x28 = 1\n", "2: error: the line is not UTF-8 (save the file as UTF-8)"},
        {"é = 1\n", "1:1: error: a letter outside quotes that is not ASCII (put it in quotes)"},
        {"a =\u00a05\n",
         "1:4: error: a letter outside quotes that is not ASCII (put it in quotes)"},
        {"[time]\nzone = UTC\"é\"\n",
         "2:11: error: a quote in the middle of a word (put the whole of it in quotes)"},
        {"a = 1.\"é\"\n",
         "1:7: error: a quote in the middle of a word (put the whole of it in quotes)"},
        {"a = \"x\\é\"\n",
         "1:7: error: a backslash before a letter that is not ASCII (write \\\\ for a backslash)"},
        {"a = \"\"\"x\\  \n  é\"\"\"\n",
         "1:9: error: a backslash before a letter that is not ASCII (write \\\\ for a backslash)"},
        {"\xef\xbb\xbf\xef\xbb\xbf[time]\n",
         "1:1: error: a letter outside quotes that is not ASCII (put it in quotes)"},
    };
    for (const auto& [bytes, line] : told)
        CHECK(faults_of(bytes) == "osm.toml:" + line + '\n');
}

TEST_CASE("too much of anything is told once, with its place", "[config]") {
    CHECK(faults_of(std::string(100'000, '[')) ==
          "osm.toml:1: error: the line is longer than 16 KiB\n");
    CHECK(faults_of("a = " + repeated("[", 10'000)) ==
          "osm.toml:1:37: error: brackets are more than 32 deep\n");
    CHECK(faults_of("a = " + repeated("[\n", 100'000)) ==
          "osm.toml:33:1: error: brackets are more than 32 deep\n");
    CHECK(faults_of("a = " + repeated("{ a = [", 17)) ==
          "osm.toml:1:117: error: brackets are more than 32 deep\n");
    CHECK(faults_of(std::string(200'000, 'k') + " = 1\n") ==
          "osm.toml:1: error: the line is longer than 16 KiB\n");
    CHECK(faults_of(repeated("a.", 90'000) + "a = 1\n") ==
          "osm.toml:1: error: the line is longer than 16 KiB\n");
    CHECK(faults_of(repeated("a.", 1'000) + "a = 1\n") ==
          "osm.toml:1:32: error: a key has more than 16 parts\n");
    CHECK(faults_of("[" + repeated("a . \"b\" . ", 9) + "c]\n") ==
          "osm.toml:1:80: error: a key has more than 16 parts\n");
    CHECK(faults_of(std::string(5 << 20, '\n')) ==
          "osm.toml: error: the file is larger than 4 MiB\n");
    CHECK(faults_of(repeated("[[item]]\n", 2'000)).find("unknown key 'item'") != std::string::npos);
}

TEST_CASE("what only looks deep is read", "[config]") {
    text::Diagnostics faults;
    const auto document = config::Document::parse(
        "[publish]\n"
        "# [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n"
        "repository = \"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\\"[\"\n"
        "roots = ['[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',\n"
        " '''[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[''''',\n"
        " \"\"\"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t\"\"\"]\n",
        "osm.toml", File::osm, faults);
    CHECK(unit::told(faults).empty());
    CHECK(document.root().texts("publish.roots").size() == 3);
    config::Document::parse(
        "\"publish\" . 'roots'=['é',\"é\",\n\"é\"]\nlog={\"gap\"=\"1h\",'addon'=\"1h\"}",
        "osm.toml", File::osm, faults);
    CHECK(unit::told(faults).empty());
}

TEST_CASE("CRLF and a byte order mark are taken as they come", "[config]") {
    text::Diagnostics faults;
    const auto document = config::Document::parse(
        "\xef\xbb\xbf[time]\r\nzone = \"UTC\"\r\nzoen = 1\r\n", "osm.toml", File::osm, faults);
    CHECK(document.root().text("time.zone") == "UTC");
    CHECK(document.root().place("time.zone").line_text == "zone = \"UTC\"");
    CHECK(unit::told(faults) == "osm.toml:3:1: error: unknown key 'zoen' (did you mean 'zone')\n");
}

TEST_CASE("the terminal shows the line and a caret", "[config]") {
    text::Diagnostics faults;
    config::Document::parse("[time]\n  zoen = \"UTC\"\n", "osm.toml", File::osm, faults);
    REQUIRE(faults.size() == 1);
    CHECK(text::to_terminal(faults[0], "osm").find("  zoen = \"UTC\"") != std::string::npos);
}

TEST_CASE("no bytes crash the reader", "[config][property]") {
    const std::uint64_t seed = 33;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const std::vector<std::string> pieces{"[",
                                          "]",
                                          "[[",
                                          "]]",
                                          "{",
                                          "}",
                                          "=",
                                          "\"",
                                          "'",
                                          "\"\"\"",
                                          "'''",
                                          "\n",
                                          "\r",
                                          "\\",
                                          ".",
                                          ",",
                                          "#",
                                          " ",
                                          "\t",
                                          "time",
                                          "zone",
                                          "item",
                                          "1",
                                          "1.5",
                                          "-",
                                          "+",
                                          "true",
                                          "inf",
                                          "nan",
                                          "0x",
                                          "e9",
                                          "é",
                                          "\xff",
                                          "\x00",
                                          "\u2028",
                                          "\ufeff",
                                          "2016-10-03",
                                          "09:30",
                                          "[[item]]\n",
                                          "id = 1\n",
                                          "a.b = \"x\"\n"};
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes;
        for (auto n = chance.below(24) + 1; n > 0; --n)
            bytes += pieces[chance.below(pieces.size())];
        INFO(bytes);
        text::Diagnostics faults;
        const auto document = config::Document::parse(bytes, "p", File::plan, faults);
        for (const auto& key : document.root().names())
            document.root().place(key);
        for (const auto& fault : faults)
            REQUIRE_FALSE(fault.what.empty());
    }
}

TEST_CASE("blocks read by themselves are the file read whole", "[config]") {
    const std::string head = "[plan]\nname = \"p\"\n[week]\ndays = [\"mon\"]\n";
    const std::string blocks =
        "[[track]]\nid = \"ml\"\nhours = [\n\"09:00-10:00\", # [[item]]\n]\n[[item]] # one\n"
        "id = 'a'\ntitle = \"\"\"\\\n[[item]]\"\"\"\n[[item]]\nid = 'b'\nhours.likely = "
        "3\n[[item]]\n"
        "[[milestone]]\nid = 'm'\ndue = 2016-10-03\n";
    // A table behind the blocks makes the reader take the file whole.
    for (const auto& bytes : {head + blocks, "\n\n\n\n" + blocks + head}) {
        text::Diagnostics faults;
        const auto document = config::Document::parse(bytes, "p", File::plan, faults);
        CHECK(unit::told(faults).empty());
        const auto plan = document.root();
        REQUIRE(plan.tables("item").size() == 3);
        CHECK(plan.tables("item")[0].text("title") == "[[item]]");
        CHECK(plan.tables("item")[1].estimate("hours")->likely == 3);
        CHECK(plan.tables("item")[1].place("id").line == 15);
        CHECK(plan.tables("milestone")[0].place("due").line == 20);
        CHECK(plan.tables("track")[0].place().line == 5);
        CHECK(plan.text("plan.name") == "p");
    }
    const auto told = [](std::string_view bytes) {
        text::Diagnostics faults;
        config::Document::parse(bytes, "p", File::plan, faults);
        return unit::told(faults);
    };
    CHECK(told("item = []\n[[item]]\n") ==
          "p:2:1: error: not TOML: table header: cannot redefine existing array 'item' as "
          "array-of-tables (say it once)\n");
    CHECK(told("[[item]]\nid = 'a'\n[[item]]\nid = 'b'\nid = 'c'\n") ==
          "p:5:6: error: not TOML: key-value pair: cannot redefine existing string 'id' (say it "
          "once)\n");
}
