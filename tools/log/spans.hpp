// tools/log/spans.hpp - how sessions and gaps stand in a table: when, and how long.
#pragma once

#include "report/table.hpp"
#include "time/calendar.hpp"

#include <string>
#include <vector>

namespace osm::log {

// The columns start, end, day, from-to and time, and `more` behind them. The keys of pipes are
// frozen; people read the day and the clock's times.
std::vector<report::Column> span_columns(std::vector<report::Column> more);

std::string day_name(time::Date day);  // "Mon 2016-10-03"

}  // namespace osm::log
