// chart/bars.hpp - lengths of time as bars, one above the other, each perhaps of several kinds.
#pragma once

#include "chart/kinds.hpp"
#include "time/calendar.hpp"

#include <string>
#include <vector>

namespace osm::chart {

struct Bars {
    struct Bar {
        std::string label;
        std::vector<time::Duration> parts;  // one a kind

        time::Duration all() const;
    };

    std::string title;
    std::vector<Kind> kinds;
    std::vector<Bar> bars;
    bool named = false;  // the kinds are worth a legend even when there is one
};

// The longest bar has all the room; one with any time has a mark at least.
std::string bars_text(const Bars& bars, const Look& look);
std::string bars_svg(const Bars& bars);

}  // namespace osm::chart
