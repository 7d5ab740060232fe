#include "budget/signs.hpp"

#include "budget/vocabulary.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::budget {
namespace {

// How many amounts have a minus, and how many of both kinds are about what the words suggest.
struct Count {
    std::int64_t negative = 0, positive = 0;
    std::int64_t received = 0;  // rows in whose words a positive amount would have come
    std::int64_t spent = 0;     // rows in whose words it would have left
    std::int64_t silent = 0;    // rows whose words say nothing
};

constexpr std::int64_t rows_read_for_words = 2000;

class Reading {
public:
    Reading(std::vector<RawRow>& rows, const Profile& profile, const std::string& file, int line)
        : rows_(rows), profile_(profile), file_(file), line_(line) {}

    Signs run() {
        Signs signs;
        signs.spent = profile_.positive == Sign::spent;
        if (!profile_.amount.empty() && !take_marks(signs) && !take_words(signs) &&
            !profile_.positive)
            decide(signs);
        signs.debit = sign_of(&RawRow::debit, profile_.debit);
        signs.credit = sign_of(&RawRow::credit, profile_.credit);
        return signs;
    }

private:
    static bool counts(const RawRow& row) { return row.amount && !row.amount->is_zero(); }

    // CR or DR beside amounts: on all of them, or on those of one side only.
    bool take_marks(Signs& signs) {
        const RawRow* left = nullptr;
        const RawRow* came = nullptr;
        const RawRow* bare = nullptr;
        for (const auto& row : rows_)
            if (counts(row)) {
                const auto& mark = row.amount->figure.left;
                (mark ? (*mark ? left : came) : bare) = &row;
                if (!mark && row.amount->figure.negative)
                    return false;
            }
        if ((!left && !came) || (bare && left && came))
            return false;
        for (auto& row : rows_)
            if (row.amount)
                row.amount->figure.negative = row.amount->figure.left.value_or(!left);
        signs.spent = false;
        signs.why = "CR and DR beside the amounts say what came and what left";
        return true;
    }

    // Words such as debit and credit. Amounts without a sign get theirs; amounts with one must
    // agree with them.
    bool take_words(Signs& signs) {
        bool negative = false;
        std::int64_t agree = 0, contradict = 0;
        const RawRow* odd = nullptr;
        for (const auto& row : rows_)
            if (counts(row)) {
                const auto left = says_left(row.direction);
                if (!left)
                    return false;
                const bool minus = row.amount->figure.negative;
                negative = negative || minus;
                ++(*left == minus ? agree : contradict);
                if (*left != minus && !odd)
                    odd = &row;
            }
        if (agree + contradict == 0)
            return false;
        if (!negative) {
            for (auto& row : rows_)
                if (row.amount)
                    row.amount->figure.negative = says_left(row.direction).value_or(false);
            signs.spent = false;
        } else if (agree > 0 && contradict > 0) {
            if (profile_.positive)
                return false;
            text::fail(fmt::format("'{}' is '{}', which other rows with such a sign are not",
                                   odd->amount->cell, odd->direction),
                       "say what a positive one is: --sign spent, or received", at(odd->line));
        } else if (!profile_.positive) {
            signs.spent = contradict > 0;
        }
        signs.why = fmt::format("'{}' says what left and what came", profile_.direction_column);
        return true;
    }

    Count count() const {
        Count count;
        std::int64_t read = 0;
        for (const auto& row : rows_) {
            if (!counts(row))
                continue;
            const bool minus = row.amount->figure.negative;
            ++(minus ? count.negative : count.positive);
            if (++read > rows_read_for_words)
                continue;
            const auto left = suggests_left(row.kind + ' ' + row.category + ' ' + row.text);
            if (!left)
                ++count.silent;
            else
                ++(*left == minus ? count.received : count.spent);
        }
        return count;
    }

    // Whoever studies spends oftener than is paid, so amounts that are mostly positive may be a
    // card's, where positive is spent.
    void decide(Signs& signs) {
        const auto found = count();
        const auto minus = fmt::format("{} of {} negative", found.negative,
                                       text::counted(found.negative + found.positive, "amount") +
                                           (found.negative == 1 ? " is" : " are"));
        const bool for_received = found.received > 0 && found.received >= 4 * found.spent;
        const bool for_spent = found.spent > 1 && found.spent >= 4 * found.received;
        if (found.negative > found.positive && !for_spent) {
            signs.why = minus;
        } else if (found.negative > 0 && for_received &&
                   (found.received > 1 || found.negative == found.positive)) {
            signs.why = minus + fmt::format(", as the words of {} suggest",
                                            text::counted(found.received, "row"));
        } else if (for_spent && found.negative < found.positive &&
                   (found.negative > 0 || found.silent == 0)) {
            signs.spent = true;
            signs.why = fmt::format("{}, and the words of {} suggest that a positive one was spent",
                                    minus, text::counted(found.spent, "row"));
        } else if (found.negative > 0 || found.positive > 0) {
            doubtful(found);
        }
    }

    [[noreturn]] void doubtful(const Count& found) const {
        const auto what = found.negative == 0 ? "no amount in '{}' is negative"
                          : found.negative < found.positive
                              ? "most amounts in '{}' are not negative"
                          : found.negative == found.positive
                              ? "as many amounts in '{}' are negative as are not"
                              : "amounts in '{}' are negative where their words say received";
        text::fail(fmt::format(fmt::runtime(what), profile_.amount) +
                       ", so nothing tells spent from received",
                   "say what a positive one is: --sign spent, or received", at(line_));
    }

    // Debits and credits are mostly written without a sign, by some banks all with a minus.
    int sign_of(std::optional<Raw> RawRow::*column, const std::string& name) {
        for (auto& row : rows_)  // the title says what DR says
            if (auto& raw = row.*column; raw && raw->figure.left)
                raw->figure.negative = false;
        const RawRow* negative = nullptr;
        const RawRow* positive = nullptr;
        for (const auto& row : rows_)
            if (const auto& raw = row.*column; raw && !raw->is_zero())
                (raw->figure.negative ? negative : positive) = &row;
        if (negative && positive && !profile_.positive)
            text::fail(
                fmt::format("'{}' holds '{}' and '{}' (line {}): with and without a minus", name,
                            (negative->*column)->cell, (positive->*column)->cell, positive->line),
                "if a minus takes back: --sign spent", at(negative->line));
        return negative && !positive ? -1 : 1;
    }

    text::Place at(int line) const { return {file_, line}; }

    std::vector<RawRow>& rows_;
    const Profile& profile_;
    const std::string& file_;
    int line_;
};

}  // namespace

Signs read_signs(std::vector<RawRow>& rows, const Profile& profile, const std::string& file,
                 int header_line) {
    return Reading(rows, profile, file, header_line).run();
}

void Balances::add(Row row) {
    if (last_ && last_->held.currency == row.held.currency) {
        const auto change = row.held.minor - last_->held.minor;
        ++pairs_;
        down_ += change == -row.moved.minor ? 1 : 0;
        against_down_ += change == row.moved.minor ? 1 : 0;
        up_ += -change == -last_->moved.minor ? 1 : 0;
        against_up_ += -change == last_->moved.minor ? 1 : 0;
    }
    last_ = row;
}

Balances::Result Balances::result() const {
    return {pairs_, std::max(down_, up_), std::max(against_down_, against_up_)};
}

}  // namespace osm::budget
