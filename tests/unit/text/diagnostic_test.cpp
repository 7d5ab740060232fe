#include "text/diagnostic.hpp"

#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"

using namespace osm::text;

TEST_CASE("a message names its place as far as it is known", "[text]") {
    Diagnostic fault{{"facts/study.tsv", 3, 7}, "'25:00' is not a time", "write 09:30"};
    CHECK(to_line(fault, "osm-log") ==
          "facts/study.tsv:3:7: error: '25:00' is not a time (write 09:30)");
    fault.place.column = 0;
    CHECK(to_line(fault, "osm-log") ==
          "facts/study.tsv:3: error: '25:00' is not a time (write 09:30)");
    fault.place.line = 0;
    CHECK(to_line(fault, "osm-log") ==
          "facts/study.tsv: error: '25:00' is not a time (write 09:30)");
    fault.place.file.clear();
    fault.hint.clear();
    fault.level = Level::warning;
    CHECK(to_line(fault, "osm-log") == "osm-log: warning: '25:00' is not a time");
}

TEST_CASE("a message cannot drive the terminal", "[text]") {
    const Diagnostic fault{{"a\x1b]0;x\x07.tsv", 1, 2}, "'\x1b[31m\n' is bad", "not \xff"};
    CHECK(to_line(fault, "osm-x") ==
          "a\\x1b]0;x\\x07.tsv:1:2: error: '\\x1b[31m\\n' is bad (not \\xff)");
}

TEST_CASE("on a terminal a caret stands under the column", "[text]") {
    Diagnostic fault{{"a.tsv", 3, 4, "ab\tc日本d"}, "bad"};
    CHECK(to_terminal(fault, "osm-x") ==
          "a.tsv:3:4: error: bad\n"
          "ab\\tc日本d\n"
          "    ^");
    fault.place.column = 7;  // behind two characters of two columns each, and a tab shown as two
    CHECK(to_terminal(fault, "osm-x") ==
          "a.tsv:3:7: error: bad\n"
          "ab\\tc日本d\n"
          "         ^");
    fault.place.column = 99;  // behind the end: under what would come next
    CHECK(to_terminal(fault, "osm-x") ==
          "a.tsv:3:99: error: bad\n"
          "ab\\tc日本d\n"
          "          ^");
    fault.place.column = 0;
    CHECK(to_terminal(fault, "osm-x") == "a.tsv:3: error: bad");
    fault.place.file.clear();
    CHECK(to_terminal(fault, "osm-x") == "osm-x: error: bad");
}

TEST_CASE("a long line is cut around the caret", "[text]") {
    const auto line = std::string(300, 'a') + "X" + std::string(300, 'b');
    const Diagnostic fault{{"a.tsv", 1, 301, line}, "bad"};
    CHECK(to_terminal(fault, "osm-x") ==
          "a.tsv:1:301: error: bad\n"
          "…" +
              std::string(38, 'a') + "X" + std::string(37, 'b') + "…\n" + std::string(39, ' ') +
              "^");
}

TEST_CASE("each way to fail has its exit code", "[text]") {
    const auto stop_of = [](auto way) {
        try {
            way("what", "hint", Place{"f", 1, 2});
        } catch (const Failure& failure) {
            CHECK(std::string(failure.what()) == "what");
            CHECK(failure.found() == Diagnostics{{{"f", 1, 2}, "what", "hint"}});
            return static_cast<int>(failure.stop());
        }
        return 0;
    };
    CHECK(stop_of([](auto... of) { refuse(of...); }) == 1);
    CHECK(stop_of([](auto... of) { fail(of...); }) == 2);
    CHECK(stop_of([](auto... of) { fail_system(of...); }) == 3);
}

TEST_CASE("warnings alone stop nothing, an error stops with all of them", "[text]") {
    const Diagnostic warning{{"f", 1}, "odd", {}, Level::warning};
    const Diagnostic error{{"f", 2}, "wrong"};
    CHECK(refusal([&] { fail_if_any({}); }).empty());
    CHECK(refusal([&] { fail_if_any({warning, warning}); }).empty());
    CHECK(refusal([&] {
              fail_if_any({warning, error});
          }) == "f:1: warning: odd\nf:2: error: wrong");
}
