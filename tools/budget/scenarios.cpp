#include "tools/budget/scenarios.hpp"

#include "text/words.hpp"
#include "tools/budget/folder.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {

money::Currency home_of_cash(const cli::Context& context, const budget::Budget& budget) {
    const auto into = find_home(context, &budget);
    if (!into)
        text::fail("there is no cash to begin with", "cash = \"12000 USD\" in budget.toml");
    return *into;
}

budget::Known in_scenario(budget::Known known, const budget::Budget& budget,
                          const std::string& names, text::Diagnostics& faults) {
    for (const auto name : text::split(names, '+')) {
        const auto scenario = std::ranges::find(budget.scenarios, name, &budget::Scenario::name);
        if (scenario == budget.scenarios.end()) {
            std::vector<std::string> all;
            for (const auto& one : budget.scenarios)
                all.push_back(one.name);
            text::fail(fmt::format("there is no scenario '{}'", name),
                       text::did_you_mean(name, all, "a [scenario.NAME] in budget.toml"));
        }
        for (auto& fault : budget::unknown_words(known, budget, *scenario))
            faults.push_back(std::move(fault));
        known = budget::what_if(std::move(known), budget, budget::lever_of(known, *scenario));
    }
    return known;
}

}  // namespace osm::spend
