// The forms that are tables: CSV, TSV and Markdown.
#include "interchange/csv.hpp"
#include "study/outlet.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

std::string instant_text(time::Stamp stamp, Instants instants) {
    switch (instants) {
        case Instants::epoch:
            return std::to_string(stamp.at.seconds);
        case Instants::utc: {
            auto text = time::to_text(time::Stamp{stamp.at, 0});
            return text.replace(text.size() - 6, 6, "Z");
        }
        case Instants::own:
            break;
    }
    return time::to_text(stamp);
}

// Nothing in it is markup.
std::string markdown(std::string_view cell) {
    std::string safe;
    for (const char c : cell) {
        if (std::string_view{"\\`*_[]<>|~&"}.find(c) != std::string_view::npos)
            safe += '\\';
        safe += c;
    }
    return safe;
}

}  // namespace

Written to_csv(std::span<const Outgoing> sessions) {
    Written written{"start,end,time_s,topic,tags,note\n", {}};
    for (const auto& session : sessions)
        written.text += fmt::format(
            "{},{},{},{},{},{}\n", time::to_text(session.start), time::to_text(session.end),
            (session.end.at - session.start.at).seconds, interchange::csv_cell(session.topic),
            interchange::csv_cell(session.tags), interchange::csv_cell(session.note));
    return written;
}

Written to_tsv(std::span<const Outgoing> sessions, Instants instants) {
    Written written{"start\tend\ttime_s\ttopic\ttags\tnote\n", {}};
    for (const auto& session : sessions)
        written.text += fmt::format(
            "{}\t{}\t{}\t{}\t{}\t{}\n", instant_text(session.start, instants),
            instant_text(session.end, instants), (session.end.at - session.start.at).seconds,
            session.topic, session.tags, session.note);
    return written;
}

Written to_markdown(std::span<const Outgoing> sessions) {
    Written written{
        "| day | from | to | time | topic | note |\n"
        "|---|---|---|--:|---|---|\n",
        {}};
    Losses losses;
    time::Duration all;
    for (const auto& session : sessions) {
        const auto wall = wall_of(session);
        const auto length = session.end.at - session.start.at;
        all += length;
        if (!session.tags.empty())
            losses.add("tags");
        written.text +=
            fmt::format("| {} | {} | {} | {} | {} | {} |\n", time::to_text(day_of(wall.start)),
                        clock_text(wall.start, false), clock_text(wall.end, false),
                        time::to_clock(length), markdown(session.topic), markdown(session.note));
    }
    if (!sessions.empty())
        written.text += fmt::format("| | | total | {} | | |\n", time::to_clock(all));
    written.losses = losses.take();
    return written;
}

}  // namespace osm::study
