#include "tools/budget/folder.hpp"

#include "cli/groups.hpp"
#include "config/document.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

namespace osm::spend {

budget::Budget read_budget(const cli::Context& context) {
    text::Diagnostics faults;
    const auto document = config::Document::read(context.data(), config::File::budget, faults);
    auto budget = budget::read_budget(document.root(), faults);
    text::fail_if_any(faults);
    return budget;
}

std::optional<money::Currency> find_home(const cli::Context& context,
                                         const budget::Budget* budget) {
    const auto& settings = context.settings();
    if (settings.has("money.home"))
        return budget::home_currency(settings, {});  // budget.toml is not read for it
    const auto cash = budget ? budget->cash : read_budget(context).cash;
    return cash ? std::optional(cash->currency) : std::nullopt;
}

money::Currency home(const cli::Context& context, const budget::Budget* budget) {
    const auto found = find_home(context, budget);
    return found ? *found : budget::home_currency(context.settings(), {});
}

money::Currency read_currency(const std::string& code) {
    const auto named = money::Currency::named(code);
    if (!named)
        text::fail(fmt::format("'{}' is no currency", code), "write a code such as USD");
    return *named;
}

budget::Ledger open(const cli::Context& context, const std::vector<std::string>& words,
                    text::Diagnostics& faults) {
    const auto today = context.now().day();
    if (cli::from_standard_input(words))
        return budget::Ledger::standard_input(today, faults);
    if (!words.empty())
        text::fail(fmt::format("'{}' is not understood here", words.front()),
                   "write - to read facts from standard input");
    return {context.data(), today, faults};
}

money::Rates rates(const cli::Context& context, int max_age_days, text::Diagnostics& faults) {
    return budget::read_rates(context.data(), context.now().day(), max_age_days, faults);
}

std::string full(time::Date day) {
    return fmt::format("{} {}", time::to_day_month(day), day.year());
}

}  // namespace osm::spend
