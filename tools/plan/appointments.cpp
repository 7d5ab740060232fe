#include "tools/plan/appointments.hpp"

#include "agenda/calendar.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

agenda::Event sitting(const Plan& plan, const Zones& zones, const Stretch& stretch) {
    const auto& item = plan.items[stretch.item];
    const auto minutes = stretch.from.seconds / 60;
    agenda::Event event;
    event.uid = fmt::format("{}-{}-{:02}{:02}@osm-plan", item.id, time::to_text(stretch.day),
                            minutes / 60, minutes % 60);
    event.summary = item.title;
    event.description = plan.topic(stretch.item);
    event.category = plan.tracks[item.track].title;
    event.url = item.link;
    event.begin = zones.at(stretch.day, stretch.from).at;
    event.end = zones.at(stretch.day, stretch.until).at;
    return event;
}

bool open(const Progress& progress, Index i) {
    const auto state = progress.items[i].state;
    return state != State::done && state != State::dropped;
}

}  // namespace

std::string to_ics(const cli::Context& context, const View& view, const Schedule& schedule,
                   const Zones& zones, const time::Period& period, Index track) {
    const auto& plan = view.plan;
    agenda::Calendar calendar{plan.name.empty() ? "osm-plan" : plan.name, context.instant(), {}};
    for (const auto& stretch : schedule.stretches)
        if (period.holds(stretch.day) && (track == none || plan.items[stretch.item].track == track))
            calendar.events.push_back(sitting(plan, zones, stretch));
    for (Index i = 0; i < plan.items.size(); ++i) {
        const auto& item = plan.items[i];
        if (!item.due || !period.holds(*item.due) || !open(view.progress, i) ||
            (track != none && item.track != track))
            continue;
        agenda::Event event;
        event.uid = item.id + "-due@osm-plan";
        event.summary = "due: " + item.title;
        event.description = plan.topic(i);
        event.day = item.due;
        calendar.events.push_back(std::move(event));
    }
    return agenda::to_ics(calendar);
}

}  // namespace osm::plan::verbs
