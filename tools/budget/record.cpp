#include "tools/budget/record.hpp"

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "budget/pots.hpp"
#include "records/schema.hpp"
#include "records/store.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <vector>

namespace osm::spend {
namespace {

text::Diagnostics doubts(const cli::Context& context, const Movement& movement) {
    text::Diagnostics found;
    const auto code = movement.amount.currency.code();
    if (!money::is_iso4217(code))
        found.push_back({{},
                         fmt::format("'{}' is no ISO 4217 currency", code),
                         "osm-budget undo takes it back",
                         text::Level::warning});
    if (movement.day > context.words().today())
        found.push_back({{},
                         fmt::format("{} is still to come; no report knows of it before then",
                                     time::to_text(movement.day)),
                         "a payment that is planned belongs in budget.toml, [[once]]",
                         text::Level::warning});
    return found;
}

// What tags name that is not there: a pot that nobody counted, a bill that budget.toml lacks.
text::Diagnostics strangers(const cli::Context& context, const Movement& movement) {
    text::Diagnostics found;
    const auto doubt = [&](std::string what, std::string hint) {
        found.push_back({{}, std::move(what), std::move(hint), text::Level::warning});
    };
    const auto named = [&](std::string_view key) {
        return std::string(records::tag(movement.tags, key));
    };
    if (const auto bill = named("bill"); !bill.empty()) {
        const auto names = budget::bill_names(read_budget(context).bills);
        if (std::ranges::find(names, bill) == names.end())
            doubt(fmt::format("there is no bill '{}' in budget.toml", bill),
                  text::did_you_mean(bill, names));
    }
    const std::array pots{named("pot"), named("to")};
    if (movement.category == "balance" || (pots[0].empty() && pots[1].empty()))
        return found;
    text::Diagnostics faults;  // of lines: report and check tell them
    const auto known = budget::pot_names(budget::entries(open(context, {}, faults)));
    for (const auto& pot : pots) {
        if (pot.empty() || known.empty() || std::ranges::binary_search(known, pot))
            continue;
        const auto near = text::did_you_mean(pot, known);
        doubt(fmt::format("there is no pot '{}'", pot),
              near.empty() ? fmt::format("osm-budget count {} --pot {} makes it one",
                                         money::to_text(movement.amount), pot)
                           : near);
    }
    return found;
}

}  // namespace

money::Amount read_amount(const cli::Context& context, std::span<const std::string> words) {
    if (words.size() == 2)
        return money::read_amount(words[0] + " " + words[1]);
    if (words[0].find(' ') != std::string::npos)
        return money::read_amount(words[0]);
    return money::read_amount(words[0] + " " + std::string(home(context).code()));
}

time::Date day_of(const cli::Context& context, const std::optional<std::string>& on) {
    return on ? context.words().date(*on) : context.words().today();
}

void record(cli::Context& context, const Movement& movement) {
    context.warn(doubts(context, movement));
    budget::check_tags(movement.tags);
    context.warn(strangers(context, movement));
    const auto line = records::to_line(
        records::money,
        std::vector<std::string>{time::to_text(movement.day), money::to_number(movement.amount),
                                 std::string(movement.amount.currency.code()), movement.category,
                                 movement.tags, movement.note});
    records::Store store(context.system(), context.data(), records::money);
    context.warn(store.append({line}));
}

}  // namespace osm::spend
