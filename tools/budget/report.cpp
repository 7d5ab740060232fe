// osm-budget report - what it cost, by category, month and more; or against the budget.

#include "budget/spending.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/against.hpp"
#include "tools/budget/cities.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <algorithm>

namespace osm::spend {
namespace {

using budget::Group;

const std::vector<std::string> groups{"category", "month", "week", "currency",
                                      "pot",      "note",  "city"};
const std::vector<std::string> bases{"cost", "cash", "committed"};

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
        options.example("osm-budget report --budget",
                        "against budget.toml: this month, and so far");
        options.arguments("-", words_, "read facts from standard input");
        options.choice("--by", groups, by_, "what one row stands for; category unless said");
        options.choice(
            "--basis", bases, basis_,
            "cost: your part of what was spent; cash: all that left your pots, less what "
            "came; committed: dated and not paid yet");
        options.flag("--budget", budget_, "against budget.toml: this month, and from the start");
        options.flag("--monthly", monthly_, "keep the months apart");
        options.value("--in", "CURRENCY", into_, "the currency of the report");
        period_.declare(options);
        output_.declare(options);
        options.remark(
            "Cost is your part of what was spent: no income, deposits, balances, moves or "
            "settlements. Each line is valued at the rate of its own day (facts/rates.tsv); a rate "
            "that is missing is an error, not a smaller total. What is committed is told up to the "
            "period's end, else the budget's, else for a year, at today's rates.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        if (budget_) {
            if (by_ || basis_ || monthly_ || into_ || !period_.resolve(context).open())
                text::fail("--budget compares this month and all since the start",
                           "use it alone: osm-budget report --budget");
            const auto table = against_budget(context, words_, faults);
            context.warn(faults);
            output_.print(table, context);
            return cli::Exit::done;
        }
        std::optional<money::Rates> known;
        std::optional<Cities> cities;
        auto plan = this->plan(context, known, cities, faults);
        std::optional<budget::Spending> spending;
        const auto add = [&](const budget::Line& line) {
            if (!spending) {
                if (plan.into.code().empty())  // lines of one currency need no other
                    plan.into = line.amount.currency;
                spending.emplace(plan);
            }
            spending->add(line);
        };
        const auto period = period_.resolve(context);
        if (basis_ == "committed")
            add_committed(context, period, faults, add);
        else
            add_lines(context, period, plan.basis, faults, add);
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
                                std::optional<Cities>& cities, text::Diagnostics& faults) const {
        budget::Spending::Plan plan{group(), monthly_, {}, {}, {}};
        if (basis_ == "cash")
            plan.basis = budget::Basis::cash;
        if (plan.by == Group::city)
            plan.city = [&context, &cities, &faults](const budget::Line& line) {
                if (!cities)
                    cities.emplace(context.data(), faults);
                const auto said = records::tag(line.tags, "city");
                return said.empty() ? cities->at(line.day) : said;
            };
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

    template <class Add>
    void add_lines(cli::Context& context, const time::Period& period, budget::Basis basis,
                   text::Diagnostics& faults, Add add) const {
        auto ledger = open(context, words_, faults);
        budget::Line line;
        while (ledger.next(line))
            if (period.holds(line.day) && budget::Spending::counts(line, basis))
                add(line);
    }

    // Each payment that is to come as a line of its own day, at today's worth.
    template <class Add>
    void add_committed(cli::Context& context, const time::Period& period, text::Diagnostics& faults,
                       Add add) const {
        const auto budget = read_budget(context);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto known = rates(context, budget.max_age_days, faults);
        const auto today = context.words().today();
        const auto last = period.last ? *period.last : budget.end.value_or(today + 365);
        auto all = budget::occurrences(budget, last);
        budget::match(all, budget, entries, known);
        for (const auto& one : budget::unpaid(all, today, last)) {
            if (!period.holds(one.due))
                continue;
            const auto& bill = budget.bills[one.bill];
            auto share = bill.share();
            if (group() != Group::currency) {
                money::Total worth(into_ ? read_currency(*into_) : home(context, &budget));
                worth.add(share, today, known);
                share = worth.amount();
            }
            budget::Line line;
            line.day = one.due;
            line.amount = share;
            line.category = bill.category;
            line.note = bill.name;
            add(line);
        }
    }

    report::Table fill(const std::optional<budget::Spending>& spending) const {
        const auto by = group();
        std::vector<report::Column> columns;
        if (monthly_)
            columns.push_back(report::text("month"));
        const auto& name = groups[static_cast<std::size_t>(by)];
        columns.push_back(report::text(monthly_ && by == Group::month ? "group" : name));
        columns.push_back(report::count("lines"));
        columns.push_back(report::amount(basis_.value_or("cost")));
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
    std::optional<std::string> by_, basis_, into_;
    bool monthly_ = false, budget_ = false;
    cli::PeriodOptions period_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr report() { return std::make_unique<Report>(); }

}  // namespace osm::spend
