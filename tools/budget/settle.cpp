// osm-budget settle - money that passes between people who share costs.
#include "budget/owed.hpp"
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

class Settle final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"settle", "money that passed between you and who shares a cost"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget settle -300 USD ana", "ana paid you her half");
        options.example("osm-budget settle 45 EUR ben --pot bank", "you paid ben");
        options.arguments("AMOUNT [CURRENCY] NAME", words_,
                          "positive: you paid; negative: you were paid", 2);
        options.value("--pot", "POT", pot_, "the pot that it left or entered");
        options.value("--on", "DATE", on_, "the day; today unless said");
        note_.declare(options);
        options.remark("Settling is no cost. osm-budget owed tells what is open.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        const bool lacks_name = words_.size() == 2 && words_[0].find(' ') == std::string::npos &&
                                money::is_iso4217(words_[1]);
        if (words_.size() < 2 || words_.size() > 3 || lacks_name)
            text::fail("'settle' takes an amount, a currency and a name", "settle -300 USD ana");
        const auto amount = read_amount(context, std::span(words_).first(words_.size() - 1));
        if (amount.minor == 0)
            text::fail(fmt::format("'{}' is nothing to record", money::to_text(amount)));
        const auto& name = words_.back();
        warn_of_stranger(context, name);
        const auto day = day_of(context, on_);
        std::vector<std::string> tags{"with=" + name};
        if (pot_)
            tags.push_back("pot=" + *pot_);
        record(context, {day, amount, "settle", note_.tags(tags), note_.note()});
        const bool paid = amount.minor > 0;
        context.say(fmt::format("{} {} {} {}, {}; {}", paid ? "paid" : "received",
                                money::to_text(paid ? amount : -amount), paid ? "to" : "from", name,
                                time::to_text(day), open_with(context, name, amount.currency)));
        return cli::Exit::done;
    }

private:
    static void warn_of_stranger(cli::Context& context, const std::string& name) {
        text::Diagnostics faults;  // of lines: report and check tell them
        const auto known = budget::people(budget::entries(open(context, {}, faults)));
        if (known.empty() || std::ranges::binary_search(known, name))
            return;
        context.warn({{{},
                       fmt::format("no line names '{}' so far", name),
                       text::did_you_mean(name, known),
                       text::Level::warning}});
    }

    static std::string open_with(cli::Context& context, const std::string& name,
                                 money::Currency currency) {
        text::Diagnostics faults;  // of lines: report and check tell them
        for (const auto& one : budget::owed(budget::entries(open(context, {}, faults))))
            if (one.name == name && one.amount.currency == currency)
                return one.amount.minor > 0
                           ? fmt::format("{} owes you {}", name, money::to_text(one.amount))
                           : fmt::format("you owe {} {}", name, money::to_text(-one.amount));
        return "even now";
    }

    std::vector<std::string> words_;
    std::optional<std::string> on_, pot_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr settle() { return std::make_unique<Settle>(); }

}  // namespace osm::spend
