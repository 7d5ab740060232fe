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

// `0.0286`: positive, at most 18 digits that count. nullopt otherwise.
std::optional<Rate> read_rate(std::string_view number);

class Rates {
public:
    // How many days old a rate may be. A later one is never used.
    explicit Rates(int max_age_days = 10) : max_age_days_(max_age_days) {}

    // A second rate of the same day and pair takes the place of the first.
    void add(time::Date day, Currency base, Currency quote, Rate rate);

    // What `amount` is worth in `into` on `day`, in 10^-12 units of `into` (half to even there): by
    // the direct rate, else the inverse, else through EUR by two rates with base EUR of one day.
    // nullopt when there is none young enough; Failure (misuse) on overflow.
    std::optional<__int128> worth(Amount amount, Currency into, time::Date day) const;

    int max_age_days() const { return max_age_days_; }

    // The day of the youngest rate up to `day` by which `worth` could be told, were it young
    // enough.
    std::optional<time::Date> youngest(Currency from, Currency into, time::Date day) const;

    // What was added for the pair and day, in this direction.
    std::optional<Rate> told(time::Date day, Currency base, Currency quote) const;

private:
    struct Dated {
        time::Date day;
        Rate rate;
    };

    std::optional<Dated> last(time::Date day, Currency base, Currency quote) const;
    std::optional<std::pair<Rate, Rate>> through_euro(time::Date day, Currency from,
                                                      Currency into) const;

    int max_age_days_;
    std::map<std::pair<Currency, Currency>, std::map<time::Date, Rate>> known_;
};

// A sum in one currency, exact until it is read. Holes are gathered, so that a report names all of
// them at once instead of printing a smaller total.
class Total {
public:
    explicit Total(Currency into) : into_(into) {}

    Currency into() const { return into_; }

    void add(Amount amount, time::Date day, const Rates& rates);
    Amount amount()
        const;  // rounded once, half to even; throws Failure (misuse) if there are holes

    struct Hole {
        Currency currency;
        time::Date day;
        auto operator<=>(const Hole&) const = default;
    };

    const std::map<Hole, int>& holes() const { return holes_; }

    // "; that of 2016-09-02 is older than 10 days": by currency, of its last hole. For the message.
    const std::map<Currency, std::string>& too_old() const { return too_old_; }

private:
    Currency into_;
    __int128 exact_ = 0;  // 10^-12 units
    std::map<Hole, int> holes_;
    std::map<Currency, std::string> too_old_;
};

// Failure (misuse) that lists every hole of the sum, and how to type a rate.
[[noreturn]] void fail_without_rates(const Total& sum);

// The same for one thing that is needed on a day, such as "bill 'rent'".
[[noreturn]] void fail_without_rate(Currency from, Currency into, time::Date day,
                                    std::string_view what, const Rates& rates);

// Two rates of one day that contradict each other by more than a hundredth, told both ways round:
// a message; "" when they do not.
std::string contradiction(time::Date day, Currency base, Currency quote, const Rates& rates);

}  // namespace osm::money
