#include "plan/forecast.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/plan/sample.hpp"

#include <algorithm>
#include <cmath>

using namespace osm;
using namespace osm::plan::test;
using plan::Basis;

namespace {

constexpr auto now = "2017-01-02T08:00:00+00:00";  // a Monday

plan::Plan curriculum(const std::string& more = "") {
    std::string toml(head);
    for (int i = 0; i < 10; ++i)
        toml += "[[item]]\nid = \"i" + std::to_string(i) + "\"\ntrack = \"ml\"\nhours = 40\n";
    return sound(toml + more);
}

// `hours` in each of the weeks before now, oldest first.
plan::Pace pace(const std::vector<double>& hours) {
    plan::Pace found;
    auto monday = day("2017-01-02") - 7 * static_cast<int>(hours.size());
    if (!hours.empty())
        found.since = monday;
    for (const auto one : hours) {
        found.weeks.push_back({monday, {std::llround(one * 3600)}});
        monday = monday + 7;
    }
    return found;
}

plan::Finish forecast(const plan::Plan& plan, const plan::Pace& pace, std::uint64_t seed = 1,
                      int draws = 4000) {
    return plan::forecast(work(plan, standing(plan, {}, {})), plan::Capacity(plan), pace,
                          stamp(now), seed, draws);
}

}  // namespace

TEST_CASE("same seed, same dates; another seed, others", "[plan]") {
    const auto plan = curriculum();
    const auto weeks = pace({30, 28, 31, 20, 33, 35, 29, 30});
    CHECK(forecast(plan, weeks).paths == forecast(plan, weeks).paths);
    CHECK(forecast(plan, weeks).paths != forecast(plan, weeks, 2).paths);
    CHECK(std::abs(*forecast(plan, weeks).by(0.5) - *forecast(plan, weeks, 2).by(0.5)) <= 5);
}

TEST_CASE("without a log the pace is assumed, and wide", "[plan]") {
    const auto finish = forecast(curriculum(), {});
    CHECK(finish.basis == Basis::assumed);
    CHECK(finish.pace.level == Approx(0.7));
    CHECK(finish.pace.down * plan::quantile_of_shape(0.9) > 0.6);
    // Upwards as far as a quarter more than is planned.
    CHECK(finish.pace.up * plan::quantile_of_shape(0.9) == Approx(std::log(1.25 / 0.7)));
    CHECK(finish.hours_left == Approx(400));
    CHECK(finish.planned_hours == Approx(40));
    CHECK(finish.effort == Approx(1.3));
    // 400 h in weeks of 40 h.
    CHECK(*finish.as_planned == day("2017-03-10"));
    // 400 h, taken times 1.3 to 1.5, at 28 h a week: 19 to 22 weeks.
    CHECK(*finish.by(0.5) > day("2017-05-08"));
    CHECK(*finish.by(0.5) < day("2017-06-10"));
    CHECK(*finish.by(0.1) < *finish.by(0.5));
    CHECK(*finish.by(0.5) < *finish.by(0.8));
}

TEST_CASE("weeks of log replace the assumption", "[plan]") {
    const auto plan = curriculum();
    const auto two = forecast(plan, pace({36, 36}));
    CHECK(two.basis == Basis::assumed);
    const auto many = forecast(plan, pace(std::vector<double>(20, 36)));
    CHECK(many.basis == Basis::learned);
    CHECK(many.pace.weeks == 13);  // the plan begins thirteen weeks ago
    CHECK(many.pace.level == Approx(0.9).margin(0.01));
    CHECK(many.pace.prior_part < 0.06);
    CHECK(many.paced_hours == Approx(36).margin(0.5));
    CHECK(many.pace.recent_hours == Approx(36));
    CHECK(*many.by(0.5) < *two.by(0.5));
}

TEST_CASE("a week of leave is neither slow nor active", "[plan]") {
    const auto with_leave = sound(std::string(head) +
                                  "[[item]]\nid = \"a\"\ntrack = \"ml\"\n"
                                  "hours = 100\n");
    auto toml = std::string(head);
    toml.insert(toml.find("hours ="), "leave = [\"2016-12-19..2017-01-01\"]\n");
    const auto declared = sound(toml + "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 100\n");
    const auto weeks = pace({30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 0, 0});
    CHECK(forecast(declared, weeks).pace.level == Approx(0.75).margin(0.01));
    CHECK(forecast(declared, weeks).pace.weeks == 10);
    CHECK(forecast(with_leave, weeks).pace.level < 0.65);
}

