#include "study/intake.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

constexpr std::size_t longest_quote = 60;
constexpr std::size_t longest_note = 16 * 1024;
constexpr std::int64_t day_seconds = 86'400;

std::string shown(time::Stamp stamp) { return time::to_text(stamp); }

std::string shown(time::Date day, time::Duration of_day) {
    const auto seconds = of_day.seconds % day_seconds;
    return fmt::format("{} {:02}:{:02}",
                       time::to_text(day + static_cast<int>(of_day.seconds / day_seconds)),
                       seconds / 3600, seconds / 60 % 60);
}

}  // namespace

std::string quoted(std::string_view line) {
    const auto piece = text::trim(line);
    if (piece.size() <= longest_quote)
        return fmt::format("'{}'", piece);
    return fmt::format("'{}'", text::clip(piece, longest_quote));
}

namespace {

bool is_sentence(std::string_view tag) {
    return text::trim(tag).find(' ') != std::string_view::npos;
}

// Study of Study.Algorithms: what Taskwarrior adds for each level of a project.
bool is_level_of(std::string_view level, std::string_view tag) {
    return tag.size() > level.size() && tag.starts_with(level) && tag[level.size()] == '.';
}

std::vector<std::string_view>::const_iterator topic_among(
    const std::vector<std::string_view>& tags) {
    const auto with_colon = std::ranges::find_if(tags, [](std::string_view tag) {
        return !is_sentence(tag) && as_topic(tag).find(':') != std::string::npos;
    });
    if (with_colon != tags.end())
        return with_colon;
    const auto deepest = std::ranges::find_if(tags, [&](std::string_view tag) {
        return std::ranges::any_of(tags, [&](auto level) { return is_level_of(level, tag); }) &&
               std::ranges::none_of(tags, [&](auto deeper) { return is_level_of(tag, deeper); });
    });
    if (deepest != tags.end())
        return deepest;
    const auto word = std::ranges::find_if_not(tags, is_sentence);
    return word != tags.end() ? word : tags.begin();
}

}  // namespace

About about_tags(const std::vector<std::string_view>& tags, std::string_view note) {
    About about{{}, {}, std::string{note}};
    const auto topic = topic_among(tags);
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        const bool level = std::ranges::any_of(
            tags, [&](auto other) { return &other != &*tag && is_level_of(*tag, other); });
        if (tag == topic) {
            const bool of_levels =
                std::ranges::any_of(tags, [&](auto other) { return is_level_of(other, *tag); });
            std::string name{*tag};
            if (of_levels)
                std::ranges::replace(name, '.', ':');
            about.topic = as_topic(name);
        } else if (is_sentence(*tag) && about.note.empty()) {
            about.note = *tag;
        } else if (auto word = as_tag(*tag); !word.empty() && !level) {
            about.tags.push_back(std::move(word));
        }
    }
    return about;
}

void take_comment(std::string_view comment, About& about) {
    for (const auto piece : text::split(comment, ',')) {
        const auto words = text::trim(piece);
        const auto colon = words.find(':');
        const auto name = words.substr(0, colon);
        if (colon != std::string_view::npos && name.find(' ') == std::string_view::npos) {
            const auto value = text::trim(words.substr(colon + 1));
            auto tag =
                as_tag(value.empty() ? std::string{name} : fmt::format("{}={}", name, value));
            if (!tag.empty())
                about.tags.push_back(std::move(tag));
        } else if (!words.empty()) {
            about.note += fmt::format("{}{}", about.note.empty() ? "" : "; ", words);
        }
    }
}

void Intake::leave_out(int line, std::string what, std::string hint) {
    incoming_.left_out.push_back({{.file = terms_.file, .line = line},
                                  std::move(what),
                                  std::move(hint),
                                  text::Level::warning});
}

