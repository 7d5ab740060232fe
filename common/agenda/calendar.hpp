// agenda/calendar.hpp - appointments as iCalendar (RFC 5545), for the calendar on a telephone.
#pragma once

#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::agenda {

// What stands in the calendar: from a moment to a moment, or the whole of a day when `day` is set.
struct Event {
    std::string uid;  // the same for the same thing each time, so that a calendar moves it and does
                      // not double it
    std::string summary;
    std::string description = {};
    std::string category = {};
    std::string url = {};
    std::optional<time::Date> day = {};
    time::Instant begin = {};
    time::Instant end = {};
};

struct Calendar {
    std::string name;
    time::Instant made;  // DTSTAMP: when the events were worked out
    std::vector<Event> events;
};

// Lines end in CRLF and are folded at 75 bytes, never within a character; moments are written in
// UTC and so mean the same wherever they are read. Control characters in texts are blanks, line
// ends stay line ends.
std::string to_ics(const Calendar& calendar);

}  // namespace osm::agenda
