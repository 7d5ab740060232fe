#include "plan/range.hpp"

#include "plan/errors.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace osm::plan {
namespace {

constexpr double half_life = 8;           // weeks
constexpr double prior_weeks = 4;         // what an assumed level weighs, and how fast it goes
constexpr double error_prior = 0.4;       // deviation of a level's logarithm, a week ahead
constexpr double error_weight = 4;        // forecasts that do not overlap
constexpr double chain_weight = 2;        // the same, of a shorter horizon for the next
constexpr double chain_growth = 2;        // of the variance, from one horizon to twice as far
constexpr double assumed_extra = 0.3;     // deviation added where the level is an assumption
constexpr double width = 1.35;            // deviations from the middle to the end of 80 %
constexpr double turn_of_side = 0.2;      // of the knobs, as logarithms
constexpr double turn_of_both = 0.4;      //
constexpr double misses_of_side = 0.085;  // at which the knobs stand still: less than a tenth,
constexpr double misses_of_both = 0.17;   // because the first forecasts have no record to go by
constexpr std::size_t least_halved = 4;   // weeks
constexpr double least_knob = 0.25, most_knob = 3;
constexpr double most_of_best = 1.25;  // the best week so far, as the mean of all to come
constexpr double most_ratio = 20;      // a week of nothing is not infinitely wrong
constexpr int recent = 8, least_active = 4;
constexpr std::size_t quiet = 2;        // weeks without study: it has stopped
constexpr double lean_weight = 8;       // forecasts that do not overlap, a week ahead
constexpr double lean_chain = 3;        // the same, of a shorter horizon for the next
constexpr double lean_growth = 1.2;     // of the lean, from one horizon to twice as far
constexpr double part_of_lean = 0.7;    // trends end
constexpr double lean_in_spread = 0.5;  // of its square, no longer in the mean square of errors
constexpr std::size_t lately = 4;       // weeks whose level may have changed
constexpr double least_lately = 0.05;   // of the level: as far as they can be from it
constexpr double far = 2;               // deviations

// At the end.
std::size_t weeks_of_none(std::span<const StudyWeek> weeks) {
    std::size_t count = 0;
    while (count < weeks.size() && weeks[weeks.size() - 1 - count].studied <= 0)
        ++count;
    return count;
}

double end_of_80() {
    static const double found = quantile_of_shape(0.9);
    return found;
}

// Of each beginning of the log. Numerator and denominator are summed apart, so that a short week
// counts for no more than its hours.
std::vector<Middle> middles(const std::vector<StudyWeek>& weeks, double assumed) {
    const auto decay = std::exp2(-1 / half_life);
    std::vector<Middle> found{{assumed, assumed > 0 ? 1.0 : 0.0}};
    double weight = 0, planned = 0, studied = 0;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        weight = weight * decay + 1;
        planned = planned * decay + weeks[i].planned;
        studied = studied * decay + weeks[i].studied;
        const auto prior =
            assumed > 0 ? prior_weeks * std::exp2(-static_cast<double>(i + 1) / prior_weeks) : 0;
        const auto part = prior / (prior + weight);
        found.push_back({part * assumed + (1 - part) * studied / planned, part});
    }
    return found;
}

class Log {
public:
    Log(const std::vector<StudyWeek>& weeks, std::size_t horizon, double assumed)
        : weeks_(weeks),
          middles_(middles(weeks, assumed)),
          four_(weeks, middles_, lately, 1 / least_lately),
          four_own_(weeks, middles(weeks, 0), lately, 1 / least_lately) {
        const auto own = middles(weeks, 0);
        const auto add = [&](std::size_t ahead) {
            chain_.emplace_back(weeks, middles_, ahead, most_ratio);
            own_.emplace_back(weeks, own, ahead, most_ratio);
        };
        for (std::size_t ahead = 1; ahead < horizon; ahead *= 2)
            add(ahead);
        add(horizon);
    }

