// osm-budget move - between your own pots.
#include "budget/ledger.hpp"
#include "budget/pots.hpp"
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/record.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

namespace osm::spend {
namespace {

class Move final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"move", "between your own pots"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget move 200 EUR bank wallet", "from the cash machine");
        options.example("osm-budget move 200 EUR bank wallet --got '2150 MAD'",
                        "changed on the way");
        options.arguments("AMOUNT [CURRENCY] FROM TO", words_, "what left, and the two pots", 3);
        options.value("--got", "AMOUNT", got_, "what arrived, where that is another sum");
        options.value("--on", "DATE", on_, "the day; today unless said");
        note_.declare(options);
        options.remark("A move is no cost; a fee is a line of its own.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        if (words_.size() < 3 || words_.size() > 4)
            text::fail("'move' takes an amount, a currency and two pots",
                       "move 200 EUR bank wallet");
        const auto amount = read_amount(context, std::span(words_).first(words_.size() - 2));
        const auto& from = words_[words_.size() - 2];
        const auto& to = words_.back();
        const auto got = got_ ? money::read_amount(*got_) : amount;
        if (amount.minor <= 0 || got.minor <= 0)
            text::fail(fmt::format("'{}' cannot be moved",
                                   money::to_text(amount.minor <= 0 ? amount : got)),
                       "write a sum above zero; FROM and TO say which way");
        if (from == to)
            text::fail(fmt::format("'{}' is both pots", from), "write FROM and TO");
        require_currencies(context, {{from, amount}, {to, got}});
        const auto day = day_of(context, on_);
        std::vector<std::string> tags{"pot=" + from, "to=" + to};
        if (got_)
            tags.push_back("got=" + budget::to_joined(got));
        record(context, {day, amount, "move", note_.tags(tags), note_.note()});
        context.say(fmt::format("moved {} from {} to {}{}, {}", money::to_text(amount), from, to,
                                got_ ? ", where it is " + money::to_text(got) : "",
                                time::to_text(day)));
        return cli::Exit::done;
    }

private:
    // A pot holds one currency: what left it, and what arrived there, is told in that.
    static void require_currencies(const cli::Context& context,
                                   const std::vector<std::pair<std::string, money::Amount>>& ends) {
        text::Diagnostics faults;  // of lines: report and check tell them
        for (const auto& pot : budget::pots(budget::entries(open(context, {}, faults))).pots)
            for (const auto& [name, amount] : ends)
                if (pot.name == name && pot.now.currency != amount.currency)
                    text::fail(fmt::format("'{}' holds {}, not {}", name, pot.now.currency.code(),
                                           amount.currency.code()),
                               "what leaves FROM is of its currency, what arrives in TO is said by "
                               "--got 'AMOUNT CURRENCY'");
    }

    std::vector<std::string> words_;
    std::optional<std::string> on_, got_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr move() { return std::make_unique<Move>(); }

}  // namespace osm::spend
