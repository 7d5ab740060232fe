// tools/log/pictures.hpp - sessions as pictures: what chart draws.
#pragma once

#include "chart/bars.hpp"
#include "chart/heat.hpp"
#include "chart/timeline.hpp"
#include "cli/context.hpp"
#include "study/groups.hpp"
#include "tools/log/reading.hpp"

namespace osm::log {

// Every day from the first of the period, or with a session, to its last or today.
chart::Heat heat_of(cli::Context& context, const Reading& reading);

// The days of the period that lie between the first and the last with a session; kinds are topics
// of `depth` parts.
chart::Timeline timeline_of(cli::Context& context, const Reading& reading, int depth);

// One bar a row of report. What crosses it are the kinds, else what was clocked and what is from
// git. Days, weeks and months without a session have a bar, an empty one.
chart::Bars bars_of(cli::Context& context, const Reading& reading, const study::By& by);

}  // namespace osm::log
