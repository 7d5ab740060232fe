#include "study/clock.hpp"

#include "records/schema.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

using namespace osm;
using unit::stamp;

namespace {

const study::Open pgm{stamp("2016-10-03T09:02:11+01:00"), "ml:pgm-1", "reading", "chapter 1"};

// Has the clock show this.
void show(const unit::Scratch& data, const std::optional<study::Open>& before,
          const std::optional<study::Open>& after) {
    records::Store{file::real_system(), data.path(), records::study}.move_clock(
        study::moved(before, after));
}

std::vector<std::string> told(const std::vector<study::Past>& sessions) {
    std::vector<std::string> rows;
    for (const auto& past : sessions)
        rows.push_back(fmt::format("{} {}", past.line, past.topic));
    return rows;
}

using Rows = std::vector<std::string>;

// `n` sessions of ten minutes, one an hour from 2016-01-01T00:00:00Z on.
std::string hourly(int n) {
    std::string text = records::study.first_line() + '\n';
    for (int i = 0; i < n; ++i) {
        const time::Stamp start{{1'451'606'400 + i * 3600}, 0};
        text += fmt::format("{}\t{}\tt{}\t-\t-\n", time::to_text(start),
                            time::to_text(start + time::minutes(10)), i);
    }
    return text;
}

time::Instant hour(int n) { return {1'451'606'400 + n * 3600}; }

}  // namespace

TEST_CASE("the running session is one line that a shell can read", "[study]") {
    const unit::Scratch data;
    CHECK_FALSE(study::running(data.path()));
    show(data, {}, pgm);
    CHECK(data.read(".osm/open") == "2016-10-03T09:02:11+01:00\tml:pgm-1\treading\tchapter 1\n");
    CHECK(study::running(data.path()) == pgm);
    const study::Open bare{pgm.start, "french"};
    show(data, pgm, bare);
    CHECK(data.read(".osm/open") == "2016-10-03T09:02:11+01:00\tfrench\t-\t-\n");
    CHECK(study::running(data.path()) == bare);
    show(data, bare, {});
    CHECK_FALSE(study::running(data.path()));
    show(data, {}, {});
}

TEST_CASE("what cannot be recorded cannot be started", "[study]") {
    const unit::Scratch data;
    auto open = pgm;
    open.topic = "two words";
    CHECK(!refusal([&] { show(data, {}, open); }).empty());
    CHECK_FALSE(study::running(data.path()));
}

TEST_CASE("another thing in .osm/open is named", "[study]") {
    const unit::Scratch data;
    for (const auto* bytes : {"", "x\n", "2016-10-03T09:02:11+01:00\n",
                              "2016-10-03T09:02:11+01:00\t\t-\t-\n", "2016-10-03\tml\t-\t-\n"}) {
        data.write(".osm/open", bytes);
        CHECK(data.tilde(refusal([&] { study::running(data.path()); })) ==
              "~/.osm/open:1:1: error: this is not a running session (it is start, topic, tags and "
              "note, parted by tabs; remove the file when nothing runs)");
    }
}

TEST_CASE("a session is a second long at least", "[study]") {
    CHECK(study::finished(pgm, stamp("2016-10-03T10:00:00+01:00")) ==
          "2016-10-03T09:02:11+01:00\t2016-10-03T10:00:00+01:00\tml:pgm-1\treading\tchapter 1");
    CHECK(study::finished(pgm, pgm.start) ==
          "2016-10-03T09:02:11+01:00\t2016-10-03T09:02:12+01:00\tml:pgm-1\treading\tchapter 1");
}

TEST_CASE("signs of life are the times of two files", "[study]") {
    const unit::Scratch data;
    CHECK_FALSE(study::last_seen(data.path()));
    study::mark_seen(data.path(), {1});  // there is no .osm: nothing happens
    data.write(".osm/open", "");
    study::mark_seen(data.path(), {1475481600});
    CHECK(study::last_seen(data.path()) == time::Instant{1475481600});
    CHECK_FALSE(study::last_commit(data.path()));
    study::mark_commit(data.path(), {{1475481700}, "kata"});
    CHECK(study::last_commit(data.path())->at == time::Instant{1475481700});
    CHECK(study::last_commit(data.path())->repository == "kata");
}

TEST_CASE("the log is asked for what ends after an instant", "[study]") {
    const unit::Scratch data;
    study::Log log{file::real_system(), data.path()};
    CHECK(log.after(time::Instant{}).empty());
    data.write("facts/study.tsv",
               hourly(3) + "nonsense\n# remark\n\n" +
                   "2016-01-01T00:00:00+00:00\t2016-01-03T00:00:00+00:00\tlong\t-\t-");
    data.write(".osm/open", "");
    CHECK(told(log.after(hour(1))) == Rows{"3 t1", "4 t2", "8 long"});
    CHECK(told(log.after(hour(1) + time::minutes(10))) == Rows{"4 t2", "8 long"});
    CHECK(told(log.after({})) == Rows{"2 t0", "3 t1", "4 t2", "8 long"});
}

TEST_CASE("what is told of a long log does not depend on the mark", "[study]") {
    const unit::Scratch data;
    data.write(".osm/open", "");
    // One session among the first that lasts over everything: no look at the end would find it.
    auto text = hourly(5000);
    text.insert(records::study.first_line().size() + 1,
                "2016-01-01T00:00:00+00:00\t2017-01-01T00:00:00+00:00\tlong\t-\t-\n");
    data.write("facts/study.tsv", text);
    study::Log log{file::real_system(), data.path()};
    const auto expected = Rows{"2 long", "5000 t4997", "5001 t4998", "5002 t4999"};
    CHECK(told(log.after(hour(4997))) == expected);
    const auto mark = data.read(".osm/study.mark");
    CHECK(!mark.empty());
    CHECK(told(log.after(hour(4997))) == expected);
    CHECK(data.read(".osm/study.mark") == mark);
    CHECK(told(log.after(hour(9000))) == Rows{});  // after 2017-01-01: the mark is enough
    data.write("facts/study.tsv", hourly(5000));
    CHECK(told(log.after(hour(4998))) == Rows{"5000 t4998", "5001 t4999"});
    CHECK(told(log.after(hour(0))).size() == 5000);
    CHECK(told(log.after({})).back() == "5001 t4999");
    CHECK(told(log.after({})).size() < 1600);
    for (const auto* broken : {"", "x", "a\nb\n", "\n\n\n"}) {
        data.write(".osm/study.mark", broken);
        CHECK(told(log.after(hour(4998))) == Rows{"5000 t4998", "5001 t4999"});
    }
}

TEST_CASE("a mark drawn from another file is no mark", "[study]") {
    const unit::Scratch data;
    data.write(".osm/open", "");
    data.write("facts/study.tsv", hourly(5000));
    const study::Log log{file::real_system(), data.path()};
    CHECK(told(log.after(hour(4999))) == Rows{"5001 t4999"});
    // As an edit or a merge does it: the same size, another file in its place.
    auto text = hourly(5000);
    const auto end = text.find("2016-01-01T00:10:00");
    text.replace(end, 4, "2017");
    data.write("facts/edited", text);
    std::filesystem::rename(data / "facts/edited", data / "facts/study.tsv");
    CHECK(told(log.after(hour(4999))) == Rows{"2 t0", "5001 t4999"});
}

TEST_CASE("without a mark the end of a long log is not counted", "[study]") {
    const unit::Scratch data;
    data.write("facts/study.tsv", hourly(5000));
    const study::Log log{file::real_system(), data.path()};
    CHECK(told(log.after({})).back() == "0 t4999");
}

TEST_CASE("the mark moves with what the log itself appends", "[study]") {
    const unit::Scratch data;
    data.write(".osm/open", "");
    data.write("facts/study.tsv", hourly(2000));
    study::Log log{file::real_system(), data.path()};
    for (int i = 2000; i < 4000; i += 500) {
        std::size_t seen = 0;
        log.append(hour(i - 1), [&](const std::vector<study::Past>& sessions) {
            seen = sessions.size();
            std::vector<std::string> lines;
            for (int n = i; n < i + 500; ++n) {
                const time::Stamp start{hour(n), 0};
                lines.push_back(
                    study::finished({start, fmt::format("t{}", n)}, start + time::minutes(10)));
            }
            return lines;
        });
        CHECK(seen == 1);
    }
    CHECK(data.read("facts/study.tsv") == hourly(4000));
    CHECK(told(log.after(hour(3999))) == Rows{"4001 t3999"});
}

TEST_CASE("what overlaps shares time", "[study]") {
    const std::vector<study::Past> sessions{
        {stamp("2016-10-03T09:00:00+01:00"), stamp("2016-10-03T10:00:00+01:00"), "a", "", 2}};
    const auto overlaps = [&](std::string_view from, std::string_view to) {
        return study::overlapping(sessions, stamp(from).at, stamp(to).at) != nullptr;
    };
    CHECK(overlaps("2016-10-03T09:59:59+01:00", "2016-10-03T11:00:00+01:00"));
    CHECK(overlaps("2016-10-03T08:00:00+01:00", "2016-10-03T12:00:00+01:00"));
    CHECK_FALSE(overlaps("2016-10-03T10:00:00+01:00", "2016-10-03T11:00:00+01:00"));
    CHECK_FALSE(overlaps("2016-10-03T08:00:00+01:00", "2016-10-03T09:00:00+01:00"));
    CHECK(study::recorded({sessions[0].start, "a"}, sessions) == &sessions[0]);
    CHECK(study::recorded({sessions[0].start, "b"}, sessions) == nullptr);
}
