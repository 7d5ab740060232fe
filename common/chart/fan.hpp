// chart/fan.hpp - a quantity that runs down: what there was, and the fan of what there may be.
#pragma once

#include "chart/kinds.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::chart {

struct Fan {
    struct Point {
        time::Date day;
        double value = 0;
    };

    struct Band {
        time::Date day;
        double p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0;
    };

    struct Mark {
        time::Date day;
        std::string words;
    };

    // When something else will be done: a stretch of days, and half of the futures by `p50`.
    struct Finish {
        std::string words;
        time::Date p10, p50, p80;
    };

    std::string title;
    std::string description;    // for who cannot see it
    std::string unit;           // of the values, "USD"
    std::vector<Point> past;    // up to the first band
    std::vector<Point> budget;  // as it was meant
    std::vector<Band> bands;    // at least one
    double floor = 0;           // running out is reaching this
    std::optional<Mark> miss;   // at the floor
    std::optional<Finish> finish;
};

// A self-contained file: 8 in 10 futures lightly hatched, half of them densely, their median as a
// line, the budget dashed. Readable without colour.
std::string fan_svg(const Fan& fan);
std::string fan_text(const Fan& fan, const Look& look);

}  // namespace osm::chart
