#include "budget/statement.hpp"

#include "budget/figures.hpp"
#include "budget/ledger.hpp"
#include "budget/rows.hpp"
#include "budget/signs.hpp"
#include "chance/chance.hpp"
#include "records/schema.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace osm::budget {
namespace {

class StatementReader {
public:
    explicit StatementReader(const std::string& file) : file_(file) {}

    Statement read(std::string_view bytes, const Profile& profile) {
        auto raw = read_rows(bytes, file_, profile);
        profile_ = raw.profile;
        statement_.profile = std::move(raw.profile);
        statement_.found = raw.found;
        statement_.reasons = std::move(raw.reasons);
        statement_.encoding = std::move(raw.encoding);
        statement_.delimiter = raw.delimiter;
        statement_.header_line = raw.header_line;
        statement_.left_out = std::move(raw.left_out);
        rows_ = std::move(raw.rows);
        if (rows_.empty())
            nothing_found();
        decide_order();
        decide_decimal();
        decide_signs();
        for (const auto& one : rows_)
            finish(one);
        judge_balance();
        std::ranges::stable_sort(statement_.left_out, {},
                                 [](const text::Diagnostic& one) { return one.place.line; });
        if (statement_.movements.empty())
            nothing_found();
        return std::move(statement_);
    }

private:
    text::Place at(int line) const { return {file_, line}; }

    // `level`: error for what may be a movement of money.
    void leave_out(int line, const std::string& why, text::Level level = text::Level::error) {
        statement_.left_out.push_back({at(line), "left out: " + why, {}, level});
    }

    [[noreturn]] void nothing_found() {
        auto found = statement_.left_out;
        found.insert(found.begin(), {at(statement_.header_line),
                                     "there is no movement of money below the titles"});
        throw text::Failure(text::Stop::misuse, std::move(found));
    }

    // Of years with two digits the first field may be one: it is, where it stays the same while the
    // last one runs as days do.
    bool year_may_come_first() {
        int least = 100, most = 0, first = -1;
        const RawRow* odd = nullptr;
        for (const auto& row : rows_) {
            if (row.date.sure)
                continue;
            if (row.date.third > 31 || row.date_cell.find('.') < 3 ||
                !row.date.in(DateOrder::ymd) || (first >= 0 && row.date.first != first))
                return false;
            first = row.date.first;
            least = std::min(least, row.date.third);
            most = std::max(most, row.date.third);
            odd = &row;
        }
        if (!odd || least == most)
            return false;
        constexpr int years_of_one_file = 3;
        if (most - least <= years_of_one_file)
            text::fail(fmt::format("'{}' may have its year in front or behind", odd->date_cell),
                       "no date in the file decides it: --order ymd, dmy, or mdy", at(odd->line));
        statement_.order = DateOrder::ymd;
        because("order", fmt::format("the first number stays {}, the last runs from {} to {}",
                                     first, least, most));
        return true;
    }

    void decide_order() {
        if (!profile_.order && year_may_come_first())
            return;
        std::optional<std::pair<DateOrder, const RawRow*>> told;
        bool doubt = false;
        for (const auto& row : rows_) {
            if (row.date.sure)
                continue;
            const bool dmy = row.date.in(DateOrder::dmy).has_value();
            const bool mdy = row.date.in(DateOrder::mdy).has_value();
            if (dmy == mdy) {
                doubt = doubt || (dmy && row.date.first != row.date.second);
                continue;
            }
            const auto says = dmy ? DateOrder::dmy : DateOrder::mdy;
            if (!told)
                told = {says, &row};
            else if (told->first != says && !profile_.order)
                text::fail(fmt::format("'{}' and '{}' (line {}) are dates in two orders",
                                       row.date_cell, told->second->date_cell, told->second->line),
                           "say which: --order dmy, or mdy", at(row.line));
        }
        if (profile_.order) {
            statement_.order = *profile_.order;
        } else if (told) {
            statement_.order = told->first;
            because("order", fmt::format("'{}' in line {} can be read in no other way",
                                         told->second->date_cell, told->second->line));
        } else if (doubt && std::ranges::all_of(rows_, [](const RawRow& row) {
                       return row.date.sure || row.date_cell.find('.') < 3;
                   })) {
            statement_.order = DateOrder::dmy;
            because("order", "with points between, the day comes first");
        } else if (doubt) {
            doubtful_order();
        } else {
            statement_.order = rows_.front().date.sure.value_or(DateOrder::dmy);
            if (rows_.front().date.sure)
                because("order", fmt::format("'{}' in line {} can be read in no other way",
                                             rows_.front().date_cell, rows_.front().line));
        }
    }

    void because(std::string key, std::string why) {
        statement_.reasons.push_back({std::move(key), std::move(why)});
    }

