#include "plan/drivers.hpp"

#include <algorithm>

namespace osm::plan {

void Shares::add(const std::vector<double>& causes, double effect) {
    for (std::size_t i = 0; i < causes_.size(); ++i) {
        causes_[i].sum += causes[i];
        causes_[i].square += causes[i] * causes[i];
        causes_[i].product += causes[i] * effect;
    }
    n_ += 1;
    sum_ += effect;
    square_ += effect * effect;
}

double Shares::part(std::size_t cause) const {
    const auto& of = causes_[cause];
    const auto variance = of.square - of.sum * of.sum / n_;
    const auto whole = square_ - sum_ * sum_ / n_;
    if (!(variance > 0) || !(whole > 0))
        return 0;
    const auto together = of.product - of.sum * sum_ / n_;
    return std::min(1.0, together * together / variance / whole);
}

}  // namespace osm::plan
