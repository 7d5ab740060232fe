// unit/refusal.hpp - the whole text with which something is refused, to be compared in tests.
#pragma once

#include "text/diagnostic.hpp"

#include <string>

// Every message of the Failure that `act` throws, a line each, as osm-x would print it; empty when
// it throws none.
template <class Act>
std::string refusal(Act&& act) {
    try {
        act();
    } catch (const osm::text::Failure& failure) {
        std::string lines;
        for (const auto& diagnostic : failure.found()) {
            if (!lines.empty())
                lines += '\n';
            lines += osm::text::to_line(diagnostic, "osm-x");
        }
        return lines;
    }
    return {};
}
