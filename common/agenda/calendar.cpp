#include "agenda/calendar.hpp"

#include <fmt/core.h>

#include <string_view>

namespace osm::agenda {
namespace {

constexpr std::size_t longest_line = 75;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

void put(std::string& to, std::string_view line) {
    std::size_t room = longest_line;
    while (line.size() > room) {
        auto cut = room;
        while (cut > 0 && continues(line[cut]))
            --cut;
        if (cut == 0)  // no character is so long: bytes that are no text
            cut = room;
        to.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = longest_line - 1;  // the blank is part of the line
    }
    to.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
    std::string found;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            found += '\\';
        if (c == '\n')
            found += "\\n";
        else
            found += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return found;
}

std::string in_utc(time::Instant at) {
    const auto text = time::to_text(time::Stamp{at, 0});  // 2016-10-03T09:02:11+00:00
    return fmt::format("{}{}{}T{}{}{}Z", text.substr(0, 4), text.substr(5, 2), text.substr(8, 2),
                       text.substr(11, 2), text.substr(14, 2), text.substr(17, 2));
}

std::string as_date(time::Date day) {
    return fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day());
}

void put_event(std::string& to, const Event& event, time::Instant made) {
    put(to, "BEGIN:VEVENT");
    put(to, "UID:" + escaped(event.uid));
    put(to, "DTSTAMP:" + in_utc(made));
    if (event.day) {
        put(to, "DTSTART;VALUE=DATE:" + as_date(*event.day));
        put(to, "DTEND;VALUE=DATE:" + as_date(*event.day + 1));
        put(to, "TRANSP:TRANSPARENT");
    } else {
        put(to, "DTSTART:" + in_utc(event.begin));
        put(to, "DTEND:" + in_utc(event.end));
    }
    put(to, "SUMMARY:" + escaped(event.summary));
    if (!event.description.empty())
        put(to, "DESCRIPTION:" + escaped(event.description));
    if (!event.category.empty())
        put(to, "CATEGORIES:" + escaped(event.category));
    if (!event.url.empty())
        put(to, "URL:" + escaped(event.url));
    put(to, "END:VEVENT");
}

}  // namespace

std::string to_ics(const Calendar& calendar) {
    std::string text;
    put(text, "BEGIN:VCALENDAR");
    put(text, "VERSION:2.0");
    put(text, "PRODID:-//osm//osm 1//EN");
    put(text, "CALSCALE:GREGORIAN");
    put(text, "X-WR-CALNAME:" + escaped(calendar.name));
    for (const auto& event : calendar.events)
        put_event(text, event, calendar.made);
    put(text, "END:VCALENDAR");
    return text;
}

}  // namespace osm::agenda
