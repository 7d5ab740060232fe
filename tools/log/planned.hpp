// tools/log/planned.hpp - the working week and the tracks of plan.toml, for verbs that hold the log
// against them.
#pragma once

#include "cli/context.hpp"
#include "plan/capacity.hpp"
#include "plan/plan.hpp"
#include "study/working.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::log {

class Planned {
public:
    // Reads plan.toml; without one nothing is planned. Failure (misuse) when it has an error.
    explicit Planned(cli::Context& context);

    const plan::Plan& plan() const { return plan_; }

    const plan::Capacity& capacity() const { return capacity_; }

    // A weekday that is none of [week] days, a holiday, leave. The plan's start makes no
    // difference.
    bool rests(time::Date day) const;

    // The windows of the week and of its tracks; none when the day rests.
    std::vector<study::Hours> hours(time::Date day) const;

    // As plan::Plan::track_of, which is asked once for each topic.
    std::optional<plan::Index> track_of(std::string_view topic);

private:
    plan::Plan plan_;
    plan::Capacity capacity_;
    std::vector<study::Hours> hours_;  // of a working day
    std::map<std::string, std::optional<plan::Index>, std::less<>> tracks_;
};

}  // namespace osm::log
