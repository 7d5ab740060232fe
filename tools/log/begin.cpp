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
    if (const auto open = study::running(context.data())) {
        change_over(context, *open, next);
    } else {
        make_way(context, next.start, nullptr);
        begin_behind(context, next);
    }
    study::set_running(context.system(), context.data(), next);
    context.say(fmt::format("started {} at {}", next.topic, in_full(next.start)));
}

void Beginning::change_over(cli::Context& context, const study::Open& open,
                            study::Open& next) const {
    if (open.topic == next.topic && open.tags == next.tags && open.note == next.note)
        text::refuse(fmt::format("'{}' runs already, since {}", open.topic, in_full(open.start)));
    next.start = when_.resolve_after(context, open);
    refuse_if_too_long(context, open, next.start);
    const bool ended_already = make_way(context, next.start, &open);
    begin_behind(context, next);
    if (ended_already)
        return;
    const auto ended = finish(context, open, next.start);
    if (next.start.at < ended.at)
        next.start = ended;
}

// With --adjust: takes from the log what is in the way of a start in the past, in one change with
// the end of what runs. Whether that is recorded now.
bool Beginning::make_way(cli::Context& context, time::Stamp at, const study::Open* running) const {
    if (room_.overlap() || !when_.given())
        return false;
    const bool ends = running != nullptr && running->start.at < at.at &&
                      study::recorded(*running, study::Log{context.system(), context.data()}.after(
                                                    running->start.at)) == nullptr;
    const auto cuts =
        clear(context, at.at, room_, ends ? study::finished(*running, at) : std::string{});
    say_cuts(context, cuts);
    if (cuts.empty() || !ends)
        return false;
    say_stopped(context, *running, at);
    return true;
}

// A session of less than a second was recorded as one of a second: what begins in that second
// begins behind it. Any other that lasts longer than the new one's start is in its way.
// Only for a start in the past can that be anywhere but at the log's end.
void Beginning::begin_behind(cli::Context& context, study::Open& next) const {
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
