#include "study/inference.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

#include <algorithm>

using namespace osm;

namespace {

constexpr std::int64_t morning = 1475481600;  // 2016-10-03T08:00:00Z

time::Instant at(std::int64_t minute) { return {morning + minute * 60}; }

study::Commit commit(std::int64_t minute, std::string repository = "kata") {
    return {{at(minute), 3600},
            fmt::format("{:040x}", minute),
            repository,
            "code:" + repository,
            fmt::format("at {}", minute)};
}

study::Span span(std::int64_t from, std::int64_t to) { return {at(from), at(to)}; }

std::vector<std::string> inferred(const std::vector<study::Commit>& commits,
                                  const std::vector<study::Span>& taken, study::Rule rule = {}) {
    std::vector<std::string> rows;
    for (const auto& session : study::infer(commits, taken, rule))
        rows.push_back(fmt::format("{} {}-{} {}", session.repository,
                                   (session.start.at.seconds - morning) / 60,
                                   (session.end.at.seconds - morning) / 60, session.commits));
    return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("a commit that stands alone had the add-on before it", "[study]") {
    CHECK(inferred({commit(100)}, {}) == Rows{"kata 70-100 1"});
    CHECK(inferred({commit(100), commit(161)}, {}) == Rows{"kata 70-100 1", "kata 131-161 1"});
    CHECK(inferred({}, {span(0, 10)}).empty());
}

TEST_CASE("commits within the gap are one session", "[study]") {
    CHECK(inferred({commit(160), commit(100)}, {}) == Rows{"kata 70-160 2"});
    CHECK(inferred({commit(100), commit(100)}, {}) == Rows{"kata 70-100 1"});
    CHECK(inferred({commit(100), commit(110, "site"), commit(120)}, {}) ==
          Rows{"kata 70-100 1", "site 100-110 1", "kata 110-120 1"});
}

TEST_CASE("what is taken is never taken twice", "[study]") {
    CHECK(inferred({commit(100)}, {span(90, 120)}).empty());
    CHECK(inferred({commit(100)}, {span(90, 100)}).empty());
    CHECK(inferred({commit(100)}, {span(100, 120)}) == Rows{"kata 70-100 1"});
    CHECK(inferred({commit(100)}, {span(20, 40)}) == Rows{"kata 40-100 1"});
    CHECK(inferred({commit(100)}, {span(20, 39)}) == Rows{"kata 70-100 1"});
    CHECK(inferred({commit(100)}, {span(20, 39)}, {time::minutes(10), time::minutes(90)}) ==
          Rows{"kata 39-100 1"});
    // Overlapping, out of order, one within another, one of no length.
    CHECK(inferred({commit(100)}, {span(60, 80), span(0, 90), span(50, 50), span(10, 20)}) ==
          Rows{"kata 90-100 1"});
    // A commit in clocked time is where the next one's session begins, or its end, if later.
    CHECK(inferred({commit(100), commit(140)}, {span(90, 110)}) == Rows{"kata 110-140 1"});
    CHECK(inferred({commit(100), commit(170)}, {span(90, 110)}) == Rows{"kata 110-170 1"});
}

TEST_CASE("an inferred session is a line of the log", "[study]") {
    const auto alone = study::infer({commit(100)}, {}, {}).at(0);
    CHECK(study::line_of(alone) ==
          "2016-10-03T10:10:00+01:00\t2016-10-03T10:40:00+01:00\tcode:kata\t"
          "via=git,commit=000000000000,repo=kata\tat 100");
    const auto two = study::infer({commit(100), commit(130)}, {}, {}).at(0);
    CHECK(study::line_of(two) ==
          "2016-10-03T10:10:00+01:00\t2016-10-03T11:10:00+01:00\tcode:kata\t"
          "via=git,commit=000000000000,repo=kata\t2 commits");
}

TEST_CASE("inference never overlaps, and applied again adds nothing", "[study][property]") {
    const std::uint64_t seed = 42;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const auto pick = [&](std::size_t n) { return static_cast<std::int64_t>(chance.below(n)); };
    for (int round = 0; round < 300; ++round) {
        INFO("round " << round);
        std::vector<study::Commit> commits;
        std::vector<study::Span> taken;
        for (auto n = pick(30); n > 0; --n)
            commits.push_back(commit(pick(1500), pick(2) == 0 ? "kata" : "site"));
        for (auto n = pick(10); n > 0; --n) {
            const auto from = pick(1500);
            taken.push_back(span(from, from + pick(120)));
        }
        const study::Rule rule{time::minutes(pick(120)), time::minutes(pick(120))};
        const auto sessions = study::infer(commits, taken, rule);
        auto all = taken;
        time::Instant last{};
        for (const auto& session : sessions) {
            CHECK(session.start.at < session.end.at);
            CHECK(last <= session.start.at);
            for (const auto& span : taken)
                CHECK((span.to <= session.start.at || session.end.at <= span.from ||
                       span.to <= span.from));
            last = session.end.at;
            all.push_back({session.start.at, session.end.at});
        }
        std::reverse(all.begin(), all.end());
        CHECK(study::infer(commits, all, rule).empty());
        // One at a time, oldest first, as the hook does, comes to the same time.
        std::stable_sort(commits.begin(), commits.end(),
                         [](const auto& a, const auto& b) { return a.at.at < b.at.at; });
        auto one_by_one = taken;
        for (const auto& each : commits)
            for (const auto& session : study::infer({each}, one_by_one, rule))
                one_by_one.push_back({session.start.at, session.end.at});
        const auto length = [](const std::vector<study::Span>& spans) {
            time::Duration sum;
            for (const auto& span : spans)
                sum += span.to - span.from;
            return sum;
        };
        // But for a commit in clocked time, of which the hook keeps no note.
        if (taken.empty())
            CHECK(length(one_by_one) == length(all));
        else
            CHECK(length(one_by_one) >= length(taken));
    }
}
