#include "report/cells.hpp"

#include "interchange/json.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::report {
namespace {

template <class... Forms>
struct Each : Forms... {
    using Forms::operator()...;
};

template <class... Forms>
Each(Forms...) -> Each<Forms...>;

std::string percent(double ratio) {
    const auto shown = short_number(ratio * 100, 0);
    return shown.empty() ? shown : shown + " %";
}

std::string amount_text(money::Amount amount) {
    return amount.currency.code().empty() ? money::to_number(amount) : money::to_text(amount);
}

std::string without_controls(const std::string& text) {
    std::string line = text;
    std::ranges::replace_if(
        line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return line;
}

constexpr int decimals_of_pipes = 4;
constexpr int decimals_of_people = 1;

}  // namespace

std::string pipe_name(std::string_view key, Type type) {
    return type == Type::duration || type == Type::hours ? fmt::format("{}_s", key)
                                                         : std::string{key};
}

std::string currency_name(std::string_view key) { return fmt::format("{}_currency", key); }

std::string short_number(double value, int decimals) {
    if (!std::isfinite(value))
        return {};
    auto digits = fmt::format("{:.{}f}", value, decimals);
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.'))
            digits.pop_back();
    }
    return digits == "-0" ? "0" : digits;
}

std::string show(const Cell& cell, Type type) {
    return std::visit(
        Each{
            [](std::monostate) { return std::string{}; },
            [](const std::string& text) { return text::escape(text); },
            [](std::int64_t count) { return fmt::format("{}", count); },
            [type](time::Duration length) {
                return type == Type::hours ? short_number(length.hours(), decimals_of_people)
                                           : time::to_clock(length);
            },
            [](money::Amount amount) { return amount_text(amount); },
            [](time::Date day) { return time::to_text(day); },
            [](time::Stamp at) {
                return fmt::format("{} {}", time::to_text(at.day()), time::clock_of(at));
            },
            [type](Real real) {
                return type == Type::ratio ? percent(real.value)
                                           : short_number(real.value, decimals_of_people);
            },
        },
        cell);
}

std::string plain(const Cell& cell) {
    return std::visit(Each{
                          [](std::monostate) { return std::string{}; },
                          [](const std::string& text) { return without_controls(text); },
                          [](std::int64_t count) { return fmt::format("{}", count); },
                          [](time::Duration length) { return fmt::format("{}", length.seconds); },
                          [](money::Amount amount) { return money::to_number(amount); },
                          [](time::Date day) { return time::to_text(day); },
                          [](time::Stamp at) { return time::to_text(at); },
                          [](Real real) { return short_number(real.value, decimals_of_pipes); },
                      },
                      cell);
}

std::string currency_of(const Cell& cell) {
    const auto* amount = std::get_if<money::Amount>(&cell);
    return amount == nullptr ? std::string{} : std::string{amount->currency.code()};
}

std::string json(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return json_string(*text);
    const auto bare = plain(cell);
    if (bare.empty())
        return "null";
    const bool quoted =
        std::holds_alternative<time::Date>(cell) || std::holds_alternative<time::Stamp>(cell);
    return quoted ? '"' + bare + '"' : bare;
}

std::string json_currency(const Cell& cell) {
    const auto code = currency_of(cell);
    return code.empty() ? "null" : '"' + code + '"';
}

std::string to_people(const Cell& cell) { return show(cell, Type::text); }

std::string to_pipe(const Cell& cell) {
    const auto currency = currency_of(cell);
    return currency.empty() ? plain(cell) : plain(cell) + ' ' + currency;
}

std::string json_string(std::string_view text) { return interchange::json_string(text); }

std::string markdown(std::string_view shown) {
    std::string safe;
    for (const char c : shown) {
        if (std::string_view{"\\`*_[]<>|~&"}.find(c) != std::string_view::npos)
            safe += '\\';
        safe += c;
    }
    // Only at the beginning of a line these would begin a heading, a list or a rule.
    const auto digits = safe.find_first_not_of("0123456789");
    const auto is_item = [&] {
        return (safe[digits] == '.' || safe[digits] == ')') &&
               (digits + 1 == safe.size() || safe[digits + 1] == ' ');
    };
    if (digits != std::string::npos && digits > 0 && is_item())
        safe.insert(digits, "\\");
    else if (digits == 0 && std::string_view{"#+-="}.find(safe[0]) != std::string_view::npos &&
             !(safe[0] == '+' && safe.size() > 1 && safe[1] != ' '))
        safe.insert(0, "\\");
    return safe;
}

}  // namespace osm::report