TEST_CASE("leave to come moves the finish", "[plan]") {
    auto toml = std::string(head);
    toml.insert(toml.find("hours ="), "leave = [\"2017-01-09..2017-01-22\"]\n");
    const auto item = "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 80\n";
    CHECK(*forecast(sound(toml + item), {}).as_planned ==
          *forecast(sound(std::string(head) + item), {}).as_planned + 14);
}

TEST_CASE("what cannot begin before a day ends after it", "[plan]") {
    const auto one = std::string(head) + "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 40\n";
    const auto later =
        one + "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 20\nfrom = 2017-06-05\n";
    const auto finish = forecast(sound(later), {});
    CHECK(*finish.by(0.001) >= day("2017-06-05"));
    CHECK(*finish.as_planned < day("2017-06-30"));
    CHECK(*forecast(sound(one), {}).as_planned < day("2017-06-05"));
}

TEST_CASE("when study has stopped no date is told", "[plan]") {
    const auto finish = forecast(curriculum(), pace({30, 30, 30, 0, 0, 0, 0, 0}));
    CHECK(finish.basis == Basis::refused);
    CHECK(finish.reason == "no study was logged in the last 5 weeks that were not leave");
    CHECK(finish.paths.empty());
    CHECK_FALSE(finish.by(0.5));
    CHECK(finish.as_planned);
    CHECK(forecast(curriculum(), pace({30, 30, 30, 30, 2, 1, 1, 2})).reason ==
          "the last 4 weeks are far from the pace before them");
    // The plan alone can still be told, and is.
    CHECK(finish.plan_only.size() == 4000);
    CHECK(*finish.plan_by(0.1) < *finish.plan_by(0.8));
    // One week without is a week like others.
    CHECK(forecast(curriculum(), pace({30, 30, 0})).basis == Basis::assumed);
    CHECK(forecast(curriculum(), pace({30, 0, 0})).basis == Basis::refused);
}

TEST_CASE("what cannot be told is refused with its reason", "[plan]") {
    CHECK(
        forecast(sound(std::string(head) + "[[item]]\nid = \"a\"\ntrack = \"ml\"\n"), {}).reason ==
        "no item that is left has an estimate of its hours");
    const auto no_hours = sound(
        "track = [{ id = \"ml\", share = 0 }]\n[[item]]\nid = \"a\"\n"
        "track = \"ml\"\nhours = 5\n");
    CHECK(forecast(no_hours, {}).reason == "the plan gives no hours to a track that has work left");
    CHECK(forecast(sound(std::string(head)), {}).basis == Basis::nothing_left);
}

TEST_CASE("items without hours are counted, not guessed", "[plan]") {
    const auto finish = forecast(curriculum("[[item]]\nid = \"x\"\ntrack = \"ml\"\n"), {});
    CHECK(finish.open == 11);
    CHECK(finish.without_hours == 1);
    CHECK(finish.hours_left == Approx(400));
}

TEST_CASE("a pace of nearly nothing ends beyond what is told", "[plan]") {
    const auto plan = curriculum();
    const auto finish = plan::forecast(work(plan, standing(plan, {}, {})), plan::Capacity(plan), {},
                                       stamp(now), 1, 4000, 0.005);
    CHECK_FALSE(finish.by(0.95));
    REQUIRE_FALSE(finish.sorted.empty());
    CHECK(finish.sorted.back() == finish.beyond);
}

TEST_CASE("a due date is kept in the futures that are done by then", "[plan]") {
    // Two tracks of half the week each; b is due first, so it is done before a.
    const auto plan = sound(
        "track = [{ id = \"ml\", share = 50 }, { id = \"french\", share = 50 }]\n[week]\n"
        "hours = [\"09:00-13:00\", \"14:00-18:00\"]\n"
        "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 40\n"
        "[[item]]\nid = \"b\"\ntrack = \"ml\"\nhours = 40\n"
        "[[item]]\nid = \"c\"\ntrack = \"french\"\nhours = 20\n"
        "[[item]]\nid = \"d\"\ntrack = \"french\"\n"
        "[[milestone]]\nid = \"early\"\nneeds = [\"b\"]\ndue = 2017-02-03\n"
        "[[milestone]]\nid = \"late\"\nneeds = [\"a\", \"b\", \"c\"]\ndue = 2030-01-01\n"
        "[[milestone]]\nid = \"never\"\nneeds = [\"d\"]\ndue = 2016-12-01\n");
    const auto finish = forecast(plan, {});
    REQUIRE(finish.due.size() == 3);
    CHECK(plan.items[finish.due[0].item].id == "never");
    CHECK_FALSE(finish.due[0].whole);
    CHECK(finish.due[0].chance == 0);
    const auto& early = finish.due[1];
    CHECK(early.whole);
    // 40 h times 1.3 at 14 h a week of its own, until the other half is handed on.
    CHECK(early.chance > 0.3);
    CHECK(early.chance < 0.8);
    CHECK(*early.even < *finish.by(0.5));
    CHECK(finish.due[2].chance == Approx(1).margin(0.01));
    CHECK(*finish.due[2].even == *finish.by(0.5));
}

