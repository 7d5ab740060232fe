// plan/graph.hpp - the order that prerequisites leave, and the circles in them.
#pragma once

#include "plan/plan.hpp"
#include "text/diagnostic.hpp"

namespace osm::plan {

// Fills plan.order: each item after all it needs and after one of its `any`. What cannot be put in
// order is told, one message a circle, with the path: `pgm-1 > pgm-2 > pgm-1` reads "pgm-1 needs
// pgm-2 needs pgm-1". Linear in items and references.
void put_in_order(Plan& plan, text::Diagnostics& faults);

// For each item those that need it, by `needs` (not `any`, not `with`).
std::vector<std::vector<Index>> successors(const Plan& plan);

}  // namespace osm::plan
