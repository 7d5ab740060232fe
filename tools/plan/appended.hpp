// tools/plan/appended.hpp - undo beside plan.toml: it takes back facts, and what was appended to
// plan.toml is no fact.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"

#include <string>
#include <vector>

namespace osm::plan::verbs {

// Notes for undo, on this machine, that these items were appended to plan.toml after the last fact.
void remember_append(cli::Context& context, const std::vector<std::string>& ids);

// Takes back the last fact; refuses while something was appended to plan.toml after it that is
// still there, since that is what was done last.
cli::VerbPtr undo();

}  // namespace osm::plan::verbs
