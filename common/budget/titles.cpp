#include "budget/titles.hpp"

#include "budget/figures.hpp"
#include "budget/title_row.hpp"
#include "budget/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::budget {
namespace {

using interchange::CsvRow;

constexpr auto anything = [](const Column&) { return true; };
constexpr auto days = [](const Column& column) { return column.holds_days(); };
constexpr auto figures = [](const Column& column) { return column.holds_figures(); };

// What a row of titles would make of the file. -1: none; -2: two with an equal claim.
struct Choice {
    int day = -1, sum = -1, out = -1, in = -1;

    bool whole() const { return day != -1 && (sum != -1 || out >= 0); }
};

int one_of(const std::vector<int>& found) {
    return found.empty() ? -1 : found.size() > 1 ? -2 : found.front();
}

template <typename Days, typename Figures>
Choice choose(const Titles& titles, Days is_day, Figures is_figure) {
    Choice choice;
    choice.day = one_of(titles.best(day_words, not_day_words, is_day));
    choice.sum = one_of(titles.best(sum_words, not_sum_words, is_figure));
    // One of the two may be blank all the way down.
    const auto side = [&](const Column& column) { return column.filled == 0 || is_figure(column); };
    choice.out = one_of(titles.best(debit_words, not_debit_words, side));
    choice.in = one_of(titles.best(credit_words, not_credit_words, side));
    if (choice.out >= 0 && !is_figure(titles[choice.out]) &&
        !(choice.in >= 0 && is_figure(titles[choice.in])))
        choice.out = choice.in = -1;
    return choice;
}

bool all_unsigned(const Titles& titles, int column) {
    for (auto i = titles.first_row(); i < titles.end_row(); ++i)
        if (const auto figure = read_figure(titles.below(i, static_cast<std::size_t>(column)));
            figure && figure->negative)
            return false;
    return true;
}

class Finder {
public:
    Finder(Profile profile, const std::vector<CsvRow>& rows, const std::string& file)
        : rows_(rows), file_(file) {
        found_.profile = std::move(profile);
    }

    Columns run() {
        const auto& profile = found_.profile;
        told_ = !(profile.amount + profile.debit + profile.credit).empty();
        const CsvRow* widest = nullptr;
        std::optional<std::size_t> by_titles;  // with nothing below them
        for (std::size_t i = 0; i < std::min(rows_.size(), rows_looked_at); ++i) {
            if (!widest || rows_[i].cells.size() > widest->cells.size())
                widest = &rows_[i];
            Titles titles(rows_, i);
            if (!enough(choose(titles, anything, anything)))
                continue;
            if (!by_titles)
                by_titles = i;
            titles.look_below();
            if (const auto choice = choose(titles, days, figures); enough(choice))
                return take_all(titles, choice, i);
        }
        if (!by_titles)
            fail(widest, "no row has titles for a day and an amount");
        const Titles titles(rows_, *by_titles);
        return take_all(titles, choose(titles, anything, anything), *by_titles);
    }

private:
    bool enough(Choice choice) const {
        if (!found_.profile.date.empty())
            choice.day = 0;
        if (told_)
            choice.sum = 0;
        return choice.whole();
    }

    [[noreturn]] void fail(const CsvRow* row, const std::string& what) const {
        std::string titles;
        if (row)
            titles = Titles(std::vector{*row}, 0).all();
        if (constexpr std::size_t most = 1000; titles.size() > most)
            titles = text::clip(titles, static_cast<int>(most));
        text::fail(what,
                   fmt::format("name them: --date TITLE --amount TITLE{}",
                               titles.empty() ? titles : "; the titles may be " + titles),
                   {file_, row ? row->line : 0});
    }

    Columns take_all(const Titles& titles, Choice choice, std::size_t row) {
        auto& profile = found_.profile;
        if (profile.date.empty() && choice.day == -2)
            fail(&rows_[row], "two columns may be the day");
        take(profile.date, "date", titles, choice.day, "a title for the day of a movement");
        if (!told_)
            take_sums(titles, choice, row);
        take_texts(titles);
        take(profile.category_column, "category_column", titles,
             titles.first(category_words, {}, anything), "the bank's own word");
        take(profile.state_column, "state_column", titles, titles.first(state_words, {}, anything),
             "what is pending or declined there is left out");
        take(profile.refusal_column, {}, titles, titles.first(refusal_words, {}, anything), {});
        take(profile.kind_column, {}, titles, titles.first(kind_words, {}, anything), {});
        if (text::to_kebab(profile.amount) != "net")  // a net amount has the fee in it
            take(profile.fee_column, {}, titles, titles.first(fee_words, {}, figures), {});
        take(profile.balance_column, "balance_column", titles,
             titles.first(balance_words, {}, figures), {});
        take_currency(titles, row);
        take_direction(titles);
        return std::move(found_);
    }

    void take(std::string& to, std::string key, const Titles& titles, int column, std::string why) {
        if (!to.empty() || column < 0 || titles[column].name.empty())
            return;
        to = titles[column].name;
        if (!key.empty() && !why.empty())
            found_.reasons.push_back({std::move(key), std::move(why)});
    }

