#include "tools/log/room.hpp"

#include "records/schema.hpp"
#include "study/clock.hpp"
#include "text/diagnostic.hpp"
#include "tools/log/clock.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::log {
namespace {

std::string piece(const study::Past& past) {
    return fmt::format("{}, {}", in_full(past.start, past.end), time::to_clock(past.length()));
}

// In the order of their starts, so that a session stands between the pieces of another.
void sort(std::vector<std::string>& lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
        return time::read_stamp(a.substr(0, 25))->at < time::read_stamp(b.substr(0, 25))->at;
    });
}

}  // namespace

void Room::declare(cli::Options& options) {
    options.flag("--adjust", adjust_, "other sessions give way: shortened, parted or taken away");
    options.flag("--overlap", overlap_, "although another session has some of that time");
}

void Room::check() const {
    if (adjust_ && overlap_)
        text::fail("--adjust and --overlap say two things", "write one or the other");
}

std::vector<std::string> Room::tags() const {
    return overlap_ ? std::vector<std::string>{"overlap"} : std::vector<std::string>{};
}

void refuse_overlap(const cli::Context& context, const study::Past& past, std::string hint) {
    text::refuse(fmt::format("this overlaps '{}', {}", past.topic, in_full(past.start, past.end)),
                 std::move(hint), {.file = log_file(context), .line = static_cast<int>(past.line)});
}

void refuse_if_running(const cli::Context& context, time::Stamp end, const Room& room) {
    if (room.overlap())
        return;
    if (const auto open = study::running(context.data()); open && open->start.at < end.at)
        text::refuse(fmt::format("'{}' has run since {}", open->topic, in_full(open->start)),
                     "end before that, osm-log stop first, or say --overlap");
}

void refuse_length(const cli::Context& context, time::Duration length, bool asked) {
    if (asked)
        return;
    if (const auto most = max_session(context); length > most)
        text::refuse(fmt::format("{} is longer than {}: too long to be logged unasked",
                                 time::to_clock(length), time::to_clock(most)),
                     "say --yes if it lasted that long");
}

void check_order(const cli::Context& context, time::Stamp start, time::Stamp end) {
    if (end.at <= start.at)
        text::fail(fmt::format("{} is not after {}", in_full(end), in_full(start)),
                   "write the earlier time first");
    if (end.at > context.now().at)
        text::fail(fmt::format("{} is still to come", in_full(end)),
                   fmt::format("it is {}; another day is written like 'yesterday 22:10'",
                               in_full(context.now())));
}

std::vector<study::Cut> record(cli::Context& context, const study::Open& session, time::Stamp end,
                               const Room& room) {
    const auto line = study::finished(session, end);
    const study::Span span{session.start.at, end.at};
    study::Log log{context.system(), context.data()};
    if (room.adjust() && study::overlapping(log.after(span.from), span.from, span.to) != nullptr) {
        std::vector<study::Cut> cuts;
        log.change(span, [&](const std::vector<study::Past>& sessions) {
            cuts = study::make_room(sessions, span);
            records::Change change;
            study::add_to(change, cuts);
            change.added.push_back(line);
            if (cuts.size() == 1)
                sort(change.added);
            return change;
        });
        return cuts;
    }
    const auto warnings = log.append(span.from, [&](const std::vector<study::Past>& sessions) {
        const auto* past = study::overlapping(sessions, span.from, span.to);
        if (past != nullptr && !room.overlap())
            refuse_overlap(context, *past, "say --adjust to have it give way, or --overlap");
        return std::vector<std::string>{line};
    });
    context.warn(warnings);
    return {};
}

std::vector<study::Cut> clear(cli::Context& context, time::Instant from, records::Change change) {
    const auto now = context.now().at;
    const study::Span span{from, now + haste};
    study::Log log{context.system(), context.data()};
    std::vector<study::Cut> cuts;
    if (study::overlapping(log.after(from), span.from, span.to) == nullptr)
        return cuts;
    log.change(span, [&](std::vector<study::Past> sessions) {
        // A fact that is later than --now is not known.
        std::erase_if(sessions, [&](const auto& past) { return past.start.at > now; });
        cuts = study::make_room(sessions, span);
        if (cuts.empty())
            return records::Change{};
        auto added = std::move(change.added);
        change.added.clear();
        study::add_to(change, cuts);
        change.added.insert(change.added.end(), added.begin(), added.end());
        return change;
    });
    return cuts;
}

void say_cuts(cli::Context& context, const std::vector<study::Cut>& cuts, bool dry_run) {
    for (const auto& cut : cuts) {
        const auto& topic = cut.before.topic;
        if (cut.after.empty())
            context.say(fmt::format("{} {}, {}: all of it lies within",
                                    dry_run ? "would remove" : "removed", topic,
                                    piece(cut.before)));
        else if (cut.after.size() == 1)
            context.say(fmt::format("{} {} to {}", dry_run ? "would shorten" : "shortened", topic,
                                    piece(cut.after.front())));
        else
            context.say(fmt::format("{} {} into {}, and {}", dry_run ? "would part" : "parted",
                                    topic, piece(cut.after.front()), piece(cut.after.back())));
    }
}

}  // namespace osm::log
