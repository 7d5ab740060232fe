// osm-budget balance - what the pots hold now.
#include "budget/cash.hpp"
#include "budget/owed.hpp"
#include "budget/pots.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

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
            "found to be gone without a line. The total is at today's rates.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        const auto home = spend::home(context, &budget);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto rates = spend::rates(context, budget.max_age_days, faults);
        const auto today = context.words().today();
        const auto cash = budget::cash_now(budget, entries, rates, today, home);
        context.warn(faults);

        report::Table table{{report::text("pot"), report::amount("now"), report::amount("count"),
                             report::date("counted"), report::count("lines"),
                             report::amount("unlogged")}};
        for (const auto& pot : budget::pots(entries).pots)
            table.row({pot.name, pot.now, pot.count, pot.counted, pot.lines,
                       pot.leaks.empty() ? report::Cell{} : report::Cell{pot.leaks.back().amount}});
        if (table.empty())
            table.row({std::string("uncounted"), cash.amount});
        table.footer({std::string("total"), cash.amount});
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    std::vector<std::string> words_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr balance() { return std::make_unique<Balance>(); }

}  // namespace osm::spend
