// unit/plan/learners.hpp - invented learners, week by week, for the calibration of forecasts.
#pragma once

#include "chance/chance.hpp"
#include "plan/backtest.hpp"

#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace osm::plan::test {

inline constexpr std::string_view learners[] = {
    "steady", "noisy", "ar 0.6", "ar 0.8", "ar 0.9", "walk",  "terms",   "ramp", "decline",
    "spells", "stop",  "gaps",   "shift",  "heavy",  "leave", "evening", "year"};

class Learner {
public:
    Learner(std::string_view kind, std::uint64_t seed)
        : kind_(kind), chance_(seed, kind), first_(chance_.uniform()), second_(chance_.uniform()) {
        state_ = kind.starts_with("ar") ? 0.4 * chance_.normal() : 0;
    }

    std::vector<double> weeks(std::size_t count) {
        std::vector<double> found;
        for (std::size_t week = 0; week < count; ++week)
            found.push_back(28 * of_week(static_cast<double>(week)));
        return found;
    }

private:
    double noise(double deviation) { return std::exp(deviation * chance_.normal()); }

    bool happens(double part) { return chance_.uniform() < part; }

    // Of an autoregression of the first order.
    double follow(double memory, double deviation) {
        const auto was = state_;
        state_ = memory * state_ + deviation * chance_.normal();
        return std::exp(was);
    }

    double of_week(double week) {
        if (kind_ == "noisy")
            return noise(0.5);
        if (kind_.starts_with("ar")) {
            const auto memory = kind_ == "ar 0.6" ? 0.6 : kind_ == "ar 0.8" ? 0.8 : 0.9;
            return follow(memory, 0.4 * std::sqrt(1 - memory * memory));
        }
        if (kind_ == "walk")
            return follow(1, 0.1) * noise(0.15);
        if (kind_ ==
            "terms")  // of fourteen weeks, each at a level of its own, and three of holidays
            return term(std::fmod(week + std::floor(17 * first_), 17));
        if (kind_ == "ramp")
            return (0.25 + 0.75 * std::min(1.0, week / 25)) * noise(0.25);
        if (kind_ == "decline")
            return std::exp(-(0.01 + 0.02 * first_) * week) * noise(0.25);
        if (kind_ == "spells") {  // of study and of none
            const auto hours = on_ ? noise(0.4) : 0;
            on_ = happens(on_ ? 0.08 : 0.15) ? !on_ : on_;
            return hours;
        }
        if (kind_ == "stop") {  // for ten to twenty weeks
            const auto from = 12 + 15 * first_;
            return week >= from && week < from + 10 + 10 * second_ ? 0 : noise(0.35);
        }
        if (kind_ == "gaps")
            return happens(0.2) ? 0 : noise(0.5);
        if (kind_ == "shift")  // once, to half or twice the hours
            return noise(0.25) * (week < 15 + 20 * first_ ? 1 : second_ < 0.5 ? 0.45 : 1.9);
        if (kind_ == "heavy")
            return std::exp(0.3 * chance_.student(3));
        if (kind_ == "leave")  // that nobody declared
            return follow(0.7, 0.2) * noise(0.2) * (happens(0.06) ? 0.1 : 1);
        if (kind_ == "evening")  // after work: few hours, and often none
            return happens(0.06) ? 0 : 0.3 * follow(0.8, 0.2) * noise(0.7);
        if (kind_ == "year")  // with holidays at its end
            return follow(0.85, 0.2) * noise(0.3) *
                   (std::fmod(week, 52) >= 47 ? 0.2 * chance_.uniform() : 1);
        return noise(0.2);
    }

    double term(double week) {
        if (week < 1)
            state_ = 0.2 * chance_.normal();
        if (week < 14)
            return std::exp(state_) * noise(0.3);
        return happens(0.5) ? 0 : 0.22 * noise(0.5);
    }

    std::string_view kind_;
    chance::Generator chance_;
    double first_, second_;
    double state_ = 0;
    bool on_ = true;
};

// A log without a plan: what is known on each Monday is what came before it.
inline Past bare(const std::vector<double>& hours) {
    Past past;
    past.came = hours;
    std::vector<StudyWeek> known;
    for (const auto one : hours) {
        known.push_back({1, one});
        past.origins.push_back({{static_cast<std::int32_t>(17000 + 7 * known.size())},
                                known,
                                std::vector<double>(12, 1)});
        past.origins.back().past.pop_back();
    }
    return past;
}

}  // namespace osm::plan::test
