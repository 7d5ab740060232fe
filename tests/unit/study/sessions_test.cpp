#include "study/sessions.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

using namespace osm;
using unit::forever;
using unit::stamp;

namespace {

// "topic start end" of each session that is seen up to `now`, and the faults.
std::vector<std::string> seen(const unit::StudyLog& log, time::Instant now = forever) {
    std::vector<std::string> rows;
    text::Diagnostics faults;
    study::each(log.data(), now, faults, [&](const study::Session& session) {
        rows.push_back(fmt::format("{} {} {} {}", session.line, session.topic,
                                   time::to_text(session.start), time::to_text(session.end)));
    });
    for (const auto& fault : faults)
        rows.push_back(log.folder().tilde(text::to_line(fault, "osm-x")));
    return rows;
}

}  // namespace

TEST_CASE("sessions come in the file's order, whatever lies in it", "[study]") {
    const unit::StudyLog log{{"2016-10-03T09:00:00+01:00 2016-10-03T10:00:00+01:00 ml:pgm-1",
                              "2016-10-02T09:00:00+01:00 2016-10-02T09:00:01+01:00 french +x"}};
    CHECK(seen(log) ==
          std::vector<std::string>{"2 ml:pgm-1 2016-10-03T09:00:00+01:00 2016-10-03T10:00:00+01:00",
                                   "3 french 2016-10-02T09:00:00+01:00 2016-10-02T09:00:01+01:00"});
}

TEST_CASE("a missing log is empty", "[study]") {
    const unit::Scratch folder;
    text::Diagnostics faults;
    study::each(folder.path(), forever, faults, [](const study::Session&) { FAIL(); });
    CHECK(faults.empty());
}

TEST_CASE("what is later than now is invisible, what spans it is cut", "[study]") {
    const unit::StudyLog log{{"2016-10-03T09:00:00+01:00 2016-10-03T10:00:00+01:00 a",
                              "2016-10-03T09:30:00+01:00 2016-10-03T10:30:00+01:00 b",
                              "2016-10-03T10:00:00+01:00 2016-10-03T11:00:00+01:00 c"}};
    CHECK(seen(log, stamp("2016-10-03T10:00:00+01:00").at) ==
          std::vector<std::string>{"2 a 2016-10-03T09:00:00+01:00 2016-10-03T10:00:00+01:00",
                                   "3 b 2016-10-03T09:30:00+01:00 2016-10-03T10:00:00+01:00"});
}

TEST_CASE("a session must end after it starts, as an instant", "[study]") {
    // The second flew west: its end's text is before its start's, and it is an hour long.
    const unit::StudyLog log{{"2016-10-03T09:00:00+01:00 2016-10-03T09:00:00+01:00 a",
                              "2016-10-03T09:00:00+02:00 2016-10-03T08:00:00+00:00 b",
                              "2016-10-03T09:00:00+00:00 2016-10-03T09:59:59+01:00 c"}};
    CHECK(
        seen(log) ==
        std::vector<std::string>{
            "3 b 2016-10-03T09:00:00+02:00 2016-10-03T08:00:00+00:00",
            "~/facts/study.tsv:2:27: warning: the end '2016-10-03T09:00:00+01:00' is not after the "
            "start '2016-10-03T09:00:00+01:00'; the line is left out (instants are compared, "
            "offsets included)",
            "~/facts/study.tsv:4:27: warning: the end '2016-10-03T09:59:59+01:00' is not after the "
            "start '2016-10-03T09:00:00+00:00'; the line is left out (instants are compared, "
            "offsets included)"});
}

TEST_CASE("a topic holds itself and what is below it", "[study]") {
    CHECK(study::is_within("ml", "ml"));
    CHECK(study::is_within("ml:pgm-1:week3", "ml:pgm-1"));
    CHECK_FALSE(study::is_within("ml:pgm-10", "ml:pgm-1"));
    CHECK_FALSE(study::is_within("ml", "ml:pgm-1"));
    CHECK(study::to_depth("ml:pgm-1:week3", 1) == "ml");
    CHECK(study::to_depth("ml:pgm-1:week3", 2) == "ml:pgm-1");
    CHECK(study::to_depth("ml:pgm-1:week3", 9) == "ml:pgm-1:week3");
    CHECK(study::to_depth("ml:pgm-1:week3", 0) == "ml:pgm-1:week3");
}

TEST_CASE("a session is split where its start's days begin", "[study]") {
    study::Session session;
    session.start = stamp("2016-10-03T22:30:00+01:00");
    session.end = stamp("2016-10-05T03:00:00+03:00");  // flew east: 00:00 at the start's offset + 1
    const auto parts = [&](time::Duration day_start) {
        std::vector<std::string> rows;
        study::each_part(session, day_start, [&](const study::Part& part) {
            rows.push_back(time::to_text(part.day) + " " + time::to_clock(part.length));
        });
        return rows;
    };
    CHECK(parts({}) ==
          std::vector<std::string>{"2016-10-03 1:30", "2016-10-04 24:00", "2016-10-05 1:00"});
    CHECK(parts(time::hours(4)) == std::vector<std::string>{"2016-10-03 5:30", "2016-10-04 21:00"});
    const auto within = [&](time::Period period) {
        return time::to_clock(study::length_within(session, {}, period));
    };
    const auto day = [](int n) { return time::date(2016, 10, n); };
    CHECK(within({}) == "26:30");
    CHECK(within({day(4), day(4)}) == "24:00");
    CHECK(within({day(4), {}}) == "25:00");
    CHECK(within({{}, day(3)}) == "1:30");
    CHECK(within({day(6), day(7)}) == "0:00");
}

TEST_CASE("parts of a session add up to it", "[study][property]") {
    const std::uint64_t seed = 20161003;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const auto pick = [&](std::int64_t n) {
        return static_cast<std::int64_t>(chance.below(static_cast<std::size_t>(n)));
    };
    for (int round = 0; round < 2000; ++round) {
        study::Session session;
        session.start = {{pick(std::int64_t{1} << 31)},
                         static_cast<std::int32_t>((pick(27) - 12) * 3600 + pick(4) * 900)};
        session.end = {session.start.at + time::Duration{1 + pick(300'000)}, 0};
        const time::Duration day_start{pick(24) * 1800};
        time::Duration sum;
        time::Date next = session.start.day(day_start);
        study::each_part(session, day_start, [&](const study::Part& part) {
            CHECK(part.day == next);
            CHECK(part.length == study::length_within(session, day_start, {next, next}));
            CHECK(part.length.seconds > 0);
            sum += part.length;
            ++next;
        });
        CHECK(sum == session.length());
    }
}
