// time/words.hpp - dates, times, periods and lengths as a person types them; osm-values(7) is the
// contract. One parser for options, arguments and TOML values alike.
#pragma once

#include "time/calendar.hpp"
#include "time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osm::time {

// Reads typed values relative to one now. Every function throws text::Failure (misuse) that quotes
// the word, says what was expected and how to write it; an ambiguous or missing wall-clock time
// names both readings.
class Words {
public:
    Words(Stamp now, Zone zone, Duration day_start = {});

    Stamp now() const { return now_; }

    Date today() const { return now_.day(day_start_); }

    const Zone& zone() const { return zone_; }

    Duration day_start() const { return day_start_; }

    // 2016-10-03, today, yesterday, tomorrow, mon..sun (the last one that is not after today), -3d,
    // +2w.
    Date date(std::string_view word) const;

    // 09:30 (today, by the zone's clock), `yesterday 22:10`, `2016-10-03 09:30`, `mon 09:30`, -25m
    // (so long before now), +10m, now, RFC 3339 with seconds optional, Z or an offset. A clock time
    // without a date, or after a word for a day, is the one inside that day as `day_start` bounds
    // it; after a written date it is the calendar's.
    Stamp moment(std::string_view word) const;

    // today, yesterday, week, last-week, month, last-month, year, last-year, 2016-W40, 2016-10,
    // 2016, a date, A..B with either end left out (`..` is all time). Ends may be any period
    // themselves: 2016-09..2016-W50.
    Period period(std::string_view word) const;

private:
    std::optional<Date> day_word(std::string_view word) const;
    std::optional<Period> single_period(std::string_view word) const;
    Stamp wall(Date day, Duration of_day, std::string_view word) const;

    Stamp now_;
    Zone zone_;
    Duration day_start_;
};

// 90m, 1h30m, 1.5h, 1:30, 45s, 2d (24 h each). Positive, at most 100000 hours. Throws as above.
Duration read_duration(std::string_view word);

// 9:30 or 09:30:15 as time after midnight: a clock time that names no day. nullopt for any other
// word.
std::optional<Duration> time_of_day(std::string_view word);

// 09:30 or 24:00 as time after midnight; for windows and day_start. Throws as above.
Duration read_clock(std::string_view word);

}  // namespace osm::time
