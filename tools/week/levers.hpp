// tools/week/levers.hpp - what would make the money last until the curriculum is done, from both
// sides: the money's and the plan's.
#pragma once

#include "chance/ladder.hpp"
#include "chance/race.hpp"
#include "tools/week/facts.hpp"

#include <string>
#include <vector>

namespace osm::week {

struct Levers {
    std::vector<std::string> words;  // "share rent from 1 Apr", "drop kafka", "study 34 h a week"
    chance::Ladder ladder;           // of the money ending first, by their numbers
};

// Needs a finish and a runway with futures; `now` is their race. Each lever is weighed on the first
// two thousand futures, against the same ones as they are.
Levers levers(const Facts& facts, const chance::Race& now);

}  // namespace osm::week
