// What could be changed, and what a month costs by the plan alone.
#include "budget/runway.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace osm::budget {
namespace {

const Bill* bill_named(const Budget& budget, const std::string& name) {
    const auto bill = std::ranges::find(budget.bills, name, &Bill::name);
    return bill == budget.bills.end() ? nullptr : &*bill;
}

double part_of(money::Share share) {
    return static_cast<double>(share.part) / static_cast<double>(share.whole);
}

void apply_to_bill(Known& known, const Budget& budget, const Lever& lever) {
    const auto* bill = bill_named(budget, lever.bill);
    if (lever.kind == Lever::Kind::drop)
        std::erase_if(known.schedule, [&](const Coming& one) {
            return one.name == lever.bill && one.due >= lever.from;
        });
    else if (bill && part_of(lever.mine) < part_of(bill->mine))
        for (auto& one : known.schedule)
            if (one.name == lever.bill && one.due >= lever.from) {
                one.worth *= part_of(lever.mine) / part_of(bill->mine);
                one.share = money::share_of(bill->amount, lever.mine);
            }
}

double month_of(const Every& every) {
    constexpr double days_a_month = 365.25 / 12;
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

Known what_if(Known known, const Budget& budget, const Lever& lever) {
    if (lever.kind != Lever::Kind::scale_rest) {
        apply_to_bill(known, budget, lever);
        return known;
    }
    for (auto& money : known.rest)
        for (auto& day : money)
            day *= lever.factor;
    return known;
}

std::vector<Lever> levers(const Known& known, const Budget& budget, std::size_t most) {
    const auto next_month = time::add_months(time::first_of_month(known.today), 1);
    const auto from = std::max(next_month, known.from);

    struct Worth {
        double saved = 0;
        std::string bill;
    };

    std::vector<Worth> found;
    for (const auto& bill : budget.bills) {
        if (bill.every.once() || bill.mine.part != bill.mine.whole)
            continue;
        double year = 0;
        for (const auto& one : known.schedule)
            if (one.name == bill.name && one.due >= from && one.due < from + 365)
                year += one.worth;
        if (year > 0 && std::ranges::find(found, bill.name, &Worth::bill) == found.end())
            found.push_back({year, bill.name});
    }
    std::ranges::stable_sort(found, std::greater{}, &Worth::saved);
    std::vector<Lever> levers;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        levers.push_back({Lever::Kind::share, found[i].bill, {1, 2}, 1, from});
    return levers;
}

std::string to_text(const Lever& lever) {
    const auto from = time::to_day_month(lever.from);
    switch (lever.kind) {
        case Lever::Kind::share:
            return fmt::format("share {} from {}", lever.bill, from);
        case Lever::Kind::drop:
            return fmt::format("no {} from {}", lever.bill, from);
        case Lever::Kind::scale_rest:
            break;
    }
    return fmt::format("spend {:.0f} % of now", lever.factor * 100);
}

std::optional<Plain> plain_months(const Budget& budget, const money::Rates& rates, time::Date day,
                                  money::Currency home, const std::string& shared) {
    if (!budget.cash)
        return std::nullopt;
    Plain plain{at_home(*budget.cash, rates, day, home), {0, home}, {0, home}, 0};
    double monthly = 0;
    for (const auto& bill : budget.bills) {
        const bool by_halves = bill.name == shared && bill.mine.part == bill.mine.whole;
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
