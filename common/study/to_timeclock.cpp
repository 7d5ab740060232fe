#include "study/outlet.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::study {
namespace {

std::string moment_text(std::int64_t wall) {
    auto day = time::to_text(day_of(wall));
    day[4] = day[7] = '/';
    return day + ' ' + clock_text(wall, true);
}

// Where a comment would begin, a note says less.
std::string note_text(const Outgoing& session, Losses& losses) {
    auto note = session.note;
    if (note.find(';') == std::string::npos)
        return note;
    losses.add("a semicolon in the note, so it is a comma");
    for (char& c : note)
        c = c == ';' ? ',' : c;
    return note;
}

std::string comment_text(const Outgoing& session, Losses& losses) {
    std::string comment;
    for (const auto tag : tags_of(session)) {
        const auto equals = tag.find('=');
        const auto key = tag.substr(0, equals);
        if (key.find_first_of(":;") != std::string_view::npos) {
            losses.add("a tag with a colon or semicolon in it");
            continue;
        }
        comment += comment.empty() ? "" : ", ";
        comment += fmt::format("{}:{}", key,
                               equals == std::string_view::npos ? "" : tag.substr(equals + 1));
    }
    return comment;
}

}  // namespace

Written to_timeclock(std::span<const Outgoing> sessions) {
    Written written;
    Losses losses;
    losses.offsets(sessions);
    for (const auto& session : sessions) {
        const auto wall = wall_of(session);
        const auto note = note_text(session, losses);
        const auto comment = comment_text(session, losses);
        written.text += fmt::format("i {} {}", moment_text(wall.start), session.topic);
        if (!note.empty())
            written.text += "  " + note;
        if (!comment.empty())
            written.text += "  ; " + comment;
        written.text += fmt::format("\no {}\n", moment_text(wall.end));
    }
    written.losses = losses.take();
    return written;
}

}  // namespace osm::study
