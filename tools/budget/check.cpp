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
#include <utility>

namespace osm::spend {
namespace {

// What lines say that cannot be meant.
class Sense {
public:
    Sense(std::string file, std::vector<std::string> bills, text::Diagnostics& found)
        : file_(std::move(file)), bills_(std::move(bills)), found_(found) {}

    void check(const budget::Line& line) {
        if (line.kind == budget::Kind::income && line.amount.minor > 0)
            blame(line, fmt::format("an income of '{}' that left", money::to_text(line.amount)),
                  "what arrives is negative");
        if (line.tags.empty())
            return;
        const auto bill = records::tag(line.tags, "bill");
        if (bill.data() && std::ranges::find(bills_, bill) == bills_.end())
            blame(line, fmt::format("there is no bill '{}' in budget.toml", bill),
                  text::did_you_mean(bill, bills_));
    }

private:
    void blame(const budget::Line& line, std::string what, std::string hint) {
        found_.push_back(
            {{file_, static_cast<int>(line.number)}, std::move(what), std::move(hint)});
    }

    std::string file_;
    std::vector<std::string> bills_;  // names, and names as tags hold them
    text::Diagnostics& found_;
};

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
    const auto end_of_time = *time::date(2199, 12, 31);
    budget::Ledger ledger(context.data(), end_of_time, found, shapes);
    Sense sense((context.data() / records::money.file()).string(), std::move(bills), found);
    budget::Line line;
    while (ledger.next(line))
        sense.check(line);
    return found;
}

}  // namespace

cli::VerbPtr check() { return cli::check({&records::money, &records::rates}, meaning); }

}  // namespace osm::spend
