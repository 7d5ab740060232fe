// report/say.hpp - small phrases that the lines of pages are made of.
#pragma once

#include "time/calendar.hpp"

#include <string>
#include <vector>

namespace osm::report {

// Statements of one line, parted by bars; empty ones are left out.
std::string statements(const std::vector<std::string>& parts);

// "12 Jul", and with its year when that is not now's.
std::string near_date(time::Date date, time::Date today);

std::string percent(double part);  // "24 %"; "under 1 %" where rounding would say none

}  // namespace osm::report
