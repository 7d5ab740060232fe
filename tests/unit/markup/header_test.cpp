#include "markup/header.hpp"

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
