#include "cli/declared.hpp"
#include "text/diagnostic.hpp"
#include "unit/catch.hpp"

#include <string>
#include <vector>

using namespace osm;
using Words = std::vector<std::string>;

namespace {

// A verb with one of everything.
struct Start {
    std::string topic;
    std::vector<std::string> rest;
    std::optional<std::string> at, format;
    std::vector<std::string> tags;
    std::optional<std::int64_t> seed;
    bool force = false;
    bool help = false;
    cli::Common common;

    void parse(const Words& words) {
        cli::Declared declared;
        declared.argument("TOPIC", topic, "what is studied");
        declared.arguments("WORD", rest, "more");
        declared.value("--at", "TIME", at, "when it began");
        declared.values("-t,--tag", "TAG", tags, "a tag");
        declared.number("--seed", "N", seed, "the chance");
        declared.choice("--format", {"table", "tsv"}, format, "how");
        declared.flag("-f,--force", force, "all the same");
        declared.declare_common(common, help);
        cli::parse(declared, words, "osm-log start --help", help);
    }
};

std::string fault(const Words& words) {
    try {
        Start{}.parse(words);
    } catch (const text::Failure& failure) {
        REQUIRE(failure.stop() == text::Stop::misuse);
        return text::to_line(failure.found().front(), "osm-log");
    }
    return "no fault";
}

}  // namespace

TEST_CASE("options may stand anywhere among arguments", "[cli]") {
    Start start;
    start.parse({"--at", "09:00", "ml:pgm-1", "-f", "x", "--tag=a", "-t", "b", "-tc", "y"});
    CHECK(start.topic == "ml:pgm-1");
    CHECK(start.rest == Words{"x", "y"});
    CHECK(start.at == "09:00");
    CHECK(start.tags == Words{"a", "b", "c"});
    CHECK(start.force);
}

TEST_CASE("what begins with '-' and a digit is a value", "[cli]") {
    Start start;
    start.parse({"-12.50", "-3d", "--at", "-25m"});
    CHECK(start.topic == "-12.50");
    CHECK(start.rest == Words{"-3d"});
    CHECK(start.at == "-25m");
    Start equals;
    equals.parse({"x", "--at=-25m"});
    CHECK(equals.at == "-25m");
}

TEST_CASE("a value may look like anything but an option of the verb", "[cli]") {
    Start start;
    start.parse({"x", "--at", "- a list", "--tag", "-x-", "--tag", "[a,b]", "--tag", ""});
    CHECK(start.at == "- a list");
    CHECK(start.tags == Words{"-x-", "[a,b]", ""});
    Start empty;
    empty.parse({"x", "--at=", "y"});
    CHECK(empty.at == "");
    CHECK(empty.rest == Words{"y"});
}

TEST_CASE("'-', '+word' and whatever follows '--' are arguments", "[cli]") {
    Start start;
    start.parse({"-", "+evening", "--", "--at", "-f", "--"});
    CHECK(start.topic == "-");
    CHECK(start.rest == Words{"+evening", "--at", "-f", "--"});
    CHECK_FALSE(start.at);
    CHECK_FALSE(start.force);
}

TEST_CASE("common options stand among the verb's own", "[cli]") {
    Start start;
    start.parse({"--data", "d", "x", "--now", "2016-10-03T09:00:00+01:00", "--quiet", "--strict",
                 "--color", "never"});
    CHECK(start.common.data == "d");
    CHECK(start.common.now == "2016-10-03T09:00:00+01:00");
    CHECK(start.common.color == "never");
    CHECK(start.common.quiet);
    CHECK(start.common.strict);
}

TEST_CASE("the last of an option given twice counts", "[cli]") {
    Start start;
    start.parse({"x", "--at", "1", "--at", "2", "-f", "-f", "--seed", "7"});
    CHECK(start.at == "2");
    CHECK(start.seed == 7);
}

TEST_CASE("help needs no arguments", "[cli]") {
    Start start;
    start.parse({"--help"});
    CHECK(start.help);
    Start brief;
    brief.parse({"-h"});
    CHECK(brief.help);
}

TEST_CASE("what cannot be meant is refused with what can", "[cli]") {
    CHECK(fault({"x", "--att", "1"}) ==
          "osm-log: error: unknown option '--att' (did you mean '--at'; see osm-log start --help)");
    CHECK(fault({"x", "--frobnicate=1"}) ==
          "osm-log: error: unknown option '--frobnicate' (see osm-log start --help)");
    CHECK(fault({"x", "-q"}) == "osm-log: error: unknown option '-q' (see osm-log start --help)");
    CHECK(fault({}) == "osm-log: error: missing TOPIC (what is studied; see osm-log start --help)");
    CHECK(fault({"x", "--at"}) ==
          "osm-log: error: option '--at' needs a value: TIME (see osm-log start --help)");
    CHECK(fault({"x", "--at", "--force"}) ==
          "osm-log: error: option '--at' needs a value: TIME (see osm-log start --help)");
    CHECK(fault({"x", "-t"}) ==
          "osm-log: error: option '-t' needs a value: TAG (see osm-log start --help)");
    CHECK(fault({"x", "--force=1"}) ==
          "osm-log: error: option '--force' takes no value (see osm-log start --help)");
    CHECK(fault({"x", "--format", "tvs"}) ==
          "osm-log: error: 'tvs' is not a value of --format (did you mean 'tsv'; see osm-log start "
          "--help)");
    CHECK(fault({"x", "--format", "yaml"}) ==
          "osm-log: error: 'yaml' is not a value of --format (write one of table, tsv; see osm-log "
          "start "
          "--help)");
    CHECK(fault({"x", "--seed", "-1"}) ==
          "osm-log: error: '-1' is not a value of --seed (write a whole number; see osm-log start "
          "--help)");
    CHECK(fault({"x", "--seed", "2.5"}) ==
          "osm-log: error: '2.5' is not a value of --seed (write a whole number; see osm-log start "
          "--help)");
}

TEST_CASE("a word too many is named", "[cli]") {
    cli::Declared declared;
    std::string name;
    std::optional<std::string> second;
    declared.argument("NAME", name, "a name");
    declared.argument("OTHER", second, "another");
    CHECK_THROWS_WITH(cli::parse(declared, {"a", "b", "c"}, "x --help", false),
                      "'c' is one word too many");
    second.reset();
    cli::parse(declared, {"a"}, "x --help", false);
    CHECK_FALSE(second);
}

TEST_CASE("arguments may ask for at least so many", "[cli]") {
    cli::Declared declared;
    std::vector<std::string> records;
    declared.arguments("RECORD", records, "which", 2);
    CHECK_THROWS_WITH(cli::parse(declared, {"a"}, "x --help", false), "missing RECORD");
    cli::parse(declared, {"a", "b", "c"}, "x --help", false);
    CHECK(records == Words{"a", "b", "c"});
}
