#include "cli/help.hpp"

#include "text/words.hpp"
#include "unit/catch.hpp"

using namespace osm;

namespace {

struct Verb {
    std::string topic;
    std::vector<std::string> words, tags;
    std::optional<std::string> at, format;
    bool force = false, help = false;
    cli::Common common;
    cli::Declared declared;

    Verb() {
        declared.argument("TOPIC", topic, "what is studied: an item, or track:item");
        declared.arguments("WORD", words, "+word is a tag");
        declared.value("--at", "TIME", at, "when it began; now unless said");
        declared.choice("--format", {"table", "tsv", "jsonl", "csv", "md"}, format, "table here");
        declared.flag("-f,--force", force, "all the same");
        declared.example("osm-log start pgm-1", "now");
        declared.example("osm-log start ml:pgm-1 --at -25m +evening", "25 minutes ago");
        declared.remark(
            "Clocking is never refused for an unknown topic: a note names the nearest known one, "
            "and the plan may learn it later.");
        declared.declare_common(common, help);
    }
};

}  // namespace

TEST_CASE("a verb's help begins with what to type", "[cli]") {
    const Verb verb;
    CHECK(cli::verb_help("osm-log start", "start the clock on a topic", verb.declared) ==
          R"(osm-log start - start the clock on a topic

  osm-log start pgm-1                         now
  osm-log start ml:pgm-1 --at -25m +evening   25 minutes ago

usage: osm-log start [OPTION...] TOPIC [WORD...]

  TOPIC      what is studied: an item, or track:item
  [WORD...]  +word is a tag

options:
  --at TIME     when it began; now unless said
  --format table|tsv|jsonl|csv|md
                table here
  -f, --force   all the same

options of every verb, see osm(7):
  --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
  -h, --help

Clocking is never refused for an unknown topic: a note names the nearest known
one, and the plan may learn it later.
)");
}

TEST_CASE("help keeps within eighty columns", "[cli]") {
    Verb verb;
    for (int i = 0; i < 3; ++i) {
        verb.declared.example("osm-log start a-rather-long-topic:with-parts --at yesterday",
                              "an explanation that does not fit beside it");
    }
    const auto page = cli::verb_help("osm-log start", "start the clock on a topic", verb.declared);
    for (const auto line : text::split(page, '\n'))
        CHECK(text::width(line) <= 79);
}

TEST_CASE("a shared verb's examples get the tool's name", "[cli]") {
    cli::Declared declared;
    declared.example("rm last", "the newest");
    CHECK(cli::verb_help("osm-log rm", "take away", declared) ==
          "osm-log rm - take away\n\n  osm-log rm last   the newest\n\nusage: osm-log rm\n");
}

TEST_CASE("a tool's help groups its verbs", "[cli]") {
    SECTION("a narrow terminal") {
        cli::Declared narrow;
        std::vector<std::string> files;
        narrow.arguments("FILE", files, "what to take in, one after the other, or '-'");
        narrow.example("osm-log import a.csv --start 'Start time' --end 'End time'",
                       "by its titles");
        CHECK(cli::verb_help("osm-log import", "take in what other clocks wrote", narrow, 36) ==
              "osm-log import - take in what other\n"
              "clocks wrote\n"
              "\n"
              "  osm-log import a.csv \\\n"
              "      --start 'Start time' \\\n"
              "      --end 'End time'\n"
              "      by its titles\n"
              "\n"
              "usage: osm-log import [FILE...]\n"
              "\n"
              "  [FILE...]  what to take in, one\n"
              "             after the other, or '-'\n");
        CHECK(cli::tool_help("osm-log", "study time", {{"", {{"import", "what others wrote, in"}}}},
                             "", 28) ==
              "osm-log - study time\n"
              "\n"
              "usage: osm-log VERB [WORD...]\n"
              "\n"
              "  import  what others wrote,\n"
              "          in\n"
              "\n"
              "'osm-log help VERB' tells\n"
              "more, 'man osm-log'\n"
              "everything.\n");
    }
    CHECK(cli::tool_help("osm-log", "study time",
                         {{"", {{"start", "begin"}}}, {"mend", {{"rm", "take away"}}}},
                         "See osm(7).") == R"(osm-log - study time

usage: osm-log VERB [WORD...]

  start  begin

mend:
  rm     take away

'osm-log help VERB' tells more, 'man osm-log' everything.
See osm(7).
)");
}

TEST_CASE("--osm-spec has a row for the verb, each argument and each option", "[cli]") {
    const Verb verb;
    const auto rows = cli::verb_spec({"start", "start the clock"}, verb.declared);
    CHECK(rows.substr(0, rows.find("start\t--data")) ==
          "start\t-\t-\tstart the clock\n"
          "start\tTOPIC\t1\twhat is studied: an item, or track:item\n"
          "start\tWORD\t*\t+word is a tag\n"
          "start\t--at\tTIME\twhen it began; now unless said\n"
          "start\t--format\ttable|tsv|jsonl|csv|md\ttable here\n"
          "start\t-f,--force\t-\tall the same\n");
    CHECK(cli::common_spec().starts_with("-\t--data\tDIR\t"));
}
