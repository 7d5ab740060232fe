#include "budget/titles.hpp"

#include "budget/figures.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::budget {
namespace {

using interchange::CsvRow;
using Words = std::string_view;  // with blanks between

// Titles are compared as kebab-case, so that accents, capitals and signs do not matter. The first
// word has the best claim; a title that is the word comes before one that only holds it.
constexpr std::string_view days =
    "transaction-date booking-date buchungstag buchungsdatum date-operation "
    "date-d-operation fecha-operacion data-operazione data-operacao completed-date "
    "posting-date posted-date post-date boekdatum date datum fecha data dato tarih "
    "tanggal booked-on timestamp value-date valutadatum wertstellung date-valeur "
    "date-de-valeur fecha-valor data-valuta";
constexpr std::string_view not_days =
    "value valeur valor valuta due birth started statement period from to";

constexpr std::string_view sums =
    "amount betrag montant importe importo bedrag kwota belopp belob belop monto quantia "
    "castka osszeg tutar jumlah umsatz summe sum valor net gross value";
constexpr std::string_view not_sums =
    "balance saldo solde fee fees tax vat original foreign local exchange rate gebuhr "
    "counter running instructed date summary id";

constexpr std::string_view debits =
    "debit debits soll belastung lastschrift money-out paid-out withdrawal withdrawals "
    "cargo cargos debe debito saida uscite addebiti uitgaven sortie sorties depense spent "
    "expense expenses out";
constexpr std::string_view credits =
    "credit credits haben gutschrift money-in paid-in deposit deposits abono abonos haber "
    "credito entrada entrate accrediti inkomsten entree entrees recette received income "
    "in";

constexpr std::string_view texts =
    "payee merchant counterparty description beschreibung libelle concepto descripcion "
    "descrizione descricao omschrijving narrative details name naam text "
    "zahlungsempfanger-in zahlungsempfanger empfanger beguenstigter verwendungszweck "
    "buchungstext partner beneficiary opis memo reference note notes";
constexpr std::string_view not_texts = "number id iban account bic code";

constexpr std::string_view currencies =
    "currency ccy wahrung waehrung devise moneda divisa valuta munt waluta moeda cur";
constexpr std::string_view not_currencies =
    "foreign local original counter data date rate target source";

constexpr std::string_view categories = "category kategorie categorie categoria";
constexpr std::string_view states = "status state statut estado stato";
constexpr std::string_view fees = "fee";
constexpr std::string_view directions =
    "debit-credit credit-debit dr-cr cr-dr af-bij soll-haben direction in-out d-c dc s-h "
    "credit-debit-indicator debit-or-credit credit-or-debit indicator type "
    "transaction-type details";

constexpr std::string_view left_words =
    "debit dr d af s soll out outgoing expense withdrawal spent cargo debito";
constexpr std::string_view came_words =
    "credit cr c bij h haben in incoming income deposit received abono credito";
constexpr std::string_view unbooked_words =
    "pending reverted declined failed cancelled canceled rejected expired denied refused "
    "voided";

// Whether `word` is among `words`, as it stands there: `in` is not in `entree entrees`.
bool is_one_of(std::string_view word, Words words) {
    return std::ranges::count(text::split(words, ' '), word) > 0;
}

bool holds(const std::string& title, std::string_view word) {
    return ("-" + title + "-").find("-" + std::string(word) + "-") != std::string::npos;
}

constexpr int no_claim = 1000;

int claim(const std::string& title, Words words, Words but) {
    if (title.empty())
        return no_claim;
    const auto known = text::split(words, ' ');
    if (const auto same = std::ranges::find(known, title); same != known.end())
        return static_cast<int>(2 * (same - known.begin()));
    if (std::ranges::any_of(text::split(but, ' '), [&](std::string_view word) {
            return !word.empty() && holds(title, word);
        }))
        return no_claim;
    const auto part =
        std::ranges::find_if(known, [&](std::string_view word) { return holds(title, word); });
    return part == known.end() ? no_claim : static_cast<int>(2 * (part - known.begin()) + 1);
}

// The titles of one row.
class Titles {
public:
    explicit Titles(const CsvRow& row) {
        for (const auto& cell : row.cells) {
            const bool figure = cell.find_first_of("0123456789") != std::string::npos;
            names_.emplace_back(text::trim(cell));
            kebab_.push_back(figure ? std::string{} : text::to_kebab(cell));
        }
    }

    // The column with the best claim, -1 for none; of equal claims the first.
    int first_of_best(Words words, Words but = {}) const { return best_and_tie(words, but).first; }

    // The same, -2 for two with an equal one.
    int best(Words words, Words but = {}) const {
        const auto [column, tie] = best_and_tie(words, but);
        return tie ? -2 : column;
    }

    // Exactly one of the words, without a better or worse.
    std::vector<int> each(Words words) const {
        std::vector<int> found;
        for (std::size_t i = 0; i < kebab_.size(); ++i)
            if (is_one_of(kebab_[i], words))
                found.push_back(static_cast<int>(i));
        return found;
    }

