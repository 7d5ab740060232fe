#include "process/run.hpp"

#include "text/diagnostic.hpp"
#include "unit/catch.hpp"

#include <string>
#include <vector>

using namespace osm;

TEST_CASE("a program gives its output, its complaints and its status", "[process]") {
    const auto result = process::run({.words = {"sh", "-c", "echo out; echo err >&2; exit 7"}});
    CHECK(result.out == "out\n");
    CHECK(result.err == "err\n");
    CHECK(result.status == 7);
    CHECK(process::run({.words = {"true"}}).ok());
    CHECK(process::run({.words = {"sh", "-c", "kill -9 $$"}}).status == 128 + 9);
}

TEST_CASE("a word in quotes is one word to a shell", "[process]") {
    CHECK(process::shell_word("/home/ada/osm") == "/home/ada/osm");
    CHECK(process::shell_word("") == "''");
    for (const std::string word :
         {"a b", "it's", "$HOME;`x`", "\\", "-n", "été", "*", "~", "a\nb"}) {
        const auto said =
            process::run({.words = {"sh", "-c", "printf %s " + process::shell_word(word)}});
        CHECK((word == "-n" || said.out == word));
    }
}

TEST_CASE("words reach the program as they are", "[process]") {
    const auto result = process::run({.words = {"printf", "%s|", "a b", "$HOME", "'", "", "*"}});
    CHECK(result.out == "a b|$HOME|'||*|");
}

TEST_CASE("standard input is what was given, else empty", "[process]") {
    CHECK(process::run({.words = {"cat"}}).out.empty());
    CHECK(process::run({.words = {"cat"}, .input = "a\nb"}).out == "a\nb");
}

TEST_CASE("neither side waits for the other", "[process]") {
    const std::string much(3'000'000, 'x');
    const auto echoed = process::run({.words = {"cat"}, .input = much});
    CHECK(echoed.out == much);
    const auto both = process::run(
        {.words = {"sh", "-c", "head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero"}});
    CHECK(both.out.size() == 1'000'000);
    CHECK(both.err.size() == 1'000'000);
    CHECK(process::run({.words = {"true"}, .input = much}).ok());  // reads nothing of it
}

TEST_CASE("folder and environment are the command's", "[process]") {
    CHECK(process::run({.words = {"pwd"}, .folder = "/"}).out == "/\n");
    const auto result = process::run({.words = {"sh", "-c", "echo ${PATH:+path} ${HOME-none} $X"},
                                      .unset = {"HOME"},
                                      .set = {{"X", "1"}}});
    CHECK(result.out == "path none 1\n");
}

TEST_CASE("lines come one by one, the last without its newline too", "[process]") {
    std::vector<std::string> lines;
    const auto result =
        process::run_lines({.words = {"printf", "a\\n\\nb"}},
                           [&](std::string_view line) { lines.emplace_back(line); });
    CHECK(lines == std::vector<std::string>{"a", "", "b"});
    CHECK(result.ok());
    CHECK(result.out.empty());

    std::int64_t count = 0, bytes = 0;
    process::run_lines({.words = {"seq", "200000"}}, [&](std::string_view line) {
        ++count;
        bytes += static_cast<std::int64_t>(line.size());
    });
    CHECK(count == 200'000);
    CHECK(bytes == 1'088'895);
}

TEST_CASE("what cannot be started says so", "[process]") {
    CHECK_THROWS_WITH(process::run({.words = {"osm-no-such-program"}}),
                      "'osm-no-such-program' is not installed");
    CHECK_THROWS_WITH(process::run({.words = {"/"}}),
                      "'/' could not be started: Permission denied");
    try {
        process::run({.words = {"git"}, .folder = "/no/such/folder"});
        FAIL("it was started");
    } catch (const text::Failure& failure) {
        CHECK(failure.stop() == text::Stop::failed);
        CHECK(text::to_line(failure.found().front(), "osm-x") ==
              "osm-x: error: 'git' could not be started: No such file or directory");
    }
}