    std::size_t horizon() const { return chain_.back().horizon(); }

    Told told(std::size_t origin) const {
        Told found;
        found.origin = origin;
        found.level = middles_[origin].level;
        found.prior_part = middles_[origin].prior_part;
        found.error = chain_.back().at(origin);
        found.silence = silence(origin);
        auto variance = error_prior * error_prior;
        double lean = 0;
        for (std::size_t i = 0; i < chain_.size(); ++i) {
            variance = chain_[i].square(origin, variance * (i > 0 ? chain_growth : 1),
                                        i > 0 ? chain_weight : error_weight);
            lean = own_[i].lean(origin, lean * (i > 0 ? lean_growth : 1),
                                i > 0 ? lean_chain : lean_weight);
        }
        lean *= part_of_lean * four_own_.proof(origin);
        found.level *= std::exp(lean);
        if (found.error)
            *found.error -= lean;
        variance = std::max(0.0, variance - lean_in_spread * lean * lean);
        variance += assumed_extra * assumed_extra * found.prior_part;
        found.down = found.up =
            std::max(std::sqrt(variance), least_deviation) * width / end_of_80();
        return found;
    }

private:
    Silence silence(std::size_t origin) const {
        if (weeks_of_none(std::span(weeks_).first(origin)) >= quiet)
            return Silence::stopped;
        if (origin >= recent) {
            const auto last = std::span(weeks_).subspan(origin - recent, recent);
            if (std::count_if(last.begin(), last.end(),
                              [](const auto& week) { return week.studied > 0; }) < least_active)
                return Silence::stopped;
        }
        if (origin < std::max<std::size_t>(first_told, horizon()))
            return Silence::short_log;
        const auto before = origin - lately;
        const auto deviation =
            std::sqrt(four_.square(before, error_prior * error_prior, error_weight));
        return std::abs(four_.at(before).value_or(0)) > far * deviation ? Silence::changed
                                                                        : Silence::no;
    }

    const std::vector<StudyWeek>& weeks_;
    std::vector<Middle> middles_;
    std::vector<Errors> chain_;
    Errors four_;
    std::vector<Errors> own_;  // of the log alone: that an assumption was wrong is no trend
    Errors four_own_;
};

// How far either scale is widened: logarithms.
struct Turned {
    double up = 0;
    double down = 0;
};

double limited(double knob) { return std::clamp(knob, std::log(least_knob), std::log(most_knob)); }

// Turned as ranges are resolved.
class Knobs {
public:
    void turn(const Told& resolved) {
        const bool above = *resolved.error > end_of_80() * resolved.up;
        const bool below = *resolved.error < -end_of_80() * resolved.down;
        const auto both = turn_of_both * ((above || below ? 1 : 0) - misses_of_both);
        turn(own_.up, above, both);
        turn(own_.down, below, both);
    }

    // With what half as far ahead had to be widened by then; that it could be narrowed says nothing
    // of a horizon in which more can happen.
    Turned with(const Turned& half) const {
        return {limited(own_.up + std::max(0.0, half.up)),
                limited(own_.down + std::max(0.0, half.down))};
    }

private:
    static void turn(double& knob, bool missed, double both) {
        knob = limited(knob + turn_of_side * ((missed ? 1 : 0) - misses_of_side) + both);
    }

    Turned own_;
};

bool counts(const Told& told) {
    return told.silence == Silence::no || told.silence == Silence::record;
}

struct Pass {
    std::vector<Told> told;
    std::vector<Turned> turned;  // by origin
};

