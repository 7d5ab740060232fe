// study/spelling.hpp - days, times, lengths and names as other programs spell them. Known to this
// module's readers of their files alone.
#pragma once

#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osm::study {

// Takes pieces off the front of a text. Each function takes what it names or nothing.
class Spelled {
public:
    explicit Spelled(std::string_view rest) : rest_(rest) {}

    std::string_view rest() const { return rest_; }

    bool done() const { return rest_.empty(); }

    char front() const { return rest_.empty() ? '\0' : rest_.front(); }

    bool take(std::string_view word);
    char take();                                    // one character; NUL at the end
    void blanks();                                  // blanks and tabs
    std::string_view until(std::string_view ends);  // up to one of these characters, or the end
    std::optional<int> number(std::size_t least, std::size_t most);  // so many digits

    // 2016-10-03, 2016/10/3, 2016.10.03; the same mark twice.
    std::optional<time::Date> day();
    // 9:30, 09:30:11, 9:30:11.250, 24:00, 9:30am, 12:00 AM: time after midnight.
    std::optional<time::Duration> clock();
    // Z, +01:00, +0100, +01, -3:30: seconds east.
    std::optional<std::int32_t> offset();

private:
    std::string_view rest_;
};

// A day and a time, as a clock somewhere showed it; where the offset is written, a moment.
struct Moment {
    time::Date day;
    time::Duration of_day;
    std::optional<std::int32_t> offset;
    bool timed = true;  // false: only a day was written
};

// Of the whole word: 2016-10-03T09:30:00+01:00 and its like, with a blank for the T,
// 20161003T083000Z, or only a day.
std::optional<Moment> read_moment(std::string_view word);

// Of the whole word: 1h30m, 1h 30min, 90m, 45s, 1.5h, 1:30 (hours), 1:30:00, -30m. Nothing without
// a unit.
std::optional<time::Duration> read_length(std::string_view word);

// A plain number of units of so many seconds: "5400", "1.5", "1,5"; rounded to the second.
std::optional<time::Duration> read_units(std::string_view number, std::int64_t unit_seconds);

// What others call it as a topic: blanks become hyphens, empty parts go. "" when nothing is left.
std::string as_topic(std::string_view name);
// The same as one part of a topic: a colon becomes a hyphen too.
std::string as_topic_part(std::string_view name);
// As a tag: blanks and commas become hyphens. "" when nothing is left.
std::string as_tag(std::string_view name);
// On one line, control characters made blanks, without blanks at the ends.
std::string as_note(std::string_view text);

}  // namespace osm::study
