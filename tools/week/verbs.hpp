// tools/week/verbs.hpp - all that osm-week does.
#pragma once

#include "cli/verb.hpp"

namespace osm::week {

cli::VerbPtr page();  // the page, whole

}  // namespace osm::week
