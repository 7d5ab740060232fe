#include "study/outlet.hpp"

#include <fmt/core.h>

#include <optional>

namespace osm::study {
namespace {

std::string length_text(std::int64_t seconds) {
    return seconds % 60 == 0 ? fmt::format("{}m", seconds / 60) : fmt::format("{}s", seconds);
}

}  // namespace

Written to_timedot(std::span<const Outgoing> sessions) {
    Written written;
    Losses losses;
    std::optional<time::Date> day;
    for (const auto& session : sessions) {
        losses.add("the time of the day");
        if (const auto its_day = session.start.day(); its_day != day) {
            written.text += fmt::format("{}{}\n", day ? "\n" : "", time::to_text(its_day));
            day = its_day;
        }
        const auto length = (session.end.at - session.start.at).seconds;
        written.text += fmt::format("{}  {}", session.topic, length_text(length));
        std::string comment = session.note;
        for (char& c : comment)
            c = c == ',' || c == ':' ? ' ' : c;
        if (comment != session.note)
            losses.add("a comma or colon in the note");
        for (const auto tag : tags_of(session)) {
            const auto equals = tag.find('=');
            if (tag == "approx")
                continue;
            comment += comment.empty() ? "" : ", ";
            comment += fmt::format("{}:{}", tag.substr(0, equals),
                                   equals == std::string_view::npos ? "" : tag.substr(equals + 1));
        }
        written.text += comment.empty() ? "\n" : fmt::format("  ; {}\n", comment);
    }
    written.losses = losses.take();
    return written;
}

}  // namespace osm::study
