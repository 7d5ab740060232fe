// gtimelog: `2016-10-03 10:30: project: what was done`, written when it was done; it began with
// the entry before it on that day.
#include "study/intake.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::study {
namespace {

constexpr time::Duration day_begins{2 * 3600};  // its virtual midnight

struct Entry {
    time::Stamp at;
    time::Date day;
};

// The program's own sign for what was no work.
bool is_slack(std::string_view text) { return text.ends_with("**"); }

About about_of(std::string_view text) {
    About about;
    if (const auto tags = text.find("-- "); tags != std::string_view::npos) {
        for (const auto tag : text::split(text.substr(tags + 3), ' '))
            if (auto word = as_tag(tag); !word.empty())
                about.tags.push_back(std::move(word));
        text = text::trim(text.substr(0, tags));
    }
    const auto colon = text.find(": ");
    if (colon != std::string_view::npos)
        about.topic = as_topic(text.substr(0, colon));
    about.note = colon == std::string_view::npos ? text : text.substr(colon + 2);
    return about;
}

}  // namespace

void from_gtimelog(std::string_view text, Intake& intake) {
    std::optional<Entry> before;
    each_line(text, [&](int number, std::string_view line) {
        const auto piece = text::trim(line);
        if (piece.empty() || piece.starts_with('#'))
            return;
        Spelled spelled{piece};
        const auto day = spelled.day();
        spelled.blanks();
        const auto clock = day ? spelled.clock() : std::nullopt;
        spelled.blanks();
        const auto offset = clock ? spelled.offset() : std::nullopt;
        if (!clock || !spelled.take(":")) {
            intake.leave_out(number, fmt::format("left out: {} is no entry", quoted(line)),
                             "an entry is written 2016-10-03 10:30: project: what");
            return;
        }
        const auto at = intake.at(number, {*day, *clock, offset, true});
        if (!at) {
            before.reset();
            return;
        }
        const auto its_day = at->day(day_begins);
        const auto said = text::trim(spelled.rest());
        if (before && before->day == its_day && !is_slack(said) && before->at.at != at->at)
            intake.session(number, before->at, *at, about_of(said));
        before = Entry{*at, its_day};
    });
}

}  // namespace osm::study
