#include "study/spelling.hpp"

#include "text/ascii.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace osm::study {
namespace {

constexpr std::int64_t most_seconds = std::int64_t{100'000} * 3600;

using text::is_digit;
using text::is_letter;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

std::size_t digits_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

// Of a few; a call of memchr for each character of a name would cost more than all else.
bool is_among(std::string_view few, char c) {
    return std::ranges::any_of(few, [c](char one) { return one == c; });
}

// Most names are good as they are.
bool is_good(std::string_view name, char separator, std::string_view other_blanks,
             std::string_view never_first) {
    char before = separator;
    for (const char c : name) {
        const bool edge = c == separator || c == '-';
        if (c == ' ' || is_control(c) || (edge && before == separator) ||
            (c == separator && before == '-') || is_among(other_blanks, c) ||
            (before == separator && is_among(never_first, c)))
            return false;
        before = c;
    }
    return before != separator && before != '-';
}

// The parts of a name between `separators` and blanks, empty ones left out, blanks as hyphens.
std::string parts(std::string_view name, char separator, std::string_view other_blanks,
                  std::string_view never_first) {
    if (is_good(name, separator, other_blanks, never_first))
        return std::string{name};
    std::string all;
    std::string part;
    const auto end_part = [&] {
        const auto from = part.find_first_not_of("-" + std::string{never_first});
        const bool only_marks = from == std::string::npos;
        if (!only_marks) {
            part.erase(0, part.find_first_not_of(never_first));
            while (part.ends_with('-'))
                part.pop_back();
            all += (all.empty() ? "" : std::string{separator}) + part;
        }
        part.clear();
    };
    for (const char c : name) {
        const bool blank = c == ' ' || is_control(c) || is_among(other_blanks, c);
        if (c == separator)
            end_part();
        else if (!blank)
            part += c;
        else if (!part.empty() && !part.ends_with('-'))
            part += '-';
    }
    end_part();
    return all;
}

// 20161003T083000Z, the form of Timewarrior and iCalendar.
std::optional<Moment> read_packed(std::string_view word) {
    Spelled spelled{word};
    const auto year = spelled.number(4, 4), month = spelled.number(2, 2),
               day = spelled.number(2, 2);
    if (!day || !spelled.take("T"))
        return std::nullopt;
    const auto hour = spelled.number(2, 2), minute = spelled.number(2, 2),
               second = spelled.number(2, 2);
    const auto date = time::date(*year, *month, *day);
    if (!second || !date || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    const auto offset = spelled.offset();
    if (!spelled.done())
        return std::nullopt;
    return Moment{*date, {*hour * 3600 + *minute * 60 + *second}, offset, true};
}

std::int64_t unit_of(std::string_view word) {
    const auto unit = text::lower(word);
    if (unit == "h" || unit == "hr" || unit == "hrs" || unit == "hour" || unit == "hours")
        return 3600;
    if (unit == "m" || unit == "min" || unit == "mins" || unit == "minute" || unit == "minutes")
        return 60;
    if (unit == "s" || unit == "sec" || unit == "secs" || unit == "second" || unit == "seconds")
        return 1;
    if (unit == "d" || unit == "day" || unit == "days")
        return 86'400;
    return 0;
}

// 1h30m: numbers, each with its unit.
std::optional<std::int64_t> read_unit_list(std::string_view word) {
    std::int64_t all = 0;
    while (!word.empty()) {
        const auto number = static_cast<std::size_t>(
            std::ranges::find_if_not(word,
                                     [](char c) { return is_digit(c) || c == '.' || c == ','; }) -
            word.begin());
        auto rest = text::trim(word.substr(number));
        const auto letters =
            static_cast<std::size_t>(std::ranges::find_if_not(rest, is_letter) - rest.begin());
        const auto unit = unit_of(rest.substr(0, letters));
        const auto length = read_units(word.substr(0, number), unit);
        if (unit == 0 || !length)
            return std::nullopt;
        all += length->seconds;
        word = text::trim(rest.substr(letters));
    }
    return all;
}

// 1:30 or 1:30:00; hours of any size.
std::optional<std::int64_t> read_clock_length(std::string_view word) {
    Spelled spelled{word};
    const auto hours = spelled.number(1, 6);
    if (!hours || !spelled.take(":"))
        return std::nullopt;
    const auto minutes = spelled.number(2, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    std::int64_t seconds = 0;
    if (spelled.take(":")) {
        const auto read = spelled.number(2, 2);
        if (!read || *read > 59)
            return std::nullopt;
        seconds = *read;
        if (spelled.take("."))
            spelled.number(1, 9);
    }
    if (!spelled.done())
        return std::nullopt;
    return std::int64_t{*hours} * 3600 + *minutes * 60 + seconds;
}

}  // namespace

bool Spelled::take(std::string_view word) {
    const bool there = rest_.starts_with(word);
    if (there)
        rest_.remove_prefix(word.size());
    return there;
}

char Spelled::take() {
    const char c = front();
    rest_.remove_prefix(rest_.empty() ? 0 : 1);
    return c;
}

void Spelled::blanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size()));
}

