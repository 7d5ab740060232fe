#include "tools/log/spans.hpp"

#include <fmt/core.h>

namespace osm::log {

std::vector<report::Column> span_columns(std::vector<report::Column> more) {
    using report::people;
    using report::whole;
    using report::wide;
    std::vector<report::Column> all = {wide(report::stamp("start")), wide(report::stamp("end")),
                                       people(whole(report::text("day"))),
                                       people(whole(report::text("from-to"))),
                                       report::duration("time")};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::string day_name(time::Date day) {
    return fmt::format("{} {}", time::short_name(day.weekday()), time::to_text(day));
}

}  // namespace osm::log
