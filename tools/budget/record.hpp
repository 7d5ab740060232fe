// tools/budget/record.hpp - what the verbs that note money have in common.
#pragma once

#include "cli/context.hpp"
#include "money/amount.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <span>
#include <string>

namespace osm::spend {

// `12.50 USD` in one word or two; one number alone is of the home currency. Failure (misuse)
// otherwise.
money::Amount read_amount(const cli::Context& context, std::span<const std::string> words);

// The day of --on; today unless given.
time::Date day_of(const cli::Context& context, const std::optional<std::string>& on);

// A line of facts/money.tsv.
struct Movement {
    time::Date day;
    money::Amount amount;
    std::string category;
    std::string tags;  // checked here
    std::string note;
};

// Appends it. What is recorded all the same, but may not be what was meant (no ISO currency, a day
// still to come, a pot or bill that is not there), is a warning.
void record(cli::Context& context, const Movement& movement);

}  // namespace osm::spend
