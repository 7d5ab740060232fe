// osm-budget add - record what was spent, received or counted.

#include "budget/ledger.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "records/store.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

namespace osm::spend {
namespace {

using budget::Kind;

class Add final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"add", "record what was spent, received or counted"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget add 12.50 USD food:eating-out -m tagine", "spent today");
        options.example("osm-budget add 600 USD home:rent --mine 1/2 --with ana",
                        "half of it is yours");
        options.example("osm-budget add -15 USD learning:books -m 'sent back' --on yesterday",
                        "a refund");
        options.example("osm-budget add 2000 MAD balance --pot wallet",
                        "what a pot holds, counted");
        options.arguments("AMOUNT [CURRENCY] CATEGORY", words_,
                          "12.50 USD food:eating-out; the home currency unless said", 2);
        options.value("--on", "DATE", on_, "the day; today unless said");
        options.value("--mine", "SHARE", mine_, "the part that is your cost: 1/2");
        options.value("--with", "NAME", with_, "who bears the rest");
        options.value("--pot", "POT", pot_, "the pot that it left: an account, a wallet");
        note_.declare(options);
        options.remark(
            "A positive amount left your pots, a negative one came back. The categories income, "
            "balance, settle, move and deposit are reserved: they are no cost.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        auto amount = read_amount(context);
        const auto& category = words_.back();
        const auto kind = budget::kind_of(category);
        if (amount.minor == 0 && kind != Kind::balance)
            text::fail(fmt::format("'{}' is nothing to record", money::to_text(amount)));
        if (kind == Kind::income && amount.minor > 0)
            amount = -amount;  // whatever is income arrived
        const auto share = mine_ ? money::read_share(*mine_) : money::Share{};
        const auto day = on_ ? context.words().date(*on_) : context.words().today();
        warn_of_doubt(context, amount, day);
        const auto tags = note_.tags(own_tags());
        budget::check_tags(tags);
        const auto line = records::to_line(
            records::money, std::vector<std::string>{time::to_text(day), money::to_number(amount),
                                                     std::string(amount.currency.code()), category,
                                                     tags, note_.note()});
        records::Store store(context.system(), context.data(), records::money);
        context.warn(store.append({line}));
        context.say(confirmation(amount, category, kind, share) + ", " + time::to_text(day));
        return cli::Exit::done;
    }

private:
    money::Amount read_amount(const cli::Context& context) const {
        if (words_.size() == 3)
            return money::read_amount(words_[0] + " " + words_[1]);
        const bool lacks_category = words_.size() == 2 &&
                                    words_[0].find(' ') == std::string::npos &&
                                    money::Currency::named(words_[1]).has_value();
        if (words_.size() != 2 || lacks_category)
            text::fail("'add' takes an amount, a currency and a category",
                       "add 12.50 USD food:eating-out");
        if (words_[0].find(' ') != std::string::npos)
            return money::read_amount(words_[0]);
        return money::read_amount(words_[0] + " " + std::string(home(context).code()));
    }

    // What is recorded all the same, but may not be what was meant.
    static void warn_of_doubt(cli::Context& context, money::Amount amount, time::Date day) {
        text::Diagnostics doubts;
        if (!money::is_iso4217(amount.currency.code()))
            doubts.push_back({{},
                              fmt::format("'{}' is no ISO 4217 currency", amount.currency.code()),
                              "osm-budget undo takes it back",
                              text::Level::warning});
        if (day > context.words().today())
            doubts.push_back({{},
                              fmt::format("{} is still to come; no report knows of it before then",
                                          time::to_text(day)),
                              "a payment that is planned belongs in budget.toml, [[once]]",
                              text::Level::warning});
        context.warn(doubts);
    }

    std::vector<std::string> own_tags() const {
        std::vector<std::string> tags;
        if (mine_)
            tags.push_back("mine=" + *mine_);
        if (with_)
            tags.push_back("with=" + *with_);
        if (pot_)
            tags.push_back("pot=" + *pot_);
        return tags;
    }

    std::string confirmation(money::Amount amount, const std::string& category, Kind kind,
                             money::Share share) const {
        const bool back = amount.minor < 0;
        const auto sum = money::to_text(back ? -amount : amount);
        const auto in_pot = pot_ ? " in pot " + *pot_ : std::string{};
        if (kind == Kind::balance)
            return fmt::format("counted {}{}", money::to_text(amount), in_pot);
        if (kind != Kind::spending)
            return fmt::format("{} {} ({}){}", back ? "received" : "paid", sum, category, in_pot);
        auto said = back ? fmt::format("{} came back for {}", sum, category)
                         : fmt::format("spent {} on {}", sum, category);
        if (share.part != share.whole)
            said += fmt::format(", {} of it yours", money::to_text(money::share_of(amount, share)));
        return said + (pot_ ? " from pot " + *pot_ : std::string{});
    }

    std::vector<std::string> words_;
    std::optional<std::string> on_, mine_, with_, pot_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr add() { return std::make_unique<Add>(); }

}  // namespace osm::spend
