// tools/osm/search.hpp - how far one number of the answers must, or may, move.
#pragma once

#include "tools/osm/answers.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::front {

// The value of one number, all else unchanged, at which the chance that the money ends first is the
// tolerated one: where it is higher now, the nearest that brings it down; where it is lower, the
// furthest that does not bring it above.
struct Edge {
    std::string_view key;  // of the figure
    double value = 0;      // in hours, or units of the currency
    std::string text;      // "study 52 h a week"
};

// Those of the week's hours, the curriculum's, the monthly cost and the cash that exist within
// reason (a third to a multiple of today's value; 60 hours a week), in that order. Found by halving
// on futures of one seed (1 unless given), whose chance is monotonous in each.
std::vector<Edge> edges(const Answers& answers, std::optional<std::uint64_t> seed);

// The least part, in whole percent up to a half, by which the week must grow (to 60 hours at most)
// while the curriculum and what a month costs shrink, all at once, for the tolerated chance.
// nullopt when there is none.
std::optional<Edge> together(const Answers& answers, std::optional<std::uint64_t> seed);

}  // namespace osm::front
