// chart/timeline.hpp - days down, hours across: when something was done.
#pragma once

#include "chart/kinds.hpp"
#include "time/calendar.hpp"

#include <string>
#include <vector>

namespace osm::chart {

struct Timeline {
    // A stretch of a row, as times after its midnight.
    struct Span {
        time::Duration from;
        time::Duration until;
        std::size_t kind = 0;
        std::string name = {};  // what it was, for who asks
    };

    struct Row {
        std::string label;
        std::string aside;  // behind the row
        std::vector<Span> spans;
    };

    std::string title;
    std::vector<Kind> kinds;
    std::vector<Row> rows;
};

// The hours that are drawn are those with something in them. In text a place shows the kind that
// has most of it; ':' that something has less than half of it.
std::string timeline_text(const Timeline& timeline, const Look& look);
std::string timeline_svg(const Timeline& timeline);

}  // namespace osm::chart
