// plan/errors.hpp - how far past levels of a pace were from what came. For this module.
#pragma once

#include "plan/range.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace osm::plan {

inline constexpr double least_deviation = 0.08;  // nobody is as steady as a clock

// What would have been told after so many weeks, before anything is learned from errors.
struct Middle {
    double level = 0;
    double prior_part = 0;
};

// Errors of one horizon by origin: the logarithm of what came in the weeks that followed against
// the level told before them. An error is known once its horizon has passed, and what is asked
// "after so many weeks" rests on the known ones only.
class Errors {
public:
    // `told` by number of weeks known; an error is no larger than the logarithm of `most`, since a
    // week of nothing is not infinitely wrong.
    Errors(const std::vector<StudyWeek>& weeks, const std::vector<Middle>& told,
           std::size_t horizon, double most);

    std::size_t horizon() const { return horizon_; }

    // nullopt: it is to come.
    std::optional<double> at(std::size_t origin) const;

    // Their mean square, shrunk to `prior`, which weighs as `weight` errors that do not overlap.
    double square(std::size_t weeks, double prior, double weight) const;

    // Their mean, shrunk in the same way: below 0 less came than was told.
    double lean(std::size_t weeks, double prior, double weight) const;

    // How far the mean stands out of its own doubt: 0 not at all, 1 wholly (James and Stein 1961).
    double proof(std::size_t weeks) const;

private:
    std::size_t known(std::size_t weeks) const;
    double apart(std::size_t weeks) const;  // known ones, as if none overlapped
    double mean(std::size_t weeks) const;
    double mean_square(std::size_t weeks) const;

    std::size_t horizon_;
    std::vector<double> errors_;   // by origin; before the first, nothing
    std::vector<double> squares_;  // summed up to an origin
    std::vector<double> sums_;     // the same of the errors, none of them counted for too much
};

}  // namespace osm::plan
