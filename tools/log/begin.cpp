#include "tools/log/begin.hpp"

#include "study/sessions.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::log {

void Beginning::declare(cli::Options& options) {
    when_.declare(options);
    note_.declare(options);
    room_.declare(options);
}

void Beginning::begin(cli::Context& context, std::string topic, std::vector<std::string> tags,
                      std::string note) const {
    room_.check();
    const auto also = room_.tags();
    tags.insert(tags.end(), also.begin(), also.end());
    study::Open next{when_.resolve(context), std::move(topic), note_.tags(std::move(tags)),
                     note_.note_given() ? note_.note() : std::move(note)};
    study::finished(next, next.start);  // throws before anything is recorded
    const auto lock = clock_lock(context);
    const auto open = study::running(context.data());
    if (open) {
        if (open->topic == next.topic && open->tags == next.tags && open->note == next.note)
            text::refuse(
                fmt::format("'{}' runs already, since {}", open->topic, in_full(open->start)));
        next.start = when_.resolve_after(context, *open);
        refuse_if_too_long(context, *open, next.start);
    }
    if (!begin_in_room(context, open, next)) {
        follow(context, next);
        if (open)
            finish(context, *open, next.start, &next);
        else
            move_clock(context, open, next);
    }
    context.say(fmt::format("started {} at {}", next.topic, in_full(next.start)));
}

// With --adjust: begins in the past, where something has to give way to that. False, and nothing
// done, where nothing has to.
bool Beginning::begin_in_room(cli::Context& context, const std::optional<study::Open>& open,
                              const study::Open& next) const {
    if (!when_.given() || !room_.adjust())
        return false;
    const study::Log log{context.system(), context.data()};
    const bool ends = open && open->start.at < next.start.at &&
                      study::recorded(*open, log.after(open->start.at)) == nullptr;
    records::Change change{{}, {}, study::moved(open, next)};
    if (ends)
        change.added.push_back(study::finished(*open, next.start));
    const auto cuts = clear(context, next.start.at, change);
    say_cuts(context, cuts);
    if (ends && !cuts.empty())
        say_stopped(context, *open, next.start);
    return !cuts.empty();
}

// A session of less than a second was recorded as one of a second: what begins in that second
// begins behind it. Any other that lasts longer than the new one's start is in its way.
// Only for a start in the past can that be anywhere but at the log's end.
void Beginning::follow(cli::Context& context, study::Open& next) const {
    if (room_.overlap())
        return;
    const study::Log log{context.system(), context.data()};
    const auto since = when_.given() ? std::optional{next.start.at} : std::nullopt;
    for (const auto& past : log.after(since)) {
        if (past.end.at <= next.start.at || past.start.at > context.now().at ||
            study::is_beside(past.tags))
            continue;  // over before, or a fact that is later than --now, or meant to be beside
        if (past.end.at - next.start.at > time::Duration{1})
            refuse_overlap(context, past, "start where it ends, or say --adjust or --overlap");
        next.start.at = std::max(next.start.at, past.end.at);
    }
}

}  // namespace osm::log
