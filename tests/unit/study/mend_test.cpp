#include "study/mend.hpp"

#include "chance/chance.hpp"
#include "study/sessions.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

#include <algorithm>

using namespace osm;
using unit::stamp;

namespace {

// A session of 2016-10-03 from and until these times, "09:00".
study::Past past(const std::string& from, const std::string& to, const std::string& topic = "ml",
                 const std::string& tags = "-", const std::string& note = "-",
                 std::int64_t line = 0) {
    return study::past_of(fmt::format("2016-10-03T{}:00+01:00\t2016-10-03T{}:00+01:00\t{}\t{}\t{}",
                                      from, to, topic, tags, note),
                          line, "study.tsv");
}

study::Span span(const std::string& from, const std::string& to) {
    return {stamp("2016-10-03T" + from + ":00+01:00").at,
            stamp("2016-10-03T" + to + ":00+01:00").at};
}

// "09:00-10:00" of each.
std::vector<std::string> told(const std::vector<study::Past>& sessions) {
    std::vector<std::string> rows;
    for (const auto& one : sessions)
        rows.push_back(time::clock_of(one.start) + "-" + time::clock_of(one.end));
    return rows;
}

using Rows = std::vector<std::string>;

Rows left(const study::Past& one, const std::string& from, const std::string& to) {
    const auto cuts = study::make_room(std::vector{one}, span(from, to));
    return cuts.empty() ? Rows{"untouched"} : told(cuts.front().after);
}

}  // namespace

TEST_CASE("a session gives way: shortened, parted, gone, or untouched", "[study]") {
    const auto one = past("09:00", "11:00", "ml", "a,b", "note");
    CHECK(left(one, "10:00", "12:00") == Rows{"09:00-10:00"});
    CHECK(left(one, "08:00", "10:00") == Rows{"10:00-11:00"});
    CHECK(left(one, "09:30", "10:00") == Rows{"09:00-09:30", "10:00-11:00"});
    CHECK(left(one, "09:00", "11:00").empty());
    CHECK(left(one, "08:00", "12:00").empty());
    CHECK(left(one, "11:00", "12:00") == Rows{"untouched"});
    CHECK(left(one, "08:00", "09:00") == Rows{"untouched"});
    CHECK(left(past("09:00", "11:00", "ml", "overlap"), "10:00", "12:00") == Rows{"untouched"});
    CHECK(left(past("09:00", "11:00", "ml", "approx"), "10:00", "12:00") == Rows{"untouched"});
    const auto cuts = study::make_room(std::vector{one}, span("09:30", "10:00"));
    CHECK(cuts.front().after.back().text ==
          "2016-10-03T10:00:00+01:00\t2016-10-03T11:00:00+01:00\tml\ta,b\tnote");
}

TEST_CASE("what gives way keeps the offset that decides its days", "[study]") {
    const auto flight =
        study::past_of("2016-11-04T22:00:00+00:00\t2016-11-04T19:30:00-04:00\tml\t-\t-", 2, "x");
    const auto cut = study::make_room(std::vector{flight}, {stamp("2016-11-04T22:30:00+00:00").at,
                                                            flight.start.at + time::hours(1)});
    REQUIRE(cut.size() == 1);
    CHECK(time::to_text(cut[0].after[0].end) == "2016-11-04T22:30:00+00:00");
    CHECK(time::to_text(cut[0].after[1].start) == "2016-11-04T23:00:00+00:00");
    CHECK(time::to_text(cut[0].after[1].end) == "2016-11-04T19:30:00-04:00");
}

TEST_CASE("room takes away exactly the time that is shared", "[study][property]") {
    constexpr std::uint64_t seed = 71;
    INFO("seed " << seed);
    chance::Generator draw{seed};
    for (int round = 0; round < 500; ++round) {
        const auto minute = [&] { return static_cast<int>(draw.below(600)); };
        const auto at = [](int m) { return fmt::format("{:02}:{:02}", m / 60, m % 60); };
        int from = minute(), to = minute(), cut_from = minute(), cut_to = minute();
        if (from == to || cut_from == cut_to)
            continue;
        if (to < from)
            std::swap(from, to);
        if (cut_to < cut_from)
            std::swap(cut_from, cut_to);
        const auto one = past(at(from), at(to));
        const auto shared = std::max(0, std::min(to, cut_to) - std::max(from, cut_from));
        std::int64_t rest = 0;
        const auto cuts = study::make_room(std::vector{one}, span(at(cut_from), at(cut_to)));
        CHECK(cuts.empty() == (shared == 0));
        for (const auto& cut : cuts)
            for (const auto& piece : cut.after) {
                CHECK(study::past_of(piece.text, 0, "x").length() == piece.length());
                rest += piece.length().seconds;
            }
        if (!cuts.empty())
            CHECK(rest == (to - from - shared) * 60);
    }
}

