// unit/file/message.hpp - what an act says when it stops.
#pragma once

#include "text/diagnostic.hpp"

#include <string>

namespace osm::unit {

// The first line of the Failure that `act` throws; "" when it throws none.
template <class Act>
std::string message(Act act) {
    try {
        act();
    } catch (const text::Failure& failure) {
        return text::to_line(failure.found().front(), "osm-x");
    }
    return "";
}

}  // namespace osm::unit