std::string_view Spelled::until(std::string_view ends) {
    // find_first_of() calls another function for each character.
    const auto is_end = [&](char c) {
        return std::any_of(ends.begin(), ends.end(), [&](char end) { return c == end; });
    };
    const auto taken = rest_.substr(
        0,
        static_cast<std::size_t>(std::find_if(rest_.begin(), rest_.end(), is_end) - rest_.begin()));
    rest_.remove_prefix(taken.size());
    return taken;
}

std::optional<int> Spelled::number(std::size_t least, std::size_t most) {
    const auto digits = digits_of(rest_.substr(0, most));
    if (digits < least)
        return std::nullopt;
    int value = 0;
    for (const char c : rest_.substr(0, digits))
        value = value * 10 + (c - '0');
    rest_.remove_prefix(digits);
    return value;
}

std::optional<time::Date> Spelled::day() {
    const auto before = rest_;
    const auto year = number(4, 4);
    const char mark = front();
    if (year && (mark == '-' || mark == '/' || mark == '.')) {
        const std::string_view marks = rest_.substr(0, 1);
        take(marks);
        const auto month = number(1, 2);
        if (month && take(marks))
            if (const auto day = number(1, 2); day && !is_digit(front()))
                if (const auto date = time::date(*year, *month, *day))
                    return date;
    }
    rest_ = before;
    return std::nullopt;
}

std::optional<time::Duration> Spelled::clock() {
    const auto before = rest_;
    const auto nothing = [&]() -> std::optional<time::Duration> {
        rest_ = before;
        return std::nullopt;
    };
    auto hour = number(1, 2);
    if (!hour || !take(":"))
        return nothing();
    const auto minute = number(2, 2);
    int second = 0;
    if (minute && rest_.size() > 1 && rest_[0] == ':' && is_digit(rest_[1]) && take(":")) {
        const auto read = number(2, 2);
        if (!read)
            return nothing();
        second = *read;
        if (front() == '.' || front() == ',') {
            rest_.remove_prefix(1);
            number(1, 9);
            rest_.remove_prefix(digits_of(rest_));
        }
    }
    if (!minute || is_digit(front()) || *minute > 59 || second > 59)
        return nothing();
    const auto behind = rest_.substr(rest_.starts_with(' ') ? 1 : 0);
    const auto half = text::lower(behind.substr(0, 2));
    if ((half == "am" || half == "pm") && (behind.size() == 2 || !is_letter(behind[2]))) {
        if (*hour < 1 || *hour > 12)
            return nothing();
        hour = *hour % 12 + (half == "pm" ? 12 : 0);
        rest_ = behind.substr(2);
    }
    if (*hour > 24 || (*hour == 24 && (*minute > 0 || second > 0)))
        return nothing();
    return time::Duration{*hour * 3600 + *minute * 60 + second};
}