    const std::string& name(int column) const { return names_[static_cast<std::size_t>(column)]; }

    std::string all() const {
        std::vector<std::string> said;
        for (const auto& name : names_)
            if (!name.empty())
                said.push_back(name);
        return text::join(said, ", ");
    }

private:
    std::pair<int, bool> best_and_tie(Words words, Words but) const {
        int found = -1;
        int least = no_claim;
        bool tie = false;
        for (std::size_t i = 0; i < kebab_.size(); ++i) {
            const int its = claim(kebab_[i], words, but);
            if (its < least) {
                least = its;
                found = static_cast<int>(i);
                tie = false;
            } else if (its == least && its < no_claim) {
                tie = true;
            }
        }
        return {found, tie};
    }

    std::vector<std::string> names_;
    std::vector<std::string> kebab_;
};

// Debit and credit in one title are a column of words, not of amounts.
constexpr std::string_view both = "credit credits haben bij cr in";
constexpr std::string_view both_too = "debit debits soll af dr out";

void take(std::string& to, const Titles& titles, int column) {
    if (to.empty() && column >= 0)
        to = titles.name(column);
}

// A column whose every word says whether money left or came.
void find_direction(Profile& profile, const Titles& titles, const std::vector<CsvRow>& rows,
                    std::size_t below) {
    for (const int column : titles.each(directions)) {
        const auto place = static_cast<std::size_t>(column);
        std::size_t said = 0;
        bool all = true;
        for (auto i = below; i < rows.size() && all; ++i)
            if (place < rows[i].cells.size() && !text::trim(rows[i].cells[place]).empty()) {
                all = says_left(rows[i].cells[place]).has_value();
                ++said;
            }
        if (all && said > 0) {
            profile.direction_column = titles.name(column);
            return;
        }
    }
}

[[noreturn]] void fail_untold(const std::string& file, const CsvRow* row, const std::string& what) {
    const auto titles = row ? Titles(*row).all() : std::string{};
    text::fail(what,
               fmt::format("name them: --date TITLE --amount TITLE{}",
                           titles.empty() ? titles : "; the titles may be " + titles),
               {file, row ? row->line : 0});
}

}  // namespace

std::optional<money::Currency> code_in(const std::string& title) {
    const auto letter = [&](std::size_t at) {
        return at < title.size() &&
               ((title[at] >= 'A' && title[at] <= 'Z') || (title[at] >= 'a' && title[at] <= 'z'));
    };
    for (std::size_t i = 0; i + 3 <= title.size(); ++i) {
        const auto code = std::string_view(title).substr(i, 3);
        if ((i == 0 || !letter(i - 1)) && !letter(i + 3) && money::is_iso4217(code))
            return money::Currency::named(code);
    }
    const auto sign = currency_sign_in(title);
    return sign.empty() ? std::nullopt : money::Currency::named(sign);
}

std::optional<bool> says_left(std::string_view word) {
    const auto lower = text::lower(text::trim(word));
    if (is_one_of(lower, left_words))
        return true;
    if (is_one_of(lower, came_words))
        return false;
    return std::nullopt;
}

bool says_unbooked(std::string_view word) {
    return is_one_of(text::lower(text::trim(word)), unbooked_words);
}

Profile find_columns(Profile profile, const std::vector<CsvRow>& rows, const std::string& file) {
    const CsvRow* widest = nullptr;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!widest || rows[i].cells.size() > widest->cells.size())
            widest = &rows[i];
        const Titles titles(rows[i]);
        const bool told =
            !profile.amount.empty() || !profile.debit.empty() || !profile.credit.empty();
        const int day = profile.date.empty() ? titles.best(days, not_days) : -1;
        const int sum = told ? -1 : titles.best(sums, not_sums);
        const int out = told ? -1 : titles.best(debits, both);
        const int in = told ? -1 : titles.best(credits, both_too);
        if ((profile.date.empty() && day == -1) || (!told && sum == -1 && out < 0))
            continue;
        if (day == -2 || (sum == -2 && (out < 0 || in < 0)))
            fail_untold(file, &rows[i],
                        fmt::format("two columns may be the {}", day == -2 ? "day" : "amount"));
        take(profile.date, titles, day);
        take(profile.amount, titles, sum);
        if (!told && profile.amount.empty()) {
            take(profile.debit, titles, out);
            take(profile.credit, titles, in);
        }
        take(profile.text, titles, titles.first_of_best(texts, not_texts));
        take(profile.category_column, titles, titles.first_of_best(categories));
        take(profile.state_column, titles, titles.first_of_best(states));
        if (text::to_kebab(profile.amount) != "net")  // a net amount has the fee in it
            take(profile.fee_column, titles, titles.first_of_best(fees));
        if (!profile.currency)
            take(profile.currency_column, titles, titles.first_of_best(currencies, not_currencies));
        if (!profile.amount.empty())
            find_direction(profile, titles, rows, i + 1);
        return profile;
    }
    fail_untold(file, widest, "no row has titles for a day and an amount");
}

}  // namespace osm::budget
