// chance/ladder.hpp - what several changes would make of a chance, one by one and then together
// until it is low enough.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace osm::chance {

struct Ladder {
    std::vector<double> alone;        // the chance with each change alone
    std::vector<std::size_t> chosen;  // changes that are needed together, the strongest first
    double together = 0;              // the chance with all of these
    bool enough = false;              // it is at most the tolerated one
};

// `chance` of a set of changes, by their numbers below `count`. The strongest alone comes first;
// then whatever of the rest lowers it, in that order, until it is at most `tolerated`. Changes that
// alone lower it by less than `least` are no help and never chosen.
Ladder ladder(std::size_t count, double now, double tolerated,
              const std::function<double(const std::vector<std::size_t>&)>& chance,
              double least = 0.01);

}  // namespace osm::chance
