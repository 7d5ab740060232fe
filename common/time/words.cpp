#include "time/words.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/civil.hpp"
#include "time/pieces.hpp"

#include <fmt/core.h>

#include <array>
#include <utility>
#include <vector>

namespace osm::time {
namespace {

using text::fail;

const char* const date_forms = "write 2016-10-03, today, yesterday, mon or -3d";
const char* const time_forms = "write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00";
const char* const period_forms =
    "write today, week, 2016-W40, 2016-10, 2016-10-03 or 2016-10-03..2016-10-09";
const char* const duration_forms = "write 90m, 1h30m, 1.5h or 1:30";

constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// Digits where `form` has a 9, and its other letters as they stand.
bool has_form(std::string_view word, std::string_view form) {
    if (word.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = word[i] >= '0' && word[i] <= '9';
        if (form[i] == '9' ? !digit : word[i] != form[i])
            return false;
    }
    return true;
}

int number_at(std::string_view word, std::size_t at, std::size_t size) {
    return *digits(word.substr(at, size));
}

void check_year(int year, std::string_view word) {
    if (year < first_year || year > last_year)
        fail(fmt::format("'{}' is outside the years {} to {}", word, first_year, last_year));
}

void check_month(int month, std::string_view word) {
    if (month < 1 || month > 12)
        fail(fmt::format("'{}' has no month {:02}", word, month), "months are 01 to 12");
}

// A word of the form 9999-99-99, which must then be a day.
Date calendar_date(std::string_view word) {
    const int year = number_at(word, 0, 4);
    const int month = number_at(word, 5, 2);
    const int day = number_at(word, 8, 2);
    check_year(year, word);
    check_month(month, word);
    if (const auto found = date(year, month, day))
        return *found;
    fail(fmt::format("'{}' is not a day of the calendar", word),
         fmt::format("{} {} has {} days", month_names[static_cast<std::size_t>(month - 1)], year,
                     days_in_month(year, month)));
}

std::string hint_for(std::string_view word, std::vector<std::string> known, const char* forms) {
    return text::did_you_mean(word, known, forms);
}

// The days of -3d and +2w; nullopt when the word has another form.
std::optional<int> signed_days(std::string_view word) {
    if (word.size() < 3 || (word.front() != '-' && word.front() != '+'))
        return std::nullopt;
    const auto number = digits(word.substr(1, word.size() - 2));
    const char unit = word.back();
    if (!number || *number > 100'000 || (unit != 'd' && unit != 'w'))
        return std::nullopt;
    return (word.front() == '-' ? -1 : 1) * *number * (unit == 'w' ? 7 : 1);
}

Period whole_week(Week week) { return {week.monday(), week.monday() + 6}; }

Period whole_month(Date day) { return {first_of_month(day), last_of_month(day)}; }

Period whole_year(int year) { return {time::date(year, 1, 1), time::date(year, 12, 31)}; }

Period week_period(std::string_view word) {
    const int year = number_at(word, 0, 4);
    check_year(year, word);
    if (const auto found = week(year, number_at(word, 6, 2)))
        return whole_week(*found);
    fail(fmt::format("'{}' is not a week", word),
         fmt::format("{} has weeks W01 to W{}", year, week(year, 53) ? 53 : 52));
}

Period month_period(std::string_view word) {
    const int year = number_at(word, 0, 4);
    const int month = number_at(word, 5, 2);
    check_year(year, word);
    check_month(month, word);
    return whole_month(*date(year, month, 1));
}

// What a period's numbers alone say: 2016, 2016-10, 2016-W40.
std::optional<Period> numbered_period(std::string_view word) {
    if (has_form(word, "9999-W99") || has_form(word, "9999-w99"))
        return week_period(word);
    if (has_form(word, "9999-99"))
        return month_period(word);
    if (has_form(word, "9999")) {
        check_year(number_at(word, 0, 4), word);
        return whole_year(number_at(word, 0, 4));
    }
    return std::nullopt;
}

std::string clock_at(Instant at, std::int32_t offset) { return clock_of({at, offset}); }

[[noreturn]] void fail_skipped(std::string_view word, std::int64_t local, const Zone& zone,
                               const Zone::Change& change) {
    const Stamp early{{local - change.after}, change.before};
    const Stamp late{{local - change.before}, change.after};
    fail(fmt::format("'{}' does not exist on {} in {}: the clock goes from {} to {}", word,
                     to_text(Stamp{{local}}.day()), zone.name(), clock_at(change.at, change.before),
                     clock_at(change.at, change.after)),
         fmt::format("write {} or {}", to_text(early), to_text(late)));
}

[[noreturn]] void fail_repeated(std::string_view word, const Stamp& first, const Stamp& second,
                                const Zone& zone, const Zone::Change& change) {
    fail(fmt::format("'{}' happens twice on {} in {}: the clock goes back from {} to {}", word,
                     to_text(first.day()), zone.name(), clock_at(change.at, change.before),
                     clock_at(change.at, change.after)),
         fmt::format("write {} for the first, {} for the second", to_text(first), to_text(second)));
}

}  // namespace

Words::Words(Stamp now, Zone zone, Duration day_start)
    : now_(now), zone_(std::move(zone)), day_start_(day_start) {}

// Days that are named by their place before or after today; nullopt when `word` has another form.
std::optional<Date> Words::day_word(std::string_view word) const {
    const auto low = text::lower(word);
    if (low == "today")
        return today();
    if (low == "yesterday")
        return today() - 1;
    if (low == "tomorrow")
        return today() + 1;
    if (const auto named = weekday_named(low)) {
        const int back = static_cast<int>(today().weekday()) - static_cast<int>(*named);
        return today() - (back + 7) % 7;
    }
    if (const auto away = signed_days(low)) {
        const auto day = today() + *away;
        check_year(day.year(), word);
        return day;
    }
    return std::nullopt;
}

Date Words::date(std::string_view word) const {
    const auto typed = text::trim(word);
    if (has_form(typed, "9999-99-99"))
        return calendar_date(typed);
    if (const auto day = day_word(typed))
        return *day;
    fail(fmt::format("'{}' is not a date", word),
         hint_for(typed, {"today", "yesterday", "tomorrow"}, date_forms));
}

Stamp Words::moment(std::string_view word) const {
    const auto typed = text::trim(word);
    if (text::lower(typed) == "now")
        return now_;
    if (const auto instant = written_instant(typed))
        return *instant;
    if (typed.starts_with('-') || typed.starts_with('+')) {
        if (const auto away = length(typed.substr(1)))
            return zone_.at(typed.front() == '-' ? now_.at - *away : now_.at + *away);
    }

    // A clock time, with a day before it or not.
    auto gap = typed.find_last_of(" \t");
    if (gap == std::string_view::npos && typed.size() > 10 && typed[10] == 'T')
        gap = 10;
    const auto clock = clock_time(gap == std::string_view::npos ? typed : typed.substr(gap + 1));
    if (!clock)
        fail(fmt::format("'{}' is not a time", word), time_forms);
    const auto before = gap == std::string_view::npos ? "today" : text::trim(typed.substr(0, gap));
    if (has_form(before, "9999-99-99"))
        return wall(calendar_date(before), *clock, word);
    const auto day = day_word(before);
    if (!day)
        fail(fmt::format("'{}' is not a time", word), time_forms);
    // With a day that begins at 04:00, 'yesterday 01:30' is in yesterday's last hours.
    return wall(*clock < day_start_ ? *day + 1 : *day, *clock, word);
}

Stamp Words::wall(Date day, Duration of_day, std::string_view word) const {
    if (day.year() > last_wall_year)
        fail(fmt::format("'{}' is after {}, beyond which the clock changes of {} are not known",
                         word, last_wall_year, zone_.name()),
             fmt::format("write it with its offset, such as {}",
                         to_text(Stamp{begin_of(day, 0, of_day), 0})));
    const auto found = zone_.instants(day, of_day);
    if (found.size() == 1)
        return found.front();
    const auto change = zone_.change_at(day, of_day).value();
    if (found.empty())
        fail_skipped(word, begin_of(day, 0, of_day).seconds, zone_, change);
    fail_repeated(word, found.front(), found.back(), zone_, change);
}

std::optional<Period> Words::single_period(std::string_view word) const {
    const auto low = text::lower(word);
    if (low == "week")
        return whole_week(week_of(today()));
    if (low == "last-week")
        return whole_week(week_of(today() - 7));
    if (low == "month")
        return whole_month(today());
    if (low == "last-month")
        return whole_month(add_months(today(), -1));
    if (low == "year")
        return whole_year(today().year());
    if (low == "last-year")
        return whole_year(today().year() - 1);
    if (const auto numbered = numbered_period(word))
        return numbered;
    if (has_form(word, "9999-99-99")) {
        const auto day = calendar_date(word);
        return Period{day, day};
    }
    const auto day = day_word(word);
    return day ? std::optional(Period{day, day}) : std::nullopt;
}

Period Words::period(std::string_view word) const {
    const auto one = [&](std::string_view part) {
        if (const auto found = single_period(part))
            return *found;
        fail(fmt::format("'{}' is not a period", part),
             hint_for(part,
                      {"today", "yesterday", "week", "last-week", "month", "last-month", "year",
                       "last-year"},
                      period_forms));
    };
    const auto typed = text::trim(word);
    const auto dots = typed.find("..");
    if (dots == std::string_view::npos)
        return one(typed);
    const auto from = text::trim(typed.substr(0, dots));
    const auto to = text::trim(typed.substr(dots + 2));
    Period period;
    if (!from.empty())
        period.first = one(from).first;
    if (!to.empty())
        period.last = one(to).last;
    if (period.first && period.last && *period.last < *period.first)
        fail(fmt::format("'{}' ends before it begins", word),
             fmt::format("write {}..{}", to, from));
    return period;
}

Duration read_duration(std::string_view word) {
    const auto typed = text::trim(word);
    const auto read = length(typed);
    if (!read && digits(typed))
        fail(fmt::format("'{}' has no unit", word), fmt::format("write {0}m or {0}h", typed));
    if (!read)
        fail(fmt::format("'{}' is not a duration", word), duration_forms);
    if (read->seconds <= 0)
        fail(fmt::format("'{}' is no time at all", word), duration_forms);
    return *read;
}

std::optional<Duration> time_of_day(std::string_view word) { return clock_time(text::trim(word)); }

Duration read_clock(std::string_view word) {
    const auto typed = text::trim(word);
    const auto read = clock_time(typed);
    if (!read || read->seconds % 60 != 0)
        fail(fmt::format("'{}' is not a time of day", word),
             "write 09:30, or 24:00 for the end of the day");
    return *read;
}

}  // namespace osm::time
