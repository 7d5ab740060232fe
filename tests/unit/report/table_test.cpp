#include "report/table.hpp"

#include "unit/catch.hpp"
#include "unit/faults.hpp"

using namespace osm;
using report::Format;

namespace {

money::Amount amount(std::string_view word) { return money::read_amount(word); }

report::Table year() {
    report::Table table{{report::text("topic"), report::count("sessions"), report::duration("time"),
                         report::amount("cost"), report::ratio("part"), report::hours("left"),
                         report::date("due"), report::wide(report::stamp("last"))}};
    const auto at = time::read_stamp("2016-10-03T09:02:11+01:00");
    table.row({"ml:pgm-1", std::int64_t{12}, time::Duration{16500}, amount("50 USD"),
               report::Real{0.4142857}, time::minutes(18 * 60), *time::date(2016, 12, 16), *at});
    table.row({"french, daily\tor \"so\"",
               std::int64_t{3},
               time::minutes(90),
               amount("1200 JPY"),
               report::Real{1},
               time::minutes(135),
               {},
               {}});
    table.row({"café|*x*", {}, {}, {}, {}, {}, {}, {}});
    table.footer({"total", std::int64_t{15}, time::Duration{21900}});
    return table;
}

std::string printed(const report::Table& table, Format format) {
    report::Style style;
    style.format = format;
    return table.print(style);
}

}  // namespace

TEST_CASE("a table for people is aligned", "[report]") {
    CHECK(printed(year(), Format::table) ==
          "topic                   sessions  time       cost   part  left  due\n"
          "ml:pgm-1                      12  4:35  50.00 USD   41 %    18  2016-12-16\n"
          "french, daily\\tor \"so\"         3  1:30   1200 JPY  100 %   2.2\n"
          "café|*x*\n"
          "total                         15  6:05\n");
}

TEST_CASE("a table for people may be without header, or of chosen columns", "[report]") {
    report::Style style;
    style.header = false;
    style.columns = {"time_s", "last", "topic"};
    CHECK(year().print(style) ==
          "4:35  2016-10-03 09:02  ml:pgm-1\n"
          "1:30                    french, daily\\tor \"so\"\n"
          "                        café|*x*\n"
          "6:05                    total\n");
}

TEST_CASE("a footer without any of its sums is left out", "[report]") {
    report::Style style;
    style.columns = {"topic", "due"};
    CHECK(year().print(style) ==
          "topic                   due\n"
          "ml:pgm-1                2016-12-16\n"
          "french, daily\\tor \"so\"\n"
          "café|*x*\n");
}

TEST_CASE("an unknown column is told with the nearest one", "[report]") {
    report::Style style;
    style.columns = {"topic", "tiem"};
    CHECK(unit::failure_of([&] { year().print(style); }) ==
          "osm: error: there is no column 'tiem' (did you mean 'time')\n");
    style.columns = {"xyzzy"};
    CHECK(unit::failure_of([&] { year().print(style); }) ==
          "osm: error: there is no column 'xyzzy' (there are topic, sessions, time, cost, part, "
          "left, due, last)\n");
}

TEST_CASE("a column is known by its key and by what people read above it", "[report]") {
    report::Table table{{report::wide(report::stamp("start")), report::people(report::text("day")),
                         report::hours("estimate", "hours"),
                         report::duration("hours_of_git", "git"), report::count("commits", "git")}};
    table.row({*time::read_stamp("2016-10-03T09:02:11+01:00"), "Mon", time::minutes(90),
               time::minutes(30), std::int64_t{2}});
    CHECK(printed(table, Format::tsv) ==
          "start\testimate_s\thours_of_git_s\tcommits\n"
          "2016-10-03T09:02:11+01:00\t5400\t1800\t2\n");
    CHECK(printed(table, Format::md).starts_with("| day | hours | git | git |\n"));
    report::Style style;
    style.format = Format::tsv;
    style.columns = {"hours", "day", "estimate_s", "start"};
    CHECK(table.print(style) ==
          "estimate_s\tday\testimate_s\tstart\n"
          "5400\tMon\t5400\t2016-10-03T09:02:11+01:00\n");
    CHECK(table.has({"hours", "start"}));
    CHECK_FALSE(table.has({"hours", "git"}));
    style.columns = {"git"};
    CHECK(unit::failure_of([&] { table.print(style); }) ==
          "osm: error: 'git' is what 2 columns are called (write hours_of_git or commits)\n");
    style.columns = {"xyzzy"};
    CHECK(unit::failure_of([&] { table.print(style); }) ==
          "osm: error: there is no column 'xyzzy' (there are start, day, estimate or hours, "
          "hours_of_git or git, commits or git)\n");
    style.columns = {"huors"};
    CHECK(unit::failure_of([&] { table.print(style); }) ==
          "osm: error: there is no column 'huors' (did you mean 'hours')\n");
}

