// tools/budget/against.hpp - the table of report --budget.
#pragma once

#include "cli/context.hpp"
#include "report/table.hpp"

#include <string>
#include <vector>

namespace osm::spend {

// What was spent against what was meant, this month and from the start; one-offs last and apart.
report::Table against_budget(cli::Context& context, const std::vector<std::string>& words,
                             text::Diagnostics& faults);

}  // namespace osm::spend
