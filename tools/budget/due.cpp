// osm-budget due - bills to come, and bills that nobody noted as paid.

#include "budget/bills.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

namespace osm::spend {
namespace {

constexpr std::int64_t most_days = 3660;

class Due final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"due", "bills to come, and bills that nobody noted as paid"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget due --days 7", "the week ahead");
        options.arguments("-", words_, "read facts from standard input");
        options.number("--days", "N", days_, "how far to look ahead; 30 unless said");
        output_.declare(options);
        options.remark(
            "A bill counts as paid when a line of its category, within a week of its day and 25 % "
            "of its sum, was noted; or when a line says so: +bill=NAME.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto known = rates(context, budget.max_age_days, faults);
        const auto today = context.words().today();
        if (days_.value_or(0) > most_days)
            text::fail(fmt::format("--days: '{}' is too far ahead", *days_),
                       fmt::format("at most {}", most_days));
        const auto last = today + static_cast<int>(days_.value_or(30));
        auto all = budget::occurrences(budget, last);
        budget::match(all, budget, entries, known);
        report::Table table{{report::date("date"), report::text("severity"),
                             report::wide(report::text("tool")), report::wide(report::text("id")),
                             report::text("text")}};
        for (const auto& one : budget::late(all, entries, today))
            table.row(row(budget, one, "warn", "due, not noted as paid"));
        for (const auto& one : budget::unpaid(all, today, last))
            table.row(row(budget, one, "info", in_days(one.due - today)));
        context.warn(faults);
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    static std::string in_days(int days) {
        return days == 0 ? "today" : "in " + text::counted(days, "day");
    }

    static std::vector<report::Cell> row(const budget::Budget& budget,
                                         const budget::Occurrence& one, std::string severity,
                                         const std::string& when) {
        const auto& bill = budget.bills[one.bill];
        auto said = fmt::format("{} {}", bill.name, money::to_text(bill.amount));
        if (bill.mine.part != bill.mine.whole)
            said += fmt::format(" ({} yours)", money::to_text(bill.share()));
        return {one.due, std::move(severity), std::string("osm-budget"), text::to_kebab(bill.name),
                said + ", " + when};
    }

    std::vector<std::string> words_;
    std::optional<std::int64_t> days_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr due() { return std::make_unique<Due>(); }

}  // namespace osm::spend
