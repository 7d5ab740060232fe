// osm-budget report - what it cost, by category, month and more.

#include "budget/spending.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <algorithm>

namespace osm::spend {
namespace {

using budget::Group;

const std::vector<std::string> groups{"category", "month", "week", "currency", "pot", "note"};

class Report final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"report", "what it cost, by category, month and more"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget report", "by category, in the home currency, all of it");
        options.example("osm-budget report --by month --period 2017", "month by month");
        options.example("osm-budget report --by category --monthly --in EUR",
                        "each category, each month");
        options.arguments("-", words_, "read facts from standard input");
        options.choice("--by", groups, by_, "what one row stands for; category unless said");
        options.flag("--monthly", monthly_, "keep the months apart");
        options.value("--in", "CURRENCY", into_, "the currency of the report");
        period_.declare(options);
        output_.declare(options);
        options.remark(
            "Cost is your part of what was spent: no income, deposits, balances, moves or "
            "settlements. Each line is valued at the rate of its own day (facts/rates.tsv); a rate "
            "that is missing is an error, not a smaller total.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        auto ledger = open(context, words_, faults);
        const auto period = period_.resolve(context);
        std::optional<money::Rates> known;
        auto plan = this->plan(context, known, faults);
        std::optional<budget::Spending> spending;
        budget::Line line;
        while (ledger.next(line)) {
            if (!period.holds(line.day) || line.kind != budget::Kind::spending)
                continue;
            if (!spending) {
                if (plan.into.code().empty())  // lines of one currency need no other
                    plan.into = line.amount.currency;
                spending.emplace(plan);
            }
            spending->add(line);
        }
        const auto table = fill(spending);
        context.warn(faults);
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    Group group() const {
        const auto word = std::ranges::find(groups, by_.value_or(groups.front()));
        return static_cast<Group>(word - groups.begin());
    }

    // Rates are read when the first foreign line asks for them; budget.toml only for their age.
    budget::Spending::Plan plan(const cli::Context& context, std::optional<money::Rates>& known,
                                text::Diagnostics& faults) const {
        budget::Spending::Plan plan{group(), monthly_, {}, {}, {}};
        if (plan.by == Group::currency)
            return plan;
        if (into_)
            plan.into = read_currency(*into_);
        plan.home = find_home(context).value_or(plan.into);
        if (!into_)
            plan.into = plan.home;
        plan.rates = [&context, &known, &faults, into = into_]() -> const money::Rates& {
            if (!into)
                home(context);  // there must be one by now
            if (!known)
                known = rates(context, read_budget(context).max_age_days, faults);
            return *known;
        };
        return plan;
    }

    report::Table fill(const std::optional<budget::Spending>& spending) const {
        const auto by = group();
        std::vector<report::Column> columns;
        if (monthly_)
            columns.push_back(report::text("month"));
        const auto& name = groups[static_cast<std::size_t>(by)];
        columns.push_back(report::text(monthly_ && by == Group::month ? "group" : name));
        columns.push_back(report::count("lines"));
        columns.push_back(report::amount("cost"));
        report::Table table(std::move(columns));
        std::int64_t lines = 0;
        const auto add = [&](std::string first, std::string month, std::int64_t count,
                             money::Amount cost, bool footer) {
            std::vector<report::Cell> cells;
            if (monthly_)
                cells.emplace_back(footer ? first : std::move(month));
            cells.emplace_back(footer && monthly_ ? std::string{} : std::move(first));
            cells.emplace_back(count);
            cells.emplace_back(cost);
            footer ? table.footer(std::move(cells)) : table.row(std::move(cells));
        };
        if (!spending)
            return table;
        for (auto& row : spending->rows()) {
            lines += row.lines;
            add(row.group, row.month, row.lines, row.cost, false);
        }
        if (by != Group::currency)
            add("total", {}, lines, spending->total(), true);
        return table;
    }

    std::vector<std::string> words_;
    std::optional<std::string> by_, into_;
    bool monthly_ = false;
    cli::PeriodOptions period_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr report() { return std::make_unique<Report>(); }

}  // namespace osm::spend
