#include "chart/bar.hpp"

#include <algorithm>
#include <cmath>

namespace osm::chart {

std::string bar(double done, double target, int columns) {
    const int all = std::max(columns, 0);
    int filled = all;
    if (target > 0 && !(done >= target)) {
        // Down, so that a bar looks full only when the target is reached.
        const double part = std::floor(done / target * all);
        filled = part > 0 ? static_cast<int>(part) : 0;
    }
    return std::string(static_cast<std::size_t>(filled), '#') +
           std::string(static_cast<std::size_t>(all - filled), '-');
}

}  // namespace osm::chart
