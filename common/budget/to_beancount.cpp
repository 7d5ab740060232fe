// The input of beancount: accounts are opened, texts are in quotes.
#include "budget/journal.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <set>

namespace osm::budget {
namespace {

// Each account of ours as one of theirs, none the same as another.
class Accounts {
public:
    const std::string& name(const std::vector<std::string>& account) {
        const auto [place, fresh] = names_.try_emplace(account);
        if (fresh) {
            const auto plain = theirs(account);
            auto name = plain;
            for (int n = 2; !taken_.insert(name).second; ++n)
                name = fmt::format("{}-{}", plain, n);
            place->second = std::move(name);
        }
        return place->second;
    }

    const std::map<std::vector<std::string>, std::string>& all() const { return names_; }

private:
    static std::string theirs(const std::vector<std::string>& account) {
        std::string name;
        for (const auto& part : account)
            name += (name.empty() ? "" : ":") + component(part);
        return account.size() > 1 ? name : name + ":Unnamed";
    }

    static std::string component(const std::string& part) {
        auto word = text::to_kebab(part);
        if (word.empty())
            word = "other";
        bool begins = true;
        for (auto& letter : word) {
            if (begins && text::is_lower(letter))
                letter = static_cast<char>(letter - 'a' + 'A');
            begins = letter == '-';
        }
        return word;
    }

    std::map<std::vector<std::string>, std::string> names_;
    std::set<std::string> taken_;
};

std::string in_quotes(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string posting_line(const Posting& posting, std::string_view account, std::string_view home) {
    auto line = fmt::format("  {}  {}", account, money::to_text(posting.amount));
    if (posting.worth)
        line += " @@ " + money::to_text(*posting.worth);
    else if (!posting.rate.empty() && !home.empty() && posting.amount.currency.code() != home)
        line += fmt::format(" @ {} {}", posting.rate, home);
    return line + '\n';
}

}  // namespace

std::string to_beancount(const std::vector<Transaction>& transactions,
                         const std::vector<Price>& prices, std::string_view home) {
    Accounts accounts;
    std::string booked;
    for (const auto& one : transactions) {
        booked += fmt::format("\n{} * {}\n", time::to_text(one.day), in_quotes(one.note));
        if (!one.tags.empty())
            booked += fmt::format("  tags: {}\n", in_quotes(one.tags));
        for (const auto& posting : one.postings)
            booked += posting_line(posting, accounts.name(posting.account), home);
    }
    // What was changed for a sum in whole yen is divided there, to a price with endless decimals.
    std::string text = "option \"inferred_tolerance_default\" \"*:0.0001\"\n";
    if (!home.empty())
        text += fmt::format("option \"operating_currency\" \"{}\"\n", home);
    const auto first =
        transactions.empty() ? std::string("1970-01-01") : time::to_text(transactions.front().day);
    for (const auto& [ours, theirs] : accounts.all())
        text += fmt::format("{} open {}\n  name: {}\n", first, theirs,
                            in_quotes(text::join(ours, ":")));
    for (const auto& price : prices)
        text += fmt::format("{} price {} {} {}\n", time::to_text(price.day), price.base, price.rate,
                            price.quote);
    return text + booked;
}

}  // namespace osm::budget
