// plan/drivers.hpp - what a forecast's width comes from.
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace osm::plan {

// One source of doubt and the part of the finish's variance that goes with it.
struct Driver {
    enum class Of {
        pace,    // how much of the planned hours is studied
        kind,    // how long items of `kind` take against their estimates
        item,    // how long `item` takes against others of its kind
        growth,  // of the plan
    };
    Of of = Of::pace;
    std::string kind = {};
    Index item = none;
    double part = 0;  // 0 to 1; together at most 1
};

// Squared correlations of independent causes with one effect, over futures that come one by one:
// the first-order shares of the effect's variance where it is about linear in them (the "SRC²" of
// sensitivity analysis).
class Shares {
public:
    explicit Shares(std::size_t causes) : causes_(causes) {}

    void add(const std::vector<double>& causes, double effect);
    double part(std::size_t cause) const;

private:
    struct Sums {
        double sum = 0, square = 0, product = 0;
    };

    std::vector<Sums> causes_;
    double n_ = 0, sum_ = 0, square_ = 0;  // of the effect
};

}  // namespace osm::plan
