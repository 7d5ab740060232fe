#include "budget/cash.hpp"

#include "text/diagnostic.hpp"

#include <map>
#include <string>

namespace osm::budget {
namespace {

struct Pot {
    std::size_t counted = 0;  // index of its last balance among the entries
    money::Amount held;
};

using Pots = std::map<std::string, Pot>;

Pots counted_pots(const std::vector<Entry>& entries) {
    Pots pots;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].kind == Kind::balance)
            pots[entries[i].pot] = {i, entries[i].amount};
    return pots;
}

Pot& pot_of(const Entry& entry, Pots& pots) {
    if (const auto named = pots.find(entry.pot); !entry.pot.empty() && named != pots.end())
        return named->second;
    Pot* best = nullptr;
    bool same = false;
    for (auto& [name, pot] : pots) {
        const bool fits = pot.held.currency == entry.amount.currency;
        if (!best || (fits && !same) || (fits == same && pot.counted > best->counted)) {
            best = &pot;
            same = fits;
        }
    }
    return *best;
}

bool moves_cash(const Entry& entry) {
    return entry.kind != Kind::balance && entry.kind != Kind::move;
}

}  // namespace

Cash cash_now(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
              time::Date today, money::Currency home) {
    auto pots = counted_pots(entries);
    if (pots.empty() && !budget.cash)
        text::fail("there is no cash to begin with",
                   "cash = \"12000 USD\" in budget.toml, or a line of category balance");
    money::Total left(home);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        if (!moves_cash(entry))
            continue;
        if (pots.empty()) {
            if (!budget.start || entry.day >= *budget.start)
                add_worth(left, -entry.amount, entry.day, entry.rate, home, rates);
            continue;
        }
        auto& pot = pot_of(entry, pots);
        if (i < pot.counted)
            continue;
        if (pot.held.currency == entry.amount.currency)
            pot.held = pot.held - entry.amount;
        else
            add_worth(left, -entry.amount, entry.day, entry.rate, home, rates);
    }
    for (const auto& [name, pot] : pots)
        left.add(pot.held, today, rates);
    if (pots.empty())
        left.add(*budget.cash, today, rates);
    return {left.amount(), static_cast<int>(pots.size())};
}

}  // namespace osm::budget
