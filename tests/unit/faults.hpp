// unit/faults.hpp - what went wrong, as the whole text a user would see.
#pragma once

#include "text/diagnostic.hpp"

#include <string>

namespace osm::unit {

// One message a line.
inline std::string told(const text::Diagnostics& faults) {
    std::string lines;
    for (const auto& fault : faults)
        lines += text::to_line(fault, "osm") + '\n';
    return lines;
}

// Every message of the Failure that `run` throws; "nothing thrown" when it throws none.
template <class Run>
std::string failure_of(Run run) {
    try {
        run();
    } catch (const text::Failure& failure) {
        return told(failure.found());
    }
    return "nothing thrown";
}

}  // namespace osm::unit
