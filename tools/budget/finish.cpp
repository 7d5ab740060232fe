#include "tools/budget/finish.hpp"

#include "plan/capacity.hpp"
#include "plan/history.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"

namespace osm::spend {

Studied read_studied(cli::Context& context, text::Diagnostics& faults) {
    const auto day_start = context.day_start();
    const auto now = context.now();
    text::Diagnostics wrong;
    Studied found{plan::load(context.data(), wrong),
                  study::Totals(day_start),
                  study::Totals(day_start),
                  {},
                  {}};
    text::fail_if_any(wrong);
    plan::InPlan in_plan(found.plan);
    study::each(context.data(), now.at, faults, [&](const study::Session& session) {
        found.all.add(session);
        if (in_plan(session.topic))
            found.in_plan.add(session);
        const auto day = session.start.day(day_start);
        auto last = found.last.find(session.topic);
        if (last == found.last.end())
            last = found.last.emplace(std::string(session.topic), day).first;
        last->second = std::max(last->second, day);
    });
    plan::Logged logged;
    for (const auto& [topic, sum] : found.all.topics())
        logged[topic] = sum.spent;
    const auto events = found.plan.exists
                            ? plan::read_facts(context.data(), found.plan, now.at, faults)
                            : std::vector<plan::Fact>{};
    found.progress = plan::standing(found.plan, events, logged);
    return found;
}

budget::Item item_of(const Studied& studied) {
    return [&plan = studied.plan](std::string_view word) -> std::optional<std::string> {
        const auto item = plan.item_of(word);
        return item ? std::optional(plan.items[*item].id) : std::nullopt;
    };
}

std::optional<plan::Finish> finish(cli::Context& context, const Studied& studied,
                                   std::int64_t futures) {
    if (!studied.plan.exists)
        return std::nullopt;
    const auto now = context.now();
    plan::Pace pace;
    for (const auto& [week, sum] : study::weekly(studied.in_plan.days()))
        pace.weeks.push_back({week.monday(), sum.spent});
    if (!studied.in_plan.days().empty())
        pace.since = studied.in_plan.days().begin()->first;
    auto left = plan::work(studied.plan, studied.progress);
    left.growth = plan::recorded_growth(context.data(), context.zone(), context.day_start(), now);
    auto found = plan::forecast(left, plan::Capacity(studied.plan), pace, now, plan::usual_seed,
                                static_cast<int>(futures));
    return found.paths.empty() ? std::nullopt : std::optional(std::move(found));
}

}  // namespace osm::spend
