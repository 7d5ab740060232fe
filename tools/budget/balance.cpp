// osm-budget balance - what the pots hold now.
#include "budget/cash.hpp"
#include "budget/owed.hpp"
#include "budget/pots.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <optional>

namespace osm::spend {
namespace {

class Balance final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"balance", "what the pots hold now"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget balance", "each pot: its last count less the lines since");
        options.arguments("-", words_, "read facts from standard input");
        output_.declare(options);
        options.remark(
            "Pots come into being with osm-budget count. unlogged is what the last count of a pot "
            "found to be gone without a line. A line that names no pot leaves the one of its "
            "currency counted last before it. The total is at today's rates.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        const auto home = spend::home(context, &budget);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto rates = spend::rates(context, budget.max_age_days, faults);
        const auto held = budget::pots(entries);
        context.warn(faults);
        warn_of_less_than_nothing(context, held);

        report::Table table{{report::text("pot"), report::amount("now"), report::amount("count"),
                             report::date("counted"), report::count("lines"),
                             report::amount("unlogged")}};
        for (const auto& pot : held.pots)
            table.row({pot.name, pot.now, pot.count, pot.counted, pot.lines,
                       pot.leaks.empty() ? report::Cell{} : report::Cell{pot.leaks.back().amount}});
        for (const auto& left : other_currencies(held))
            table.row({std::string("by rate"), left});
        const auto total = [&] {
            return budget::cash_now(budget, held, rates, context.words().today(), home).amount;
        };
        if (table.empty())
            table.row({std::string("uncounted"), total()});
        print(table, total, context);
        return cli::Exit::done;
    }

private:
    // Pots are known without any rate; their sum is not.
    template <typename Total>
    void print(report::Table& table, const Total& total, cli::Context& context) const {
        std::optional<text::Failure> without;
        try {
            table.footer({std::string("total"), total()});
        } catch (const text::Failure& failure) {
            without = failure;
        }
        output_.print(table, context);
        if (without)
            throw text::Failure(*without);
    }

    // What left the pots in currencies that none of them holds.
    static std::vector<money::Amount> other_currencies(const budget::Pots& held) {
        money::Purse purse;
        if (!held.pots.empty())
            for (const auto& one : held.loose)
                purse.add(-one.amount);
        std::vector<money::Amount> left;
        for (const auto& [currency, minor] : purse.sums())
            left.push_back({minor, currency});
        return left;
    }

    static void warn_of_less_than_nothing(cli::Context& context, const budget::Pots& held) {
        for (const auto& pot : held.pots)
            if (pot.now.minor < 0 && pot.count.minor >= 0)
                context.warn({{{},
                               fmt::format("'{}' holds less than nothing", pot.name),
                               "a line that names no pot leaves the one counted last: "
                               "osm-budget amend LINE --tag pot=NAME",
                               text::Level::warning}});
    }

    std::vector<std::string> words_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr balance() { return std::make_unique<Balance>(); }

}  // namespace osm::spend
