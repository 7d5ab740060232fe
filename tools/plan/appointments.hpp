// tools/plan/appointments.hpp - a schedule as appointments, for a calendar.
#pragma once

#include "cli/context.hpp"
#include "plan/schedule.hpp"
#include "plan/zones.hpp"
#include "time/calendar.hpp"
#include "tools/plan/view.hpp"

#include <string>

namespace osm::plan::verbs {

// The stretches of those days (of one track, or all: `none`) and, as whole days, the due dates in
// them, as iCalendar.
std::string to_ics(const cli::Context& context, const View& view, const Schedule& schedule,
                   const Zones& zones, const time::Period& period, Index track);

}  // namespace osm::plan::verbs
