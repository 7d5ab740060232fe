#include "tools/plan/view.hpp"

#include "cli/groups.hpp"
#include "records/reader.hpp"
#include "study/sessions.hpp"
#include "study/totals.hpp"

namespace osm::plan::verbs {
namespace {

// One reading of the log: topics since ever and of this week, days of what the plan knows.
Study studied(cli::Context& context, const Plan& plan, text::Diagnostics& faults) {
    const auto day_start = context.day_start();
    const auto now = context.now();
    const auto today = now.day(day_start);
    study::Totals all(day_start);
    study::Totals known(day_start);
    InPlan in_plan(plan);
    study::Totals week(day_start, {time::week_of(today).monday(), today});
    study::each(context.data(), now.at, faults, [&](const study::Session& session) {
        all.add(session);
        week.add(session);
        if (in_plan(session.topic))
            known.add(session);
    });
    Study found;
    for (const auto& [topic, sum] : all.topics())
        found.by_topic[topic] = sum.spent;
    found.this_week.resize(plan.tracks.size());
    for (const auto& [topic, sum] : week.topics())
        if (const auto track = plan.track_of(topic))
            found.this_week[*track] += sum.spent;
    for (const auto& [one, sum] : study::weekly(known.days()))
        found.pace.weeks.push_back({one.monday(), sum.spent});
    if (!known.days().empty())
        found.pace.since = known.days().begin()->first;
    found.elsewhere = all.all().spent - known.all().spent;
    return found;
}

std::vector<Fact> recorded(cli::Context& context, const Plan& plan, bool from_standard_input,
                           text::Diagnostics& faults) {
    const auto now = context.now().at;
    if (!from_standard_input)
        return read_facts(context.data(), plan, now, faults);
    auto reader = records::Reader::standard_input(records::progress, faults);
    return read_facts(reader, plan, now, faults);
}

}  // namespace

Plan sound_plan(cli::Context& context) {
    text::Diagnostics faults;
    auto plan = load(context.data(), faults);
    text::fail_if_any(faults);
    context.warn(faults);
    return plan;
}

View look(cli::Context& context, const std::vector<std::string>& words) {
    const bool from_standard_input = cli::from_standard_input(words);
    if (words.size() > (from_standard_input ? 1U : 0U))
        text::fail("'" + words.back() + "' is one word too many", "only '-' can stand here");
    auto plan = sound_plan(context);
    text::Diagnostics faults;
    Capacity capacity(plan);
    auto study = studied(context, plan, faults);
    auto facts = recorded(context, plan, from_standard_input, faults);
    auto progress = standing(plan, facts, study.by_topic);
    context.warn(faults);
    return {std::move(plan), std::move(capacity), std::move(study), std::move(facts),
            std::move(progress)};
}

}  // namespace osm::plan::verbs
