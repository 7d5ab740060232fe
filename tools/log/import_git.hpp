// tools/log/import_git.hpp - what `import git` says about its own rule.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "study/inference.hpp"

#include <optional>
#include <span>
#include <string>

namespace osm::log {

// How far the rule is off the clocked weeks, of a topic or in all, and which rule would have been
// nearest, with the lines for osm.toml when that one is better. Writes nothing. Failure (decision)
// when there are too few weeks to compare.
cli::Exit print_calibration(cli::Context& context, std::span<const study::Commit> commits,
                            const study::Rule& rule, const std::optional<std::string>& topic);

}  // namespace osm::log