TEST_CASE("the widest text columns give way to the terminal's width", "[report]") {
    report::Table table{
        {report::text("id"), report::text("title"), report::count("n"), report::text("note")}};
    table.row({"pgm-1", "Probabilistic Graphical Models 1: Representation", std::int64_t{7},
               "twice as long as planned"});
    table.row({"b", "日本語の本日本語の本日本語の本", std::int64_t{10}, ""});
    report::Style style;
    style.width = 60;
    CHECK(table.print(style) ==
          "id     title                     n  note\n"
          "pgm-1  Probabilistic Graphica…   7  twice as long as planned\n"
          "b      日本語の本日本語の本日…  10\n");
    style.width = 0;
    CHECK(table.print(style) ==
          "id     title                                              n  note\n"
          "pgm-1  Probabilistic Graphical Models 1: Representation   7  twice as long as planned\n"
          "b      日本語の本日本語の本日本語の本                    10\n");
    style.width = 37;
    CHECK(table.print(style) ==
          "id     title          n  note\n"
          "pgm-1  Probabilist…   7  twice as lo…\n"
          "b      日本語の本…   10\n");
    style.width = 34;  // closer
    CHECK(table.print(style) ==
          "id    title         n note\n"
          "pgm-1 Probabilist…  7 twice as lo…\n"
          "b     日本語の本…  10\n");
    style.width = 33;  // two lines
    CHECK(table.print(style) ==
          "id     title                    n\n"
          "  note\n"
          "pgm-1  Probabilistic Graphic…   7\n"
          "  twice as long as planned\n"
          "b      日本語の本日本語の本…   10\n");
    style.width = 10;  // what no line can take sticks out
    CHECK(table.print(style) ==
          "id\n"
          "  title\n"
          "   n\n"
          "  note\n"
          "pgm-1\n"
          "  Probabilist…\n"
          "   7\n"
          "  twice as lo…\n"
          "b\n"
          "  日本語の本…\n"
          "  10\n");
}

TEST_CASE("a figure is never clipped, and what is spare goes first", "[report]") {
    report::Table table{{report::whole(report::text("day")), report::spare(report::text("title")),
                         report::duration("time")}};
    table.row({"Mon 3 October 2016", "Probabilistic Graphical Models", time::minutes(90)});
    report::Style style;
    style.width = 38;
    CHECK(table.print(style) ==
          "day                 title         time\n"
          "Mon 3 October 2016  Probabilist…  1:30\n");
    style.width = 30;
    CHECK(table.print(style) ==
          "day                 time\n"
          "Mon 3 October 2016  1:30\n"
          "no room for title; --columns can name it\n");
    style.columns = {"day", "title"};
    CHECK(table.print(style) ==
          "day\n"
          "  title\n"
          "Mon 3 October 2016\n"
          "  Probabilistic Graphical Mod…\n");
}

TEST_CASE("a table without rows is its header", "[report]") {
    const report::Table table{{report::text("topic"), report::duration("time")}};
    CHECK(table.empty());
    CHECK(printed(table, Format::table) == "topic  time\n");
    CHECK(printed(table, Format::tsv) == "topic\ttime_s\n");
    CHECK(printed(table, Format::csv) == "topic,time_s\n");
    CHECK(printed(table, Format::jsonl).empty());
    CHECK(printed(table, Format::md) == "| topic | time |\n| --- | ---: |\n");
}

