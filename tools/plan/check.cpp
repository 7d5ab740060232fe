// osm-plan check - what is wrong in plan.toml and facts/progress.tsv.

#include "plan/check.hpp"

#include "cli/facts.hpp"
#include "study/sessions.hpp"
#include "study/totals.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <algorithm>

namespace osm::plan::verbs {
namespace {

// What reading the lines one by one cannot see. Faults of the lines themselves are told by the
// check of their schema, so those that reading tells again are left out here.
text::Diagnostics meaning(cli::Context& context) {
    text::Diagnostics found;
    const auto plan = load(context.data(), found);
    const bool broken = std::any_of(found.begin(), found.end(), [](const auto& fault) {
        return fault.level == text::Level::error;
    });
    if (broken)
        return found;
    text::Diagnostics of_lines;
    records::Reader reader(context.data(), records::progress, of_lines);
    const auto facts = read_facts(reader, plan, context.now().at, found);
    text::Diagnostics of_study;
    study::Totals totals(context.day_start());
    study::each(context.data(), context.now().at, of_study,
                [&](const study::Session& session) { totals.add(session); });
    Logged logged;
    for (const auto& [topic, sum] : totals.topics())
        logged[topic] = sum.spent;
    const auto more =
        plan::check(plan, standing(plan, facts, logged), Capacity(plan), context.now());
    found.insert(found.end(), more.begin(), more.end());
    return found;
}

}  // namespace

cli::VerbPtr check() { return cli::check({&records::progress}, meaning); }

}  // namespace osm::plan::verbs
