#include "chance/race.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace osm::chance {
namespace {

// The lower median: always one of the values, so infinities stay themselves and never mix.
double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

Race race(std::span<const double> finish, std::span<const double> end) {
    std::vector<double> gaps;
    std::vector<double> shorts;
    gaps.reserve(finish.size());
    for (std::size_t i = 0; i < finish.size(); ++i) {
        // Neither ever happens: no gap, in time. (Infinity minus infinity is no number.)
        const double gap = finish[i] == end[i] ? 0 : end[i] - finish[i];
        gaps.push_back(gap);
        if (gap < 0)
            shorts.push_back(-gap);
    }
    const auto n = static_cast<double>(finish.size());
    Race out;
    out.chance = static_cast<double>(shorts.size()) / n;
    out.error = std::sqrt(out.chance * (1 - out.chance) / n);
    out.median_gap = median(std::move(gaps));
    out.median_short = median(std::move(shorts));
    return out;
}

}  // namespace osm::chance