TEST_CASE("pipes read keys with their units, and no footer", "[report]") {
    CHECK(printed(year(), Format::tsv) ==
          "topic\tsessions\ttime_s\tcost\tcost_currency\tpart\tleft_s\tdue\tlast\n"
          "ml:pgm-1\t12\t16500\t50.00\tUSD\t0.4143\t64800\t2016-12-16\t2016-10-03T09:02:11+01:00\n"
          "french, daily or \"so\"\t3\t5400\t1200\tJPY\t1\t8100\t\t\n"
          "café|*x*\t\t\t\t\t\t\t\t\n");
    CHECK(printed(year(), Format::csv) ==
          "topic,sessions,time_s,cost,cost_currency,part,left_s,due,last\n"
          "ml:pgm-1,12,16500,50.00,USD,0.4143,64800,2016-12-16,2016-10-03T09:02:11+01:00\n"
          "\"french, daily or \"\"so\"\"\",3,5400,1200,JPY,1,8100,,\n"
          "café|*x*,,,,,,,,\n");
    CHECK(printed(year(), Format::jsonl) ==
          "{\"topic\":\"ml:pgm-1\",\"sessions\":12,\"time_s\":16500,\"cost\":50.00,"
          "\"cost_currency\":\"USD\",\"part\":0.4143,\"left_s\":64800,\"due\":\"2016-12-16\","
          "\"last\":\"2016-10-03T09:02:11+01:00\"}\n"
          "{\"topic\":\"french, daily\\tor \\\"so\\\"\",\"sessions\":3,\"time_s\":5400,"
          "\"cost\":1200,\"cost_currency\":\"JPY\",\"part\":1,\"left_s\":8100,\"due\":null,"
          "\"last\":null}\n"
          "{\"topic\":\"café|*x*\",\"sessions\":null,\"time_s\":null,\"cost\":null,"
          "\"cost_currency\":null,\"part\":null,\"left_s\":null,\"due\":null,\"last\":null}\n");
    report::Style style{Format::tsv, false, {"cost"}, 80};
    CHECK(year().print(style) == "50.00\tUSD\n1200\tJPY\n\t\n");
}

TEST_CASE("Markdown is for people too", "[report]") {
    report::Style style;
    style.format = Format::md;
    style.columns = {"topic", "time"};
    CHECK(year().print(style) ==
          "| topic | time |\n"
          "| --- | ---: |\n"
          "| ml:pgm-1 | 4:35 |\n"
          "| french, daily\\\\tor \"so\" | 1:30 |\n"
          "| café\\|\\*x\\* |  |\n"
          "| total | 6:05 |\n");
}

TEST_CASE("nothing in a cell can drive a terminal", "[report]") {
    report::Table table{{report::text("note")}};
    table.row({"a\x1b[31mb\nc"});
    CHECK(printed(table, Format::table) == "note\na\\x1b[31mb\\nc\n");
    CHECK(printed(table, Format::tsv) == "note\na [31mb c\n");
    CHECK(printed(table, Format::jsonl) == "{\"note\":\"a\\u001b[31mb\\nc\"}\n");
}

TEST_CASE("a cell alone", "[report]") {
    CHECK(report::to_people(amount("600 USD")) == "600.00 USD");
    CHECK(report::to_pipe(amount("600 USD")) == "600.00 USD");
    CHECK(report::to_people(time::Duration{16500}) == "4:35");
    CHECK(report::to_pipe(time::Duration{16500}) == "16500");
    CHECK(report::to_people(report::Real{2.5}) == "2.5");
    CHECK(report::to_pipe(report::Real{-0.00001}) == "0");
    CHECK(report::to_pipe(report::Real{1.0 / 0.0}).empty());
    CHECK(report::to_people({}).empty());
    CHECK(report::to_people(money::Amount{}) == "0.00");
}

TEST_CASE("a name is never cut, prose gives way for it", "[report]") {
    report::Table table{{report::text("item"), report::text("title"), report::hours("left")}};
    table.row({"french:french-course-for-the-level-b2", "A course with a long title, in two parts",
               time::minutes(18 * 60)});
    table.row({"ml:pgm-1", "Graphs", time::minutes(60)});
    report::Style style;
    style.width = 66;
    CHECK(table.print(style) ==
          "item                                   title                  left\n"
          "french:french-course-for-the-level-b2  A course with a long…    18\n"
          "ml:pgm-1                               Graphs                    1\n");
    style.width = 30;
    CHECK(table.print(style) ==
          "item\n"
          "  title                   left\n"
          "french:french-course-for-the-level-b2\n"
          "  A course with a long …    18\n"
          "ml:pgm-1\n"
          "  Graphs                     1\n");
}
