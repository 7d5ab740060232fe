#include "time/calendar.hpp"

#include "text/words.hpp"
#include "time/civil.hpp"

#include <array>

namespace osm::time {
namespace {

constexpr std::array<std::string_view, 7> day_names{"Mon", "Tue", "Wed", "Thu",
                                                    "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 7> long_names{"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};

constexpr std::int64_t floor_to(std::int64_t value, std::int64_t unit) {
    return value / unit - (value % unit < 0 ? 1 : 0);
}

Date from_civil(int year, int month, int day) { return {days_from_civil(year, month, day)}; }

}  // namespace

std::string_view short_name(Weekday day) { return day_names[static_cast<std::size_t>(day)]; }

std::optional<Weekday> weekday_named(std::string_view word) {
    const auto low = text::lower(word);
    for (std::size_t i = 0; i < long_names.size(); ++i)
        if (low == long_names[i] || low == long_names[i].substr(0, 3))
            return static_cast<Weekday>(i);
    return std::nullopt;
}

int Date::year() const { return civil_from_days(days).year; }

int Date::month() const { return civil_from_days(days).month; }

int Date::day() const { return civil_from_days(days).day; }

Weekday Date::weekday() const {
    const int since_monday = (days % 7 + 7 + 3) % 7;  // 1970-01-01 was a Thursday
    return static_cast<Weekday>(since_monday);
}

std::optional<Date> date(int year, int month, int day) {
    if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 ||
        day > days_in_month(year, month))
        return std::nullopt;
    return from_civil(year, month, day);
}

Date add_months(Date from, int months) {
    const auto [year, month, day] = civil_from_days(from.days);
    const auto count = std::int64_t{year} * 12 + (month - 1) + months;
    const auto to_year = static_cast<int>(floor_to(count, 12));
    const auto to_month = static_cast<int>(count - std::int64_t{to_year} * 12) + 1;
    return from_civil(to_year, to_month, std::min(day, days_in_month(to_year, to_month)));
}

Date first_of_month(Date day) { return day - (day.day() - 1); }

Date last_of_month(Date day) {
    const auto [year, month, number] = civil_from_days(day.days);
    return day + (days_in_month(year, month) - number);
}

Date Week::monday() const {
    // 4 January is in week 1, whatever day it is.
    const auto fourth = from_civil(year, 1, 4);
    return fourth - static_cast<int>(fourth.weekday()) + 7 * (number - 1);
}

Week week_of(Date day) {
    // A week belongs to the year of its Thursday.
    const auto thursday = day - static_cast<int>(day.weekday()) + 3;
    const int year = thursday.year();
    return {year, (thursday - from_civil(year, 1, 1)) / 7 + 1};
}

std::optional<Week> week(int year, int number) {
    if (year < first_year || year > last_year || number < 1)
        return std::nullopt;
    const Week asked{year, number};
    if (week_of(asked.monday()) != asked)
        return std::nullopt;
    return asked;
}

Date Stamp::day(Duration day_start) const {
    return {static_cast<std::int32_t>(floor_to(local_seconds() - day_start.seconds, day_seconds))};
}

Instant begin_of(Date day, std::int32_t offset, Duration day_start) {
    return {std::int64_t{day.days} * day_seconds + day_start.seconds - offset};
}

}  // namespace osm::time