TEST_CASE("what is doubted most drives the width", "[plan]") {
    const auto plan = curriculum();
    const auto finish = forecast(plan, {});
    REQUIRE(finish.drivers.size() >= 2);
    CHECK(finish.drivers[0].of == plan::Driver::Of::pace);
    CHECK(finish.drivers[0].part > 0.5);
    CHECK(finish.drivers[1].of == plan::Driver::Of::kind);
    CHECK(finish.drivers[0].part + finish.drivers[1].part <= 1.01);
    const auto one = sound(std::string(head) +
                           "[[item]]\nid = \"big\"\ntrack = \"ml\"\n"
                           "hours = { low = 10, likely = 100, high = 1000 }\n");
    CHECK(forecast(one, {}).drivers[0].of == plan::Driver::Of::item);
}

TEST_CASE("a plan that grows is done later", "[plan]") {
    const auto plan = curriculum();
    auto left = work(plan, standing(plan, {}, {}));
    const auto tell = [&](double weekly) {
        left.growth.weekly = weekly;
        return plan::forecast(left, plan::Capacity(plan), {}, stamp(now), 1, 2000);
    };
    const auto still = tell(0), slow = tell(4), fast = tell(100);
    // About 21 weeks of 28 h; 4 h a week, taken times 1.3, are 5 of them.
    CHECK(*slow.by(0.5) - *still.by(0.5) > 20);
    CHECK(*slow.by(0.5) - *still.by(0.5) < 60);
    CHECK_FALSE(fast.by(0.5));
}

TEST_CASE("tracks with shares hand hours on, windows keep theirs", "[plan]") {
    const std::string week = "[week]\nhours = [\"09:00-13:00\", \"14:00-18:00\"]\n";
    const std::string items =
        "[[item]]\nid = \"a\"\ntrack = \"ml\"\nhours = 40\n"
        "[[item]]\nid = \"b\"\ntrack = \"french\"\nhours = 40\n";
    const auto shared = sound(
        "track = [{ id = \"ml\", share = 50 }, { id = \"french\", share = 50 }"
        "]\n" +
        week + items);
    CHECK(*forecast(shared, {}).as_planned == day("2017-01-13"));
    const auto windows = sound(
        "track = [{ id = \"ml\", share = 100 }, { id = \"french\", hours = "
        "[\"19:00-20:00\"] }]\n" +
        week + items);
    CHECK(*forecast(windows, {}).as_planned == day("2017-02-24"));
}

TEST_CASE("the sum of a kind's items has the mean and spread of its parts", "[plan][property]") {
    constexpr std::uint64_t seed = 1960;
    INFO("seed " << seed);
    // One future at a time by hand: every item drawn apart. Quantiles agree within 5 percent.
    const auto plan = curriculum();
    const auto effort = plan::effort({}, "");
    const auto pace = forecast(plan, {}).pace;
    chance::Generator chance(seed);
    std::vector<double> weeks;
    for (int n = 0; n < 20'000; ++n) {
        const auto ratio = effort.median * std::exp(effort.doubt * chance.normal());
        double hours = 0;
        for (int i = 0; i < 10; ++i)
            hours += 40 * ratio * std::exp(effort.spread * chance.normal());
        const auto z = std::clamp(chance.student(3), -12.0, 12.0);
        const auto level = pace.level * std::exp(z * (z < 0 ? pace.down : pace.up));
        weeks.push_back(hours / level / 40);
    }
    std::sort(weeks.begin(), weeks.end());
    const auto finish = forecast(plan, {}, 1, 20'000);
    for (const auto part : {0.1, 0.5, 0.8}) {
        INFO("part " << part);
        const auto days = *finish.by(part) - day("2017-01-02");
        const auto told = days / 7 + std::min(days % 7 + 1, 5) / 5.0;
        CHECK(told == Approx(chance::quantile(weeks, part)).epsilon(0.05));
    }
}
