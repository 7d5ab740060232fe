#include "report/document.hpp"

#include "unit/catch.hpp"

using namespace osm;
using report::Page;
using report::Weight;

namespace {

report::Document week() {
    report::Document page{"Week 9 of 2017, 27 Feb - 5 Mar", "day 182 of 301, 60 % of the time", {}};
    page.sections = {
        {"study",
         {"31:20 of 38:00   Mon 7:10 Tue 6:40 | late Tue"},
         {{"total", report::Type::duration, time::Duration{112800}},
          {"part", report::Type::ratio, report::Real{0.82456}}}},
        {"  ml",
         {"26:05 of 32:00   ################----"},
         {{"total", report::Type::duration, time::Duration{93900}}}},
        {"money",
         {"198 USD of 233", "# 600 <paid> & done"},
         {{"spent", report::Type::amount, money::read_amount("198 USD")},
          {"end", report::Type::date, {}}}},
        {"VERDICT",
         {"done 12 Jul (8 in 10: by 3 Aug) | money until 31 Jul (8 in 10: from 9 Jul)"},
         {{"finish", report::Type::date, *time::date(2017, 7, 12)}},
         Weight::crit},
        {"pace", {}, {{"weekly", report::Type::hours, time::Duration{104544}}}}};
    return page;
}

}  // namespace

TEST_CASE("a page of text is eighty columns, worst news first", "[report]") {
    CHECK(print(week(), Page::text) ==
          "Week 9 of 2017, 27 Feb - 5 Mar                  day 182 of 301, 60 % of the time\n"
          "VERDICT  done 12 Jul (8 in 10: by 3 Aug)\n"
          "         money until 31 Jul (8 in 10: from 9 Jul)\n"
          "study    31:20 of 38:00   Mon 7:10 Tue 6:40 | late Tue\n"
          "  ml     26:05 of 32:00   ################----\n"
          "money    198 USD of 233\n"
          "         # 600 <paid> & done\n");
}

TEST_CASE("long lines are cut between statements, else between words, else anywhere", "[report]") {
    report::Document page{"t", "", {}};
    page.sections = {{"a", {"one two three | four five six seven | eight"}},
                     {"b", {"one two three four five six seven eight nine"}},
                     {"label-too-long", {std::string(45, 'x')}},
                     {"", {"日本語日本語日本語日本語日本語日本語"}}};
    CHECK(print(page, Page::text, false, 40) ==
          "t\n"
          "a        one two three\n"
          "         four five six seven | eight\n"
          "b        one two three four five six\n"
          "         seven eight nine\n"
          "label-too-long xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
          "         xxxxxxxxxxxxxx\n"
          "         日本語日本語日本語日本語日本語\n"
          "         日本語\n");
}

TEST_CASE("colour is only on the label and the title", "[report]") {
    report::Document page{"Today", "", {}};
    page.sections = {{"stay", {"leave by Thu\x1b[2J"}, {}, Weight::crit}, {"plan", {"fine"}}};
    CHECK(print(page, Page::text, true) ==
          "\x1b[1mToday\x1b[0m\n"
          "\x1b[1;31mstay\x1b[0m     leave by Thu\\x1b[2J\n"
          "plan     fine\n");
}

TEST_CASE("a page as Markdown", "[report]") {
    CHECK(print(week(), Page::md) ==
          "# Week 9 of 2017, 27 Feb - 5 Mar\n\n"
          "day 182 of 301, 60 % of the time\n\n"
          "- **VERDICT** done 12 Jul (8 in 10: by 3 Aug) \\| money until 31 Jul (8 in 10: from 9 "
          "Jul)\n"
          "- **study** 31:20 of 38:00   Mon 7:10 Tue 6:40 \\| late Tue\n"
          "  - **ml** 26:05 of 32:00   ################----\n"
          "- **money** 198 USD of 233\\\n"
          "  \\# 600 \\<paid\\> \\& done\n");
}

TEST_CASE("a page as HTML is complete and escaped", "[report]") {
    const auto page = print(week(), Page::html);
    CHECK(page.starts_with(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
    CHECK(page.find("<title>Week 9 of 2017, 27 Feb - 5 Mar</title>\n") != page.npos);
    CHECK(page.substr(page.find("<h1>")) ==
          "<h1>Week 9 of 2017, 27 Feb - 5 Mar</h1>\n"
          "<p>day 182 of 301, 60 % of the time</p>\n"
          "<table>\n"
          "<tr class=\"crit\"><th scope=\"row\">VERDICT</th><td>done 12 Jul (8 in 10: by 3 Aug) | "
          "money until 31 Jul (8 in 10: from 9 Jul)</td></tr>\n"
          "<tr><th scope=\"row\">study</th><td>31:20 of 38:00   Mon 7:10 Tue 6:40 | late "
          "Tue</td></tr>\n"
          "<tr><th scope=\"row\">  ml</th><td>26:05 of 32:00   ################----</td></tr>\n"
          "<tr><th scope=\"row\">money</th><td>198 USD of 233\n"
          "# 600 &lt;paid&gt; &amp; done</td></tr>\n"
          "</table>\n</body>\n</html>\n");
}

TEST_CASE("figures for pipes keep the order given", "[report]") {
    CHECK(print(week(), Page::json) ==
          "{\"title\":\"Week 9 of 2017, 27 Feb - 5 Mar\",\"aside\":\"day 182 of 301, 60 % of the "
          "time\",\"sections\":{\"study\":{\"total_s\":112800,\"part\":0.8246},"
          "\"study:ml\":{\"total_s\":93900},"
          "\"money\":{\"spent\":198.00,\"spent_currency\":\"USD\",\"end\":null},"
          "\"verdict\":{\"finish\":\"2017-07-12\"},\"pace\":{\"weekly_s\":104544}}}\n");
    CHECK(print(week(), Page::tsv) ==
          "section\tkey\tvalue\n"
          "study\ttotal_s\t112800\n"
          "study\tpart\t0.8246\n"
          "study:ml\ttotal_s\t93900\n"
          "money\tspent\t198.00\n"
          "money\tspent_currency\tUSD\n"
          "money\tend\t\n"
          "verdict\tfinish\t2017-07-12\n"
          "pace\tweekly_s\t104544\n");
}

TEST_CASE("a section without label goes on with the one before it", "[report]") {
    report::Document page{"", "", {}};
    page.sections = {{"plan", {"one"}, {{"a", report::Type::count, std::int64_t{1}}}},
                     {"", {"two"}, {{"b", report::Type::count, std::int64_t{2}}}}};
    CHECK(print(page, Page::text) == "plan     one\n         two\n");
    CHECK(print(page, Page::json) ==
          "{\"title\":\"\",\"aside\":\"\",\"sections\":{\"plan\":{\"a\":1,\"b\":2}}}\n");
}
