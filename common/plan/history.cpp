#include "plan/history.hpp"

#include "process/history.hpp"

namespace osm::plan {
namespace {

constexpr std::size_t most_versions = 12;  // each is parsed: a few milliseconds in all

}  // namespace

Growth recorded_growth(const std::filesystem::path& data, const time::Zone& zone,
                       time::Duration day_start, time::Stamp now) {
    std::vector<Scope> history;
    for (const auto& version : process::versions(data, "plan.toml", now.at.seconds, most_versions))
        if (const auto hours = hours_of(version.text); hours >= 0)
            history.push_back({zone.at({version.at}).day(day_start), hours});
    return growth(history, now.day(day_start));
}

}  // namespace osm::plan
