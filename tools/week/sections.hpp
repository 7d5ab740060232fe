// tools/week/sections.hpp - the page from top to bottom, one file a section.
#pragma once

#include "report/document.hpp"
#include "tools/week/facts.hpp"

#include <vector>

namespace osm::week {

report::Section verdict(const Facts& facts);             // done before the money ends?
std::vector<report::Section> study(const Facts& facts);  // hours a day, and a line a track
report::Section plan_lines(const Facts& facts);   // done, next, and what the week did to the finish
report::Section money_lines(const Facts& facts);  // spent, paid, due, and an hour's price
report::Section posts(const Facts& facts);        // what became public

}  // namespace osm::week
