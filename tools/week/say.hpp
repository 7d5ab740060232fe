// tools/week/say.hpp - the phrases of pages, as the sections call them.
#pragma once

#include "report/say.hpp"

namespace osm::week {

using report::near_date;
using report::percent;
using report::statements;

}  // namespace osm::week
