// tools/log/target.hpp - report --target: what was studied beside what was planned.
#pragma once

#include "cli/context.hpp"
#include "report/table.hpp"
#include "study/groups.hpp"
#include "tools/log/reading.hpp"

namespace osm::log {

// One row a track, a day, week or month, or a pair of these. Without a period it goes from the
// plan's start, or from the first session when that is earlier, to today. Failure (misuse) when
// nothing is planned, and for what has no target: another grouping, a part of a track, a tag.
report::Table target_table(cli::Context& context, const Reading& reading, const study::By& by);

}  // namespace osm::log
