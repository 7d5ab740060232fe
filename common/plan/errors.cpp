#include "plan/errors.hpp"

#include <algorithm>
#include <cmath>

namespace osm::plan {
namespace {

constexpr std::size_t first_error = 2;  // weeks before an error says anything
constexpr double most_lean = 1;         // in the mean, one error counts for no more
constexpr double doubts = 2;            // of the mean, squared, before it is believed

double logarithm(double ratio, double most) { return std::log(std::clamp(ratio, 1 / most, most)); }

double shrink(double mean, double apart, double prior, double weight) {
    return (weight * prior + apart * mean) / (weight + apart);
}

}  // namespace

Errors::Errors(const std::vector<StudyWeek>& weeks, const std::vector<Middle>& told,
               std::size_t horizon, double most)
    : horizon_(horizon) {
    errors_.assign(first_error, 0);
    squares_.assign(first_error + 1, 0);
    sums_.assign(first_error + 1, 0);
    for (auto origin = first_error; origin + horizon <= weeks.size(); ++origin) {
        double planned = 0, studied = 0;
        for (auto i = origin; i < origin + horizon; ++i) {
            planned += weeks[i].planned;
            studied += weeks[i].studied;
        }
        const auto error = logarithm(studied / planned / std::max(told[origin].level, 1e-9), most);
        errors_.push_back(error);
        squares_.push_back(squares_.back() + error * error);
        sums_.push_back(sums_.back() + std::clamp(error, -most_lean, most_lean));
    }
}

std::optional<double> Errors::at(std::size_t origin) const {
    return origin < errors_.size() ? std::optional(errors_[origin]) : std::nullopt;
}

std::size_t Errors::known(std::size_t weeks) const {
    return weeks < first_error + horizon_ ? 0 : weeks - horizon_ - first_error + 1;
}

double Errors::apart(std::size_t weeks) const {
    return static_cast<double>(known(weeks)) / static_cast<double>(horizon_);
}

double Errors::mean(std::size_t weeks) const {
    return sums_[first_error + known(weeks)] / static_cast<double>(known(weeks));
}

double Errors::mean_square(std::size_t weeks) const {
    return squares_[first_error + known(weeks)] / static_cast<double>(known(weeks));
}

double Errors::square(std::size_t weeks, double prior, double weight) const {
    return known(weeks) == 0 ? prior : shrink(mean_square(weeks), apart(weeks), prior, weight);
}

double Errors::lean(std::size_t weeks, double prior, double weight) const {
    return known(weeks) == 0 ? prior : shrink(mean(weeks), apart(weeks), prior, weight);
}

double Errors::proof(std::size_t weeks) const {
    if (apart(weeks) <= 1)  // of one error nobody knows the doubt
        return 0;
    const auto square = mean(weeks) * mean(weeks);
    const auto variance = std::max(mean_square(weeks) - square, least_deviation * least_deviation);
    const auto doubt = doubts * variance / (apart(weeks) - 1);
    return square > doubt ? 1 - doubt / square : 0;
}

}  // namespace osm::plan
