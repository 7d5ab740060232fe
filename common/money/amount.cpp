#include "money/amount.hpp"

#include "money/exact.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

#include <cmath>

namespace osm::money {
namespace {

[[noreturn]] void fail_overflow(const std::string& what) {
    text::fail(what + " is more than a sum can hold");
}

// Nothing without a currency is the neutral element, so that a sum may start from Amount{}.
bool is_nothing(Amount amount) { return amount.minor == 0 && amount.currency.code().empty(); }

void require_same(Amount a, Amount b) {
    if (!(a.currency == b.currency))
        text::fail(fmt::format("'{}' and '{}' are of different currencies", to_text(a), to_text(b)),
                   "sum them apart, or convert one of them");
}

Amount narrowed(__int128 wide, Amount from) {
    const auto minor = narrow(wide);
    if (!minor)
        fail_overflow(fmt::format("a multiple of '{}'", to_text(from)));
    return {*minor, from.currency};
}

}  // namespace

Amount operator+(Amount a, Amount b) {
    if (is_nothing(a))
        return b;
    if (is_nothing(b))
        return a;
    require_same(a, b);
    Amount sum{0, a.currency};
    if (__builtin_add_overflow(a.minor, b.minor, &sum.minor))
        fail_overflow(fmt::format("'{}' + '{}'", to_text(a), to_text(b)));
    return sum;
}

Amount operator-(Amount a, Amount b) {
    if (is_nothing(b))
        return a;
    if (is_nothing(a))
        return -b;
    require_same(a, b);
    Amount rest{0, a.currency};
    if (__builtin_sub_overflow(a.minor, b.minor, &rest.minor))
        fail_overflow(fmt::format("'{}' - '{}'", to_text(a), to_text(b)));
    return rest;
}

Amount operator-(Amount a) {
    Amount turned{0, a.currency};
    if (__builtin_sub_overflow(std::int64_t{0}, a.minor, &turned.minor))
        fail_overflow(fmt::format("0 - '{}'", to_text(a)));
    return turned;
}

Amount share_of(Amount amount, Share share) {
    return narrowed(divide_half_even(static_cast<__int128>(amount.minor) * share.part, share.whole),
                    amount);
}

// The factor is taken apart into a 53-bit whole number and a power of two, so the product is exact
// and the one rounding the same on every machine.
Amount scaled(Amount amount, double factor) {
    if (!(std::abs(factor) < 1e6))
        text::fail(fmt::format("{} is no factor for an amount", factor));
    int exponent = 0;
    const double fraction = std::frexp(factor, &exponent);
    const auto whole = static_cast<std::int64_t>(std::ldexp(fraction, 53));
    const int shift = 53 - exponent;  // at least 33, as |factor| < 2^20
    if (shift > 120)
        return {0, amount.currency};
    const __int128 product = static_cast<__int128>(amount.minor) * whole;
    return narrowed(divide_half_even(product, static_cast<__int128>(1) << shift), amount);
}

void Purse::add(Amount amount) {
    auto& sum = sums_[amount.currency];
    if (__builtin_add_overflow(sum, amount.minor, &sum))
        fail_overflow(fmt::format("a sum of {}", amount.currency.code()));
}

}  // namespace osm::money
