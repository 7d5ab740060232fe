// osm-log check - what is wrong in the study log, and what deserves a look.
#include "cli/facts.hpp"
#include "study/sessions.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <map>

namespace osm::log {
namespace {

struct Lasting {
    time::Stamp start;
    time::Stamp end;
    std::int64_t line;
    bool beside;  // meant to share its time: --overlap, or a length without a clock
};

text::Place place_of(const records::Reader& reader, std::int64_t line) {
    return {.file = reader.file(), .line = static_cast<int>(line)};
}

// The command that has the later session begin where the earlier one ends, where that leaves some
// of it, and the one that says that both are meant.
std::string way_out(const Lasting& session, const Lasting& earlier) {
    const auto meant = fmt::format("osm-log amend {} +overlap, if it is meant", session.line);
    if (session.end.at <= earlier.end.at)
        return fmt::format("osm-log rm {}, or {}", session.line, meant);
    const time::Stamp start{earlier.end.at, session.start.offset};
    return fmt::format("osm-log amend {} --start {}, or {}", session.line, time::to_text(start),
                       meant);
}

// Each session that begins before an earlier one has ended, once.
void find_overlaps(const records::Reader& reader, std::vector<Lasting>& sessions,
                   text::Diagnostics& found) {
    std::sort(sessions.begin(), sessions.end(), [](const Lasting& a, const Lasting& b) {
        return std::pair{a.start.at, a.line} < std::pair{b.start.at, b.line};
    });
    const Lasting* longest = nullptr;
    for (const auto& session : sessions) {
        if (session.beside)
            continue;
        if (longest != nullptr && session.start.at < longest->end.at)
            found.push_back({.place = place_of(reader, session.line),
                             .what = fmt::format("the session {} overlaps that on line {}, {}",
                                                 in_full(session.start, session.end), longest->line,
                                                 in_full(longest->start, longest->end)),
                             .hint = way_out(session, *longest)});
        if (longest == nullptr || longest->end.at < session.end.at)
            longest = &session;
    }
}

void say_doubtful_topics(cli::Context& context, const std::map<std::string, std::int64_t>& topics) {
    const auto planned = planned_topics(context);
    for (const auto& [topic, sessions] : topics)
        if (const auto doubt = doubt_about(planned, topic))
            context.say(fmt::format("note: '{}' ({}) is not in plan.toml{}", topic,
                                    text::counted(sessions, "session"),
                                    doubt->empty() ? "" : " (" + *doubt + ")"));
}

void check_clock(cli::Context& context, text::Diagnostics& found) {
    const auto open = study::running(context.data());
    if (!open)
        return;
    context.say(fmt::format("running: {} since {}", open->topic, in_full(open->start)));
    const auto length = context.now().at - open->start.at;
    if (length > max_session(context))
        found.push_back(
            {.place = {.file = (context.data() / ".osm" / "open").string()},
             .what = fmt::format("'{}' has run for {}", open->topic, time::to_clock(length)),
             .hint = "osm-log stop gives the choice",
             .level = text::Level::warning});
    if (length < time::Duration{-1})  // one behind a session of less than a second
        found.push_back({.place = {.file = (context.data() / ".osm" / "open").string()},
                         .what = fmt::format("'{}' begins later than now", open->topic),
                         .hint = "is the clock right"});
}

text::Diagnostics look(cli::Context& context) {
    text::Diagnostics found;
    text::Diagnostics shape;  // check has named those already
    std::vector<Lasting> sessions;
    std::map<std::string, std::int64_t> topics;
    const auto most = max_session(context);
    records::Reader reader{context.data(), records::study, shape};
    const time::Instant forever{std::numeric_limits<std::int64_t>::max()};
    study::each(reader, forever, found, [&](const study::Session& session) {
        sessions.push_back(
            {session.start, session.end, session.line, study::is_beside(session.tags)});
        ++topics[std::string{session.topic}];
        if (session.length() > most && !session.from_git())
            found.push_back(
                {.place = place_of(reader, session.line),
                 .what = fmt::format("the session lasts {}, longer than {}",
                                     time::to_clock(session.length()), time::to_clock(most)),
                 .hint = "is that so; [log] max_session in osm.toml is the measure",
                 .level = text::Level::warning});
    });
    find_overlaps(reader, sessions, found);
    check_clock(context, found);
    say_doubtful_topics(context, topics);
    tell_hook_problems(context);
    return found;
}

}  // namespace

cli::VerbPtr check() { return cli::check({&records::study}, look); }

}  // namespace osm::log
