#include "markup/header.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <map>

using namespace osm;

namespace {

using Values = std::vector<std::string>;

struct Read {
    markup::Header header;
    Values values;
    std::vector<std::string> faults;
};

Read read(std::string_view note) {
    text::Diagnostics faults;
    Read result{markup::read_header(note, "notes/a.md", faults), {}, {}};
    for (const auto& field : result.header.fields)
        result.values.push_back(field.key + "=" + field.text());
    for (const auto& fault : faults)
        result.faults.push_back(text::to_line(fault, "osm-publish"));
    return result;
}

}  // namespace

TEST_CASE("a YAML header gives scalars and lists", "[markup]") {
    const std::string_view note =
        "---\n"
        "Title: \"Softmax: from first principles\"   # a comment\n"
        "publish: true\n"
        "tags: [ml, 'deep, learning']\n"
        "aliases:\n"
        "  - old\n"
        "  - older\n"
        "summary: >\n"
        "  two\n"
        "  lines\n"
        "url: https://example.org/a#b\n"
        "it: 'isn''t'\n"
        "---\n"
        "Body.\n";
    const auto [header, values, faults] = read(note);
    CHECK(faults.empty());
    CHECK(values == Values{"title=Softmax: from first principles", "publish=true",
                           "tags=ml, deep, learning", "aliases=old, older", "summary=two lines",
                           "url=https://example.org/a#b", "it=isn't"});
    CHECK(note.substr(header.body) == "Body.\n");
    CHECK(header.get("publish") == "true");
    CHECK_FALSE(header.get("draft"));
}

TEST_CASE("a TOML header gives its keys, those of tables behind a point", "[markup]") {
    const std::string_view note =
        "+++\n"
        "title = 'Pgm'\n"
        "publish = true\n"
        "tags = [\"a\", \"b\"]\n"
        "[extra]\n"
        "publish = false\n"
        "+++\n"
        "text";
    const auto [header, values, faults] = read(note);
    CHECK(faults.empty());
    CHECK(values == Values{"title=Pgm", "publish=true", "tags=a, b", "extra.publish=false"});
    CHECK(note.substr(header.body) == "text");
}

TEST_CASE("a plain header ends at a blank line", "[markup]") {
    const std::string_view note =
        "\xEF\xBB\xBFTitle: A year\r\nStatus: published\r\nSummary: one\r\n    two\r\n\r\nText\r\n";
    const auto [header, values, faults] = read(note);
    CHECK(faults.empty());
    CHECK(values == Values{"title=A year", "status=published", "summary=one two"});
    CHECK(note.substr(header.body) == "Text\r\n");
}

TEST_CASE("blank lines before the fence are nothing", "[markup]") {
    const auto [header, values, faults] = read("\n \n---\ntitle: A\nodd\n---\ntext");
    CHECK(values == Values{"title=A"});
    CHECK(faults == std::vector<std::string>{
                        "notes/a.md:5: warning: 'odd' is no line of a header (write key: value)"});
    CHECK(read("\nTitle: A\n\n").values.empty());
}

TEST_CASE("prose is no header", "[markup]") {
    for (const std::string_view note :
         {"", "Remember: this is prose\n\nmore\n", "# Heading\n", "http://example.org\n\n", "--\n",
          "title:without blank\n\n"}) {
        INFO(note);
        const auto [header, values, faults] = read(note);
        CHECK(values.empty());
        CHECK(header.body == 0);
        CHECK(faults.empty());
    }
}

TEST_CASE("faults of a header are named with their line", "[markup]") {
    CHECK(read("---\ntitle: x\n\ntext\n").faults ==
          std::vector<std::string>{
              "notes/a.md:1: warning: the header never ends (close it with '---')"});
    CHECK(read("---\ntitle: x\n").values.empty());
    CHECK(read("---\ntitle: x\nnonsense\n---\n").faults ==
          std::vector<std::string>{
              "notes/a.md:3: warning: 'nonsense' is no line of a header (write key: value)"});
    CHECK(read("Title: x\nnonsense\n\n").faults ==
          std::vector<std::string>{"notes/a.md:2: warning: 'nonsense' is no line of a header "
                                   "(write key: value, and a blank line before the text)"});
}

TEST_CASE("the first heading outside code is the title", "[markup]") {
    CHECK(markup::first_heading("\n```\n# not this\n```\n## nor this\n# This one \n# Next\n") ==
          "This one");
    CHECK_FALSE(markup::first_heading("no heading\n#neither\n"));
}

TEST_CASE("words of prose are counted outside fenced code", "[markup]") {
    CHECK(markup::count_words("") == 0);
    CHECK(markup::count_words("one two, three-four don't l\xE2\x80\x99un") == 6);
    CHECK(markup::count_words("\xC3\xA9t\xC3\xA9 \xE2\x80\x94 na\xC3\xAFve") == 2);
    CHECK(markup::count_words("a\n````\ncode here\n```\nstill\n````\nb\n~~~ py\nx\n~~~\n") == 2);
    CHECK(markup::count_words("a\n```\nnever closed\n") == 1);
}