std::optional<std::int32_t> Spelled::offset() {
    if (take("Z") || take("z"))
        return 0;
    if (front() != '+' && front() != '-')
        return std::nullopt;
    const auto before = rest_;
    const int sign = front() == '-' ? -1 : 1;
    rest_.remove_prefix(1);
    const auto hours = number(1, 2);
    take(":");
    const auto minutes = number(2, 2).value_or(0);
    if (!hours || *hours > 18 || minutes > 59) {
        rest_ = before;
        return std::nullopt;
    }
    return sign * (*hours * 3600 + minutes * 60);
}

std::optional<Moment> read_moment(std::string_view word) {
    word = text::trim(word);
    if (digits_of(word) == 8)
        return read_packed(word);
    Spelled spelled{word};
    const auto day = spelled.day();
    if (!day)
        return std::nullopt;
    if (spelled.done())
        return Moment{*day, {}, std::nullopt, false};
    if (!spelled.take("T") && !spelled.take("t") && !spelled.take(", ") && !spelled.take(" "))
        return std::nullopt;
    spelled.blanks();
    const auto clock = spelled.clock();
    if (!clock)
        return std::nullopt;
    spelled.blanks();
    auto offset = spelled.offset();
    if (!offset && spelled.take("UTC"))
        offset = 0;
    if (!spelled.done())
        return std::nullopt;
    return Moment{*day, *clock, offset, true};
}

std::optional<time::Duration> read_length(std::string_view word) {
    word = text::trim(word);
    const bool negative = word.starts_with('-');
    if (negative || word.starts_with('+'))
        word = text::trim(word.substr(1));
    if (word.empty())
        return std::nullopt;
    const auto seconds =
        word.find(':') != std::string_view::npos ? read_clock_length(word) : read_unit_list(word);
    if (!seconds || *seconds > most_seconds)
        return std::nullopt;
    return time::Duration{negative ? -*seconds : *seconds};
}

std::optional<time::Duration> read_units(std::string_view number, std::int64_t unit_seconds) {
    number = text::trim(number);
    const auto whole = digits_of(number);
    const bool fraction_alone = whole == 0 && number.size() > 1 && number[0] == '.';
    if ((whole == 0 && !fraction_alone) || whole > 9)
        return std::nullopt;
    std::int64_t value =
        fraction_alone ? 0 : *text::whole_number(number.substr(0, whole)) * unit_seconds;
    auto rest = number.substr(whole);
    if (rest.starts_with('.') || rest.starts_with(',')) {
        rest.remove_prefix(1);
        if (rest.empty() || digits_of(rest) != rest.size())
            return std::nullopt;
        std::int64_t fraction = 0, scale = 1;
        for (const char c : rest.substr(0, 9)) {
            fraction = fraction * 10 + (c - '0');
            scale *= 10;
        }
        value += (fraction * unit_seconds * 2 + scale) / (2 * scale);
        rest = {};
    }
    if (!rest.empty() || value > most_seconds)
        return std::nullopt;
    return time::Duration{value};
}

std::string as_topic(std::string_view name) { return parts(name, ':', {}, {}); }

std::string as_topic_part(std::string_view name) { return parts(name, '\0', ":", {}); }

std::string as_tag(std::string_view name) { return parts(name, '\0', ",", "="); }

std::string as_note(std::string_view text) {
    std::string note{text};
    std::ranges::replace_if(note, is_control, ' ');
    for (std::size_t at = 0; (at = note.find('\xC2', at)) != std::string::npos; ++at)
        if (at + 1 < note.size() && static_cast<unsigned char>(note[at + 1]) < 0xA0)
            note.replace(at, 2, " ");  // C1 controls, which a terminal obeys
    const auto trimmed = text::trim(note);
    return trimmed == "-" ? std::string{} : std::string{trimmed};
}

}  // namespace osm::study
