#include "study/outlet.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace osm::study {
namespace {

bool is_org_tag(std::string_view tag) {
    return std::ranges::all_of(tag, [](char c) {
        return text::is_alnum(c) || c == '_' || c == '@' || c == '%' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

// :one:two: - what other tags there are is lost.
std::string heading_tags(const Outgoing& session, Losses& losses) {
    std::string all;
    for (const auto tag : tags_of(session))
        if (is_org_tag(tag))
            all += (all.empty() ? ":" : "") + std::string{tag} + ":";
        else
            losses.add("a tag with other marks than letters, digits, _, @ and %");
    return all;
}

std::string stamp_text(std::int64_t wall) {
    const auto day = day_of(wall);
    return fmt::format("[{} {} {}]", time::to_text(day), time::short_name(day.weekday()),
                       clock_text(wall, false));
}

std::string clock_line(const Wall& wall) {
    const auto minutes = (wall.end - wall.start) / 60;
    return fmt::format("CLOCK: {}--{} => {:>2}:{:02}\n", stamp_text(wall.start),
                       stamp_text(wall.end), minutes / 60, minutes % 60);
}

// Sessions of one topic with the same tags stand under a heading of their own: tags are inherited
// by what stands below, so those of a topic must not be above its parts.
struct Group {
    std::vector<std::string_view> path;
    std::string tags;
    std::string lines;
};

}  // namespace

Written to_org(std::span<const Outgoing> sessions) {
    Written written;
    Losses losses;
    losses.offsets(sessions);
    std::map<std::pair<std::vector<std::string_view>, std::string>, std::string> groups;
    for (const auto& session : sessions) {
        auto& lines = groups[{text::split(session.topic, ':'), heading_tags(session, losses)}];
        lines += clock_line(minutes_of(session, losses));
        if (!session.note.empty())
            lines += fmt::format("- {}\n", session.note);
    }
    std::vector<std::string_view> path;  // of the headings that stand
    for (const auto& [key, lines] : groups) {
        const auto& [parts, tags] = key;
        auto common =
            static_cast<std::size_t>(std::ranges::mismatch(path, parts).in1 - path.begin());
        if (common == parts.size() && !tags.empty())
            --common;  // a heading of the same name with other tags
        for (auto level = common; level < parts.size(); ++level) {
            const bool leaf = level + 1 == parts.size() && !tags.empty();
            written.text += fmt::format("{} {}{}{}\n", std::string(level + 1, '*'), parts[level],
                                        leaf ? " " : "", leaf ? tags : "");
        }
        written.text += fmt::format(":LOGBOOK:\n{}:END:\n", lines);
        path = parts;
        // What comes below must not inherit the tags.
        if (!tags.empty())
            path.pop_back();
    }
    written.losses = losses.take();
    return written;
}

}  // namespace osm::study
