// chart/bar.hpp - pictures made of characters.
#pragma once

#include <string>

namespace osm::chart {

// `done` of `target` as `columns` characters: '#' for what is done, '-' for what is not. Full when
// done reaches target or target is not positive.
std::string bar(double done, double target, int columns = 20);

}  // namespace osm::chart
