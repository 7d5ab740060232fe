#include "tools/log/planned.hpp"

#include "text/diagnostic.hpp"

#include <algorithm>

namespace osm::log {
namespace {

plan::Plan read(cli::Context& context) {
    text::Diagnostics faults;
    auto plan = plan::load(context.data(), faults);
    text::fail_if_any(faults);
    context.warn(faults);
    return plan;
}

// In order, and those that meet made one.
std::vector<study::Hours> working_day(const plan::Plan& plan) {
    std::vector<study::Hours> all;
    const auto take = [&](const std::vector<plan::Window>& windows) {
        for (const auto& window : windows)
            all.push_back({window.from, window.until});
    };
    take(plan.week.windows);
    for (const auto& track : plan.tracks)
        take(track.windows);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    std::vector<study::Hours> joined;
    for (const auto& hours : all)
        if (!joined.empty() && hours.from <= joined.back().until)
            joined.back().until = std::max(joined.back().until, hours.until);
        else
            joined.push_back(hours);
    return joined;
}

}  // namespace

Planned::Planned(cli::Context& context)
    : plan_(read(context)), capacity_(plan_), hours_(working_day(plan_)) {}

bool Planned::rests(time::Date day) const {
    return plan_.exists &&
           (!plan_.week.works[static_cast<std::size_t>(day.weekday())] || capacity_.on_leave(day));
}

std::vector<study::Hours> Planned::hours(time::Date day) const {
    return rests(day) ? std::vector<study::Hours>{} : hours_;
}

std::optional<plan::Index> Planned::track_of(std::string_view topic) {
    auto known = tracks_.find(topic);
    if (known == tracks_.end())
        known = tracks_.emplace(topic, plan_.track_of(topic)).first;
    return known->second;
}

}  // namespace osm::log
