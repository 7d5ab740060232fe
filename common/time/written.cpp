// Instants and days as they are written: read_stamp and its like, and the forms for people.
#include "time/calendar.hpp"
#include "time/civil.hpp"

#include <array>
#include <cstdlib>

namespace osm::time {
namespace {

constexpr int longest_offset = 18 * 3600;  // RFC 3339 allows more, no place on earth uses it

constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// What read_stamp looks up instead of dividing: the day on which each year begins, and the days of
// a year before and in each month.
constexpr auto year_begins = [] {
    std::array<std::int32_t, last_year - first_year + 1> days{};
    for (int year = first_year; year <= last_year; ++year)
        days[static_cast<std::size_t>(year - first_year)] = days_from_civil(year, 1, 1);
    return days;
}();

struct Month {
    std::int16_t begins;
    std::int16_t length;
};

constexpr auto months_of = [] {
    std::array<std::array<Month, 13>, 2> months{};
    for (const int leap : {0, 1}) {
        int begins = 0;
        for (int month = 1; month <= 12; ++month) {
            const int length = days_in_month(leap ? 2000 : 2001, month);
            months[static_cast<std::size_t>(leap)][static_cast<std::size_t>(month)] = {
                static_cast<std::int16_t>(begins), static_cast<std::int16_t>(length)};
            begins += length;
        }
    }
    return months;
}();

// Reads digits and remembers whether each was one, so that the reader branches once, at the end.
class Digits {
public:
    explicit Digits(const char* text) : text_(text) {}

    unsigned two(std::size_t at) { return digit(at) * 10 + digit(at + 1); }

    unsigned four(std::size_t at) { return two(at) * 100 + two(at + 2); }

    bool all() const { return worst_ <= 9; }

private:
    unsigned digit(std::size_t at) {
        const auto value = static_cast<unsigned>(static_cast<unsigned char>(text_[at])) - '0';
        worst_ = value > worst_ ? value : worst_;
        return value;
    }

    const char* text_;
    unsigned worst_ = 0;
};

// The day that the first ten characters name; -1 when they name none. `digits` must read `text`.
inline std::int32_t day_at(const char* text, Digits& digits) {
    const auto year = digits.four(0) - first_year;
    const auto month = digits.two(5);
    const auto day = digits.two(8);
    if (text[4] != '-' || text[7] != '-' || !digits.all() || year >= year_begins.size() ||
        month - 1 > 11)
        return -1;
    const auto [begins, length] = months_of[is_leap(static_cast<int>(year) + first_year)][month];
    if (day - 1 >= static_cast<unsigned>(length))
        return -1;
    return year_begins[year] + begins + static_cast<std::int32_t>(day) - 1;
}

void put_two(char* at, int value) {
    at[0] = static_cast<char>('0' + value / 10);
    at[1] = static_cast<char>('0' + value % 10);
}

void put_date(char* at, Date day) {
    const auto civil = civil_from_days(day.days);
    put_two(at, civil.year / 100 % 100);
    put_two(at + 2, civil.year % 100);
    at[4] = '-';
    put_two(at + 5, civil.month);
    at[7] = '-';
    put_two(at + 8, civil.day);
}

// "4:05" after the sign.
std::string hours_and_minutes(std::int64_t minutes) {
    const auto rest = static_cast<int>(minutes % 60);
    auto text = std::to_string(minutes / 60) + ":00";
    put_two(text.data() + text.size() - 2, rest);
    return text;
}

}  // namespace

std::optional<Stamp> read_stamp(std::string_view text) {
    if (text.size() != 25)
        return std::nullopt;
    const char* const c = text.data();
    Digits digits(c);
    const auto hour = digits.two(11);
    const auto minute = digits.two(14);
    const auto second = digits.two(17);
    const auto offset_hour = digits.two(20);
    const auto offset_minute = digits.two(23);
    const auto day = day_at(c, digits);  // looks at every digit read so far
    const bool parted = c[10] == 'T' && c[13] == ':' && c[16] == ':' && c[22] == ':' &&
                        (c[19] == '+' || c[19] == '-');
    const auto offset = static_cast<int>(offset_hour * 3600 + offset_minute * 60);
    if (day < 0 || !parted || hour > 23 || minute > 59 || second > 59 || offset_minute > 59 ||
        offset > longest_offset)
        return std::nullopt;
    const auto east = c[19] == '-' ? -offset : offset;
    const std::int64_t of_day = hour * 3600 + minute * 60 + second;
    return Stamp{{day * day_seconds + of_day - east}, east};
}

std::optional<Date> read_date(std::string_view text) {
    if (text.size() != 10)
        return std::nullopt;
    Digits digits(text.data());
    const auto day = day_at(text.data(), digits);
    return day < 0 ? std::nullopt : std::optional(Date{day});
}

std::string to_text(Stamp stamp) {
    std::string text = "0000-00-00T00:00:00+00:00";
    const auto day = stamp.day();
    const auto of_day = static_cast<int>(stamp.local_seconds() - day.days * day_seconds);
    put_date(text.data(), day);
    put_two(text.data() + 11, of_day / 3600);
    put_two(text.data() + 14, of_day / 60 % 60);
    put_two(text.data() + 17, of_day % 60);
    const int minutes = std::abs(stamp.offset) / 60;
    text[19] = stamp.offset < 0 ? '-' : '+';
    put_two(text.data() + 20, minutes / 60);
    put_two(text.data() + 23, minutes % 60);
    return text;
}

std::string to_text(Date date) {
    std::string text(10, '0');
    put_date(text.data(), date);
    return text;
}

std::string to_text(Week week) {
    auto text = std::to_string(week.year) + "-W00";
    put_two(text.data() + text.size() - 2, week.number);
    return text;
}

std::string to_text(const Period& period) {
    return (period.first ? to_text(*period.first) : "") + ".." +
           (period.last ? to_text(*period.last) : "");
}

std::string to_clock(Duration length) {
    const auto size = length.seconds < 0 ? -length.seconds : length.seconds;
    const auto minutes = (size + 30) / 60;
    std::string text = length.seconds < 0 && minutes > 0 ? "-" : "";
    return text += hours_and_minutes(minutes);
}

std::string to_day_month(Date date) {
    const auto [year, month, day] = civil_from_days(date.days);
    return std::to_string(day) + ' ' +
           std::string(month_names[static_cast<std::size_t>(month - 1)]);
}

std::string to_short_date(Date date) {
    return std::string(short_name(date.weekday())) + ' ' + to_day_month(date);
}

std::string clock_of(Stamp stamp) { return to_text(stamp).substr(11, 5); }

}  // namespace osm::time
