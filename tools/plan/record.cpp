#include "tools/plan/record.hpp"

#include "records/store.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {

void When::declare(cli::Options& options) {
    options.value("--at", "TIME", at_, "when it was: 09:30, 'yesterday 17:00'; now unless said");
}

time::Stamp When::resolve(cli::Context& context) const {
    if (!at_) {
        context.warn_if_system_zone_differs();
        return context.now();
    }
    const auto at = context.words().moment(*at_);
    if (context.now().at < at.at)
        text::fail(fmt::format("'{}' is still to come", *at_), "give the time at which it was");
    return at;
}

void record(cli::Context& context, time::Stamp at, const std::vector<Line>& lines) {
    std::vector<std::string> written;
    for (const auto& line : lines) {
        const std::vector<std::string> cells{time::to_text(at), std::string(name(line.event)),
                                             line.item,         line.value,
                                             line.tags,         line.note};
        written.push_back(records::to_line(records::progress, cells));
    }
    records::Store store(context.system(), context.data(), records::progress);
    context.warn(store.append(written));
}

std::string in_full(time::Stamp stamp) {
    const auto text = time::to_text(stamp);
    return fmt::format("{} {} ({})", text.substr(0, 10), time::clock_of(stamp), text.substr(19));
}

Index find_no_goal(const Plan& plan, const std::string& word) {
    const auto goal = plan.goal(word);
    if (goal && !plan.item(word))
        text::fail("'" + word + "' is a goal, no item",
                   fmt::format("osm-plan measure {} {}", word, plan.goals[*goal].target));
    return find_item(plan, word);
}

}  // namespace osm::plan::verbs
