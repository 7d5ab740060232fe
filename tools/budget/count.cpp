// osm-budget count - what a pot holds, counted; what was spent and never noted shows.
#include "budget/pots.hpp"
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/record.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

class Count final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"count", "what a pot holds, counted"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget count 61000 THB --pot scb", "an account, from its statement");
        options.example("osm-budget count 850 --pot wallet", "in the home currency");
        options.arguments("AMOUNT [CURRENCY]", words_, "all that is in it", 1);
        options.value("--pot", "POT", pot_, "which: an account, a wallet");
        options.value("--on", "DATE", on_, "the day; today unless said");
        note_.declare(options);
        options.remark(
            "Where the pot was counted before, what the lines since do not explain is told, and "
            "counts as spending in the runway.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        if (words_.empty() || words_.size() > 2)
            text::fail("'count' takes an amount and a currency", "count 850 USD --pot wallet");
        const auto amount = read_amount(context, words_);
        const auto day = day_of(context, on_);
        warn_of_opening(context);
        record(context, {day, amount, "balance",
                         note_.tags(pot_ ? std::vector<std::string>{"pot=" + *pot_}
                                         : std::vector<std::string>{}),
                         note_.note()});
        context.say(fmt::format("counted {}{}, {}{}", money::to_text(amount),
                                pot_ ? " in pot " + *pot_ : "", time::to_text(day),
                                explained(context, day)));
        return cli::Exit::done;
    }

private:
    // The first count of all makes pots of what was one sum.
    static void warn_of_opening(cli::Context& context) {
        const auto opening = read_budget(context).cash;
        text::Diagnostics faults;  // of lines: report and check tell them
        if (!opening || !budget::pot_names(budget::entries(open(context, {}, faults))).empty())
            return;
        context.warn({{{},
                       fmt::format("from now on cash is what was counted; the {} of budget.toml "
                                   "no more",
                                   money::to_text(*opening)),
                       "count your other pots too: osm-budget count AMOUNT --pot NAME",
                       text::Level::warning}});
    }

    // How this count agrees with the one before and the lines between them.
    std::string explained(cli::Context& context, time::Date day) const {
        text::Diagnostics faults;  // of lines: report and check tell them
        const auto held = budget::pots(budget::entries(open(context, {}, faults)));
        const auto pot = std::ranges::find(held.pots, pot_.value_or(""), &budget::Pot::name);
        if (pot == held.pots.end() || pot->counted != day || pot->leaks.empty() ||
            pot->leaks.back().to != day)
            return "";
        const auto& leak = pot->leaks.back();
        const bool less = leak.amount.minor > 0;
        const auto size = less ? leak.amount : -leak.amount;
        return fmt::format(": {} {} than the lines since {} say, {} a day", money::to_text(size),
                           less ? "less" : "more", time::to_text(leak.from),
                           money::to_text(money::scaled(size, 1.0 / leak.days())));
    }

    std::vector<std::string> words_;
    std::optional<std::string> on_, pot_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr count() { return std::make_unique<Count>(); }

}  // namespace osm::spend
