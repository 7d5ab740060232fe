// plan/history.hpp - how the plan grew, as git remembers plan.toml.
#pragma once

#include "plan/scope.hpp"
#include "time/zone.hpp"

#include <filesystem>

namespace osm::plan {

// Of the versions recorded up to `now`; without a repository, or before its first commit,
// `versions` is 0. Reads at most a dozen of them, evenly chosen.
Growth recorded_growth(const std::filesystem::path& data, const time::Zone& zone,
                       time::Duration day_start, time::Stamp now);

}  // namespace osm::plan
