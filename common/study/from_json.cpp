// JSON: who wrote it, and where in it the sessions are.
#include "interchange/csv.hpp"
#include "study/intake.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

using interchange::Json;
using interchange::JsonKind;
using interchange::JsonValue;

bool is_packed(std::string_view word) { return word.size() >= 15 && word[8] == 'T'; }

std::optional<Form> form_of(JsonValue value) {
    if (value.kind() == JsonKind::array)
        return value.first().kind() == JsonKind::number ? std::optional{Form::watson}
                                                        : std::nullopt;
    if (is_packed(value.text("start")))
        return Form::timewarrior;
    if (is_wakatime(value))
        return Form::wakatime;
    if (value.member("project").kind() == JsonKind::text && value.member("start") &&
        !value.member("topic") && !value.member("duration"))
        return Form::watson;
    return is_session(value) ? std::optional{Form::jsonl} : std::nullopt;
}

// {"time_entry": {...}} is what is inside.
JsonValue inside(JsonValue value) {
    const auto only = value.kind() == JsonKind::object ? value.first() : JsonValue{};
    return only.kind() == JsonKind::object && !only.next() ? only : value;
}

void take(JsonValue value, Form form, Intake& intake) {
    if (value.kind() != JsonKind::object && value.kind() != JsonKind::array)
        intake.leave_out(value.line(), fmt::format("left out: '{}' is no session", value.text()));
    else if (form == Form::timewarrior)
        from_timewarrior(value, intake);
    else if (form == Form::watson)
        from_watson(value, intake);
    else
        from_object(value, intake);
}

// One object in several lines is one document; several, each in its line, are as many.
bool is_lines(std::string_view text) {
    const auto first = text::trim(text.substr(0, text.find('\n')));
    const auto line = first.ends_with('\r') ? first.substr(0, first.size() - 1) : first;
    return line.starts_with('{') && line.ends_with('}');
}

// The first list of objects in an object: what {"data": [...]}, {"time_entries": [...]} and their
// like wrap.
JsonValue list_in(JsonValue object) {
    for (auto value = object.first(); value; value = value.next())
        if (value.kind() == JsonKind::array && value.first().kind() == JsonKind::object)
            return value.first();
    return {};
}

// The sessions inside of what wraps them.
JsonValue unwrapped(const Json& json) {
    const auto first = json.first();
    if (first.next())
        return first;
    if (first.kind() == JsonKind::array)
        return first.first();
    const auto list = list_in(first);
    const bool outer = is_session(first) || is_wakatime(first);
    return list && (!outer || is_session(list) || is_wakatime(list)) ? list : first;
}

// RescueTime answers with a table: {"row_headers": [...], "rows": [[...], ...]}.
bool is_table(JsonValue document) {
    return document.member("row_headers").kind() == JsonKind::array &&
           document.member("rows").kind() == JsonKind::array;
}

interchange::CsvRow row_of(JsonValue list) {
    interchange::CsvRow row{list.line(), {}};
    for (auto cell = list.first(); cell; cell = cell.next())
        row.cells.emplace_back(cell.text());
    return row;
}

void from_table(JsonValue document, Intake& intake) {
    interchange::Csv csv;
    csv.rows.push_back(row_of(document.member("row_headers")));
    for (auto row = document.member("rows").first(); row; row = row.next())
        csv.rows.push_back(row_of(row));
    from_rows(csv, intake);
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
    if ((!form || form == Form::csv) && is_table(json.first())) {
        from_table(json.first(), intake);
        return Form::csv;
    }
    if ((!form || form == Form::activitywatch) && is_activitywatch(json.first())) {
        from_activitywatch(json.first(), intake);
        return Form::activitywatch;
    }
    auto value = unwrapped(json);
    for (auto probe = value; probe && !form; probe = probe.next())
        form = form_of(inside(probe));
    if (!form && value)
        text::fail("this JSON is of no form that is known",
                   "name it: watson, timewarrior, wakatime, activitywatch or jsonl",
                   {.file = intake.terms().file, .line = value.line()});
    if (form == Form::wakatime)
        from_wakatime(value, intake);
    else
        for (; value; value = value.next())
            take(inside(value), *form, intake);
    return form.value_or(Form::jsonl);
}

}  // namespace osm::study
