#include "plan/what_if.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <charconv>
#include <cmath>

namespace osm::plan {
namespace {

constexpr std::string_view forms =
    "write drop=ITEM, hours=ITEM:40, share.TRACK=70%, leave=A..B, pace=80% or pace=30";

std::optional<double> number_in(std::string_view word) {
    double number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

[[noreturn]] void refuse_change(std::string_view word) {
    text::fail(fmt::format("'{}' is no change of a plan", word), std::string(forms));
}

double percent(std::string_view value, double most, std::string_view word) {
    if (!value.ends_with('%'))
        refuse_change(word);
    const auto number = number_in(value.substr(0, value.size() - 1));
    if (!number || *number <= 0 || *number > most)
        text::fail(fmt::format("'{}' is no part of the week", value),
                   fmt::format("write more than 0% and at most {:.0f}%", most));
    return *number / 100;
}

Change read_one(const Plan& plan, std::string_view word, const time::Words& times) {
    const auto equals = word.find('=');
    if (equals == std::string_view::npos)
        refuse_change(word);
    const auto key = word.substr(0, equals), value = word.substr(equals + 1);
    Change found;
    if (key == "drop") {
        found.item = find_item(plan, value);
    } else if (key == "hours") {
        const auto colon = value.rfind(':');
        const auto hours = read_hours(colon == std::string_view::npos ? std::string_view{}
                                                                      : value.substr(colon + 1));
        if (!hours)
            refuse_change(word);
        found.what = Change::What::hours;
        found.item = find_item(plan, value.substr(0, colon));
        found.number = hours->hours();
    } else if (key.starts_with("share.")) {
        found.what = Change::What::share;
        found.item = find_track(plan, key.substr(6));
        found.number = percent(value, 100, word);
    } else if (key == "leave") {
        found.what = Change::What::leave;
        found.days = times.period(value);
        if (!found.days.first || !found.days.last)
            text::fail(fmt::format("'{}' has no end", value), "write both days: leave=A..B");
    } else if (key == "pace") {
        found.what = Change::What::pace;
        found.weekly = !value.ends_with('%');
        const auto number = found.weekly ? number_in(value) : percent(value, 500, word);
        if (!number || *number <= 0 || *number > 168)
            refuse_change(word);
        found.number = *number;
    } else {
        refuse_change(word);
    }
    return found;
}

// One track gets so much of 100; what the others have of the rest stays in proportion.
void set_share(Plan& plan, Index track, double part) {
    auto& chosen = plan.tracks[track];
    if (!chosen.windows.empty())
        text::fail(fmt::format("track '{}' has hours of its own, not a share", chosen.id),
                   "change the track that has one");
    double given = 0;
    std::size_t without = 0;
    for (const auto& one : plan.tracks)
        if (&one != &chosen && one.windows.empty()) {
            given += static_cast<double>(one.share.value_or(0));
            without += one.share ? 0 : 1;
        }
    const auto rest = 100 - std::round(part * 100);
    chosen.share = std::llround(part * 100);
    for (auto& one : plan.tracks)
        if (&one != &chosen && one.share && one.windows.empty() && given > 0 && without == 0)
            one.share = std::llround(rest * static_cast<double>(*one.share) / given);
        else if (&one != &chosen && one.share && one.windows.empty() && given > rest)
            one.share = std::llround(rest * static_cast<double>(*one.share) / given);
}

}  // namespace

std::vector<Change> read_changes(const Plan& plan, std::string_view words,
                                 const time::Words& times) {
    std::vector<Change> found;
    for (const auto word : text::split(words, ','))
        found.push_back(read_one(plan, word, times));
    return found;
}

Changed with(const std::vector<Change>& changes, const Plan& plan, std::vector<Fact> facts,
             const Logged& logged, double usual_week, time::Stamp now) {
    Changed found{plan, {}, {}};
    for (const auto& change : changes) {
        Fact fact;
        fact.at = now;
        fact.item = change.item;
        switch (change.what) {
            case Change::What::drop:
                fact.event = Event::drop;
                facts.push_back(fact);
                break;
            case Change::What::hours:
                fact.event = Event::estimate;
                fact.value = fmt::format("{}", change.number);
                facts.push_back(fact);
                break;
            case Change::What::share:
                set_share(found.plan, change.item, change.number);
                break;
            case Change::What::leave:
                found.plan.week.leave.push_back(change.days);
                break;
            case Change::What::pace:
                found.level = change.weekly ? change.number / usual_week : change.number;
                break;
        }
    }
    found.progress = standing(found.plan, facts, logged);
    return found;
}

}  // namespace osm::plan