TEST_CASE("a change puts first pieces in the places of their sessions", "[study]") {
    const auto whole = past("08:00", "08:30", "gone"), cut = past("09:00", "10:00", "cut");
    const auto cuts = study::make_room(std::vector{whole, cut}, span("08:00", "09:30"));
    records::Change change;
    study::add_to(change, cuts);
    CHECK(change.removed == Rows{cut.text, whole.text});
    CHECK(change.added == Rows{past("09:30", "10:00", "cut").text});
}

TEST_CASE("a session is parted at times within it", "[study]") {
    const auto one = past("09:00", "11:00");
    const auto at = [](const std::string& clock) {
        return stamp("2016-10-03T" + clock + ":00+01:00");
    };
    CHECK(told(study::split(one, {at("10:30"), at("09:30")})) ==
          Rows{"09:00-09:30", "09:30-10:30", "10:30-11:00"});
    for (const auto* clock : {"09:00", "11:00", "08:00", "12:00"})
        CHECK(refusal([&] {
                  study::split(one, {at(clock)});
              }).ends_with("(write times within it, each once)"));
    CHECK(!refusal([&] { study::split(one, {at("10:00"), at("10:00")}); }).empty());
}

TEST_CASE("sessions are joined from the first start to the last end", "[study]") {
    const auto joined = study::join({past("10:05", "11:00", "ml", "b,a", "two"),
                                     past("09:00", "10:00", "ml", "a", "one"),
                                     past("09:30", "09:40", "ml", "-", "one")});
    CHECK(study::finished(joined.session, joined.end) ==
          past("09:00", "11:00", "ml", "a,b", "one; two").text);
    CHECK(joined.filled == time::minutes(5));
    CHECK(joined.longest_gap == time::minutes(5));
    CHECK(refusal([] {
              study::join({past("09:00", "10:00", "ml", "-", "-", 2),
                           past("10:00", "11:00", "french", "-", "-", 3)});
          }) == "osm-x: error: line 2 is 'ml', line 3 is 'french' (osm-log amend 3 --topic ml)");
    CHECK(
        refusal([] {
            study::join({past("09:00", "10:00", "ml", "-", "-", 2),
                         past("10:00", "11:00", "ml", "via=git", "-", 3)});
        }) ==
        "osm-x: error: of lines 2 and 3 one was clocked, the other inferred from commits (osm-log "
        "amend 3 --untag via says that it is true as it stands)");
}

TEST_CASE("a topic is renamed with all below it, and nothing else", "[study]") {
    const auto log = "#osm study 1\n" + past("09:00", "10:00", "pgm", "pgm", "pgm").text + "\r\n" +
                     past("10:00", "11:00", "pgm:week3").text + "\n# pgm\n" +
                     past("11:00", "12:00", "pgm-2").text + "\n" +
                     past("12:00", "13:00", "ml:graphs").text;
    const study::Renaming renaming{log, "pgm", "ml:graphs", "study.tsv"};
    CHECK(renaming.change().added == Rows{past("09:00", "10:00", "ml:graphs", "pgm", "pgm").text,
                                          past("10:00", "11:00", "ml:graphs:week3").text});
    CHECK(renaming.change().removed.size() == 2);
    CHECK(renaming.there_before() == 1);
    REQUIRE(renaming.rows().size() == 2);
    CHECK(renaming.rows()[1].to == "ml:graphs:week3");
    CHECK(study::Renaming{log, "pgm", "pgm:old", "study.tsv"}.rows()[1].to == "pgm:old:week3");
    const auto twice = past("09:00", "10:00", "a").text + "\n" + past("09:00", "10:00", "b").text;
    CHECK(refusal([&] { study::Renaming(twice, "a", "b", "study.tsv"); }) ==
          "study.tsv:1: error: this session and another would be one record (take one away with "
          "osm-log rm)");
}
