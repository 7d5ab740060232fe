#include "money/rates.hpp"

#include "money/exact.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

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

std::string too_old(Currency from, Currency into, time::Date day, const Rates& rates) {
    const auto last = rates.youngest(from, into, day);
    if (!last)
        return {};
    return fmt::format("; that of {} is older than {}", time::to_text(*last),
                       text::counted(rates.max_age_days(), "day"));
}

text::Diagnostic no_rate(Currency from, Currency into, time::Date first, const std::string& what,
                         const std::string& too_old) {
    return {{},
            fmt::format("no rate for {} into {} for {}{}", from.code(), into.code(), what, too_old),
            fmt::format("osm-budget rate {} {} RATE --on {}", from.code(), into.code(),
                        time::to_text(first))};
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

std::optional<time::Date> Rates::youngest(Currency from, Currency into, time::Date day) const {
    std::optional<time::Date> found;
    const auto take = [&](time::Date other) { found = std::max(found.value_or(other), other); };
    for (const auto& one : {last(day, from, into), last(day, into, from)})
        if (one)
            take(one->day);
    const auto euro = *Currency::named("EUR");
    const auto first = last(day, euro, from), second = last(day, euro, into);
    if (first && second)
        take(std::min(first->day, second->day));
    return found;
}

std::optional<Rate> Rates::told(time::Date day, Currency base, Currency quote) const {
    const auto found = last(day, base, quote);
    return found && found->day == day ? std::optional(found->rate) : std::nullopt;
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
    if (!worth) {
        ++holes_[{amount.currency, day}];
        if (auto why = osm::money::too_old(amount.currency, into_, day, rates); !why.empty())
            too_old_[amount.currency] = std::move(why);
    } else if (__builtin_add_overflow(exact_, *worth, &exact_))
        text::fail(fmt::format("a sum of {} is more than a sum can hold", into_.code()));
}

Amount Total::amount() const {
    if (!holes_.empty())
        fail_without_rates(*this);
    const auto unit = power_of_ten(scale_of_sums - into_.exponent());
    const auto minor = narrow(divide_half_even(exact_, unit));
    if (!minor)
        text::fail(fmt::format("a sum of {} is more than a sum can hold", into_.code()));
    return {*minor, into_};
}

void fail_without_rates(const Total& sum) {
    text::Diagnostics found;
    const auto& holes = sum.holes();
    for (auto hole = holes.begin(); hole != holes.end();) {
        const auto [currency, first] = hole->first;
        auto last = first;
        int lines = 0;
        for (; hole != holes.end() && hole->first.currency == currency; ++hole) {
            last = hole->first.day;
            lines += hole->second;
        }
        const auto old = sum.too_old().find(currency);
        found.push_back(no_rate(currency, sum.into(), first, lines_and_days(lines, first, last),
                                old == sum.too_old().end() ? std::string{} : old->second));
    }
    throw text::Failure(text::Stop::misuse, std::move(found));
}

void fail_without_rate(Currency from, Currency into, time::Date day, std::string_view what,
                       const Rates& rates) {
    throw text::Failure(text::Stop::misuse,
                        {no_rate(from, into, day, fmt::format("{} on {}", what, time::to_text(day)),
                                 too_old(from, into, day, rates))});
}

std::string contradiction(time::Date day, Currency base, Currency quote, const Rates& rates) {
    const auto there = rates.told(day, base, quote);
    const auto back = rates.told(day, quote, base);
    if (!there || !back)
        return {};
    const auto value = [](Rate rate) {
        return static_cast<double>(rate.digits) * std::pow(10.0, -rate.scale);
    };
    if (std::abs(value(*there) * value(*back) - 1) <= 0.01)
        return {};
    return fmt::format("1 {} = {:g} {} and 1 {} = {:g} {} on {} cannot both be", base.code(),
                       value(*there), quote.code(), quote.code(), value(*back), base.code(),
                       time::to_text(day));
}

}  // namespace osm::money
