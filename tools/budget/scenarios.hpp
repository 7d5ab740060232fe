// tools/budget/scenarios.hpp - scenarios as they are named on the command line.
#pragma once

#include "budget/levers.hpp"
#include "cli/context.hpp"

#include <string>

namespace osm::spend {

// The currency that a runway is in; Failure (misuse) when there is neither home nor cash.
money::Currency home_of_cash(const cli::Context& context, const budget::Budget& budget);

// The money in a scenario, or in several joined with `+`. Failure (misuse) with the nearest name
// when there is none such; words in it that mean nothing become warnings.
budget::Known in_scenario(budget::Known known, const budget::Budget& budget,
                          const std::string& names, text::Diagnostics& faults);

}  // namespace osm::spend
