// Watson: its frames, `[start, stop, project, id, tags, updated]` in seconds since 1970, or the
// objects that `watson log --json` prints.
#include "study/intake.hpp"

#include <fmt/core.h>

namespace osm::study {
namespace {

using interchange::JsonKind;
using interchange::JsonValue;

std::optional<time::Stamp> stamp_of(JsonValue value, Intake& intake) {
    if (const auto seconds = value.whole())
        return intake.at(time::Instant{*seconds});
    const auto moment = read_moment(value.text());
    return moment && moment->timed ? intake.at(value.line(), *moment) : std::nullopt;
}

About about_of(JsonValue project, JsonValue tags) {
    About about{as_topic(project.kind() == JsonKind::text ? project.text() : ""), {}, {}};
    for (auto tag = tags.first(); tag; tag = tag.next())
        if (auto word = as_tag(tag.text()); !word.empty())
            about.tags.push_back(std::move(word));
    return about;
}

void take(int line, JsonValue start, JsonValue stop, const About& about, Intake& intake) {
    if (start && (!stop || stop.kind() == JsonKind::null)) {
        intake.leave_out(line, "left out: it runs still", "import it when it is stopped");
        return;
    }
    const auto before = intake.left_out();
    const auto from = stamp_of(start, intake), to = stamp_of(stop, intake);
    if (from && to)
        intake.session(line, *from, *to, about);
    else if (intake.left_out() == before)
        intake.leave_out(line, "left out: its start and stop are no times");
}

}  // namespace

void from_watson(JsonValue frame, Intake& intake) {
    if (frame.kind() == JsonKind::object) {
        take(frame.line(), frame.member("start"),
             frame.member(frame.member("stop") ? "stop" : "end"),
             about_of(frame.member("project"), frame.member("tags")), intake);
        return;
    }
    const auto start = frame.first();
    const auto stop = start.next();
    const auto project = stop.next();
    const auto tags = project.next().next();
    if (!project)
        intake.leave_out(frame.line(), "left out: this is no frame",
                         "a frame is start, stop, project, id, tags, updated");
    else
        take(frame.line(), start, stop, about_of(project, tags), intake);
}

}  // namespace osm::study
