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
    CHECK(finish.pace.spread == Approx(0.5));
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
    CHECK(finish.chance_by(*finish.by(0.8)) >= 0.8);
    CHECK(finish.chance_by(*finish.by(0.8) - 1) < 0.8);
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

TEST_CASE("when study has stopped no date is told", "[plan]") {
    const auto finish = forecast(curriculum(), pace({30, 30, 30, 0, 0, 0, 0, 0}));
    CHECK(finish.basis == Basis::refused);
    CHECK(finish.reason == "study was logged in only 3 of the last 8 weeks");
    CHECK(finish.paths.empty());
    CHECK_FALSE(finish.by(0.5));
    CHECK(finish.as_planned);
    CHECK(forecast(curriculum(), pace({30, 30, 30, 30, 0, 0, 0, 0})).basis == Basis::learned);
    // A history shorter than that says nothing of the kind.
    CHECK(forecast(curriculum(), pace({30, 0, 0, 0, 0})).basis == Basis::learned);
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
    const auto finish = forecast(curriculum(), pace(std::vector<double>(13, 0.2)));
    CHECK_FALSE(finish.by(0.95));
    CHECK(finish.sorted.back() == finish.beyond);
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
    const auto pace = level({}, plan::Capacity(plan), day("2017-01-02"), 10);
    chance::Generator chance(seed);
    std::vector<double> weeks;
    for (int n = 0; n < 20'000; ++n) {
        const auto ratio = effort.median * std::exp(effort.doubt * chance.normal());
        double hours = 0;
        for (int i = 0; i < 10; ++i)
            hours += 40 * ratio * std::exp(effort.spread * chance.normal());
        weeks.push_back(hours / (pace.level * std::exp(pace.spread * chance.normal())) / 40);
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
