#include "budget/fan.hpp"

#include "budget/futures.hpp"

#include <algorithm>
#include <array>
#include <ranges>

namespace osm::budget {
namespace {

constexpr std::array quantiles{0.1, 0.25, 0.5, 0.75, 0.9};

std::optional<double> worth(money::Amount amount, const money::Rates& rates, money::Currency home,
                            time::Date day) {
    const auto exact = rates.worth(amount, home, day);
    return exact ? std::optional(static_cast<double>(*exact) * 1e-12) : std::nullopt;
}

// Whether a line moved cash out of sight or into it.
bool moves_cash(const Entry& entry) {
    return entry.kind != Kind::balance && entry.kind != Kind::move && entry.paid.empty();
}

}  // namespace

std::vector<Spread> fan(const Known& known, time::Date last, std::int64_t paths) {
    const auto cash = units(known.cash), reserve = units(known.reserve);
    std::vector<Spread> found{{known.from - 1, cash, cash, cash, cash, cash}};
    const auto days = static_cast<std::size_t>(std::clamp(last - known.from + 1, 0, horizon_days));
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(paths, 1));
    std::vector<double> left(days);
    std::vector<float> all(days * count);
    Futures futures(known);
    for (std::size_t path = 0; path < count; ++path) {
        futures.walk(path, left);
        for (std::size_t d = 0; d < days; ++d)
            all[d * count + path] = static_cast<float>(left[d]);
    }
    for (std::size_t d = 0; d < days; ++d) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(d * count);
        auto from = begin;
        std::array<double, quantiles.size()> at{};
        for (std::size_t q = 0; q < quantiles.size(); ++q) {
            const auto rank =
                static_cast<std::ptrdiff_t>(quantiles[q] * static_cast<double>(count - 1));
            std::nth_element(from, begin + rank, begin + static_cast<std::ptrdiff_t>(count));
            from = begin + rank;
            at[q] = reserve + static_cast<double>(*from);
        }
        found.push_back({known.from + static_cast<int>(d), at[0], at[1], at[2], at[3], at[4]});
    }
    return found;
}

std::vector<Level> past(const Known& known, const Budget& budget, const std::vector<Entry>& entries,
                        const money::Rates& rates) {
    std::vector<Level> found{{known.from - 1, units(known.cash)}};
    for (const auto& entry : entries | std::views::reverse) {
        if (budget.start && entry.day < *budget.start)
            break;
        if (!moves_cash(entry))
            continue;
        auto sum = worth(entry.amount, rates, known.home, entry.day);
        if (!sum)
            sum = worth(entry.amount, rates, known.home, known.today);
        const Level before{entry.day - 1, found.back().left + sum.value_or(0)};
        if (found.back().day == before.day)
            found.back() = before;
        else
            found.push_back(before);
    }
    std::ranges::reverse(found);
    return found;
}

std::vector<Level> planned(const Budget& budget, const money::Rates& rates, time::Date today,
                           money::Currency home, time::Date last) {
    if (!budget.cash || !budget.start)
        return {};
    const auto cash = worth(*budget.cash, rates, home, today);
    if (!cash)
        return {};
    double a_day = 0;
    for (const auto& [name, amount] : budget.monthly)
        a_day += worth(amount, rates, home, today).value_or(0) / days_a_month;
    std::vector<Level> found{{*budget.start - 1, *cash}};
    auto left = *cash;
    const auto all = occurrences(budget, last);
    auto next = all.begin();
    for (auto day = *budget.start; day <= last && left > 0; ++day) {
        left -= a_day;
        for (; next != all.end() && next->due <= day; ++next)
            if (next->due == day)
                left -= worth(budget.bills[next->bill].share(), rates, home, today).value_or(0);
        found.push_back({day, std::max(left, 0.0)});
    }
    return found;
}

}  // namespace osm::budget
