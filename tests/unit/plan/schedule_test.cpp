#include "plan/schedule.hpp"

#include "chance/chance.hpp"
#include "plan/bound.hpp"
#include "unit/catch.hpp"
#include "unit/plan/random.hpp"
#include "unit/plan/sample.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace osm;
using namespace osm::plan::test;

namespace {

// Everything that a schedule must never do, looked for by definition.
void require_feasible(const plan::Plan& plan, const plan::Progress& progress,
                      const plan::Capacity& capacity, const plan::Schedule& found,
                      time::Stamp now) {
    std::vector<std::int64_t> spent(plan.items.size());
    std::vector<plan::Moment> begin(plan.items.size(), -1), end(plan.items.size(), -1);
    plan::Moment last = now.local_seconds() - std::int64_t{found.today.days} * 86'400;
    std::map<std::int32_t, std::int64_t> of_day;
    for (const auto& stretch : found.stretches) {
        auto& sum = of_day[stretch.day.days];
        sum += (stretch.until - stretch.from).seconds;
        REQUIRE(sum <= capacity.day(stretch.day).seconds);
        const auto midnight = std::int64_t{stretch.day - found.today} * 86'400;
        const auto from = midnight + stretch.from.seconds, until = midnight + stretch.until.seconds;
        REQUIRE(from >= last);
        REQUIRE(from < until);
        REQUIRE(capacity.works(stretch.day));
        const auto track = plan.items[stretch.item].track;
        const auto& windows = capacity.windows(track);
        REQUIRE(std::any_of(windows.begin(), windows.end(), [&](const plan::Window& window) {
            return window.from <= stretch.from && stretch.from < window.until;
        }));
        REQUIRE(stretch.until <= windows.back().until);
        last = until;
        spent[stretch.item] += until - from;
        if (begin[stretch.item] < 0)
            begin[stretch.item] = from;
        end[stretch.item] = until;
    }
    const auto finished = [&](plan::Index i) {
        const auto state = progress.items[i].state;
        return state == plan::State::done || state == plan::State::dropped ? plan::Moment{0}
               : found.items[i]                                            ? found.items[i]->end
                                                                           : end[i];
    };
    for (const auto i : plan.order) {
        const auto& item = plan.items[i];
        if (item.milestone || !progress.items[i].hours)
            continue;
        REQUIRE(spent[i] == progress.items[i].remaining.seconds);
        REQUIRE(found.items[i]->begin == begin[i]);
        if (item.from)
            REQUIRE(begin[i] >= std::int64_t{*item.from - found.today} * 86'400);
        REQUIRE(found.items[i]->end == end[i]);
        REQUIRE(found.items[i]->planned.seconds == spent[i]);
        const auto has_hours = [&](plan::Index need) {
            return progress.items[need].hours && !plan.items[need].milestone;
        };
        for (const auto need : item.needs)
            if (has_hours(need))
                REQUIRE(finished(need) <= begin[i]);
        for (const auto other : item.with)
            for (const auto need : plan.items[other].needs)
                if (need != i && has_hours(need))
                    REQUIRE(finished(need) <= begin[i]);
        if (!item.any.empty() && std::all_of(item.any.begin(), item.any.end(), has_hours))
            REQUIRE(std::any_of(item.any.begin(), item.any.end(),
                                [&](plan::Index one) { return finished(one) <= begin[i]; }));
    }
}

std::string told(const Laid& laid) {
    std::string lines;
    for (const auto& stretch : laid.schedule.stretches)
        lines += time::to_text(stretch.day) + " " + time::to_clock(stretch.from) + "-" +
                 time::to_clock(stretch.until) + " " + laid.plan.items[stretch.item].id + "\n";
    return lines;
}

}  // namespace

TEST_CASE("no schedule does what cannot be done", "[plan][property]") {
    constexpr std::uint64_t seed = 4;
    INFO("seed " << seed);
    chance::Generator chance(seed);
    int items = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto& shape = shapes()[chance.below(shapes().size())];
        const auto toml = random_plan(chance, shape, {8, 9, true, true, true, round % 2 == 0});
        // Also in the middle of a day, and of a window.
        const auto now = stamp(monday) + time::minutes(static_cast<int>(chance.below(3000)));
        INFO("round " << round << "\n" << toml);
        text::Diagnostics faults;
        auto plan = parse(toml, faults);
        if (!faults.empty())  // `with` can close a circle
            continue;
        const auto progress = standing(plan, {}, {});
        const plan::Capacity capacity(plan);
        const auto found = schedule(plan, progress, capacity, now);
        REQUIRE(found.without_time.empty());
        require_feasible(plan, progress, capacity, found, now);
        items += static_cast<int>(plan.items.size());
    }
    CHECK(items > 9000);
}

TEST_CASE("nothing begins before its day, and what has no hours is over on it", "[plan]") {
    const auto laid =
        lay("[week]\nhours = [\"09:00-13:00\"]\n[[track]]\nid = \"ml\"\n"
            "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 4\nfrom = 2016-10-05\n"
            "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 2\n"
            "[[item]]\nid = \"c\"\ntrack = \"ml\"\nhours = 1\nneeds = [\"d\"]\n"
            "[[item]]\nid = \"d\"\ntrack = \"ml\"\nfrom = 2016-10-04\n",
            stamp(monday));
    CHECK(told(laid) ==
          "2016-10-03 9:00-11:00 b\n2016-10-04 9:00-10:00 c\n"
          "2016-10-05 9:00-13:00 a\n");
    CHECK(bound(laid.plan, laid.progress, laid.capacity, stamp(monday), laid.schedule)->gap == 0);
}

