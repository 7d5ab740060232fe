// JSON objects, one a session, whoever wrote them: `export jsonl`, Toggl, Clockify, Kimai, Harvest,
// timetrap, Crick. What begins, ends, lasts and names a session is found by the words of its keys.
#include "study/intake.hpp"
#include "study/observed.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <array>
#include <initializer_list>
#include <span>

namespace osm::study {
namespace {

using interchange::JsonKind;
using interchange::JsonValue;
using Words = std::initializer_list<std::string_view>;  // a list that is written where it is used

// The surest first; written small, without marks between the words.
constexpr auto start_keys = std::to_array<std::string_view>(
    {"start", "starttime", "startedat", "startat", "started", "startdate", "begin", "beginat",
     "begintime", "beganat", "from", "timestart", "clockin", "startts", "timestarted"});
constexpr auto end_keys = std::to_array<std::string_view>(
    {"end", "endtime", "endedat", "endat", "ended", "enddate", "stop", "stoptime", "stopat",
     "stoppedat", "finish", "finishedat", "finished", "until", "to", "timeend", "clockout", "endts",
     "timeended"});
constexpr auto day_keys =
    std::to_array<std::string_view>({"date", "day", "spentdate", "dateat", "workdate", "spentat"});
constexpr auto length_keys = std::to_array<std::string_view>(
    {"duration", "durationseconds", "seconds", "totalseconds", "timespentseconds", "timespent",
     "length", "minutes", "durationminutes", "hours", "time"});
constexpr auto tag_keys = std::to_array<std::string_view>({"tags", "labels", "tag"});
constexpr auto note_keys =
    std::to_array<std::string_view>({"note", "notes", "description", "comment", "annotation",
                                     "summary", "text", "details", "title"});

// startTime, start_time and Start-Time are one key.
std::string plain_key(std::string_view key) {
    auto word = text::lower(key);
    std::erase_if(word, [](char c) { return c == '_' || c == '-' || c == ' '; });
    return word;
}

JsonValue any_member(JsonValue object, std::span<const std::string_view> words) {
    for (const auto word : words)
        for (auto value = object.first(); value; value = value.next())
            if (value.kind() != JsonKind::null && value.key().size() >= word.size() &&
                plain_key(value.key()) == word)
                return value;
    return {};
}

JsonValue any_member(JsonValue object, Words words) {
    return any_member(object, std::span{words.begin(), words.size()});
}

// A text, or the name of what is described: {"id":3,"name":"Thesis"}.
std::string_view name_in(JsonValue value) {
    return value.kind() == JsonKind::object ? value.text("name")
           : value.kind() == JsonKind::text ? value.text()
                                            : std::string_view{};
}

std::string_view named(JsonValue object, Words words) {
    for (const auto word : words)
        if (const auto name = name_in(any_member(object, {word})); !name.empty())
            return name;
    return {};
}

std::string topic_of(JsonValue object) {
    if (const auto topic = named(object, {"topic"}); !topic.empty())
        return as_topic(topic);
    const auto project = named(object, {"project", "projectname", "sheet", "category"});
    const auto part =
        named(object, {"task", "taskname", "activity", "activityname", "servicename"});
    auto topic = as_topic(project);
    if (const auto below = as_topic(part); !below.empty())
        topic += (topic.empty() ? "" : ":") + below;
    return topic;
}

About about_of(JsonValue object) {
    About about{topic_of(object), {}, std::string{any_member(object, note_keys).text()}};
    const auto tags = any_member(object, tag_keys);
    if (tags.kind() == JsonKind::text)
        for (const auto tag : text::split(tags.text(), ','))
            about.tags.push_back(as_tag(tag));
    else
        for (auto tag = tags.first(); tag; tag = tag.next())
            about.tags.push_back(as_tag(name_in(tag)));
    auto client = named(object, {"client", "clientname", "customer", "customername"});
    if (client.empty())
        client = named(any_member(object, {"project"}), {"client", "customer"});
    if (!client.empty())
        about.tags.push_back(as_tag(fmt::format("client={}", client)));
    std::erase(about.tags, "");
    return about;
}

// Seconds since 1970, or thousandths of them.
std::optional<time::Instant> instant_of(JsonValue value) {
    const auto number = value.whole();
    if (!number)
        return std::nullopt;
    constexpr std::int64_t far = 100'000'000'000;
    return time::Instant{*number < far ? *number : *number / 1000};
}

std::int64_t unit_of(std::string_view key) {
    const auto word = plain_key(key);
    if (word.find("second") != std::string::npos)
        return 1;
    if (word.find("minute") != std::string::npos)
        return 60;
    return word.find("hour") != std::string::npos ? 3600 : 0;
}

class Object {
public:
    Object(JsonValue object, Intake& intake) : object_(object), intake_(intake) {}

