// money/rates.hpp - exchange rates by day, and what an amount is worth in another currency.
#pragma once

#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osm::money {

// An exact decimal: value = digits / 10^scale. One unit of base costs that much of quote.
struct Rate {
    std::int64_t digits = 1;
    int scale = 0;

    bool operator==(const Rate&) const = default;
};

std::optional<Rate> read_rate(std::string_view number);  // positive, at most 18 digits

class Rates {
public:
    // How many days old a rate may be. A later one is never used.
    explicit Rates(int max_age_days = 10) : max_age_days_(max_age_days) {}

    void add(time::Date day, Currency base, Currency quote, Rate rate);

    // What `amount` is worth in `into` on `day`, unrounded, in 10^-12 units of `into`: by the
    // direct rate, else the inverse, else both legs through EUR. nullopt when there is none young
    // enough.
    std::optional<__int128> worth(Amount amount, Currency into, time::Date day) const;

    int max_age_days() const { return max_age_days_; }

private:
    std::optional<Rate> last(time::Date day, Currency base, Currency quote) const;

    int max_age_days_;
    std::map<std::pair<Currency, Currency>, std::map<time::Date, Rate>> known_;
};

// A sum in one currency, exact until it is read. Holes are gathered, so that a report names all of
// them at once instead of printing a smaller total.
class Total {
public:
    explicit Total(Currency into) : into_(into) {}

    void add(Amount amount, time::Date day, const Rates& rates);
    Amount amount()
        const;  // rounded once, half to even; throws Failure (misuse) if there are holes

    struct Hole {
        Currency currency;
        time::Date day;
        auto operator<=>(const Hole&) const = default;
    };

    const std::map<Hole, int>& holes() const { return holes_; }

private:
    Currency into_;
    __int128 exact_ = 0;  // 10^-12 units
    std::map<Hole, int> holes_;
};

// Failure (misuse) that lists every hole, and how to type a rate.
[[noreturn]] void fail_without_rates(const std::map<Total::Hole, int>& holes, Currency into);

}  // namespace osm::money