    void take_sums(const Titles& titles, Choice choice, std::size_t row) {
        auto& profile = found_.profile;
        const bool both = choice.out >= 0 && choice.in >= 0 && choice.out != choice.in;
        if (choice.sum == -2 && !both)
            fail(&rows_[row], "two columns may be the amount");
        if (choice.sum >= 0 && !(both && all_unsigned(titles, choice.sum))) {
            refuse_rival(titles, choice.sum, row);
            return take(profile.amount, "amount", titles, choice.sum, "a title for amounts");
        }
        take(profile.debit, "debit", titles, choice.out, "a title for what left");
        take(profile.credit, "credit", titles, choice.in, "a title for what came");
    }

    // Another column that is called an amount as well, and holds another one.
    void refuse_rival(const Titles& titles, int sum, std::size_t row) const {
        const auto& mine = titles[sum].folded;
        for (int c = 0; c < titles.size(); ++c) {
            if (c == sum || claim(titles[c].folded, sum_words, not_sum_words) == no_claim ||
                !titles[c].holds_figures() || mine == "net" || mine == "netto" ||
                !shares_word(mine, titles[c].folded))
                continue;
            for (auto i = titles.first_row(); i < titles.end_row(); ++i) {
                const auto a = read_figure(titles.below(i, static_cast<std::size_t>(sum)));
                const auto b = read_figure(titles.below(i, static_cast<std::size_t>(c)));
                if (!a || !b || a->digits == b->digits ||
                    b->digits.find_first_of("123456789") == std::string::npos)
                    continue;
                text::fail(fmt::format("'{}' and '{}' may both be the amount, and differ",
                                       titles[sum].name, titles[c].name),
                           fmt::format("name one: --amount '{}'; the titles are in line {}",
                                       titles[sum].name, rows_[row].line),
                           {file_, titles.line_of(i)});
            }
        }
    }

    static bool shares_word(std::string_view a, std::string_view b) {
        return std::ranges::any_of(text::split(sum_words, ' '), [&](std::string_view word) {
            return says(a, word) && says(b, word);
        });
    }

    void take_texts(const Titles& titles) {
        auto& profile = found_.profile;
        const auto words = [&](const Column& column) {
            return !column.holds_days() && column.name != profile.date &&
                   !(column.figures > 0 && column.figures == column.filled);
        };
        const auto filled = [&](const Column& column) {
            return words(column) && column.filled > 0 && column.name != profile.text;
        };
        // The same in every row is the account's holder, or its kind.
        const auto varied = [&](const Column& column) {
            return filled(column) && (column.filled < 2 || !column.constant);
        };
        take(profile.text, "text", titles, titles.first(text_words, not_text_words, varied),
             "a title for whom or what for");
        take(profile.text, "text", titles, titles.first(text_words, not_text_words, filled),
             "a title for whom or what for");
        take(profile.text, "text", titles, titles.first(text_words, not_text_words, words),
             "a title for whom or what for");
        take_memo(titles, filled);
    }

    // Where the text is blank in some rows: another column of texts that says something there.
    template <typename Fits>
    void take_memo(const Titles& titles, Fits fits) {
        auto& profile = found_.profile;
        int text = -1;
        for (int c = 0; c < titles.size() && text < 0; ++c)
            if (!profile.text.empty() && titles[c].name == profile.text)
                text = c;
        std::vector<std::size_t> blank;
        for (auto i = titles.first_row(); i < titles.end_row() && text >= 0; ++i)
            if (titles.below(i, static_cast<std::size_t>(text)).empty() && is_movement(titles, i))
                blank.push_back(i);
        // The one that says something oftenest; of equals that with the better claim.
        int best = -1;
        std::size_t most = 0;
        int least = no_claim;
        for (int c = 0; c < titles.size(); ++c) {
            const int its = claim(titles[c].folded, text_words, not_text_words);
            const auto said =
                static_cast<std::size_t>(std::ranges::count_if(blank, [&](std::size_t row) {
                    return !titles.below(row, static_cast<std::size_t>(c)).empty();
                }));
            if (its == no_claim || said == 0 || !fits(titles[c]) || said < most ||
                (said == most && its >= least))
                continue;
            best = c;
            most = said;
            least = its;
        }
        take(profile.memo, "memo", titles, best, "where the text is blank");
    }

    void take_currency(const Titles& titles, std::size_t row) {
        auto& profile = found_.profile;
        if (profile.currency || !profile.currency_column.empty())
            return;
        for (int c = 0; c < titles.size() && !profile.currency; ++c)
            if (is_sum(titles[c]))
                say_currency(code_in(titles[c].name), "in the title of the amounts");
        if (profile.currency)
            return;
        const auto codes = [](const Column& column) { return column.holds_codes(); };
        take(profile.currency_column, "currency_column", titles,
             titles.first(currency_words, not_currency_words, codes), "codes of currencies");
        for (const int step : {1, -1})
            for (int c = 0; c < titles.size(); ++c)
                if (const int beside = c + step;
                    is_sum(titles[c]) && beside >= 0 && beside < titles.size() &&
                    titles[beside].holds_codes() &&
                    claim(titles[beside].folded, not_currency_words, {}) == no_claim)
                    take(profile.currency_column, "currency_column", titles, beside,
                         "codes of currencies, beside the amounts");
        if (!profile.currency_column.empty())
            return;
        for (int c = 0; c < titles.size() && !profile.currency; ++c)
            if (titles[c].name == profile.balance_column)
                say_currency(code_in(titles[c].name), "in the title of the balance");
        if (!profile.currency)
            look_above(row);
    }

