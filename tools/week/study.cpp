// Hours of the week: day by day, and each track against its part.
#include "chart/bar.hpp"
#include "text/words.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::week {
namespace {

std::string of_target(time::Duration done, time::Duration target) {
    auto clock = text::pad_left(time::to_clock(done), 5);
    if (target.seconds == 0)
        return clock;
    return fmt::format("{} of {}", clock, text::pad_left(time::to_clock(target), 5));
}

// The days on which something was clocked: "Mon 7:10 Tue 6:40".
std::string day_by_day(const Facts& facts) {
    std::string out;
    for (const auto& [day, sum] : facts.week.days()) {
        out += out.empty() ? "" : " ";
        out += fmt::format("{} {}", time::short_name(day.weekday()), time::to_clock(sum.spent));
    }
    return out;
}

// The working days that ended after the last planned minute: leaving at a reasonable hour is part
// of the plan.
std::string late_days(const Facts& facts) {
    const auto leaving = facts.capacity->leaving();
    if (!leaving)
        return {};
    std::string out;
    for (const auto& [day, ended] : facts.last_end)
        if (facts.capacity->works(day) && ended > *leaving)
            out +=
                fmt::format("{}{}", out.empty() ? "late " : ", ", time::short_name(day.weekday()));
    return out;
}

constexpr int label_width = 9;  // of a page; a longer one moves its line

int room_of(const std::string& name) { return std::max(text::width(name) + 3, label_width); }

// A track's line, or that of what belongs to no track. `target` 0 draws no bar.
report::Section part(const std::string& name, const study::Sum& sum, time::Duration target,
                     int room) {
    report::Section section{"  " + name, {}, {}};
    std::vector<std::string> rest;
    auto line = std::string(static_cast<std::size_t>(std::max(room - room_of(name), 0)), ' ') +
                of_target(sum.spent, target);
    if (target.seconds > 0)
        line += "   " + chart::bar(sum.spent.hours(), target.hours());
    if (sum.from_git.seconds > 0)
        line += "   from git " + time::to_clock(sum.from_git);
    section.lines.push_back(line);
    section.figures = {{"time", report::Type::duration, sum.spent},
                       {"from_git", report::Type::duration, sum.from_git}};
    if (target.seconds > 0)
        section.figures.push_back({"target", report::Type::duration, target});
    return section;
}

}  // namespace

std::vector<report::Section> study(const Facts& facts) {
    const auto all = facts.week.all();
    const auto target = facts.capacity ? facts.capacity->week(facts.monday) : time::Duration{};
    report::Section head{"study", {}, {}};
    const auto sum = of_target(all.spent, target);
    const auto days = day_by_day(facts);
    const auto late = facts.capacity ? late_days(facts) : std::string{};
    head.lines.push_back(sum + (days.empty() ? "" : "   " + days) +
                         (late.empty() ? "" : " | " + late));
    head.figures = {{"time", report::Type::duration, all.spent},
                    {"from_git", report::Type::duration, all.from_git},
                    {"sessions", report::Type::count, all.sessions}};
    if (facts.capacity)
        head.figures.push_back({"target", report::Type::duration, target});
    for (const auto& [day, of_day] : facts.week.days())
        head.figures.push_back(
            {text::lower(time::short_name(day.weekday())), report::Type::duration, of_day.spent});

    std::vector<report::Section> out{head};
    std::vector<study::Sum> tracks(facts.plan.tracks.size());
    study::Sum elsewhere;
    for (const auto& [topic, of_topic] : facts.week.topics()) {
        const auto track = facts.plan.track_of(topic);
        (track ? tracks[*track] : elsewhere) += of_topic;
    }
    int room = label_width;
    for (const auto& track : facts.plan.tracks)
        room = std::max(room, room_of(track.id));
    for (std::size_t i = 0; i < tracks.size(); ++i)
        out.push_back(
            part(facts.plan.tracks[i].id, tracks[i], facts.capacity->week(facts.monday, i), room));
    if (elsewhere.spent.seconds > 0 && !tracks.empty())
        out.push_back(part("other", elsewhere, {}, room));
    return out;
}

}  // namespace osm::week
