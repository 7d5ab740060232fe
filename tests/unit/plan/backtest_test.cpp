#include "plan/backtest.hpp"

#include "unit/catch.hpp"
#include "unit/plan/learners.hpp"
#include "unit/plan/sample.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <map>
#include <string>

using namespace osm;
using namespace osm::plan::test;
using plan::Method;
using plan::Score;

namespace {

const std::vector<std::size_t> horizons{2, 4, 8, 12};

// Productive and very productive hours of 48 weeks of 2016, as the guide's author published them
// with his article on them: a leave that nobody declared in July, and full-time study from the end
// of September on.
const std::vector<double> author{
    17.33, 25.63, 26.75, 25.79, 22.31, 24.64, 30.29, 26.26, 31.82, 26.35, 24.77, 21.74,
    27.2,  40.38, 51.75, 26.94, 23.51, 17.48, 14.88, 15.32, 15.42, 21.22, 0.5,   1.73,
    0.7,   19.67, 9.37,  8.44,  16.36, 8.96,  13.93, 23.65, 14.5,  11.64, 34.53, 39.27,
    35.91, 39.55, 35.4,  31.32, 24.18, 9.24,  22.47, 9.74,  27.55, 34.18, 29.27, 33.88};

struct Pool {
    double judged = 0, held50 = 0, held80 = 0, held95 = 0, withheld = 0, silent = 0;
    double winkler = 0, iid = 0, iid_held = 0;
    double told = 0, told_held = 0;  // without those withheld

    void add(const Pool& other) {
        judged += other.judged, held50 += other.held50, held80 += other.held80;
        held95 += other.held95, withheld += other.withheld, silent += other.silent;
        winkler += other.winkler, iid += other.iid, iid_held += other.iid_held;
        told += other.told, told_held += other.told_held;
    }

    void add(const Score& score) {
        if (score.method == Method::iid) {
            iid += score.winkler * score.judged;
            iid_held += score.held80;
            return;
        }
        judged += score.judged;
        held50 += score.held50;
        held80 += score.held80;
        held95 += score.held95;
        withheld += score.withheld;
        silent += score.stopped + score.changed;
        winkler += score.winkler * score.judged;
    }
};

struct Logs {
    std::map<std::size_t, Pool> by_horizon;
    int logs = 0, in = 0, low = 0, high = 0;

    void add(const std::vector<double>& hours) {
        for (const auto& score : backtest(bare(hours), horizons)) {
            if (score.method != Method::range && score.method != Method::iid)
                continue;
            by_horizon[score.weeks].add(score);
            if (score.weeks != 0 || score.judged == 0 || score.method != Method::range)
                continue;
            ++logs;
            const auto held = static_cast<double>(score.held80) / score.judged;
            ++(held < 0.75 ? low : held > 0.9 ? high : in);
        }
        std::vector<plan::StudyWeek> weeks;
        for (const auto one : hours)
            weeks.push_back({1, one});
        for (const auto horizon : horizons)
            add_told(weeks, horizon);
    }

    void add_told(const std::vector<plan::StudyWeek>& weeks, std::size_t horizon) {
        for (const auto& one : ranges(weeks, horizon, 0))
            if (one.error && one.silence == plan::Silence::no)
                for (auto* pool : {&by_horizon[horizon], &by_horizon[0]}) {
                    ++pool->told;
                    pool->told_held += one.held(0.8) ? 1 : 0;
                }
    }
};

Logs of_kind(std::string_view kind, std::uint64_t first_seed, int each) {
    Logs logs;
    for (int i = 0; i < each; ++i)
        for (const std::size_t weeks : {40, 52, 90})
            logs.add(Learner(kind, first_seed + static_cast<std::uint64_t>(i)).weeks(weeks));
    return logs;
}

}  // namespace

// The constants of plan/range.cpp were chosen on seeds below 1,000,000 (another generator's) and
// from 5,000,000 on; here and in share/doc/forecast.md are others.
TEST_CASE("80 % ranges of invented learners hold 75 to 90 in 100", "[plan][property]") {
    for (const auto kind : learners) {
        const auto logs = of_kind(kind, 2'000'000, 5);
        const auto& all = logs.by_horizon.at(0);
        INFO(kind << " " << all.held80 << " of " << all.judged);
        CHECK(all.held80 / all.judged > 0.75);
        CHECK(all.held80 / all.judged < 0.9);
    }
}

TEST_CASE("the table of share/doc/forecast.md", "[.calibration]") {
    Logs all;
    const auto print = [](std::string_view kind, const Logs& logs) {
        std::string line = fmt::format("| {} |", kind);
        for (const std::size_t horizon : {2, 4, 8, 12, 0}) {
            const auto& pool = logs.by_horizon.at(horizon);
            line += fmt::format(" {:.0f} |", 100 * pool.held80 / pool.judged);
        }
        const auto& pool = logs.by_horizon.at(0);
        line += fmt::format(
            " {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.2f} | {:.2f} | {:.0f} | {:.0f} "
            "/ {:.0f} / {:.0f} |",
            100 * pool.told_held / pool.told, 100 * pool.held50 / pool.judged,
            100 * pool.held95 / pool.judged, 100 * pool.silent / (pool.silent + pool.judged),
            100 * pool.withheld / pool.judged, pool.winkler / pool.judged, pool.iid / pool.judged,
            100 * pool.iid_held / pool.judged, 100.0 * logs.low / logs.logs,
            100.0 * logs.in / logs.logs, 100.0 * logs.high / logs.logs);
        std::puts(line.c_str());
    };
    for (const auto kind : learners) {
        const auto logs = of_kind(kind, 3'000'000, 100);
        print(kind, logs);
        for (const auto& [horizon, pool] : logs.by_horizon)
            all.by_horizon[horizon].add(pool);
        all.logs += logs.logs, all.in += logs.in, all.low += logs.low, all.high += logs.high;
    }
    print("all", all);
    Logs one;
    one.add(author);
    print("author", one);
    CHECK(all.in > 0);
}