    bool is_sum(const Column& column) const {
        const auto& profile = found_.profile;
        return !column.name.empty() &&
               (text::lower(column.name) == text::lower(profile.amount) ||
                column.name == profile.debit || column.name == profile.credit);
    }

    void say_currency(std::optional<money::Currency> currency, std::string why) {
        if (!currency)
            return;
        found_.profile.currency = currency;
        found_.reasons.push_back({"currency", std::move(why)});
    }

    // The lines above the titles: `Currency;EUR`, `Balance;1.234,56 EUR`. All that is said there
    // must be the same.
    void look_above(std::size_t row) {
        std::optional<money::Currency> said;
        int line = 0;
        for (std::size_t i = 0; i < row; ++i)
            for (std::size_t c = 0; c < rows_[i].cells.size(); ++c) {
                const auto cell = text::trim(rows_[i].cells[c]);
                const auto figure = read_figure(cell);
                const bool titled = (c > 0 && names_currency(rows_[i].cells[c - 1])) ||
                                    (i > 0 && c < rows_[i - 1].cells.size() &&
                                     names_currency(rows_[i - 1].cells[c]));
                const auto code = figure   ? figure->code
                                  : titled ? currency_in_cell(cell)
                                           : std::string{};
                if (code.empty())
                    continue;
                const auto named = money::Currency::named(code);
                if (said && named != said)
                    return;
                said = named;
                line = rows_[i].line;
            }
        say_currency(said, fmt::format("in line {}, above the titles", line));
    }

    static bool names_currency(const std::string& cell) {
        return claim(text::to_kebab(cell), currency_words, {}) < no_claim;
    }

    // A column whose every word says whether money left or came.
    void take_direction(const Titles& titles) {
        auto& profile = found_.profile;
        if (profile.amount.empty())
            return;
        for (int c = 0; c < titles.size(); ++c) {
            const auto& name = titles[c].name;
            if (name == profile.date || name == profile.amount || name.empty())
                continue;
            bool left = false, came = false, all = true;
            for (auto i = titles.first_row(); i < titles.end_row() && all; ++i)
                if (const auto cell = titles.below(i, static_cast<std::size_t>(c)); !cell.empty()) {
                    const auto says = says_left(cell);
                    all = says.has_value() || !is_movement(titles, i);
                    (says.value_or(true) ? left : came) = true;
                }
            const bool known = claim(titles[c].folded, kind_words, {}) < no_claim;
            if (!all || !(known ? left || came : left && came))
                continue;
            take(profile.direction_column, "direction_column", titles, c,
                 "its words say what left and what came");
            if (name == profile.text)
                std::swap(profile.text, profile.memo);
            if (name == profile.memo)
                profile.memo.clear();
            return;
        }
    }

    bool is_movement(const Titles& titles, std::size_t row) const {
        for (int c = 0; c < titles.size(); ++c)
            if (titles[c].name == found_.profile.date)
                return read_date_fields(titles.below(row, static_cast<std::size_t>(c))).has_value();
        return true;
    }

    const std::vector<CsvRow>& rows_;
    const std::string& file_;
    Columns found_;
    bool told_ = false;
};

}  // namespace

std::optional<money::Currency> code_in(const std::string& title) {
    const auto letter = [&](std::size_t at) {
        return at < title.size() && text::is_letter(title[at]);
    };
    for (std::size_t i = 0; i + 3 <= title.size(); ++i) {
        const auto code = std::string_view(title).substr(i, 3);
        if ((i == 0 || !letter(i - 1)) && !letter(i + 3) && money::is_iso4217(code))
            return money::Currency::named(code);
    }
    const auto folded = text::to_kebab(title);
    for (const auto part : text::split(folded, '-'))
        if (part == "euro" || part == "euros" || part == "euroa")
            return money::Currency::named("EUR");
    const auto sign = currency_sign_in(title);
    return sign.empty() ? std::nullopt : money::Currency::named(sign);
}

std::string currency_in_cell(std::string_view cell) {
    if (cell.size() == 3) {
        std::string code(cell);
        for (auto& letter : code)
            if (text::is_lower(letter))
                letter = static_cast<char>(letter - 'a' + 'A');
        if (money::is_iso4217(code))
            return code;
    }
    const auto sign = cell.size() <= 4 ? currency_sign_in(cell) : std::string_view{};
    return std::string(sign);
}

bool are_titles(const CsvRow& row) {
    return choose(Titles(std::vector{row}, 0), anything, anything).whole();
}

Columns find_columns(Profile profile, const std::vector<CsvRow>& rows, const std::string& file) {
    return Finder(std::move(profile), rows, file).run();
}

}  // namespace osm::budget
