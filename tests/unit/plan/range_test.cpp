#include "plan/range.hpp"

#include "plan/errors.hpp"
#include "unit/catch.hpp"
#include "unit/plan/learners.hpp"

#include <cmath>
#include <vector>

using namespace osm;
using namespace osm::plan::test;
using plan::Errors;
using plan::Silence;
using plan::StudyWeek;

namespace {

std::vector<StudyWeek> weeks_of(const std::vector<double>& hours) {
    std::vector<StudyWeek> weeks;
    for (const auto one : hours)
        weeks.push_back({1, one});
    return weeks;
}

std::vector<double> falling(int count, double each) {
    std::vector<double> hours;
    for (int i = 0; i < count; ++i)
        hours.push_back(30 * std::exp(-each * i));
    return hours;
}

Silence silence_after(const std::vector<double>& hours) {
    return ranges(weeks_of(hours), 2, 0).back().silence;
}

// Levels that are the mean of all weeks before, and the errors of `horizon` weeks.
Errors errors_of(const std::vector<double>& hours, std::size_t horizon) {
    std::vector<plan::Middle> told{{0, 0}};
    double sum = 0;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        sum += hours[i];
        told.push_back({sum / static_cast<double>(i + 1), 0});
    }
    return {weeks_of(hours), told, horizon, 20};
}

}  // namespace

TEST_CASE("an error is known when its weeks have passed", "[plan]") {
    const auto errors = errors_of({10, 10, 20, 20, 10}, 2);
    CHECK(*errors.at(2) == Approx(std::log(2)));
    CHECK_FALSE(errors.at(4));
    CHECK(errors.square(3, 0.3, 1) == 0.3);
    CHECK(errors.lean(3, 0.1, 1) == 0.1);
    // One of them, which overlaps with its neighbours, proves half of one.
    CHECK(errors.lean(4, 0, 0.5) == Approx(std::log(2) / 2));
    CHECK(errors.square(4, 0, 0.5) == Approx(std::log(2) * std::log(2) / 2));
}

TEST_CASE("a lean is believed as far as it stands out of its doubt", "[plan]") {
    CHECK(errors_of(falling(30, 0.05), 4).proof(30) > 0.9);
    CHECK(errors_of({30, 20, 30, 20, 30, 20, 30, 20, 30, 20, 30, 20}, 1).proof(12) == 0);
    CHECK(errors_of(falling(30, 0.05), 4).proof(9) == 0);  // of one error nobody knows the doubt
}

TEST_CASE("the range of somebody who does less and less follows", "[plan]") {
    const auto hours = falling(40, 0.03);
    const auto told = ranges(weeks_of(hours), 4, 0).back();
    const auto next = 30 * std::exp(-0.03 * 41.5);
    double weight = 0, mean = 0;  // each week half as much as one eight weeks later
    for (const auto one : hours) {
        weight = weight * std::exp2(-1.0 / 8) + 1;
        mean = mean * std::exp2(-1.0 / 8) + one;
    }
    mean /= weight;
    CHECK(mean > 1.35 * next);
    CHECK(told.level < 1.3 * next);
}

TEST_CASE("80 % ranges twelve weeks ahead hold for those who do less and less",
          "[plan][property]") {
    int judged = 0, held = 0;
    for (std::uint64_t seed = 9'000'000; seed < 9'000'060; ++seed)
        for (const auto& told : ranges(weeks_of(Learner("decline", seed).weeks(60)), 12, 0))
            if (told.error && told.silence == Silence::no) {
                ++judged;
                held += told.held(0.8) ? 1 : 0;
            }
    INFO(held << " of " << judged);
    CHECK(held > 0.75 * judged);
    CHECK(held < 0.9 * judged);
}

TEST_CASE("nothing is told when study has stopped", "[plan]") {
    const std::vector<double> steady(20, 25);
    const auto then = [&](std::vector<double> last) {
        auto hours = steady;
        hours.insert(hours.end(), last.begin(), last.end());
        return silence_after(hours);
    };
    CHECK(then({}) == Silence::no);
    CHECK(then({0}) == Silence::no);
    CHECK(then({0, 0}) == Silence::stopped);
    CHECK(then({0, 0, 25, 25, 25, 25, 25, 25}) == Silence::no);
    CHECK(then({0, 25, 0, 0, 25, 0, 0, 25}) == Silence::stopped);  // three of eight
    CHECK(silence_after({25, 0, 0}) == Silence::stopped);
    CHECK(silence_after({25, 25, 25}) == Silence::short_log);
}

TEST_CASE("the reason says since when", "[plan]") {
    const auto reason = [](const std::vector<double>& hours) {
        const auto weeks = weeks_of(hours);
        return why(ranges(weeks, 2, 0).back().silence, weeks, {});
    };
    CHECK(reason({25, 25, 0, 0, 0}) ==
          "no study was logged in the last 3 weeks that were not leave");
    CHECK(reason({25, 25, 25, 0, 25, 0, 0, 25, 0, 25, 0}) ==
          "study was logged in only 3 of the last 8 weeks");
}

TEST_CASE("a range too often missed is withheld, with its record", "[plan]") {
    std::vector<double> hours;
    for (int i = 0; i < 60; ++i)
        hours.push_back(i % 24 < 12 ? 30 : 3);
    const auto weeks = weeks_of(hours);
    const auto told = ranges(weeks, 8, 0);
    const auto record = record_of(told, 8, weeks.size());
    CHECK(record.known(8));
    CHECK(record.bad(8));
}
