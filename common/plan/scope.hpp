// plan/scope.hpp - how fast the plan itself grows: hours that were added to it, by its history.
#pragma once

#include "time/calendar.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::plan {

// The hours of all items of one version of plan.toml, done or not; items without hours count
// nothing.
struct Scope {
    time::Date day;  // on which that version was recorded
    double hours = 0;
    bool operator==(const Scope&) const = default;
};

// Of the text of a plan.toml as it was; -1 when it cannot be read (it was broken then).
double hours_of(const std::string& text);

// Hours that a week adds. `versions` counts what it was learned from; 0: the history is not known
// and no growth is assumed, which whoever prints it says.
struct Growth {
    double weekly = 0;
    double error = 0;  // standard deviation of that mean
    double weeks = 0;  // watched
    int versions = 0;
};

// A plan is being written before it is followed: what it held a week after its first version is its
// beginning. From then on hours added count a week at a time, and four weeks of none are assumed
// before them. A plan that shrank does not shrink for ever: 0.
Growth growth(const std::vector<Scope>& history, time::Date today);

}  // namespace osm::plan
