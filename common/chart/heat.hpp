// chart/heat.hpp - a year at a glance: weeks across, weekdays down, the darker the more.
#pragma once

#include "chart/kinds.hpp"
#include "time/calendar.hpp"

#include <map>
#include <string>

namespace osm::chart {

struct Heat {
    std::string title;
    time::Date first;  // days outside are not drawn
    time::Date last;
    std::map<time::Date, time::Duration> days;
};

// Shades are four steps of equal length, the shortest round one that reaches the longest day.
time::Duration step_of(const Heat& heat);

std::string heat_text(const Heat& heat, const Look& look);
std::string heat_svg(const Heat& heat);

}  // namespace osm::chart