    void take() {
        const auto inner = any_member(object_, {"timeinterval"});
        const auto times = inner.kind() == JsonKind::object ? inner : object_;
        const auto start = any_member(times, start_keys);
        const auto end = any_member(times, end_keys);
        const auto length = any_member(times, length_keys);
        const auto day = start ? start : any_member(object_, day_keys);
        if (!day)
            leave_out("it has no 'start'");
        else if (end)
            take_range(day, end);
        else if (!length)
            leave_out("it has no 'end'");
        else if (length.text().starts_with('-'))
            leave_out("it runs still", "import it when it is stopped");
        else
            take_length(day, length);
    }

private:
    void leave_out(std::string_view why, std::string hint = {}) {
        intake_.leave_out(object_.line(), fmt::format("left out: {}", why), std::move(hint));
    }

    std::optional<time::Stamp> stamp(JsonValue value) {
        if (const auto instant = instant_of(value))
            return intake_.at(*instant);
        const auto moment = read_moment(value.text());
        if (moment && moment->timed)
            return intake_.at(object_.line(), *moment);
        leave_out(fmt::format("'{}' is no time", value.text()));
        return std::nullopt;
    }

    void take_range(JsonValue start, JsonValue end) {
        const auto from = stamp(start);
        const auto to = from ? stamp(end) : std::nullopt;
        if (to)
            intake_.session(object_.line(), *from, *to, about_of(object_));
    }

    std::optional<time::Duration> read(JsonValue length) {
        if (const auto read = read_length(length.text()))
            return read;
        auto unit = unit_of(length.key());
        if (unit == 0)
            unit = intake_.terms().columns.unit_seconds;
        if (unit == 0 && read_units(length.text(), 1))
            text::fail(fmt::format("whether '{}' is in seconds, minutes or hours is not said in "
                                   "this file",
                                   length.text()),
                       "say --unit seconds, minutes or hours",
                       {.file = intake_.terms().file, .line = object_.line()});
        return read_units(length.text(), unit);
    }

    void take_length(JsonValue start, JsonValue length) {
        const auto lasted = read(length);
        const auto moment = read_moment(start.text());
        if (!lasted) {
            leave_out(fmt::format("'{}' is no length", length.text()));
        } else if (moment && !moment->timed) {
            intake_.length(object_.line(), moment->day, *lasted, about_of(object_));
        } else if (const auto from = stamp(start)) {
            const auto to =
                moment ? intake_.after(*from, *moment, *lasted) : intake_.at(from->at + *lasted);
            intake_.session(object_.line(), *from, to, about_of(object_));
        }
    }

    JsonValue object_;
    Intake& intake_;
};

}  // namespace

bool is_session(JsonValue value) {
    const auto inner = any_member(value, {"timeinterval"});
    const auto times = inner.kind() == JsonKind::object ? inner : value;
    const bool begins = any_member(times, start_keys) || any_member(value, day_keys);
    return begins && (any_member(times, end_keys) || any_member(times, length_keys) ||
                      any_member(value, {"topic"}) || any_member(times, start_keys));
}

void from_object(JsonValue object, Intake& intake) { Object{object, intake}.take(); }

}  // namespace osm::study
