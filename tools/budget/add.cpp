// osm-budget add - record what was spent, received or counted.

#include "budget/ledger.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "records/schema.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/record.hpp"
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
        options.arguments("AMOUNT [CURRENCY] CATEGORY", words_,
                          "12.50 USD food:eating-out; the home currency unless said", 2);
        options.value("--on", "DATE", on_, "the day; today unless said");
        options.value("--mine", "SHARE", mine_, "the part that is your cost: 1/2");
        options.values("--with", "NAME", with_, "who bears the rest; ana,ben bear equal parts");
        options.value("--paid", "NAME", paid_, "who paid it for you: no pot of yours is touched");
        options.value("--pot", "POT", pot_, "the pot that it left: an account, a wallet");
        note_.declare(options);
        options.remark(
            "A positive amount left your pots, a negative one came back. The categories income, "
            "balance, settle, move and deposit are reserved: they are no cost.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        auto amount = typed_amount(context);
        const auto& category = words_.back();
        const auto kind = budget::kind_of(category);
        if (amount.minor == 0 && kind != Kind::balance)
            text::fail(fmt::format("'{}' is nothing to record", money::to_text(amount)));
        if (kind == Kind::income && amount.minor > 0)
            amount = -amount;  // whatever is income arrived
        require_own_verb(kind);
        const auto share = mine_ ? money::read_share(*mine_) : money::Share{};
        const auto day = day_of(context, on_);
        record(context, {day, amount, category, note_.tags(own_tags()), note_.note()});
        context.say(confirmation(amount, category, kind, share) + ", " + time::to_text(day));
        return cli::Exit::done;
    }

private:
    money::Amount typed_amount(const cli::Context& context) const {
        const bool lacks_category = words_.size() == 2 &&
                                    words_[0].find(' ') == std::string::npos &&
                                    money::Currency::named(words_[1]).has_value();
        const auto is_currency = [&](std::size_t i) {
            return i < words_.size() && money::Currency::named(words_[i]).has_value();
        };
        const auto is_number = [&](std::size_t i) {
            return i < words_.size() &&
                   words_[i].find_first_not_of("0123456789.-") == words_[i].npos;
        };
        if (words_.size() == 3 && !is_number(0) && is_number(1) && is_currency(2))
            text::fail("'add' takes an amount, a currency and a category, in this order",
                       fmt::format("add {} {} {}", words_[1], words_[2], words_[0]));
        if (words_.size() == 2 && is_currency(0))
            text::fail("'add' takes an amount first", "a word behind + is a tag: write 5, not +5");
        if (words_.size() > 1 && words_.back().find(' ') != std::string::npos)
            text::fail(fmt::format("'{}' is not a category", words_.back()),
                       "no blanks: " + text::to_kebab(words_.back()));
        if (words_.size() > 3 || words_.size() < 2 || lacks_category)
            text::fail("'add' takes an amount, a currency and a category",
                       "add 12.50 USD food:eating-out");
        return read_amount(context, std::span(words_).first(words_.size() - 1));
    }

    // What another verb writes whole, and this one would write half.
    void require_own_verb(Kind kind) const {
        const auto given = [&](std::string_view key) {
            return records::tag(note_.tags(own_tags()), key).data() != nullptr;
        };
        if (kind == Kind::settle && !given("with"))
            text::fail("a settlement is with somebody", "osm-budget settle -300 USD ana");
        if (kind == Kind::move && !given("to"))
            text::fail("a move is between two pots", "osm-budget move 200 EUR bank wallet");
        if (!with_.empty() && !mine_ && kind != Kind::settle)
            text::fail(fmt::format("'--with {}' without a part that is yours", with_.front()),
                       "--mine 1/2");
    }

    std::vector<std::string> own_tags() const {
        std::vector<std::string> tags;
        if (mine_)
            tags.push_back("mine=" + *mine_);
        for (const auto& names : with_)
            for (const auto name : text::split(names, ','))
                tags.push_back("with=" + std::string(name));
        if (paid_)
            tags.push_back("paid=" + *paid_);
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
        if (paid_)
            return said + ", paid by " + *paid_;
        return said + (pot_ ? " from pot " + *pot_ : std::string{});
    }

    std::vector<std::string> words_;
    std::optional<std::string> on_, mine_, paid_, pot_;
    std::vector<std::string> with_;
    cli::NoteOptions note_;
};

}  // namespace

cli::VerbPtr add() { return std::make_unique<Add>(); }

}  // namespace osm::spend