// Shorter horizons are resolved sooner, so they are gone through first.
Pass pass(const std::vector<StudyWeek>& weeks, std::size_t horizon, double assumed) {
    const auto half = horizon >= least_halved ? pass(weeks, horizon / 2, assumed).turned
                                              : std::vector<Turned>(weeks.size() + 1);
    const Log log(weeks, horizon, assumed);
    const auto first = std::min(weeks.size(), std::max<std::size_t>(first_told, horizon));
    Pass found{{}, std::vector<Turned>(weeks.size() + 1)};
    Knobs knobs;
    Record record;
    double best = assumed > 0 ? 1 : 0;  // a plan is thought to be possible
    for (std::size_t i = 0; i < first; ++i)
        best = std::max(best, weeks[i].studied / weeks[i].planned);
    for (auto origin = first; origin <= weeks.size(); ++origin) {
        if (origin >= first + horizon) {
            const auto& resolved = found.told[origin - horizon - first];
            if (resolved.silence != Silence::stopped)
                knobs.turn(resolved);
            if (counts(resolved)) {
                ++record.judged;
                record.held += resolved.held(0.8) ? 1 : 0;
            }
        }
        if (origin > first)
            best = std::max(best, weeks[origin - 1].studied / weeks[origin - 1].planned);
        auto told = log.told(origin);
        const auto& turned = found.turned[origin] = knobs.with(half[origin]);
        told.up *= std::exp(turned.up);
        told.down *= std::exp(turned.down);
        if (const auto most = std::log(most_of_best * best / told.level); most > 0)
            told.up = std::min(told.up, std::max(most, least_deviation) / end_of_80());
        if (told.silence == Silence::no && record.bad(horizon))
            told.silence = Silence::record;
        found.told.push_back(told);
    }
    return found;
}

}  // namespace

double quantile_of_shape(double part) {
    if (part < 0.5)
        return -quantile_of_shape(1 - part);
    // The distribution function has a closed form for three degrees; its inverse has none.
    double low = 0, high = 1e4;
    for (int i = 0; i < 80; ++i) {
        const auto middle = (low + high) / 2;
        const auto x = middle / std::numbers::sqrt3;
        const auto below = 0.5 + (x / (1 + x * x) + std::atan(x)) / std::numbers::pi;
        (below < part ? low : high) = middle;
    }
    return (low + high) / 2;
}

double Told::at(double part) const {
    return level * std::exp(quantile_of_shape(part) * (part < 0.5 ? down : up));
}

bool Told::held(double inner) const {
    const auto reach = inner == 0.8 ? end_of_80() : quantile_of_shape(0.5 + inner / 2);
    return error && *error <= reach * up && *error >= -reach * down;
}

bool Record::known(std::size_t horizon) const {
    return judged >= 10 && judged >= static_cast<int>(horizon);
}

bool Record::bad(std::size_t horizon) const { return known(horizon) && held < least_held * judged; }

Record record_of(const std::vector<Told>& told, std::size_t horizon, std::size_t until) {
    Record record;
    for (const auto& one : told)
        if (one.origin + horizon <= until && one.error && counts(one)) {
            ++record.judged;
            record.held += one.held(0.8) ? 1 : 0;
        }
    return record;
}

std::vector<Told> ranges(const std::vector<StudyWeek>& weeks, std::size_t horizon, double assumed) {
    return pass(weeks, horizon, assumed).told;
}

std::string why(Silence silence, const std::vector<StudyWeek>& weeks, const Record& record) {
    const auto active = [&](std::size_t last) {
        return std::count_if(weeks.end() - static_cast<std::ptrdiff_t>(last), weeks.end(),
                             [](const auto& week) { return week.studied > 0; });
    };
    switch (silence) {
        case Silence::no:
            return {};
        case Silence::short_log:
            return "the log is too short";
        case Silence::stopped:
            if (const auto none = weeks_of_none(weeks); none >= quiet)
                return fmt::format("no study was logged in the last {} weeks that were not leave",
                                   none);
            return fmt::format("study was logged in only {} of the last {} weeks", active(recent),
                               recent);
        case Silence::changed:
            return fmt::format("the last {} weeks are far from the pace before them", lately);
        case Silence::record:
            return fmt::format("of its last {} ranges so far ahead only {} held, not 8 in 10",
                               record.judged, record.held);
    }
    return {};
}

}  // namespace osm::plan
