// tools/budget/folder.hpp - what several verbs of osm-budget read first.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "cli/context.hpp"
#include "money/amount.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::spend {

// budget.toml; faults in it throw.
budget::Budget read_budget(const cli::Context& context);

// [money] home, else the currency of the budget's cash; nullopt when neither is there.
std::optional<money::Currency> find_home(const cli::Context& context,
                                         const budget::Budget* budget = nullptr);

// The same; Failure (misuse) when there is none.
money::Currency home(const cli::Context& context, const budget::Budget* budget = nullptr);

// A currency that was typed. Failure (misuse) when it is none.
money::Currency read_currency(const std::string& code);

// facts/money.tsv, or standard input when `words` is `-`. Faults of lines go to `faults`.
budget::Ledger open(const cli::Context& context, const std::vector<std::string>& words,
                    text::Diagnostics& faults);

// facts/rates.tsv up to the day of `now`; not the folder's business before it is asked for.
money::Rates rates(const cli::Context& context, int max_age_days, text::Diagnostics& faults);

// "31 Oct 2017"
std::string full(time::Date day);

}  // namespace osm::spend
