#include "budget/cash.hpp"

#include "text/diagnostic.hpp"

#include <fmt/core.h>

namespace osm::budget {

Cash cash_now(const Budget& budget, const Pots& held, const money::Rates& rates, time::Date today,
              money::Currency home) {
    if (held.pots.empty() && !budget.cash)
        text::fail("there is no cash to begin with",
                   "cash = \"12000 USD\" in budget.toml, or osm-budget count");
    money::Total left(home);
    const auto add = [&](money::Amount amount, const std::string& what) {
        if (!rates.worth(amount, home, today))
            money::fail_without_rate(amount.currency, home, today, what, rates);
        left.add(amount, today, rates);
    };
    for (const auto& pot : held.pots)
        add(pot.now, pot.name.empty() ? "what was counted" : fmt::format("pot '{}'", pot.name));
    if (held.pots.empty())
        add(*budget.cash, "'cash' of budget.toml");
    for (const auto& one : held.loose)
        if (!held.pots.empty() || !budget.start || one.day >= *budget.start)
            add_worth(left, -one.amount, one.day, one.rate, home, rates);
    return {left.amount(), static_cast<int>(held.pots.size())};
}

Cash cash_now(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
              time::Date today, money::Currency home) {
    return cash_now(budget, pots(entries), rates, today, home);
}

}  // namespace osm::budget
