#include "study/outlet.hpp"
#include "text/ascii.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

// As Timewarrior quotes: whatever is more than letters, digits and a few marks.
std::string tag_text(std::string_view tag) {
    const bool bare = std::ranges::all_of(tag, [](char c) {
        return text::is_alnum(c) || c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (bare)
        return std::string{tag};
    std::string quoted = "\"";
    for (const char c : tag) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

Written to_timewarrior(std::span<const Outgoing> sessions) {
    Written written;
    Losses losses;
    losses.offsets(sessions);
    for (const auto& session : sessions) {
        written.text += fmt::format("inc {} - {} # {}", packed(session.start.at),
                                    packed(session.end.at), tag_text(session.topic));
        for (const auto tag : tags_of(session))
            written.text += ' ' + tag_text(tag);
        if (!session.note.empty()) {
            written.text += " # \"";
            for (const char c : session.note) {
                if (c == '"' || c == '\\')
                    written.text += '\\';
                written.text += c;
            }
            written.text += '"';
        }
        written.text += '\n';
    }
    written.losses = losses.take();
    return written;
}

}  // namespace osm::study
