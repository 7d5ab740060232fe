#include "study/rezone.hpp"

#include "unit/catch.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

using namespace osm;
using study::Right;
using unit::stamp;

namespace {

using Rows = std::vector<std::string>;

std::string log_of(const Rows& sessions) {
    std::string log = "#osm study 1\n";
    for (const auto& session : sessions)
        log += session + "\t-\t-\n";
    return log;
}

struct Outcome {
    Rows added, faults, overlaps;
    std::int64_t chosen = 0;
};

Outcome rezone(const std::string& log, const std::string& zone, Right right,
               const std::function<bool(const records::Row&)>& chosen,
               time::Instant now = unit::forever) {
    const auto there = time::Zone::named(zone);
    const study::Rezoning rezoning{log, chosen, there, right, now, "study.tsv"};
    Outcome outcome;
    outcome.added = rezoning.change().added;
    outcome.chosen = rezoning.chosen();
    for (const auto& fault : rezoning.faults())
        outcome.faults.push_back(text::to_line(fault, "osm-x"));
    for (const auto& overlap : rezoning.overlaps())
        outcome.overlaps.push_back(text::to_line(overlap, "osm-x"));
    return outcome;
}

bool all(const records::Row&) { return true; }

const std::string evening = "2016-10-04T23:30:00+01:00\t2016-10-05T00:30:00+01:00\tml";

}  // namespace

TEST_CASE("moments stay and clock times move, or the other way round", "[study]") {
    CHECK(rezone(log_of({evening}), "Europe/Berlin", Right::instant, all).added ==
          Rows{"2016-10-05T00:30:00+02:00\t2016-10-05T01:30:00+02:00\tml\t-\t-"});
    CHECK(rezone(log_of({evening}), "Europe/Berlin", Right::wall_clock, all).added ==
          Rows{"2016-10-04T23:30:00+02:00\t2016-10-05T00:30:00+02:00\tml\t-\t-"});
    const auto there = rezone(log_of({evening}), "Africa/Casablanca", Right::wall_clock, all);
    CHECK(there.added.empty());
    CHECK(there.chosen == 1);
}

TEST_CASE("over a clock change each end has its own offset", "[study]") {
    const auto log = log_of({"2016-10-30T00:30:00+00:00\t2016-10-30T03:30:00+00:00\tml"});
    CHECK(rezone(log, "Europe/Berlin", Right::instant, all).added ==
          Rows{"2016-10-30T02:30:00+02:00\t2016-10-30T04:30:00+01:00\tml\t-\t-"});
}

TEST_CASE("a clock time that is skipped or repeated there is named with the readings", "[study]") {
    const auto log = log_of({"2016-03-27T01:00:00+00:00\t2016-03-27T02:30:00+00:00\tml",
                             "2016-10-30T02:30:00+00:00\t2016-10-30T03:30:00+00:00\tml"});
    const auto outcome = rezone(log, "Europe/Berlin", Right::wall_clock, all);
    CHECK(outcome.added.empty());
    CHECK(outcome.faults ==
          Rows{"study.tsv:2:27: error: '2016-03-27 02:30:00' does not exist in Europe/Berlin "
               "(correct it first, with osm-log amend 2 --end TIME)",
               "study.tsv:3:1: error: '2016-10-30 02:30:00' happens twice in Europe/Berlin (say "
               "which first, with osm-log amend 3 --start 2016-10-30T02:30:00+02:00 or osm-log "
               "amend 3 --start 2016-10-30T02:30:00+01:00)"});
    // What is one of the readings is decided.
    const auto decided = log_of({"2016-10-30T02:30:00+02:00\t2016-10-30T03:30:00+00:00\tml"});
    CHECK(rezone(decided, "Europe/Berlin", Right::wall_clock, all).added ==
          Rows{"2016-10-30T02:30:00+02:00\t2016-10-30T03:30:00+01:00\tml\t-\t-"});
}

TEST_CASE("moments that move may meet others, or the future", "[study]") {
    const auto log = log_of({evening, "2016-10-04T22:40:00+01:00\t2016-10-04T23:00:00+01:00\tml",
                             "2016-10-04T22:40:00+01:00\t2016-10-04T23:00:00+01:00\tfrench"});
    const auto first = [](const records::Row& row) { return row.line == 2; };
    CHECK(rezone(log, "Europe/Berlin", Right::wall_clock, first).overlaps ==
          Rows{"study.tsv:2: error: this would overlap line 3 (correct one of them first, or "
               "choose other sessions)",
               "study.tsv:2: error: this would overlap line 4 (correct one of them first, or "
               "choose other sessions)"});
    CHECK(rezone(log, "Europe/Berlin", Right::instant, first).overlaps.empty());
    CHECK(rezone(log, "Europe/Berlin", Right::wall_clock, all).overlaps.empty());
    CHECK(rezone(log_of({evening}), "America/Lima", Right::wall_clock, all,
                 stamp("2016-10-05T00:30:00+01:00").at)
              .faults == Rows{"study.tsv:2:27: error: the end 2016-10-05T00:30:00-05:00 would be "
                              "still to come (leave it out of the period)"});
}
