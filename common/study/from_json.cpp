// JSON: an object a line, as `export jsonl` writes it, WakaTime's dump, and who wrote what.
#include "study/intake.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <initializer_list>

namespace osm::study {
namespace {

using interchange::Json;
using interchange::JsonKind;
using interchange::JsonValue;

JsonValue any_member(JsonValue object, std::initializer_list<std::string_view> keys) {
    for (const auto key : keys)
        if (const auto value = object.member(key); value && value.kind() != JsonKind::null)
            return value;
    return {};
}

bool is_packed(std::string_view word) { return word.size() >= 15 && word[8] == 'T'; }

std::optional<Form> form_of(JsonValue value) {
    if (value.kind() == JsonKind::array)
        return value.first().kind() == JsonKind::number ? std::optional{Form::watson}
                                                        : std::nullopt;
    if (is_packed(value.text("start")))
        return Form::timewarrior;
    if (value.member("topic"))
        return Form::jsonl;
    if (value.member("project") && value.member("start"))
        return Form::watson;
    return value.member("start") ? std::optional{Form::jsonl} : std::nullopt;
}

void take(JsonValue value, Form form, Intake& intake) {
    if (value.kind() != JsonKind::object && value.kind() != JsonKind::array)
        intake.leave_out(value.line(), fmt::format("left out: '{}' is no session", value.text()));
    else if (form == Form::timewarrior)
        from_timewarrior(value, intake);
    else if (form == Form::watson)
        from_watson(value, intake);
    else if (form == Form::wakatime)
        from_wakatime(value, intake);
    else
        from_jsonl(value, intake);
}

// One object in several lines is one document; several, each in its line, are as many.
bool is_lines(std::string_view text) {
    const auto first = text::trim(text.substr(0, text.find('\n')));
    const auto line = first.ends_with('\r') ? first.substr(0, first.size() - 1) : first;
    return line.starts_with('{') && line.ends_with('}');
}

// The list inside of what wraps it, and whose it is.
JsonValue unwrapped(const Json& json, std::optional<Form>& form) {
    const auto first = json.first();
    if (first.next())
        return first;
    if (first.kind() == JsonKind::array)
        return first.first();
    for (const std::string_view key : {"days", "data"})
        if (const auto days = first.member(key); days.kind() == JsonKind::array) {
            form = form.value_or(Form::wakatime);
            return days.first();
        }
    return first;
}

void say_faults(const text::Diagnostics& faults, Intake& intake) {
    for (const auto& fault : faults)
        intake.leave_out(fault.place.line, "left out: " + fault.what, fault.hint);
}

}  // namespace

bool looks_like_json(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.starts_with('{'))
        return true;
    if (!text.starts_with('['))
        return false;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n", 1), text.size()));
    return !text.empty() && std::string_view{"[{]"}.find(text.front()) != std::string_view::npos;
}

Form from_json(std::string_view text, std::optional<Form> form, Intake& intake) {
    text::Diagnostics faults;
    const auto begin = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const bool lines = is_lines(begin);
    const auto json = Json::read(text, intake.terms().file, lines, faults);
    if (!lines)
        text::fail_if_any(faults);
    say_faults(faults, intake);
    auto value = unwrapped(json, form);
    for (auto probe = value; probe && !form; probe = probe.next())
        form = form_of(probe);
    if (!form && value)
        text::fail("this JSON is of no form that is known",
                   "name it: watson, timewarrior, wakatime or jsonl",
                   {.file = intake.terms().file, .line = value.line()});
    for (; value; value = value.next())
        take(value, *form, intake);
    return form.value_or(Form::jsonl);
}

void from_jsonl(JsonValue object, Intake& intake) {
    const int line = object.line();
    const auto stamp = [&](JsonValue value) -> std::optional<time::Stamp> {
        if (const auto seconds = value.whole())
            return intake.at(time::Instant{*seconds});
        const auto moment = read_moment(value.text());
        if (!moment || !moment->timed) {
            intake.leave_out(line, fmt::format("left out: '{}' is no time", value.text()));
            return std::nullopt;
        }
        return intake.at(line, *moment);
    };
    const auto start = any_member(object, {"start", "from", "begin"});
    const auto end = any_member(object, {"end", "stop", "to"});
    if (!start || !end) {
        intake.leave_out(line, fmt::format("left out: it has no '{}'", start ? "end" : "start"));
        return;
    }
    About about{as_topic(any_member(object, {"topic", "project", "task"}).text()), {}, {}};
    about.note = any_member(object, {"note", "description", "comment"}).text();
    const auto tags = object.member("tags");
    if (tags.kind() == JsonKind::text)
        for (const auto tag : text::split(tags.text(), ','))
            about.tags.push_back(as_tag(tag));
    for (auto tag = tags.first(); tag; tag = tag.next())
        about.tags.push_back(as_tag(tag.text()));
    std::erase(about.tags, "");
    const auto from = stamp(start);
    const auto to = from ? stamp(end) : std::nullopt;
    if (to)
        intake.session(line, *from, *to, about);
}

void from_wakatime(JsonValue day, Intake& intake) {
    const auto written = day.member("date") ? day : day.member("range");
    const auto date = read_moment(written.text("date"));
    if (!date) {
        intake.leave_out(day.line(), "left out: it has no 'date'");
        return;
    }
    const auto take_total = [&](JsonValue holder, const About& about) {
        const auto inner = holder.member("grand_total");
        const auto total = (inner ? inner : holder).member("total_seconds");
        if (const auto seconds = total.whole(); seconds && *seconds > 0)
            intake.length(holder.line(), date->day, {*seconds}, about);
        else if (!seconds)
            intake.leave_out(holder.line(), "left out: it has no 'total_seconds'");
    };
    const auto projects = day.member("projects");
    for (auto project = projects.first(); project; project = project.next())
        take_total(project, {as_topic(project.text("name")), {}, {}});
    if (!projects)
        take_total(day, {});
}

}  // namespace osm::study
