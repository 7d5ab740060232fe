// text/ascii.hpp - what a single byte is, by ASCII alone: no byte beyond it is any of these.
#pragma once

namespace osm::text {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }

constexpr bool is_alnum(char c) { return is_letter(c) || is_digit(c); }

// 0 to 15 for a hexadecimal digit of either case; -1 for another byte.
constexpr int hexadecimal(char c) {
    if (is_digit(c))
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

}  // namespace osm::text
