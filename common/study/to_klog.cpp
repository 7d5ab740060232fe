#include "study/outlet.hpp"
#include "text/ascii.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

namespace osm::study {
namespace {

bool is_tag_text(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) {
        return text::is_alnum(c) || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
}

std::string value_text(std::string_view value) {
    if (is_tag_text(value))
        return std::string{value};
    const char quote = value.find('"') == std::string_view::npos ? '"' : '\'';
    return fmt::format("{0}{1}{0}", quote, value);
}

std::string tags_text(const Outgoing& session, Losses& losses) {
    auto all = "#topic=" + value_text(session.topic);
    for (const auto tag : tags_of(session)) {
        const auto equals = tag.find('=');
        const auto key = tag.substr(0, equals);
        if (!is_tag_text(key) || key == "topic" || key == "project") {
            losses.add("a tag with other marks than letters, digits, _ and -");
            continue;
        }
        all += fmt::format(" #{}", key);
        if (equals != std::string_view::npos && equals + 1 < tag.size())
            all += '=' + value_text(tag.substr(equals + 1));
    }
    return all;
}

// #word in a note would be a tag.
std::string note_text(const Outgoing& session, Losses& losses) {
    auto note = session.note;
    if (note.find('#') == std::string::npos)
        return note;
    losses.add("# in the note");
    std::erase(note, '#');
    return note;
}

std::string time_text(std::int64_t wall, time::Date day) {
    return clock_text(wall, false) + (day_of(wall) > day ? ">" : "");
}

}  // namespace

Written to_klog(std::span<const Outgoing> sessions) {
    Written written;
    Losses losses;
    losses.offsets(sessions);
    std::optional<time::Date> day;
    for (const auto& session : sessions) {
        const auto wall = minutes_of(session, losses);
        if (const auto its_day = day_of(wall.start); its_day != day) {
            written.text += fmt::format("{}{}\n", day ? "\n" : "", time::to_text(its_day));
            day = its_day;
        }
        const auto minutes = (wall.end - wall.start) / 60;
        if (day_of(wall.end) - *day > 1) {
            losses.add("times so far apart");
            written.text += fmt::format("    {}h{}m ", minutes / 60, minutes % 60);
        } else {
            written.text +=
                fmt::format("    {} - {} ", time_text(wall.start, *day), time_text(wall.end, *day));
        }
        const auto note = note_text(session, losses);
        written.text +=
            fmt::format("{}{}{}\n", note, note.empty() ? "" : " ", tags_text(session, losses));
    }
    written.losses = losses.take();
    return written;
}

}  // namespace osm::study
