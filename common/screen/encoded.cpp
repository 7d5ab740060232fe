#include "screen/encoded.hpp"

#include <algorithm>

namespace osm::screen {

const Passage::Part& Passage::part(std::size_t at) const {
    const auto after = std::ranges::upper_bound(parts_, at, {}, &Part::decoded);
    return *std::prev(after);
}

std::size_t Passage::begin_of(std::size_t begin) const {
    const Part& its = part(begin);
    return its.original + (begin - its.decoded) * its.thirds / 3;
}

std::size_t Passage::end_of(std::size_t end) const {
    return end_ != 0 ? end_ : begin_of(end - 1) + (part(end - 1).thirds + 2) / 3;
}

}  // namespace osm::screen
