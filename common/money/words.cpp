// Amounts and shares as text, both ways.
#include "text/words.hpp"

#include "money/amount.hpp"
#include "money/exact.hpp"
#include "text/ascii.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace osm::money {
namespace {

using text::is_digit;

bool all_digits(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, is_digit);
}

// A number in its parts: `-12.50` is (true, "12", "50").
struct Parts {
    bool negative = false;
    std::string_view whole;
    std::string_view decimals;
};

std::optional<Parts> parts_of(std::string_view number) {
    Parts parts;
    if (number.starts_with('-')) {
        parts.negative = true;
        number.remove_prefix(1);
    }
    const auto dot = number.find('.');
    parts.whole = number.substr(0, dot);
    if (!all_digits(parts.whole))
        return std::nullopt;
    if (dot != std::string_view::npos) {
        parts.decimals = number.substr(dot + 1);
        if (!all_digits(parts.decimals))
            return std::nullopt;
    }
    return parts;
}

// Decimals that count: without zeros at the end.
std::size_t needed_decimals(const Parts& parts) {
    const auto last = parts.decimals.find_last_not_of('0');
    return last == std::string_view::npos ? 0 : last + 1;
}

// Downwards, because the smallest number has no positive twin.
bool take_digit(std::int64_t& minor, char digit) {
    return !__builtin_mul_overflow(minor, std::int64_t{10}, &minor) &&
           !__builtin_sub_overflow(minor, static_cast<std::int64_t>(digit - '0'), &minor);
}

std::uint64_t size_of(std::int64_t minor) {
    const auto bits = static_cast<std::uint64_t>(minor);
    return minor < 0 ? 0 - bits : bits;
}

// `9.000`: thousands to some, decimals to others.
bool is_two_things(const Parts& parts, Currency currency) {
    return parts.decimals == "000" && currency.exponent() != 3;
}

// What a number with other marks (`1,250.50`, `1.250,50`, `12,50`, `1'250`) may mean, as it is
// written here: one meaning, or two where it could be either; none when it is no number at all.
std::vector<std::string> meanings(std::string_view number, Currency currency) {
    constexpr std::string_view marks = ".,'";
    const auto last = number.find_last_of(marks);
    if (last == std::string_view::npos)
        return {};
    const auto without_marks = [&](std::string_view part) {
        std::string digits;
        for (const char c : part)
            if (marks.find(c) == std::string_view::npos)
                digits += c;
        return digits;
    };
    std::vector<std::string> found;
    const auto take = [&](std::string_view meaning) {
        if (const auto minor = read_minor(meaning, currency))
            found.push_back(to_text({*minor, currency}));
    };
    const bool once = std::ranges::count(number, number[last]) == 1;
    const bool others = number.find_first_of(marks) != last;
    const bool thousands = number.size() - last - 1 == 3;
    if (once && number[last] != '\'')
        take(without_marks(number.substr(0, last)) + "." + std::string(number.substr(last + 1)));
    if (thousands && (!once || !others || found.empty()))
        take(without_marks(number));
    return found;
}

[[noreturn]] void fail_amount(std::string_view word) {
    const auto pieces = text::split(text::trim(word), ' ');
    const auto currency = pieces.size() == 2 ? Currency::named(pieces[1]) : std::nullopt;
    std::string hint;
    if (currency)
        for (const auto& meaning : meanings(pieces[0], *currency))
            hint += (hint.empty() ? "write " : " or ") + meaning;
    text::fail(fmt::format("'{}' is not an amount", word),
               hint.empty() ? "write a number and a currency, 12.50 USD" : hint);
}

}  // namespace

std::optional<std::int64_t> read_minor(std::string_view number, Currency currency) {
    const auto parts = parts_of(number);
    const auto exponent = static_cast<std::size_t>(currency.exponent());
    if (!parts || needed_decimals(*parts) > exponent)
        return std::nullopt;
    std::int64_t minor = 0;
    for (const char digit : parts->whole)
        if (!take_digit(minor, digit))
            return std::nullopt;
    for (std::size_t i = 0; i < exponent; ++i)
        if (!take_digit(minor, i < parts->decimals.size() ? parts->decimals[i] : '0'))
            return std::nullopt;
    if (!parts->negative && __builtin_sub_overflow(std::int64_t{0}, minor, &minor))
        return std::nullopt;
    return minor;
}

Amount read_amount(std::string_view word) {
    const auto typed = text::trim(word);
    const auto blank = typed.find_last_of(" \t");
    if (blank == std::string_view::npos)
        fail_amount(word);
    const auto number = text::trim(typed.substr(0, blank));
    const auto currency = Currency::named(typed.substr(blank + 1));
    const auto parts = parts_of(number);
    if (!currency || !parts || is_two_things(*parts, *currency))
        fail_amount(word);
    if (const auto minor = read_minor(number, *currency))
        return {*minor, *currency};
    if (needed_decimals(*parts) > static_cast<std::size_t>(currency->exponent()))
        text::fail(fmt::format("'{}' has more decimals than {} has", word, currency->code()),
                   currency->exponent() == 0 ? "write whole units"
                                             : fmt::format("at most {}", currency->exponent()));
    text::fail(fmt::format("'{}' is more than an amount can hold", word));
}

Share read_share(std::string_view word) {
    const auto pieces = text::split(text::trim(word), '/');
    if (pieces.size() == 2 && all_digits(pieces[0]) && all_digits(pieces[1])) {
        const auto part = text::whole_number(pieces[0]);
        const auto whole = text::whole_number(pieces[1]);
        if (part && whole && *part > 0 && *part <= *whole)
            return {*part, *whole};
    }
    text::fail(fmt::format("'{}' is not a share", word),
               "write 1/2: more than nothing, at most the whole");
}

std::string to_number(Amount amount) {
    const auto unit = static_cast<std::uint64_t>(power_of_ten(amount.currency.exponent()));
    const auto size = size_of(amount.minor);
    const char* sign = amount.minor < 0 ? "-" : "";
    if (unit == 1)
        return fmt::format("{}{}", sign, size);
    return fmt::format("{}{}.{:0{}}", sign, size / unit, size % unit, amount.currency.exponent());
}

std::string to_text(Amount amount) {
    return fmt::format("{} {}", to_number(amount), amount.currency.code());
}

std::string to_round(Amount amount) {
    const auto units = static_cast<std::int64_t>(
        divide_half_even(amount.minor, power_of_ten(amount.currency.exponent())));
    return fmt::format("{} {}", units, amount.currency.code());
}

}  // namespace osm::money