    [[noreturn]] void doubtful_order() const {
        const auto row = std::ranges::find_if(rows_, [](const RawRow& one) {
            return !one.date.sure && one.date.first != one.date.second;
        });
        text::fail(fmt::format("'{}' can be {} or {}", row->date_cell,
                               time::to_text(*row->date.in(DateOrder::dmy)),
                               time::to_text(*row->date.in(DateOrder::mdy))),
                   "no date in the file decides it: --order dmy, or mdy", at(row->line));
    }

    template <typename Visit>
    void each_number(Visit visit) const {
        for (const auto& row : rows_)
            for (const auto* raw : {&row.amount, &row.debit, &row.credit})
                if (*raw)
                    visit(row, **raw);
    }

    void decide_decimal() {
        std::optional<std::pair<std::string, int>> point, comma, unclear;
        each_number([&](const RawRow& row, const Raw& raw) {
            const auto evidence = evidence_of(raw.figure.digits);
            auto* says = evidence == Evidence::point     ? &point
                         : evidence == Evidence::comma   ? &comma
                         : evidence == Evidence::unclear ? &unclear
                                                         : nullptr;
            if (says && !*says)
                *says = {raw.cell, row.line};
        });
        if (profile_.decimal) {
            statement_.decimal = *profile_.decimal;
        } else if (point && comma) {
            text::fail(fmt::format("'{}' has a decimal comma, '{}' (line {}) a decimal point",
                                   comma->first, point->first, point->second),
                       "say which: --decimal , or --decimal .", at(comma->second));
        } else if (point || comma) {
            statement_.decimal = point ? '.' : ',';
            const auto& [cell, line] = point ? *point : *comma;
            because("decimal",
                    fmt::format("'{}' in line {} can be read in no other way", cell, line));
        } else if (unclear && profile_.currency && profile_.currency->exponent() == 0) {
            statement_.decimal = unclear->first.find('.') == std::string::npos ? '.' : ',';
            because("decimal", fmt::format("{} has no decimals, so '{}' has thousands",
                                           profile_.currency->code(), unclear->first));
        } else if (unclear) {
            text::fail(fmt::format("'{}' can be thousands or three decimals", unclear->first),
                       "no amount in the file decides it: --decimal , or --decimal .",
                       at(unclear->second));
        }
    }

    void decide_signs() {
        auto signs = read_signs(rows_, profile_, file_, statement_.header_line);
        amount_spent_ = signs.spent;
        statement_.positive = signs.spent ? Sign::spent : Sign::received;
        debit_sign_ = signs.debit;
        credit_sign_ = signs.credit;
        if (!signs.why.empty())
            because("sign", std::move(signs.why));
    }

    // nullopt with a row left out when the currency is missing, unknown or contradicts another.
    std::optional<money::Currency> currency_of(const RawRow& row, const Raw& raw) {
        std::optional<money::Currency> currency = profile_.currency;
        for (const auto& code : {row.currency, raw.figure.code}) {
            if (code.empty())
                continue;
            const auto named = money::Currency::named(code);
            if (!named) {
                leave_out(row.line, fmt::format("'{}' is no currency", code));
                return std::nullopt;
            }
            if (currency && *currency != *named) {
                leave_out(row.line, fmt::format("'{}' is not in {}", raw.cell, currency->code()));
                return std::nullopt;
            }
            currency = named;
        }
        if (!currency)
            text::fail(fmt::format("'{}' has no currency", raw.cell),
                       "say it: --currency USD, or --currency-column TITLE", at(row.line));
        return currency;
    }

    void finish(const RawRow& row) {
        const auto day = row.date.in(row.date.sure.value_or(statement_.order));
        if (!day)
            return leave_out(row.line, fmt::format("'{}' is no date ({})", row.date_cell,
                                                   name_of(statement_.order)));
        std::optional<money::Amount> sum;
        const auto add = [&](const std::optional<Raw>& raw, bool flip) {
            if (!raw || (raw->is_zero() && sum))
                return true;
            const auto one = amount_of(row, *raw);
            if (!one)
                return false;
            if (sum && sum->minor != 0) {
                leave_out(row.line, fmt::format("two amounts, the second '{}'", raw->cell));
                return false;
            }
            sum = flip ? -*one : *one;
            return true;
        };
        if (!add(row.amount, !amount_spent_) || !add(row.debit, debit_sign_ < 0) ||
            !add(row.credit, credit_sign_ > 0))
            return;
        if (sum->minor == 0)
            return leave_out(row.line, "the amount is 0", text::Level::warning);
        statement_.movements.push_back({row.line, *day, *sum, category_of(row, *sum), row.text,
                                        profile_.pot ? "pot=" + *profile_.pot : std::string{}});
        note_balance(row, *sum);
    }

