#include "money/rates.hpp"

#include "money/exact.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::money {
namespace {

constexpr int scale_of_sums = 12;

// What one unit costs, as numerator / denominator * 10^power.
struct Factor {
    __int128 numerator = 1;
    __int128 denominator = 1;
    int power = 0;

    Factor times(Rate rate) const {
        return {numerator * rate.digits, denominator, power - rate.scale};
    }

    Factor over(Rate rate) const {
        return {numerator, denominator * rate.digits, power + rate.scale};
    }
};

// minor * factor * 10^scale_of_sums / 10^exponent. nullopt on overflow.
std::optional<__int128> product(Amount amount, Factor factor) {
    __int128 value = 0;
    if (__builtin_mul_overflow(static_cast<__int128>(amount.minor), factor.numerator, &value))
        return std::nullopt;
    int power = factor.power + scale_of_sums - amount.currency.exponent();
    const __int128 ten = 10;
    for (; power > 0; --power)
        if (__builtin_mul_overflow(value, ten, &value))
            return std::nullopt;
    for (; power < 0; ++power)
        if (__builtin_mul_overflow(factor.denominator, ten, &factor.denominator))
            return std::nullopt;
    return divide_half_even(value, factor.denominator);
}

__int128 exact_worth(Amount amount, Currency into, Factor factor) {
    const auto worth = product(amount, factor);
    if (!worth)
        text::fail(
            fmt::format("'{}' in {} is more than a sum can hold", to_text(amount), into.code()));
    return *worth;
}

std::string lines_and_days(int lines, time::Date first, time::Date last) {
    const auto counted = text::counted(lines, "line");
    if (first == last)
        return fmt::format("{} on {}", counted, time::to_text(first));
    return fmt::format("{} from {} to {}", counted, time::to_text(first), time::to_text(last));
}

}  // namespace

std::optional<Rate> read_rate(std::string_view number) {
    const auto dot = number.find('.');
    const auto whole = number.substr(0, dot);
    auto decimals = dot == std::string_view::npos ? std::string_view{} : number.substr(dot + 1);
    if (dot != std::string_view::npos && decimals.empty())
        return std::nullopt;
    while (decimals.ends_with('0'))
        decimals.remove_suffix(1);
    if (whole.empty() || decimals.size() > 18)
        return std::nullopt;
    Rate rate{0, static_cast<int>(decimals.size())};
    for (const auto part : {whole, decimals}) {
        for (const char digit : part) {
            if (digit < '0' || digit > '9' || rate.digits >= power_of_ten(17))
                return std::nullopt;
            rate.digits = rate.digits * 10 + (digit - '0');
        }
    }
    if (rate.digits == 0)
        return std::nullopt;
    return rate;
}

void Rates::add(time::Date day, Currency base, Currency quote, Rate rate) {
    known_[{base, quote}].insert_or_assign(day, rate);
}

std::optional<Rates::Dated> Rates::last(time::Date day, Currency base, Currency quote) const {
    const auto pair = known_.find({base, quote});
    if (pair == known_.end())
        return std::nullopt;
    auto after = pair->second.upper_bound(day);
    if (after == pair->second.begin())
        return std::nullopt;
    --after;
    return Dated{after->first, after->second};
}

std::optional<__int128> Rates::worth(Amount amount, Currency into, time::Date day) const {
    if (amount.currency == into)
        return exact_worth(amount, into, {});
    const auto oldest = day - max_age_days_;
    if (const auto direct = last(day, amount.currency, into); direct && direct->day >= oldest)
        return exact_worth(amount, into, Factor{}.times(direct->rate));
    if (const auto inverse = last(day, into, amount.currency); inverse && inverse->day >= oldest)
        return exact_worth(amount, into, Factor{}.over(inverse->rate));
    const auto legs = through_euro(day, amount.currency, into);
    if (!legs)
        return std::nullopt;
    return exact_worth(amount, into, Factor{}.times(legs->second).over(legs->first));
}

// Legs of unlike days would make a rate that no market had, so go back until both have one.
std::optional<std::pair<Rate, Rate>> Rates::through_euro(time::Date day, Currency from,
                                                         Currency into) const {
    const auto euro = *Currency::named("EUR");
    const auto oldest = day - max_age_days_;
    while (day >= oldest) {
        const auto first = last(day, euro, from);
        const auto second = last(day, euro, into);
        if (!first || !second)
            return std::nullopt;
        const auto earlier = std::min(first->day, second->day);
        if (first->day == second->day && earlier >= oldest)
            return std::pair{first->rate, second->rate};
        day = earlier;
    }
    return std::nullopt;
}

void Total::add(Amount amount, time::Date day, const Rates& rates) {
    const auto worth = rates.worth(amount, into_, day);
    if (!worth)
        ++holes_[{amount.currency, day}];
    else if (__builtin_add_overflow(exact_, *worth, &exact_))
        text::fail(fmt::format("a sum of {} is more than a sum can hold", into_.code()));
}

Amount Total::amount() const {
    if (!holes_.empty())
        fail_without_rates(holes_, into_);
    const auto unit = power_of_ten(scale_of_sums - into_.exponent());
    const auto minor = narrow(divide_half_even(exact_, unit));
    if (!minor)
        text::fail(fmt::format("a sum of {} is more than a sum can hold", into_.code()));
    return {*minor, into_};
}

void fail_without_rates(const std::map<Total::Hole, int>& holes, Currency into) {
    text::Diagnostics found;
    for (auto hole = holes.begin(); hole != holes.end();) {
        const auto [currency, first] = hole->first;
        auto last = first;
        int lines = 0;
        for (; hole != holes.end() && hole->first.currency == currency; ++hole) {
            last = hole->first.day;
            lines += hole->second;
        }
        found.push_back({{},
                         fmt::format("no rate for {} into {} for {}", currency.code(), into.code(),
                                     lines_and_days(lines, first, last)),
                         fmt::format("osm-budget rate {} {} RATE --on {}", currency.code(),
                                     into.code(), time::to_text(first))});
    }
    throw text::Failure(text::Stop::misuse, std::move(found));
}

}  // namespace osm::money
