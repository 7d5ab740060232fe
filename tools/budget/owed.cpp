// osm-budget owed - who owes whom.
#include "budget/owed.hpp"

#include "cli/groups.hpp"
#include "report/table.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

namespace osm::spend {
namespace {

class OwedVerb final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"owed", "who owes whom"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget owed", "what is open between you and others");
        options.arguments("-", words_, "read facts from standard input");
        output_.declare(options);
        options.remark(
            "Positive: they owe you. It comes from lines with --mine and --with, or --paid, and "
            "from what was settled. The runway counts what you owe, not what you are owed.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto open = budget::owed(budget::entries(spend::open(context, words_, faults)));
        report::Table table{
            {report::text("name"), report::amount("owes_you", "owes you"), report::date("last")}};
        for (const auto& one : open)
            table.row({one.name, one.amount, one.last});
        context.warn(faults);
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    std::vector<std::string> words_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr owed() { return std::make_unique<OwedVerb>(); }

}  // namespace osm::spend