TEST_CASE("a text that is written as YAML reads back as it", "[markup][property]") {
    for (const std::string_view plain : {"The softmax", "Na\xC3\xAFve Bayes (2)", "C++ and R"})
        CHECK(markup::yaml_word(plain) == plain);
    CHECK(markup::yaml_word("Week 5: \"factors\"") == "\"Week 5: \\\"factors\\\"\"");
    CHECK(markup::yaml_word("2016") == "\"2016\"");
    CHECK(markup::yaml_word("Yes") == "\"Yes\"");
    const std::uint64_t seed = 91;
    INFO("seed " << seed);
    chance::Generator draw(seed);
    constexpr std::string_view signs = "ab:#-'\"\\[]{}&*!|>%@` \t\n,?=~1\xC3\xA9";
    for (int round = 0; round < 5'000; ++round) {
        std::string word;
        for (auto n = draw.below(8); n > 0; --n)
            word += signs[draw.below(signs.size() - 2)];
        for (const auto& line : {"---\ntitle: " + markup::yaml_word(word) + "\n---\n",
                                 "---\ntitle: [" + markup::yaml_word(word) + "]\n---\n"}) {
            INFO(line);
            const auto [header, values, faults] = read(line);
            REQUIRE(faults.empty());
            REQUIRE(header.get("title") == word);
        }
    }
}

TEST_CASE("YAML's other forms are read too", "[markup]") {
    const auto [header, values, faults] = read(
        "---\n"
        "title: \"A \\\"b\\\" \\u00e9 \\\n"
        "  c\"\n"
        "text: |\n"
        "  one\n"
        "\n"
        "    two # no comment\n"
        "folded: >-\n"
        "  one\n"
        "  two\n"
        "\n"
        "  three\n"
        "tags: [a,\n"
        "  'b, c', # why\n"
        "  \"d\"]\n"
        "long: a text\n"
        "  in two lines # and a comment\n"
        "menu:\n"
        "  main:\n"
        "    weight: 3\n"
        "  - nonsense\n"
        "authors:\n"
        "- name: X\n"
        "  mail: y\n"
        "- name: Z\n"
        "flow: {a: 1, b: [2, 3]}\n"
        "date: 2016-10-12 9:05\n"
        "empty:\n"
        "none: ~\n"
        "'quoted key': v\n"
        "odd: a: b\n"
        "output:\n"
        "  blogdown::html_page:\n"
        "    toc: true\n"
        "...\n");
    CHECK(values == Values{"title=A \"b\" \xC3\xA9 c", "text=one\n\n  two # no comment",
                           "folded=one two\nthree", "tags=a, b, c, d", "long=a text in two lines",
                           "menu.main.weight=3", "authors=", "authors.name=X", "authors.mail=y",
                           "authors.name=Z", "flow.a=1", "flow.b=2, 3", "date=2016-10-12 9:05",
                           "empty=", "none=", "quoted key=v", "odd=a: b",
                           "output.blogdown::html_page.toc=true"});
    CHECK(faults == std::vector<std::string>{"notes/a.md:21: warning: '- nonsense' is no line of a "
                                             "header (write key: value)"});
}

TEST_CASE("what makes a value from somewhere else is refused by name", "[markup]") {
    CHECK(
        read("---\na: &x 1\nb: *x\nc: !!str 2\nd: 3\n---\n").faults ==
        std::vector<std::string>{
            "notes/a.md:2: warning: an anchor of YAML (write the value itself, or put it in "
            "quotes)",
            "notes/a.md:3: warning: an alias of YAML (write the value itself, or put it in "
            "quotes)",
            "notes/a.md:4: warning: a tag of YAML (write the value itself, or put it in quotes)"});
    CHECK(read("---\na: \"b\nc: d\n---\n").faults ==
          std::vector<std::string>{"notes/a.md:2: warning: the quotes are never closed (write the "
                                   "value in quotes, in one line)"});
    CHECK(read("---\na: 'b' c\n---\n").faults ==
          std::vector<std::string>{"notes/a.md:2: warning: something stands behind the closing "
                                   "quotes or bracket (write the value in quotes, in one line)"});
    CHECK(read("---\na:\n\tb: 1\n---\n").faults ==
          std::vector<std::string>{
              "notes/a.md:3: warning: a tab indents the line (indent it with blanks)"});
}

TEST_CASE("TOML's other forms are read too", "[markup]") {
    const auto [header, values, faults] = read(
        "+++\n"
        "title = \"\"\"\n"
        "two \\\n"
        "   lines\"\"\"\n"
        "raw = '''a\\b'''\n"
        "tags = [ # why\n"
        "  \"a, b\",\n"
        "  'c', ]\n"
        "date = 2016-10-12 09:05:00 # a day\n"
        "n = -1_000.5e3\n"
        "a.\"b c\".d = true\n"
        "inline = { x = 1, y = [2, 3] }\n"
        "nonsense\n"
        "[[resources]]\n"
        "src = \"\\u00e9\"\r\n"
        "+++\n");
    CHECK(values == Values{"title=two lines", "raw=a\\b", "tags=a, b, c",
                           "date=2016-10-12 09:05:00", "n=-1_000.5e3", "a.b c.d=true", "inline.x=1",
                           "inline.y=2, 3", "resources.src=\xC3\xA9"});
    CHECK(faults == std::vector<std::string>{"notes/a.md:13: warning: 'nonsense' is no line of a "
                                             "header (write key = value)"});
}
