// unit/plan/sample.hpp - plans for tests, from the text of a plan.toml.
#pragma once

#include "config/document.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::plan::test {

// A week of forty hours, one track, from Monday 3 October 2016.
inline constexpr std::string_view head = R"([plan]
start = 2016-10-03
[week]
hours = ["09:00-13:00", "14:00-18:00"]
[[track]]
id = "ml"
share = 100
)";

inline Plan parse(const std::string& toml, text::Diagnostics& faults) {
    const auto document = config::Document::parse(toml, "plan.toml", config::File::plan, faults);
    return read(document, faults);
}

// Failure when something is wrong with it.
inline Plan sound(const std::string& toml) {
    text::Diagnostics faults;
    auto plan = parse(toml, faults);
    text::fail_if_any(faults);
    return plan;
}

inline std::vector<std::string> lines(const text::Diagnostics& faults) {
    std::vector<std::string> found;
    for (const auto& fault : faults)
        found.push_back(text::to_line(fault, "osm-plan"));
    return found;
}

inline time::Stamp stamp(std::string_view text) { return *time::read_stamp(text); }

inline time::Date day(std::string_view text) { return *time::read_date(text); }

}  // namespace osm::plan::test
