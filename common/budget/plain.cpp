// What a month costs, and how many there are, by the plan alone.
#include "budget/levers.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace osm::budget {
namespace {

double month_of(const Every& every) {
    return every.months > 0 ? every.months : every.days / days_a_month;
}

// How often a bill is paid in all when that is limited; nullopt when it goes on.
std::optional<std::int64_t> limit_of(const Budget& budget, const Bill& bill) {
    if (bill.every.once())
        return 1;
    if (!bill.times && !bill.until)
        return std::nullopt;
    Budget alone;
    alone.bills = {bill};
    const auto far = bill.until ? *bill.until : bill.from + 100 * 366;
    const auto start = budget.start.value_or(bill.from);
    const auto all = occurrences(alone, far);
    return std::ranges::count_if(all, [&](const Occurrence& one) { return one.due >= start; });
}

money::Amount at_home(money::Amount amount, const money::Rates& rates, time::Date day,
                      money::Currency home) {
    money::Total total(home);
    total.add(amount, day, rates);
    return total.amount();
}

}  // namespace

const Bill* dearest_alone(const Budget& budget, const money::Rates& rates, time::Date day,
                          money::Currency home) {
    const Bill* dearest = nullptr;
    double most = 0;
    for (const auto& bill : budget.bills) {
        if (bill.every.once() || bill.times || bill.until || bill.mine.part != bill.mine.whole)
            continue;
        const auto month = static_cast<double>(at_home(bill.amount, rates, day, home).minor) /
                           month_of(bill.every);
        if (month > most) {
            most = month;
            dearest = &bill;
        }
    }
    return dearest;
}

std::optional<Plain> plain_months(const Budget& budget, const money::Rates& rates, time::Date day,
                                  money::Currency home, const Had& had) {
    if (!budget.cash)
        return std::nullopt;
    Plain plain{at_home(*budget.cash, rates, day, home), {0, home}, {0, home}, 0};
    double monthly = 0;
    for (const auto& bill : budget.bills) {
        if (bill.name == had.without)
            continue;
        const bool by_halves = bill.name == had.shared && bill.mine.part == bill.mine.whole;
        const auto part = by_halves ? money::share_of(bill.amount, {1, 2}) : bill.share();
        const auto share = at_home(part, rates, day, home);
        if (const auto limit = limit_of(budget, bill))
            plain.once = plain.once + money::scaled(share, static_cast<double>(*limit));
        else
            monthly += static_cast<double>(share.minor) / month_of(bill.every);
    }
    for (const auto& [name, amount] : budget.monthly)
        monthly += static_cast<double>(at_home(amount, rates, day, home).minor);
    plain.monthly.minor = std::llround(monthly);
    const auto left = static_cast<double>((plain.cash - plain.once).minor);
    plain.months = monthly > 0 ? left / monthly : std::numeric_limits<double>::infinity();
    return plain;
}

}  // namespace osm::budget
