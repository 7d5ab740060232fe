// budget/statement.hpp - a bank's CSV file as lines of facts/money.tsv: right, or refused with the
// reason.
#pragma once

#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

enum class DateOrder { ymd, dmy, mdy };

// What a positive number in the file means.
enum class Sign { spent, received };

// Which columns hold what, by their titles as the file has them, and what cannot be read off the
// file. `#3` is the third column; where all are named so, the file has no titles. Empty or nullopt:
// not said. Without a day or an amount the columns are found by the words in their titles.
struct Profile {
    std::string name;  // in budget.toml
    std::string date;
    std::string amount;  // or both or one of the next two
    std::string debit;   // money that left
    std::string credit;  // money that came
    std::string text;
    std::string memo;  // stands in where the text is blank
    std::string currency_column;
    std::string category_column;
    std::string direction_column;  // words for what left and what came
    std::string state_column;      // words for what was never booked
    std::string balance_column;    // what the account holds after the row
    std::optional<money::Currency> currency;
    std::optional<std::string> category;
    std::optional<std::string> pot;
    std::optional<char> decimal;  // '.' or ','
    std::optional<char> delimiter;
    std::optional<DateOrder> order;
    std::optional<Sign> positive;

    // Only found, never asked for: a fee that comes on top, what sort of movement it is, why it was
    // declined.
    std::string fee_column;
    std::string kind_column;
    std::string refusal_column;
};

// Why something was taken to be so; `key` is that of budget.toml.
struct Reason {
    std::string key;
    std::string why;

    bool operator==(const Reason&) const = default;
};

std::string_view name_of(DateOrder order);  // "dmy"

// One movement of money. Positive: it left.
struct Movement {
    int line = 0;  // of the file, from 1
    time::Date day;
    money::Amount amount;
    std::string category;
    std::string text;
    std::string tags = {};    // what a rule or the profile adds
    std::string source = {};  // the bank's own id of it, where it has one

    bool operator==(const Movement&) const = default;
};

// For rows that say nothing else: spent, and received.
inline constexpr std::string_view unsorted = "uncategorised";
inline constexpr std::string_view received = "income";

struct Statement {
    Profile profile;              // as it was said, and completed
    bool found = false;           // columns were found by their titles
    std::vector<Reason> reasons;  // for what was found
    std::string encoding;         // "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    char delimiter = ',';
    int header_line = 0;  // 0: no titles
    char decimal = 0;     // 0: no amount has one
    DateOrder order = DateOrder::ymd;
    Sign positive = Sign::received;
    std::vector<Movement> movements;  // in the file's order
    // Each row that is not among them: a warning for what is no movement (totals, no amount, not
    // booked yet), an error for what may be one and cannot be read.
    text::Diagnostics left_out;

    int unread() const;  // how many errors there are
};

// Reads the rows below the first one that holds every named column. The decimal mark and the order
// of dates are decided for the whole file, by values that can be read in one way only; without such
// a value, or with two that contradict each other, it is refused (Failure, misuse) and the message
// quotes them. So is a file without a currency, or one in whose amounts nothing tells spent from
// received: none of them negative, or fewer than are positive, without words beside them that say.
Statement read_statement(std::string_view bytes, const std::string& file, const Profile& profile);

// The lines to append, given the present text of the fact file: the k-th of several equal movements
// is new when the file holds fewer than k from an import, so that overlapping files bring each
// movement once. Two are equal in day, amount, currency and text; the tag src= says it.
std::vector<std::string> lines_to_add(const std::vector<Movement>& movements,
                                      std::string_view present);

}  // namespace osm::budget
