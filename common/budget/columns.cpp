#include "budget/columns.hpp"

#include "interchange/csv.hpp"
#include "interchange/encoding.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>

namespace osm::budget {
namespace {

using Words = std::span<const std::string_view>;

// The likelier word first: a file with a booking day and a value day is read by the booking.
constexpr std::string_view days[] = {"date",         "booking date",   "transaction date",
                                     "posting date", "posted date",    "completed date",
                                     "started date", "buchungstag",    "buchungsdatum",
                                     "datum",        "date comptable", "date operation",
                                     "fecha",        "data",           "boekdatum"};
constexpr std::string_view amounts[] = {
    "amount", "transaction amount", "betrag", "umsatz", "montant", "importe", "importo", "bedrag"};
constexpr std::string_view debits[] = {"debit",    "debit amount", "withdrawal", "withdrawals",
                                       "paid out", "money out",    "soll",       "debit (-)",
                                       "cargo",    "addebito"};
constexpr std::string_view credits[] = {"credit",  "credit amount", "deposit", "deposits",
                                        "paid in", "money in",      "haben",   "credit (+)",
                                        "abono",   "accredito"};
constexpr std::string_view texts[] = {
    "description", "payee",        "merchant",         "counterparty", "name",     "narrative",
    "details",     "memo",         "verwendungszweck", "buchungstext", "libelle",  "libellé",
    "concepto",    "omschrijving", "descrizione",      "text",         "reference"};
constexpr std::string_view currencies[] = {"currency", "ccy",    "währung", "waehrung",
                                           "devise",   "moneda", "valuta",  "munt"};

constexpr std::size_t head_bytes = 64 * 1024;  // where the titles are looked for

// The cell, as the file has it, that holds the first of `words` that any cell holds.
std::string find(const interchange::CsvRow& row, Words words) {
    for (const auto word : words) {
        const auto cell = std::ranges::find(row.cells, word, title);
        if (cell != row.cells.end())
            return std::string(text::trim(*cell));
    }
    return {};
}

bool has_sum(const Profile& profile) {
    return !profile.amount.empty() || !profile.debit.empty() || !profile.credit.empty();
}

// What the row's titles say, beside what is known; complete when it has a day and a sum.
Profile said_by(const interchange::CsvRow& row, Profile known) {
    if (known.date.empty())
        known.date = find(row, days);
    if (!has_sum(known))
        known.amount = find(row, amounts);
    if (!has_sum(known)) {
        known.debit = find(row, debits);
        known.credit = find(row, credits);
    }
    if (known.text.empty())
        known.text = find(row, texts);
    if (known.currency_column.empty() && !known.currency)
        known.currency_column = find(row, currencies);
    return known;
}

std::string as_options(const Profile& before, const Profile& after) {
    std::string out;
    const auto tell = [&](const char* option, const std::string& was, const std::string& is) {
        if (was == is)
            return;
        const bool words = is.find_first_of(" ()") != std::string::npos;
        out += fmt::format("{}{} {}", out.empty() ? "" : " ", option, words ? "'" + is + "'" : is);
    };
    tell("--date", before.date, after.date);
    tell("--amount", before.amount, after.amount);
    tell("--debit", before.debit, after.debit);
    tell("--credit", before.credit, after.credit);
    tell("--text", before.text, after.text);
    tell("--currency-column", before.currency_column, after.currency_column);
    return out;
}

// The row that looks most like titles: the one with most cells, the first of them.
std::string titles_of(const std::vector<interchange::CsvRow>& rows) {
    const auto widest =
        std::ranges::max_element(rows, {}, [](const auto& row) { return row.cells.size(); });
    std::vector<std::string> names;
    for (const auto& cell : widest->cells)
        if (const auto name = text::trim(cell); !name.empty())
            names.emplace_back(name);
    return text::join(names, ", ");
}

}  // namespace

std::string title(std::string_view cell) {
    auto lower = text::lower(text::trim(cell));
    while (lower.starts_with("\u00A0"))
        lower.erase(0, 2);
    return lower;
}

std::string name_columns(std::string_view bytes, const std::string& file, Profile& profile) {
    if (!profile.date.empty() && has_sum(profile))
        return {};
    const auto decoded = interchange::decode(bytes);
    text::Diagnostics faults;
    interchange::Csv csv;
    if (decoded) {
        const auto head = std::string_view(decoded->text).substr(0, head_bytes);
        csv = interchange::read_csv(head, file, profile.delimiter.value_or(0), faults);
    }
    for (const auto& row : csv.rows) {
        auto named = said_by(row, profile);
        if (named.date.empty() || !has_sum(named))
            continue;
        const auto taken = as_options(profile, named);
        profile = std::move(named);
        return taken;
    }
    text::fail("no titles of a date and an amount that are known here",
               csv.rows.empty() ? "name the columns: --date TITLE --amount TITLE"
                                : fmt::format("name the columns, --date TITLE --amount TITLE; the "
                                              "widest row has: {}",
                                              titles_of(csv.rows)),
               {file});
}

}  // namespace osm::budget
