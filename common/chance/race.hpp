// chance/race.hpp - which of two things comes first, when neither date is known: paired futures.
#pragma once

#include <span>

namespace osm::chance {

// Of futures that share their index (the n-th finish and the n-th end are of one future): how often
// the end comes before the finish, and by how much.
struct Race {
    double chance = 0;        // of the end coming first: futures with end < finish, of all
    double error = 0;         // standard error of that chance from the number of futures alone
    double median_gap = 0;    // end minus finish, median of all futures: positive is time to spare
    double median_short = 0;  // finish minus end, median of the futures where the end comes first
};

// Days on one scale; a future that never finishes, or never ends, is +infinity. Both spans are of
// one length, at least 1. Equal dates are in time: who is done on the day the money ends made it.
Race race(std::span<const double> finish, std::span<const double> end);

}  // namespace osm::chance
