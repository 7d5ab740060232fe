#include "agenda/calendar.hpp"

#include "unit/catch.hpp"

#include <string>

using namespace osm;

namespace {

time::Instant at(std::string_view text) { return time::read_stamp(text)->at; }

}  // namespace

TEST_CASE("an appointment is written in UTC with CRLF", "[agenda]") {
    agenda::Calendar calendar{"A year; of study", at("2016-10-03T09:00:00+01:00"), {}};
    agenda::Event sitting;
    sitting.uid = "pgm-1-2016-10-03-0900@osm-plan";
    sitting.summary = "Graphical Models, 1";
    sitting.category = "ml";
    sitting.begin = at("2016-10-03T09:00:00+01:00");
    sitting.end = at("2016-10-03T13:00:00+01:00");
    agenda::Event due;
    due.uid = "bayes-due@osm-plan";
    due.summary = "due: Bayes";
    due.description = "first\nsecond\\";
    due.url = "https://example.org";
    due.day = *time::date(2016, 12, 31);
    calendar.events = {sitting, due};
    CHECK(to_ics(calendar) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//osm//osm 1//EN\r\nCALSCALE:GREGORIAN\r\n"
          "X-WR-CALNAME:A year\\; of study\r\n"
          "BEGIN:VEVENT\r\nUID:pgm-1-2016-10-03-0900@osm-plan\r\nDTSTAMP:20161003T080000Z\r\n"
          "DTSTART:20161003T080000Z\r\nDTEND:20161003T120000Z\r\n"
          "SUMMARY:Graphical Models\\, 1\r\nCATEGORIES:ml\r\nEND:VEVENT\r\n"
          "BEGIN:VEVENT\r\nUID:bayes-due@osm-plan\r\nDTSTAMP:20161003T080000Z\r\n"
          "DTSTART;VALUE=DATE:20161231\r\nDTEND;VALUE=DATE:20170101\r\nTRANSP:TRANSPARENT\r\n"
          "SUMMARY:due: Bayes\r\nDESCRIPTION:first\\nsecond\\\\\r\nURL:https://example.org\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("a long line is folded between characters", "[agenda]") {
    agenda::Event event;
    event.uid = "a";
    for (int i = 0; i < 60; ++i)
        event.summary += "é";
    const auto text = agenda::to_ics({"", {}, {event}});
    std::size_t begin = 0;
    std::string whole;
    for (auto end = text.find("\r\n"); end != std::string::npos;
         begin = end + 2, end = text.find("\r\n", begin)) {
        const auto line = text.substr(begin, end - begin);
        CHECK(line.size() <= 75);
        REQUIRE_FALSE((line.size() > 1 && line[0] == ' ' &&
                       (static_cast<unsigned char>(line[1]) & 0xC0) == 0x80));
        if (line.starts_with("SUMMARY:") || line.starts_with(' '))
            whole += line.substr(line.starts_with(' ') ? 1 : 0);
    }
    CHECK(whole == "SUMMARY:" + event.summary);
}
