// The forms that are JSON: Watson's frames, and an object a line.
#include "interchange/json.hpp"
#include "study/outlet.hpp"

#include <fmt/core.h>

namespace osm::study {

using interchange::json_string;

Written to_watson(std::span<const Outgoing> sessions) {
    Written written;
    Losses losses;
    losses.offsets(sessions);
    written.text = "[";
    for (const auto& session : sessions) {
        std::string tags;
        for (const auto tag : tags_of(session))
            tags += (tags.empty() ? "" : ", ") + json_string(tag);
        if (!session.note.empty())
            losses.add("the note");
        const auto mark = mark_of(session);
        written.text += fmt::format("{}\n [{}, {}, {}, \"{:016x}{:016x}\", [{}], {}]",
                                    written.text.size() > 1 ? "," : "", session.start.at.seconds,
                                    session.end.at.seconds, json_string(session.topic), mark,
                                    mark * 0x9e3779b97f4a7c15, tags, session.end.at.seconds);
    }
    written.text += "\n]\n";
    written.losses = losses.take();
    return written;
}

Written to_jsonl(std::span<const Outgoing> sessions) {
    Written written;
    for (const auto& session : sessions)
        written.text += fmt::format(
            "{{\"start\":\"{}\",\"end\":\"{}\",\"time_s\":{},\"topic\":{},\"tags\":{},"
            "\"note\":{}}}\n",
            time::to_text(session.start), time::to_text(session.end),
            (session.end.at - session.start.at).seconds, json_string(session.topic),
            json_string(session.tags), json_string(session.note));
    return written;
}

}  // namespace osm::study
