// chart/burnup.hpp - work done against work there is, by date, and where it will meet.
#pragma once

#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::chart {

struct Burnup {
    struct Point {
        time::Date day;
        double scope = 0;  // hours of all work, as it was then
        double done = 0;   // of it
    };

    // What was told on a day about when all of it will be done; an end that was not told is open.
    struct Fan {
        Point from;
        std::optional<time::Date> p10, p50, p80, p95;
    };

    struct Mark {
        std::string name;
        time::Date day;
    };

    std::string title;
    std::vector<Point> points;          // oldest first; at least one
    std::optional<Fan> fan;             // from the last point
    std::vector<Fan> ghosts;            // told before
    std::optional<time::Date> planned;  // the first point's, every planned hour used
    std::vector<time::Period> off;      // weekends and holidays: shaded
    std::vector<time::Period> leave;    // hatched
    std::vector<Mark> due;
};

// 800 by 440 pixels, a title and a description in words, no scripts, colours for light and dark.
std::string burnup_svg(const Burnup& burnup);

// 16 lines of 80 columns at most, 40 at least: '#' done, '=' scope, '.' the fan from 1 in 10 to 19
// in 20, '|' due dates.
std::string burnup_text(const Burnup& burnup, int width = 80);

}  // namespace osm::chart
