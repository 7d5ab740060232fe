// osm-budget check - what is wrong in budget.toml, facts/money.tsv and facts/rates.tsv.

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "cli/context.hpp"
#include "config/document.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

text::Diagnostic at(const budget::Line& line, std::string what, std::string hint = {}) {
    return {
        {records::money.file(), static_cast<int>(line.number)}, std::move(what), std::move(hint)};
}

// What a line says that cannot be meant.
void check_line(const budget::Line& line, const std::vector<std::string>& bills,
                text::Diagnostics& found) {
    if (line.kind == budget::Kind::income && line.amount.minor > 0)
        found.push_back(at(line,
                           fmt::format("an income of '{}' that left", money::to_text(line.amount)),
                           "what arrives is negative"));
    if (line.tags.empty())
        return;
    const auto bill = records::tag(line.tags, "bill");
    if (bill.data() && std::ranges::find(bills, bill) == bills.end())
        found.push_back(at(line, fmt::format("there is no bill '{}' in budget.toml", bill),
                           text::did_you_mean(bill, bills)));
}

// Shapes of lines were checked before; here is what they mean. Lines of the future count, too.
text::Diagnostics meaning(cli::Context& context) {
    text::Diagnostics found, shapes;
    const auto document = config::Document::read(context.data(), config::File::budget, found);
    const auto budget = budget::read_budget(document.root(), found);
    std::vector<std::string> bills;
    for (const auto& bill : budget.bills) {
        bills.push_back(text::to_kebab(bill.name));
        bills.push_back(bill.name);
    }
    const time::Stamp end_of_time{time::begin_of(*time::date(2199, 12, 31), 0), 0};
    budget::Ledger ledger({context.data(), records::money, shapes}, end_of_time, found);
    budget::Line line;
    while (ledger.next(line))
        check_line(line, bills, found);
    budget::read_rates(context.data(), end_of_time.day(), budget.max_age_days, shapes);
    return found;
}

}  // namespace

cli::VerbPtr check() { return cli::check({&records::money, &records::rates}, meaning); }

}  // namespace osm::spend