std::optional<time::Stamp> Intake::at(int line, time::Date day, time::Duration of_day) {
    if (!terms_.zone)
        text::fail("the times in this file have no offset from UTC",
                   fmt::format("say where its clock stood: --zone {}", terms_.home.name()),
                   {.file = terms_.file, .line = line});
    if (day.year() > time::last_wall_year) {
        leave_out(line, fmt::format("left out: {} is after {}", time::to_text(day),
                                    time::last_wall_year));
        return std::nullopt;
    }
    const auto found = terms_.zone->instants(day, of_day);
    if (found.size() == 1)
        return found.front();
    if (found.size() == 2) {
        leave_out(line,
                  fmt::format("left out: {} was twice in {}, at {} and {}", shown(day, of_day),
                              terms_.zone->name(), shown(found[0]), shown(found[1])),
                  "add it with the offset that was meant");
        return std::nullopt;
    }
    const auto change = terms_.zone->change_at(day, of_day);
    const auto local = time::begin_of(day, 0).seconds + of_day.seconds;
    const auto as = [&](std::int32_t offset) { return shown(terms_.zone->at({local - offset})); };
    leave_out(line,
              fmt::format("left out: {} was never in {}, where the clocks were moved",
                          shown(day, of_day), terms_.zone->name()),
              change ? fmt::format("{} or {} may be meant; add it with its offset",
                                   as(change->after), as(change->before))
                     : "");
    return std::nullopt;
}

std::optional<time::Stamp> Intake::at(int line, const Moment& moment) {
    if (!moment.offset)
        return at(line, moment.day, moment.of_day);
    const time::Instant instant{time::begin_of(moment.day, *moment.offset).seconds +
                                moment.of_day.seconds};
    // UTC is how programs write a moment, not where somebody was.
    return *moment.offset == 0 ? at(instant) : time::Stamp{instant, *moment.offset};
}

time::Stamp Intake::at(time::Instant instant) const { return zone().at(instant); }

bool Intake::session(int line, time::Stamp start, time::Stamp end, const About& about) {
    const auto refuse = [&](std::string why) {
        leave_out(line, "left out: " + std::move(why));
        return false;
    };
    if (end.at == start.at)
        return refuse(fmt::format("it begins and ends at {}", shown(start)));
    if (end.at < start.at)
        return refuse(
            fmt::format("it ends at {}, before it begins at {}", shown(end), shown(start)));
    if (terms_.now < end.at)
        return refuse(fmt::format("it ends at {}, which is still to come", shown(end)));
    auto note = as_note(about.note);
    if (note.size() > longest_note) {
        leave_out(line, "its note is longer than 16 KiB; the rest of it was left out");
        note.resize(longest_note);
        while ((static_cast<unsigned char>(note.back()) & 0xC0) == 0x80)
            note.pop_back();
        note.pop_back();
    }
    std::string tags;
    for (auto tag = about.tags.begin(); tag != about.tags.end(); ++tag)
        if (std::find(about.tags.begin(), tag, *tag) == tag) {
            tags += tags.empty() ? "" : ",";
            tags += *tag;
        }
    incoming_.sessions.push_back({line, start, end, about.topic, std::move(tags), std::move(note)});
    return true;
}

bool Intake::length(int line, time::Date day, time::Duration length, const About& about) {
    const auto begins = zone().instants(day, terms_.day_start);
    const auto change = zone().change_at(day, terms_.day_start);
    const auto from = !begins.empty() ? begins.front() : zone().at(change->at);
    if (laid_[from.at].seconds + length.seconds > day_seconds) {
        leave_out(line, fmt::format("left out: more than 24 hours on {}", time::to_text(day)));
        return false;
    }
    return length_from(line, from, length, about);
}

bool Intake::length_from(int line, time::Stamp from, time::Duration length, About about) {
    if (length.seconds <= 0) {
        leave_out(line, "left out: it lasts no time");
        return false;
    }
    auto& laid = laid_[from.at];
    about.tags.emplace_back("approx");
    const auto start = from + laid;
    if (!session(line, start, start + length, about))
        return false;
    laid += length;
    return true;
}

Incoming Intake::finish(Form form) {
    incoming_.form = form;
    return std::move(incoming_);
}

}  // namespace osm::study
