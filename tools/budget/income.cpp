// osm-budget income - money that was earned.
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/record.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

namespace osm::spend {
namespace {

class Income final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"income", "money that was earned"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget income 500 USD --from tutoring --pot bank", "earned today");
        options.arguments("AMOUNT [CURRENCY]", words_, "what came in", 1);
        options.value("--from", "WHAT", from_, "where it came from: income:WHAT");
        options.value("--pot", "POT", pot_, "the pot that it entered");
        options.value("--on", "DATE", on_, "the day; today unless said");
        note_.declare(options);
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        if (words_.empty() || words_.size() > 2)
            text::fail("'income' takes an amount and a currency", "income 500 USD --from tutoring");
        const auto amount = read_amount(context, words_);
        if (amount.minor <= 0)
            text::fail(fmt::format("'{}' is no income", money::to_text(amount)),
                       "write a sum above zero; what was spent is osm-budget add");
        const auto day = day_of(context, on_);
        record(context, {day, -amount, from_ ? "income:" + *from_ : "income",
                         note_.tags(pot_ ? std::vector<std::string>{"pot=" + *pot_}
                                         : std::vector<std::string>{}),
                         note_.note()});
        context.say(fmt::format("received {}{}{}, {}", money::to_text(amount),
                                from_ ? " from " + *from_ : "", pot_ ? " in pot " + *pot_ : "",
                                time::to_text(day)));
        return cli::Exit::done;
    }

private:
    std::vector<std::string> words_;
    std::optional<std::string> on_, from_, pot_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr income() { return std::make_unique<Income>(); }

}  // namespace osm::spend
