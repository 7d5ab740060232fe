// time/calendar.hpp - instants, durations and days. Nothing here knows a time zone or a clock.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osm::time {

// A length of time in whole seconds. May be negative.
struct Duration {
    std::int64_t seconds = 0;

    auto operator<=>(const Duration&) const = default;

    Duration& operator+=(Duration other) {
        seconds += other.seconds;
        return *this;
    }

    Duration& operator-=(Duration other) {
        seconds -= other.seconds;
        return *this;
    }

    friend Duration operator+(Duration a, Duration b) { return a += b; }

    friend Duration operator-(Duration a, Duration b) { return a -= b; }

    double hours() const { return static_cast<double>(seconds) / 3600.0; }
};

constexpr Duration minutes(std::int64_t n) { return {n * 60}; }

constexpr Duration hours(std::int64_t n) { return {n * 3600}; }

// A moment: seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
struct Instant {
    std::int64_t seconds = 0;

    auto operator<=>(const Instant&) const = default;

    friend Instant operator+(Instant at, Duration by) { return {at.seconds + by.seconds}; }

    friend Instant operator-(Instant at, Duration by) { return {at.seconds - by.seconds}; }

    friend Duration operator-(Instant a, Instant b) { return {a.seconds - b.seconds}; }
};

enum class Weekday { mon, tue, wed, thu, fri, sat, sun };  // ISO order, Monday is 0

std::string_view short_name(Weekday day);                     // "Mon"
std::optional<Weekday> weekday_named(std::string_view word);  // "mon", "Monday"; any case

// A day of the proleptic Gregorian calendar, as days since 1970-01-01. Years 1970 to 2200.
struct Date {
    std::int32_t days = 0;

    auto operator<=>(const Date&) const = default;

    friend Date operator+(Date day, int n) { return {day.days + n}; }

    friend Date operator-(Date day, int n) { return {day.days - n}; }

    friend int operator-(Date a, Date b) { return a.days - b.days; }

    Date& operator++() {
        ++days;
        return *this;
    }

    int year() const;
    int month() const;  // 1 to 12
    int day() const;    // 1 to 31
    Weekday weekday() const;
};

// nullopt when there is no such day (30 February) or the year is outside 1970 to 2200.
std::optional<Date> date(int year, int month, int day);

// `months` later (or earlier), clamped to the month's last day: 31 January + 1 month = 28 or 29
// February.
Date add_months(Date from, int months);
Date first_of_month(Date day);
Date last_of_month(Date day);

// ISO 8601 week: Monday first, week 1 holds the year's first Thursday.
struct Week {
    int year = 0;
    int number = 0;

    auto operator<=>(const Week&) const = default;
    Date monday() const;
};

Week week_of(Date day);
std::optional<Week> week(int year, int number);  // nullopt when the year has no such week
std::string to_text(Week week);                  // "2016-W40"

// A moment together with the offset from UTC (seconds, east positive) of the place where it was
// noted. What a fact file holds; 25 characters of RFC 3339.
struct Stamp {
    Instant at;
    std::int32_t offset = 0;

    bool operator==(const Stamp&) const = default;

    std::int64_t local_seconds() const { return at.seconds + offset; }

    // The calendar day at that place when a day begins at `day_start` after midnight.
    Date day(Duration day_start = {}) const;

    // The same place `by` later; the offset stays.
    friend Stamp operator+(Stamp from, Duration by) { return {from.at + by, from.offset}; }
};

// The instant at which `day` begins in that offset.
Instant begin_of(Date day, std::int32_t offset, Duration day_start = {});

// Exactly 25 characters, `2016-10-03T09:02:11+01:00`: the form of the fact files. nullopt
// otherwise. Fast: it is what a million-line reader spends its time on.
std::optional<Stamp> read_stamp(std::string_view text);
// Exactly `2016-10-03`. nullopt otherwise.
std::optional<Date> read_date(std::string_view text);

std::string to_text(Stamp stamp);       // RFC 3339, 25 characters
std::string to_text(Date date);         // "2016-10-03"
std::string to_clock(Duration length);  // hours and minutes, rounded to the minute: "4:35", "-0:05"
std::string to_short_date(Date date);   // "Mon 3 Oct"; for people
std::string to_day_month(Date date);    // "3 Oct"
std::string clock_of(Stamp stamp);      // "09:02", local

// Days from `first` to `last`, both included; either end may be open. What every report is about.
struct Period {
    std::optional<Date> first;
    std::optional<Date> last;

    bool operator==(const Period&) const = default;

    bool holds(Date day) const { return (!first || *first <= day) && (!last || day <= *last); }

    bool open() const { return !first && !last; }
};

std::string to_text(const Period& period);  // "2016-10-03..2016-10-09", an open end is empty

}  // namespace osm::time