TEST_CASE("a day is divided by shares and ends at its last minute", "[plan]") {
    const auto laid = lay(R"([week]
hours = ["09:00-13:00", "14:00-18:00"]
[[track]]
id = "ml"
share = 80
[[track]]
id = "french"
share = 20
[[item]]
id = "paper"
track = "ml"
hours = 8
[[item]]
id = "b1"
track = "french"
hours = 5
)",
                          stamp("2016-10-03T09:30:00+01:00"));
    // The paper is done on Tuesday: the rest of its hours goes to French at once, and from
    // Wednesday on all of them.
    CHECK(told(laid) ==
          "2016-10-03 9:30-13:00 paper\n"
          "2016-10-03 14:00-16:30 paper\n"
          "2016-10-03 16:30-18:00 b1\n"
          "2016-10-04 9:00-11:00 paper\n"
          "2016-10-04 11:00-13:00 b1\n"
          "2016-10-04 14:00-15:30 b1\n");
    CHECK(laid.schedule.day_of(*laid.schedule.finish) == day("2016-10-04"));
}

TEST_CASE("hours of a track's own are nobody else's, also within the week's", "[plan]") {
    const auto laid = lay(R"([week]
hours = ["09:00-13:00"]
[[track]]
id = "ml"
[[track]]
id = "french"
hours = ["10:00-11:00"]
[[item]]
id = "paper"
track = "ml"
hours = 4
[[item]]
id = "b1"
track = "french"
hours = 1
)",
                          stamp(monday));
    CHECK(told(laid) ==
          "2016-10-03 9:00-10:00 paper\n"
          "2016-10-03 10:00-11:00 b1\n"
          "2016-10-03 11:00-13:00 paper\n"
          "2016-10-04 9:00-10:00 paper\n");
}

TEST_CASE("two tracks cannot have the same hours for themselves", "[plan]") {
    text::Diagnostics faults;
    parse(
        "[[track]]\nid = \"ml\"\nhours = [\"09:00-12:00\"]\n"
        "[[track]]\nid = \"french\"\nhours = [\"11:00-13:00\"]\n",
        faults);
    CHECK(lines(faults) == std::vector<std::string>{
                               "plan.toml:4:1: error: tracks 'ml' and 'french' have the same hours "
                               "(give each its own, or both a share)"});
}

TEST_CASE("what waits for another track begins when that is finished", "[plan]") {
    const auto laid = lay(
        R"(track = [{ id = "ml", hours = ["09:00-12:00"] }, { id = "french", hours = ["12:00-13:00"] }]
[[item]]
id = "words"
track = "french"
hours = 2
[[item]]
id = "reading"
track = "ml"
hours = 4
needs = ["words"]
[[milestone]]
id = "spoken"
needs = ["reading"]
)",
        stamp(monday));
    CHECK(told(laid) ==
          "2016-10-03 12:00-13:00 words\n"
          "2016-10-04 12:00-13:00 words\n"
          "2016-10-05 9:00-12:00 reading\n"
          "2016-10-06 9:00-10:00 reading\n");
    const auto& spoken = laid.schedule.items[2];
    REQUIRE(spoken);
    CHECK(laid.schedule.day_of(spoken->end) == day("2016-10-06"));
    const auto least = bound(laid.plan, laid.progress, laid.capacity, stamp(monday), laid.schedule);
    CHECK(least->finish == day("2016-10-06"));
    CHECK(least->gap == 0);
    CHECK(why(laid.plan, *least) == "the path words > reading");
}

TEST_CASE("what has no hours takes none, what has no time is said", "[plan]") {
    const auto laid = lay(R"(track = [{ id = "ml", share = 100 }, { id = "french", share = 0 }]
[[item]]
id = "talk"
track = "ml"
[[item]]
id = "paper"
track = "ml"
hours = 1
needs = ["talk"]
[[item]]
id = "b1"
track = "french"
hours = 1
[[item]]
id = "novel"
track = "ml"
hours = 1
needs = ["b1"]
)",
                          stamp(monday));
    // A track of no share still gets what the others leave over.
    CHECK(laid.schedule.without_hours == std::vector<plan::Index>{0});
    CHECK(laid.schedule.without_time.empty());
    CHECK(told(laid) ==
          "2016-10-03 9:00-10:00 paper\n"
          "2016-10-03 10:00-11:00 b1\n"
          "2016-10-03 11:00-12:00 novel\n");
}

TEST_CASE("a plan without end is cut at ten years", "[plan]") {
    const auto laid =
        lay("[week]\nhours = [\"09:00-10:00\"]\n[[track]]\nid = \"ml\"\n"
            "[[item]]\nid = \"all\"\ntrack = \"ml\"\nhours = 9000\n",
            stamp(monday));
    CHECK_FALSE(laid.schedule.finish);
    CHECK(laid.schedule.without_time == std::vector<plan::Index>{0});
}
