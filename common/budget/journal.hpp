// budget/journal.hpp - the lines as double entry, for hledger, ledger and beancount.
#pragma once

#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "time/calendar.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// A line with all its tags, as it goes out.
struct Outgoing {
    Entry entry;
    std::string tags;
};

// Every visible line, by day; lines of one day in the file's order.
std::vector<Outgoing> outgoing(Ledger ledger);

struct Posting {
    std::vector<std::string> account;  // "expenses", "food", "groceries"
    money::Amount amount;
    std::string rate = {};                    // one unit in the home currency; empty: none said
    std::optional<money::Amount> worth = {};  // all of it, in another currency
    std::optional<money::Amount> holds = {};  // what the account holds of it afterwards: counted
};

struct Transaction {
    time::Date day;
    std::string note;  // the category where there is none
    std::string tags;
    std::vector<Posting> postings;  // their sum is nothing, with worth or rate taken into account
};

// Each line as a transaction. My part of what was spent is in expenses:CATEGORY; what others bear,
// or bore for me, in assets:owed:NAME; pots are assets:POT. A line without a pot belongs where
// budget::pots puts it, and to assets:unnamed where no pot was ever counted. A count is what makes
// the pot hold that much, against equity:opening the first time and equity:unlogged afterwards, so
// every pot ends with what `balance` says.
std::vector<Transaction> transactions(const std::vector<Outgoing>& lines);

// A rate of facts/rates.tsv: one unit of base in another currency.
struct Price {
    time::Date day;
    std::string base, quote, rate;
};

// The rates up to `today`, by day; the last one of a day and pair.
std::vector<Price> prices(const std::filesystem::path& data, time::Date today,
                          text::Diagnostics& faults);

// The journals. Categories, pots, names, notes and tags keep their letters, but for what the format
// cannot hold: `;` in a note of hledger and ledger becomes a comma; accounts of beancount begin
// with a capital and have ASCII letters, digits and hyphens only, no two categories the same.
std::string to_hledger(const std::vector<Transaction>& transactions,
                       const std::vector<Price>& prices, std::string_view home);
std::string to_ledger(const std::vector<Transaction>& transactions,
                      const std::vector<Price>& prices, std::string_view home);
std::string to_beancount(const std::vector<Transaction>& transactions,
                         const std::vector<Price>& prices, std::string_view home);

}  // namespace osm::budget
