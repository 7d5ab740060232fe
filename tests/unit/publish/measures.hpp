// unit/publish/measures.hpp - our own rules, and nothing allowed.
#pragma once

#include "publish/survey.hpp"

namespace osm::unit {

inline publish::Measures measures() {
    text::Diagnostics faults;
    return {screen::Screening(), screen::Allowed::read("/nonexistent", faults), markup::Keep::none,
            time::Zone::utc(), *time::read_stamp("2016-10-03T09:00:00+01:00")};
}

}  // namespace osm::unit
