#include "publish/meaning.hpp"

#include "publish/header_rule.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"

#include <fmt/core.h>

using namespace osm;

namespace {

const time::Instant now = time::read_stamp("2016-10-03T09:00:00+01:00")->at;

struct Read {
    publish::Meaning meaning;
    publish::Saying saying;
    std::string faults;
};

Read read(std::string_view note) {
    text::Diagnostics faults;
    const auto header = markup::read_header(note, "notes/a.md", faults);
    Read result{publish::meaning_of(header, "notes/a.md", time::Zone::named("Africa/Casablanca"),
                                    now, faults),
                {},
                {}};
    result.saying = publish::by_header(header, result.meaning, now);
    for (const auto& fault : faults)
        result.faults += text::to_line(fault, "osm-publish") + "\n";
    return result;
}

std::string dated(std::string_view word) {
    const auto [meaning, saying, faults] = read(fmt::format("---\ndate: {}\n---\n", word));
    return (meaning.date ? time::to_text(*meaning.date) : "none") + "\n" + faults;
}

std::string joined(const std::vector<std::string>& words) { return text::join(words, "|"); }

}  // namespace

TEST_CASE("the keys of others mean what ours do", "[publish]") {
    const auto hugo = read(
                          "+++\ntitle = 'A'\nlastmod = 2016-10-02T08:00:00Z\nlayout = 'wide'\n"
                          "categories = ['ml', 'x']\ntags = ['a, b', 'c']\ndescription = 'S'\n"
                          "images = ['a.png']\naliases = ['/old/']\nmath = true\nweight = 3\n"
                          "[menu.main]\nname = 'x'\n+++\n")
                          .meaning;
    CHECK(hugo.title == "A");
    CHECK(time::to_text(*hugo.updated) == "2016-10-02T08:00:00+00:00");
    CHECK(hugo.layout == "wide");
    CHECK(hugo.category == "ml");
    CHECK(joined(hugo.tags) == "a, b|c");
    CHECK(hugo.summary == "S");
    CHECK(hugo.image == "a.png");
    CHECK(joined(hugo.aliases) == "/old/");
    CHECK(hugo.math == true);
    CHECK(joined(hugo.unknown) == "weight|menu.main.name");

    const auto jekyll = read(
                            "---\nlayout: post\npermalink: /a/\nexcerpt: E\nredirect_from:\n"
                            "  - /b/\n  - /c/\nlast_modified_at: 2016-10-02\nusemath: no\n---\n")
                            .meaning;
    CHECK(jekyll.url == "/a/");
    CHECK(jekyll.summary == "E");
    CHECK(joined(jekyll.aliases) == "/b/|/c/");
    CHECK(time::to_text(*jekyll.updated) == "2016-10-02T00:00:00+01:00");
    CHECK(jekyll.math == false);

    const auto blanks = read("---\ntags: a b  c\nauthor: X Y\n---\n").meaning;
    CHECK(joined(blanks.tags) == "a|b|c");
    CHECK(joined(blanks.authors) == "X Y");

    const auto pelican = read(
                             "Title: A\nTags: a, b\n    c\nAuthors: X, Y\nModified: 2016-10-02\n"
                             "Save_as: a.html\nAlias: /x/\nCourse: pgm-1\nLang: fr\n\n")
                             .meaning;
    CHECK(joined(pelican.tags) == "a|b|c");
    CHECK(joined(pelican.authors) == "X|Y");
    CHECK(pelican.save_as == "a.html");
    CHECK(joined(pelican.aliases) == "/x/");
    CHECK(pelican.course == "pgm-1");
    CHECK(pelican.lang == "fr");
    CHECK(pelican.unknown.empty());
}

TEST_CASE("a date of a header is an instant", "[publish]") {
    CHECK(dated("2016-09-12") == "2016-09-12T00:00:00+01:00\n");
    CHECK(dated("2016/9/2") == "2016-09-02T00:00:00+01:00\n");
    CHECK(dated("2016-09-12T09:05:00+02:00") == "2016-09-12T09:05:00+02:00\n");
    CHECK(dated("2016-09-12 09:05:30.123 +0200") == "2016-09-12T09:05:30+02:00\n");
    CHECK(dated("2016-09-12T07:05Z") == "2016-09-12T07:05:00+00:00\n");
    CHECK(dated("2016-09-12 9:05") ==
          "2016-09-12T09:05:00+01:00\n"
          "notes/a.md:2: warning: '2016-09-12 9:05' has no zone, and is taken as "
          "2016-09-12T09:05:00+01:00 (write it so)\n");
    for (const auto* none : {"2016-02-30", "12.09.2016", "soon", "2016-09-12 25:00",
                             "2016-09-12T09:05:00+1", "2016-09/12"})
        CHECK(dated(none) ==
              fmt::format("none\nnotes/a.md:2: warning: '{}' is no date (write 2016-10-12 or "
                          "2016-10-12T09:05:00+01:00)\n",
                          none));
}

TEST_CASE("a date to come is told, or waited for", "[publish]") {
    const auto early = read("---\npublish: true\ndate: 2016-11-01\n---\n");
    CHECK(early.saying.is_public);
    CHECK(early.faults ==
          "notes/a.md:3: warning: its date, 2016-11-01T00:00:00+00:00, is still to come, and it "
          "goes out now (write scheduled: true to keep it back until then)\n");
    const auto waiting = read("---\npublish: true\ndate: 2016-11-01\nscheduled: true\n---\n");
    CHECK_FALSE(waiting.saying.is_public);
    CHECK(waiting.saying.why == "it is scheduled for 2016-11-01 00:00");
    CHECK(waiting.faults.empty());
    CHECK(read("---\npublish: true\ndate: 2016-10-01\nscheduled: true\n---\n").saying.is_public);
    CHECK(read("---\npublish: true\nscheduled: true\n---\n").saying.why ==
          "it is scheduled, and has no date");
    CHECK_FALSE(read("---\npublish: true\nscheduled: perhaps\n---\n").saying.is_public);
    CHECK(read("---\npublish: true\nscheduled: perhaps\n---\n").faults ==
          "notes/a.md:3: warning: 'scheduled: perhaps' is neither true nor false (write true or "
          "false)\n");
}

TEST_CASE("what speaks against it wins", "[publish]") {
    CHECK(read("---\nstatus: published\n---\n").saying.is_public);
    CHECK(read("---\nPublished: TRUE\n---\n").saying.is_public);
    CHECK(read("---\npublish: true\ndraft: yes\n---\n").saying.why ==
          "its header says 'draft: yes'");
    CHECK(read("Title: a\nStatus: hidden\nPublish: true\n\n").saying.why ==
          "its header says 'status: hidden'");
    CHECK_FALSE(read("---\nextra:\n  publish: true\n---\n").saying.is_public);
    CHECK_FALSE(read("---\ndraft: false\n---\n").saying.is_public);
}
