// money/amount.hpp - exact money: whole minor units of an ISO 4217 currency. No floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace osm::money {

// Three capital letters. `exponent`: how many decimals its minor unit has (JPY 0, USD 2, BHD 3).
class Currency {
public:
    Currency() = default;  // no currency; only for a sum of nothing

    // nullopt when it is not three capital letters. A code unknown to ISO 4217 counts two decimals.
    static std::optional<Currency> named(std::string_view code);

    std::string_view code() const { return {code_, code_[0] != 0 ? 3U : 0U}; }

    int exponent() const { return exponent_; }

    auto operator<=>(const Currency& other) const { return code() <=> other.code(); }

    bool operator==(const Currency& other) const { return code() == other.code(); }

private:
    char code_[3] = {};
    std::int8_t exponent_ = 2;
};

bool is_iso4217(std::string_view code);  // current, or withdrawn since 2015

struct Amount {
    std::int64_t minor = 0;  // cents, yen, fils
    Currency currency;

    bool operator==(const Amount&) const = default;
};

// Failure (misuse) on different currencies and on overflow: a sum never wraps and never mixes.
// Amount{} (no currency) is nothing in every currency.
Amount operator+(Amount a, Amount b);
Amount operator-(Amount a, Amount b);
Amount operator-(Amount a);

// A share of a cost: 0 < part <= whole.
struct Share {
    std::int64_t part = 1;
    std::int64_t whole = 1;
};

// The share of an amount, rounded half to even in minor units.
Amount share_of(Amount amount, Share share);

// amount * factor, rounded half to even; |factor| < 1e6. For forecasts only, never for facts.
Amount scaled(Amount amount, double factor);

// `600`, `-12.50`, `1200.00` in minor units of `currency`: '.' only, no grouping; more decimals
// than the currency has are accepted when they are zero. nullopt otherwise or on overflow.
std::optional<std::int64_t> read_minor(std::string_view number, Currency currency);

// `600 USD`, `12.50 EUR`, not `9.000 EUR` (9 or 9000). Failure (misuse) with what to write instead.
Amount read_amount(std::string_view word);
Share read_share(std::string_view word);  // `1/2`

std::string to_number(Amount amount);  // "600.00"
std::string to_text(Amount amount);    // "600.00 USD"
std::string to_round(Amount amount);   // "600 USD": whole units, half to even; for people

// Sums kept apart by currency.
class Purse {
public:
    void add(Amount amount);  // throws on overflow

    const std::map<Currency, std::int64_t>& sums() const { return sums_; }

    bool empty() const { return sums_.empty(); }

private:
    std::map<Currency, std::int64_t> sums_;
};

}  // namespace osm::money