    // Whether what the account holds changes by the amounts as they were understood.
    void note_balance(const RawRow& row, money::Amount moved) {
        const auto plain = row.balance ? plain_digits(row.balance->figure.digits,
                                                      statement_.decimal ? statement_.decimal : '.')
                                       : std::nullopt;
        const auto held = plain ? money::read_minor(*plain, moved.currency) : std::nullopt;
        if (held)
            balances_.add({{row.balance->figure.negative ? -*held : *held, moved.currency}, moved});
        else
            balances_.interrupt();
    }

    void judge_balance() {
        const auto [pairs, agree, contradict] = balances_.result();
        const bool decided =
            profile_.positive || profile_.amount.empty() || !profile_.direction_column.empty();
        if (pairs >= 2 && contradict * 5 >= pairs * 4 && agree * 5 < pairs && !decided)
            text::fail(fmt::format("'{}' falls where '{}' was read as received, in {} of {}",
                                   profile_.balance_column, profile_.amount, contradict,
                                   text::counted(pairs, "row")),
                       "say what a positive amount is: --sign spent, or received",
                       at(statement_.header_line));
        if (pairs > 0 && !profile_.balance_column.empty())
            because("balance_column", fmt::format("it changes by the amounts in {} of {}", agree,
                                                  text::counted(pairs, "row")));
    }

    std::optional<money::Amount> amount_of(const RawRow& row, const Raw& raw) {
        const auto currency = currency_of(row, raw);
        if (!currency)
            return std::nullopt;
        const auto plain =
            plain_digits(raw.figure.digits, statement_.decimal ? statement_.decimal : '.');
        const auto minor = plain ? money::read_minor(*plain, *currency) : std::nullopt;
        if (!minor) {
            leave_out(row.line, fmt::format("'{}' is no amount of {} with decimal '{}'", raw.cell,
                                            currency->code(), statement_.decimal));
            return std::nullopt;
        }
        const money::Amount amount{*minor, *currency};
        return raw.figure.negative ? -amount : amount;
    }

    // The bank's own word, as a category: parts stay parts, blanks and signs become hyphens.
    std::string category_of(const RawRow& row, money::Amount amount) {
        const auto [said, fresh] = categories_.try_emplace(row.category);
        if (fresh)
            for (const auto part : text::split(row.category, ':'))
                if (const auto word = text::to_kebab(part); !word.empty())
                    said->second += (said->second.empty() ? "" : ":") + word;
        // The bank's `deposit` or `balance` is not ours, which means more than a word.
        if (kind_of(said->second) == Kind::spending && !said->second.empty())
            return said->second;
        if (amount.minor < 0)
            return std::string(received);
        return profile_.category.value_or(std::string(unsorted));
    }

    const std::string& file_;
    Profile profile_;  // completed
    Statement statement_;
    std::vector<RawRow> rows_;
    std::map<std::string, std::string> categories_;  // what the bank's words became
    Balances balances_;
    bool amount_spent_ = false;
    int debit_sign_ = 1;
    int credit_sign_ = 1;
};

std::string source_of(const Movement& movement) {
    if (!movement.source.empty())
        return fmt::format("{:016x}", chance::hash(movement.source));
    return fmt::format("{:016x}",
                       chance::hash(fmt::format("{}\t{}\t{}", time::to_text(movement.day),
                                                money::to_text(movement.amount), movement.text)));
}

// How many lines of an import the file holds, by their src tag.
std::unordered_map<std::string_view, int> sources_in(std::string_view present) {
    std::unordered_map<std::string_view, int> held;
    constexpr std::string_view key = "src=";
    for (auto at = present.find(key); at != std::string_view::npos; at = present.find(key, at)) {
        at += key.size();
        const auto end = std::min(present.find_first_of(",\t\n", at), present.size());
        ++held[present.substr(at, end - at)];
    }
    return held;
}

}  // namespace

int Statement::unread() const {
    return static_cast<int>(
        std::ranges::count(left_out, text::Level::error, &text::Diagnostic::level));
}

Statement read_statement(std::string_view bytes, const std::string& file, const Profile& profile) {
    return StatementReader(file).read(bytes, profile);
}

std::vector<std::string> lines_to_add(const std::vector<Movement>& movements,
                                      std::string_view present) {
    auto held = sources_in(present);
    std::vector<std::string> lines;
    lines.reserve(movements.size());
    for (const auto& movement : movements) {
        const auto source = source_of(movement);
        if (const auto left = held.find(source); left != held.end() && left->second > 0) {
            --left->second;
            continue;
        }
        const std::vector<std::string> cells = {
            time::to_text(movement.day),
            money::to_number(movement.amount),
            std::string(movement.amount.currency.code()),
            movement.category,
            movement.tags.empty() ? "src=" + source : movement.tags + ",src=" + source,
            movement.text};
        lines.push_back(records::to_line(records::money, cells));
    }
    return lines;
}

}  // namespace osm::budget
