// osm-budget list - every line, as it was noted.

#include "budget/ledger.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

namespace osm::spend {
namespace {

class List final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"list", "every line, as it was noted"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget list --period last-week", "what went out last week");
        options.example("osm-budget list --category food", "food and all that is below it");
        options.arguments("-", words_, "read facts from standard input");
        categories_.declare(options, "--category", "CATEGORY",
                            "only this one and what is below it; may be repeated");
        period_.declare(options);
        output_.declare(options);
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        auto ledger = open(context, words_, faults);
        const auto period = period_.resolve(context);
        report::Table table{{report::wide(report::count("line")), report::date("date"),
                             report::amount("amount"), report::text("category"),
                             report::text("tags"), report::text("note")}};
        budget::Line line;
        while (ledger.next(line)) {
            const bool asked_for = !categories_.any() || categories_.hold(line.category);
            if (asked_for && period.holds(line.day))
                table.row({line.number, line.day, line.amount, std::string(line.category),
                           std::string(line.tags), std::string(line.note)});
        }
        context.warn(faults);
        categories_.warn_of_unknown(context);
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    std::vector<std::string> words_;
    cli::Names categories_{"category", ':'};
    cli::PeriodOptions period_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr list() { return std::make_unique<List>(); }

}  // namespace osm::spend
