#include "agenda/calendar.hpp"
#include "study/outlet.hpp"
#include "study/sessions.hpp"

#include <fmt/core.h>

namespace osm::study {

Written to_icalendar(std::span<const Outgoing> sessions) {
    Losses losses;
    losses.offsets(sessions);
    agenda::Calendar calendar{"study", {}, {}};
    calendar.events.reserve(sessions.size());
    for (const auto& session : sessions) {
        auto& event = calendar.events.emplace_back();
        event.uid = fmt::format("{}-{:016x}@osm-log", packed(session.start.at), mark_of(session));
        event.summary = session.topic;
        event.description = session.note;
        for (const auto tag : tags_of(session))
            event.description += fmt::format("{}+{}", event.description.empty() ? "" : " ", tag);
        event.category = to_depth(session.topic, 1);
        event.begin = session.start.at;
        event.end = session.end.at;
        // As old as what is in it: the same log gives the same bytes.
        calendar.made = std::max(calendar.made, session.end.at);
    }
    return {agenda::to_ics(calendar), losses.take()};
}

}  // namespace osm::study
