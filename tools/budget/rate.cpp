// osm-budget rate - record an exchange rate.

#include "budget/ledger.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "money/rates.hpp"
#include "records/store.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

namespace osm::spend {
namespace {

class Rate final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"rate", "record an exchange rate"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget rate MAD USD 0.1012", "one dirham was 0.1012 dollars today");
        options.argument("BASE", base_, "the currency of which one unit is meant");
        options.argument("QUOTE", quote_, "the currency it is told in");
        options.argument("RATE", rate_, "how much of QUOTE one BASE cost");
        options.value("--on", "DATE", on_, "the day; today unless said");
        note_.declare(options);
        options.remark(
            "A line is valued at the last rate on or before its day, at most [rates] "
            "max_age_days old (10), directly, inversely or through EUR.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto base = read_currency(base_);
        const auto quote = read_currency(quote_);
        if (base == quote)
            text::fail(fmt::format("a rate of '{}' in itself", base_), "name two currencies");
        if (!money::read_rate(rate_))
            text::fail(fmt::format("'{}' is no rate", rate_), "a positive number such as 0.1012");
        const auto day = on_ ? context.words().date(*on_) : context.words().today();
        const auto line = records::to_line(
            records::rates, std::vector<std::string>{time::to_text(day), base_, quote_, rate_,
                                                     note_.tags(), note_.note()});
        records::Store store(context.system(), context.data(), records::rates);
        context.warn(store.append({line}));
        context.say(fmt::format("1 {} = {} {} on {}", base_, rate_, quote_, time::to_text(day)));
        warn_of_another(context, base, quote, day);
        return cli::Exit::done;
    }

private:
    // One that says otherwise, the other way round: a slip in one of the two.
    static void warn_of_another(cli::Context& context, money::Currency base, money::Currency quote,
                                time::Date day) {
        text::Diagnostics told;
        const auto rates = budget::read_rates(context.data(), day, 0, told);
        if (auto what = money::contradiction(day, base, quote, rates); !what.empty())
            context.warn({{{},
                           std::move(what),
                           "osm-budget undo takes the last one back",
                           text::Level::warning}});
    }

    std::string base_, quote_, rate_;
    std::optional<std::string> on_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr rate() { return std::make_unique<Rate>(); }

}  // namespace osm::spend
