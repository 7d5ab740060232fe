// budget/cash.hpp - how much money there is now: counted pots, or the opening sum less every line.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "budget/pots.hpp"

namespace osm::budget {

struct Cash {
    money::Amount amount;  // in the home currency
    int pots = 0;          // how many were counted; 0: from the opening sum
};

// A `balance` line states what a pot holds; once there is one, cash is the sum of the counted pots
// less the lines after each count. A line without a pot belongs to the pot of its currency that was
// counted last, else to the one counted last of all. Without any balance it is the budget's cash
// less all lines since `start`. Pots are valued on `today`, lines of another currency on their day.
// Failure (misuse) when there is neither, or when a rate is missing.
Cash cash_now(const Budget& budget, const Pots& pots, const money::Rates& rates, time::Date today,
              money::Currency home);
Cash cash_now(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
              time::Date today, money::Currency home);

}  // namespace osm::budget
