// money/exact.hpp - whole-number arithmetic that rounds once and never wraps. For this module.
#pragma once

#include <cstdint>
#include <optional>

namespace osm::money {

constexpr std::int64_t power_of_ten(int exponent) {  // 0 to 18
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

// numerator / denominator, half to even; denominator > 0.
constexpr __int128 divide_half_even(__int128 numerator, __int128 denominator) {
    __int128 quotient = numerator / denominator;
    const __int128 rest = numerator % denominator;
    const __int128 size = rest < 0 ? -rest : rest;
    // size * 2 could overflow: compare with what is missing instead.
    const __int128 missing = denominator - size;
    if (size > missing || (size == missing && quotient % 2 != 0))
        quotient += numerator < 0 ? -1 : 1;
    return quotient;
}

constexpr std::optional<std::int64_t> narrow(__int128 wide) {
    const auto small = static_cast<std::int64_t>(wide);
    if (small != wide)
        return std::nullopt;
    return small;
}

}  // namespace osm::money
