// tools/plan/growth.hpp - how the plan grew, as git remembers it.
#pragma once

#include "cli/context.hpp"
#include "plan/scope.hpp"

namespace osm::plan::verbs {

// Of plan.toml up to now; without a repository, or before its first commit, `versions` is 0.
Growth growth(cli::Context& context);

}  // namespace osm::plan::verbs
