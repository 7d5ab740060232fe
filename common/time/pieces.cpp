#include "time/pieces.hpp"

#include "text/ascii.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>

namespace osm::time {
namespace {

using text::is_digit;

// The digits in front, taken off `word`.
std::string_view take_digits(std::string_view& word) {
    const auto end = std::ranges::find_if_not(word, is_digit) - word.begin();
    const auto front = word.substr(0, static_cast<std::size_t>(end));
    word.remove_prefix(front.size());
    return front;
}

// 1:30 and 1:30:15: hours of any size, then minutes and seconds below 60 in two digits.
std::optional<Duration> colon_length(std::string_view word) {
    const auto parts = text::split(word, ':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto part = i < parts.size() ? digits(parts[i]) : 0;
        const bool two = i == 0 || i >= parts.size() || parts[i].size() == 2;
        if (!part || !two || (i > 0 && *part > 59))
            return std::nullopt;
        seconds = seconds * 60 + *part;
    }
    return Duration{seconds};
}

std::int64_t unit_seconds(char unit) {
    switch (unit) {
        case 'd':
            return 86'400;
        case 'h':
            return 3'600;
        case 'm':
            return 60;
        case 's':
            return 1;
        default:
            return 0;
    }
}

// `whole`.`fraction` units, when that is a whole number of seconds.
std::optional<std::int64_t> fraction_of(std::string_view whole, std::string_view fraction,
                                        std::int64_t unit) {
    const auto integer = digits(whole);
    const auto part = digits(fraction);
    if (!integer || !part || fraction.size() > 6)
        return std::nullopt;
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < fraction.size(); ++i)
        scale *= 10;
    if (*part * unit % scale != 0)
        return std::nullopt;
    return *integer * unit + *part * unit / scale;
}

// One number and its unit, taken off `word`; `unit` must become smaller each time.
std::optional<std::int64_t> take_part(std::string_view& word, std::int64_t& unit) {
    const auto whole = take_digits(word);
    std::string_view fraction;
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        fraction = take_digits(word);
        if (fraction.empty())
            return std::nullopt;
    }
    const auto size = word.empty() ? 0 : unit_seconds(word.front());
    if (size == 0 || size >= unit)
        return std::nullopt;
    unit = size;
    word.remove_prefix(1);
    if (!fraction.empty())
        return word.empty() ? fraction_of(whole, fraction, size) : std::nullopt;
    const auto number = digits(whole);
    return number ? std::optional(*number * size) : std::nullopt;
}

}  // namespace

std::optional<int> digits(std::string_view word) {
    if (word.empty() || word.size() > 9 || !std::ranges::all_of(word, is_digit))
        return std::nullopt;
    int number = 0;
    for (const char c : word)
        number = number * 10 + (c - '0');
    return number;
}

std::optional<Duration> clock_time(std::string_view word) {
    if (word.find(':') > 2)
        return std::nullopt;
    const auto time = colon_length(word);
    return time && *time <= hours(24) ? time : std::nullopt;
}

std::optional<Duration> length(std::string_view word) {
    if (word.find(':') != std::string_view::npos) {
        const auto read = colon_length(word);
        return read && *read <= longest_length ? read : std::nullopt;
    }
    if (word.empty())
        return std::nullopt;
    std::int64_t seconds = 0;
    for (std::int64_t unit = INT64_MAX; !word.empty(); word = text::trim(word)) {
        const auto part = take_part(word, unit);
        if (!part)
            return std::nullopt;
        seconds += *part;
        if (word.ends_with(' '))
            return std::nullopt;
    }
    return seconds <= longest_length.seconds ? std::optional(Duration{seconds}) : std::nullopt;
}

std::optional<Stamp> written_instant(std::string_view word) {
    // Brought to the 25 characters of the fact files, which then are checked as a whole.
    if (word.size() < 17)
        return std::nullopt;
    std::string full(word);
    if (full[10] == ' ' || full[10] == 't')
        full[10] = 'T';
    if (full.back() == 'Z' || full.back() == 'z')
        full.replace(full.size() - 1, 1, "+00:00");
    if (full.size() == 22)
        full.insert(16, ":00");
    return read_stamp(full);
}

}  // namespace osm::time
