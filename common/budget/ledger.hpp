// budget/ledger.hpp - money as it was noted, line by line, and the rates it is valued at.
#pragma once

#include "money/amount.hpp"
#include "money/rates.hpp"
#include "records/reader.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// What a category says a line is. Only `spending` is a cost; the others are reserved words, each
// alone or with parts behind it (income, income:salary).
enum class Kind {
    spending,
    income,   // money earned; negative, as it arrives
    balance,  // what a pot holds: stated, not moved
    settle,   // a debt between people: positive when I pay it, negative when I am paid
    move,     // between my own pots
    deposit,  // a bond that returns: cash, not cost
};

Kind kind_of(std::string_view category);

// Failure (misuse) when a tag that the ledger reads, mine=, fx= or got=, has a value that it would
// leave the line out for. For whoever writes a line.
void check_tags(std::string_view tags);

// `580.20USD`, as a tag must write an amount; nullopt otherwise.
std::optional<money::Amount> read_joined(std::string_view word);
std::string to_joined(money::Amount amount);

// One line of facts/money.tsv. A positive amount left my pots, a negative one arrived (a refund, an
// income); a balance is what it says. Views are valid until the next line is read.
struct Line {
    time::Date day;
    money::Amount amount;  // all of it, as it was paid
    money::Share mine;     // the part that is my cost, from the tag mine=1/2
    Kind kind = Kind::spending;
    std::string_view category;
    std::string_view tags;
    std::string_view note;
    std::string_view rate;    // tag fx=0.1: one unit in the home currency; empty for none
    std::int64_t number = 0;  // in the file, from 1

    money::Amount cost() const;  // my part
};

// Reads facts/money.tsv in its order. A line dated after `today` is invisible. A line whose amount
// does not fit its currency, or whose share or rate is none, is left out and told in `faults`.
class Ledger {
public:
    Ledger(const std::filesystem::path& data, time::Date today, text::Diagnostics& faults);
    // The same, with what is wrong in the mere shape of lines kept apart, in `shapes`.
    Ledger(const std::filesystem::path& data, time::Date today, text::Diagnostics& faults,
           text::Diagnostics& shapes);
    static Ledger standard_input(time::Date today, text::Diagnostics& faults);

    bool next(Line& line);

private:
    Ledger(records::Reader reader, std::string file, time::Date today, text::Diagnostics& faults);
    bool fill(Line& line, const records::Row& row);
    bool fill_tags(Line& line, const records::Row& row);
    void blame(const records::Row& row, std::string_view cell, std::string what, std::string hint);

    records::Reader reader_;
    std::string file_;
    time::Date today_;
    text::Diagnostics* faults_;
    money::Currency last_currency_;
};

// A line that is kept: for matching with bills and for the forecast, where all of them are needed.
struct Entry {
    time::Date day;
    money::Amount amount;
    money::Share mine;
    Kind kind = Kind::spending;
    std::string category;
    std::string note;
    std::string pot = {};                   // tag pot=
    std::string bill = {};                  // tag bill=: the bill that it pays, said outright
    std::string course = {};                // tag course=: the item of the plan that it is for
    std::string rate = {};                  // tag fx=
    std::string paid = {};                  // tag paid=: who paid it for me
    std::string to = {};                    // tag to=: the pot that a move arrives in
    std::optional<money::Amount> got = {};  // tag got=580.20USD: what arrived there
    std::vector<std::string> with = {};     // tags with=: who bears the rest
    std::int64_t number = 0;

    money::Amount cost() const { return money::share_of(amount, mine); }
};

Entry entry_of(const Line& line);

// Every visible line, by day; lines of one day in the file's order.
std::vector<Entry> entries(Ledger ledger);

// Adds to `total` what `amount` was worth on `day`. A rate noted with the line itself (tag fx=0.1:
// one unit in `home`) wins over the table; `rate` is that tag's value, "" for none.
void add_worth(money::Total& total, money::Amount amount, time::Date day, std::string_view rate,
               money::Currency home, const money::Rates& rates);

// facts/rates.tsv up to `today`.
money::Rates read_rates(const std::filesystem::path& data, time::Date today, int max_age_days,
                        text::Diagnostics& faults);

}  // namespace osm::budget
