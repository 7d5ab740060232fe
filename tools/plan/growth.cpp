#include "tools/plan/growth.hpp"

#include "process/history.hpp"

namespace osm::plan::verbs {
namespace {

constexpr std::size_t most_versions = 12;  // each is parsed: a few milliseconds in all

}  // namespace

Growth growth(cli::Context& context) {
    std::vector<Scope> history;
    const auto now = context.now();
    for (const auto& version :
         process::versions(context.data(), "plan.toml", now.at.seconds, most_versions))
        if (const auto hours = hours_of(version.text); hours >= 0)
            history.push_back({context.zone().at({version.at}).day(context.day_start()), hours});
    return growth(history, now.day(context.day_start()));
}

}  // namespace osm::plan::verbs
