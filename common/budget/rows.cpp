#include "budget/rows.hpp"

#include "budget/titles.hpp"
#include "budget/vocabulary.hpp"
#include "interchange/csv.hpp"
#include "interchange/encoding.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::budget {
namespace {

using interchange::CsvRow;

// Titles are compared without blanks at their ends and without care for capitals.
std::string title(std::string_view cell) {
    auto lower = text::lower(text::trim(cell));
    while (lower.starts_with("\u00A0"))
        lower.erase(0, 2);
    return lower;
}

// Where each named column is; -1: not named.
struct Places {
    int date = -1;
    int amount = -1;
    int debit = -1;
    int credit = -1;
    int text = -1;
    int memo = -1;
    int balance = -1;
    int kind = -1;
    int refusal = -1;
    int currency = -1;
    int category = -1;
    int direction = -1;
    int state = -1;
    int fee = -1;
};

class RowReader {
public:
    RowReader(const std::string& file, Profile profile)
        : file_(file), profile_(std::move(profile)) {}

    RawRows read(std::string_view bytes) {
        refuse_other_kinds(bytes);
        const auto decoded = interchange::decode_text(bytes, file_);
        found_.encoding = decoded.encoding;
        text::Diagnostics faults;
        const auto csv =
            interchange::read_csv(decoded.text, file_, profile_.delimiter.value_or(0), faults);
        text::fail_if_any(faults);
        found_.delimiter = csv.delimiter;
        const bool told =
            !profile_.date.empty() && !(profile_.amount + profile_.debit + profile_.credit).empty();
        if (!told && !csv.rows.empty()) {
            auto columns = columns_of(csv.rows);
            profile_ = std::move(columns.profile);
            found_.reasons = std::move(columns.reasons);
        }
        found_.found = !told;
        auto row = find_header(csv.rows);
        found_.rows.reserve(csv.rows.size());
        for (; row != csv.rows.end(); ++row)
            take(*row);
        judge_undated();
        found_.profile = std::move(profile_);
        return std::move(found_);
    }

private:
    using Rows = std::vector<CsvRow>;

    text::Place at(int line) const { return {file_, line}; }

    // Titles in an encoding that was mistaken for Windows-1252 are not found.
    Columns columns_of(const std::vector<CsvRow>& rows) const {
        try {
            return find_columns(profile_, rows, file_);
        } catch (const text::Failure& failure) {
            auto found = failure.found();
            if (found_.encoding == "Windows-1252")
                found.push_back({{file_},
                                 "it is no UTF-8 and was read as Windows-1252",
                                 "if letters look wrong: iconv -f WINDOWS-1250 -t UTF-8",
                                 text::Level::warning});
            throw text::Failure(failure.stop(), std::move(found));
        }
    }

    // What people try to import that is no CSV file.
    void refuse_other_kinds(std::string_view bytes) const {
        const auto refuse = [&](std::string_view what, std::string hint) {
            text::fail(fmt::format("this is {}", what), std::move(hint), {file_});
        };
        if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
            refuse("a spreadsheet or an archive", "save its sheet as CSV");
        if (bytes.starts_with("%PDF"))
            refuse("a PDF page", "ask the bank for CSV or OFX");
        const auto head = text::lower(text::trim(bytes.substr(0, 200)));
        if (head.starts_with("<!doctype html") || head.starts_with("<html"))
            refuse("a web page", "the bank's button for CSV or OFX gives the file");
        if (head.starts_with("!type:") || head.starts_with("!account"))
            refuse("a QIF file", "ask the bank for CSV or OFX");
    }

    // `level`: error for what may be a movement of money.
    void leave_out(int line, const std::string& why, text::Level level = text::Level::warning) {
        found_.left_out.push_back({at(line), "left out: " + why, {}, level});
    }

    // Sums without a day at the head or foot of the rows, or called such, are no movements; one in
    // their midst may be.
    void judge_undated() {
        if (found_.rows.empty())
            return;
        for (const auto i : undated_)
            if (auto& one = found_.left_out[i]; found_.rows.front().line < one.place.line &&
                                                one.place.line < found_.rows.back().line &&
                                                !names_a_sum(one.what))
                one.level = text::Level::error;
    }

    // The columns that must be there, and where to note their place.
    std::vector<std::pair<std::string, int Places::*>> wanted() const {
        std::vector<std::pair<std::string, int Places::*>> all;
        const auto want = [&](const std::string& name, int Places::*to) {
            if (!name.empty())
                all.emplace_back(name, to);
        };
        want(profile_.date, &Places::date);
        want(profile_.amount, &Places::amount);
        want(profile_.debit, &Places::debit);
        want(profile_.credit, &Places::credit);
        want(profile_.text, &Places::text);
        want(profile_.memo, &Places::memo);
        want(profile_.balance_column, &Places::balance);
        want(profile_.kind_column, &Places::kind);
        want(profile_.refusal_column, &Places::refusal);
        want(profile_.currency_column, &Places::currency);
        want(profile_.category_column, &Places::category);
        want(profile_.direction_column, &Places::direction);
        want(profile_.state_column, &Places::state);
        want(profile_.fee_column, &Places::fee);
        return all;
    }

    // `#3` is the third column.
    static std::optional<int> numbered(const std::string& name) {
        const auto number =
            name.starts_with('#') ? text::whole_number(name.substr(1)) : std::nullopt;
        return number && *number > 0 && *number < 1000
                   ? std::optional(static_cast<int>(*number) - 1)
                   : std::nullopt;
    }

    static bool has(const CsvRow& row, const std::string& name) {
        if (const auto place = numbered(name))
            return static_cast<std::size_t>(*place) < row.cells.size();
        return std::ranges::count(row.cells, title(name), title) > 0;
    }

    // The first row of data.
    Rows::const_iterator find_header(const Rows& rows) {
        const auto columns = wanted();
        if (std::ranges::all_of(columns,
                                [](const auto& one) { return numbered(one.first).has_value(); })) {
            for (const auto& [name, to] : columns)
                places_.*to = *numbered(name);
            return rows.begin();
        }
        auto nearest = rows.end();
        std::size_t most = 0;
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const auto found = static_cast<std::size_t>(std::ranges::count_if(
                columns, [&](const auto& one) { return has(*row, one.first); }));
            if (found == columns.size()) {
                place(*row, columns);
                return row + 1;
            }
            if (found > most || (found == most && (nearest == rows.end() ||
                                                   row->cells.size() > nearest->cells.size()))) {
                most = found;
                nearest = row;
            }
        }
        no_header(columns, nearest == rows.end() ? nullptr : &*nearest);
    }

    void place(const CsvRow& row,
               const std::vector<std::pair<std::string, int Places::*>>& columns) {
        found_.header_line = row.line;
        titles_ = row.cells;
        for (const auto& [name, to] : columns) {
            if (const auto number = numbered(name)) {
                places_.*to = *number;
                continue;
            }
            const bool counts = to == &Places::date || to == &Places::amount ||
                                to == &Places::debit || to == &Places::credit;
            if (counts && std::ranges::count(row.cells, title(name), title) > 1)
                text::fail(fmt::format("two columns are called '{}'", name),
                           "name one by its place, as '#3', or rename it in the file",
                           at(row.line));
            // Of several columns of currencies the one behind the amount.
            const auto begin =
                row.cells.begin() + (to == &Places::currency ? places_.amount + 1 : 0);
            auto cell = std::ranges::find(begin, row.cells.end(), title(name), title);
            if (cell == row.cells.end())
                cell = std::ranges::find(row.cells, title(name), title);
            places_.*to = static_cast<int>(cell - row.cells.begin());
        }
        const int sums = places_.amount >= 0  ? places_.amount
                         : places_.debit >= 0 ? places_.debit
                                              : places_.credit;
        if (!profile_.currency && places_.currency < 0 && sums >= 0)
            profile_.currency = code_in(row.cells[static_cast<std::size_t>(sums)]);
    }

    [[noreturn]] void no_header(const std::vector<std::pair<std::string, int Places::*>>& columns,
                                const CsvRow* nearest) const {
        if (!nearest)
            text::fail("the file is empty", {}, {file_});
        std::vector<std::string> names;
        for (const auto& cell : nearest->cells)
            if (const auto name = text::trim(cell); !name.empty())
                names.emplace_back(name);
        for (const auto& [name, to] : columns)
            if (!has(*nearest, name))
                text::fail(fmt::format("no row has a column '{}'", name),
                           text::did_you_mean(name, names,
                                              "the nearest row has: " + text::join(names, ", ")),
                           at(nearest->line));
        text::fail("no row holds all columns", {}, {file_});
    }

    static std::string cell(const CsvRow& row, int place) {
        if (place < 0 || static_cast<std::size_t>(place) >= row.cells.size())
            return {};
        return std::string(text::trim(row.cells[static_cast<std::size_t>(place)]));
    }

    // nullopt also when blank; `bad` when it is no number.
    std::optional<Raw> number(const CsvRow& row, int place, std::string& bad) {
        const auto written = cell(row, place);
        if (written.empty() || written == "-")
            return std::nullopt;
        const auto figure = read_figure(written);
        if (!figure || evidence_of(figure->digits) == Evidence::broken) {
            bad = written;
            return std::nullopt;
        }
        return Raw{written, *figure};
    }

    // Titles in the midst of the rows: the same again are passed over, others begin a table whose
    // columns are not these.
    bool are_titles_again(const CsvRow& row) {
        if (row.cells.size() < 3 || titles_.empty())
            return false;
        if (row.cells == titles_ || title(cell(row, places_.date)) == title(profile_.date)) {
            if (row.cells != titles_)
                refuse_second_table(row);
            leave_out(row.line, "the titles again");
            return true;
        }
        if (are_titles(row))
            refuse_second_table(row);
        return false;
    }

    [[noreturn]] void refuse_second_table(const CsvRow& row) const {
        text::fail("a second table begins here, with titles of its own",
                   "cut the file in two and import each part", at(row.line));
    }

    void take(const CsvRow& row) {
        RawRow raw;
        raw.line = row.line;
        raw.date_cell = cell(row, places_.date);
        const auto fields = read_date_fields(raw.date_cell);
        if (!fields && are_titles_again(row))
            return;
        std::string bad;
        raw.amount = number(row, places_.amount, bad);
        raw.debit = number(row, places_.debit, bad);
        raw.credit = number(row, places_.credit, bad);
        std::string no_balance;
        raw.balance = number(row, places_.balance, no_balance);
        raw.currency = cell(row, places_.currency);
        if (const auto code = currency_in_cell(raw.currency); !code.empty())
            raw.currency = code;
        raw.kind = cell(row, places_.kind);
        raw.category = cell(row, places_.category);
        raw.text = cell(row, places_.text);
        if (raw.text.empty())
            raw.text = cell(row, places_.memo);
        raw.direction = cell(row, places_.direction);
        if (!fields && says_unbooked(raw.date_cell))
            return leave_out(row.line, fmt::format("it is '{}'", raw.date_cell));
        if (const auto state = cell(row, places_.state); says_unbooked(state))
            return leave_out(row.line, fmt::format("it is '{}'", state));
        if (const auto why = cell(row, places_.refusal); !why.empty())
            return leave_out(row.line, fmt::format("it was refused: '{}'", why));
        const bool amounts = raw.amount || raw.debit || raw.credit || !bad.empty();
        if (!fields && amounts && !raw.date_cell.empty() && text::is_digit(raw.date_cell.front()))
            return leave_out(row.line, fmt::format("'{}' is no date", raw.date_cell),
                             text::Level::error);
        if (!fields) {
            if (amounts)
                undated_.push_back(found_.left_out.size());
            return leave_out(row.line, raw.date_cell.empty()
                                           ? fmt::format("no date in '{}'", excerpt(row))
                                           : fmt::format("'{}' is no date", raw.date_cell));
        }
        if (!bad.empty())
            return leave_out(row.line, fmt::format("'{}' is no amount", bad), text::Level::error);
        if (!raw.amount && !raw.debit && !raw.credit)
            return leave_out(row.line, "no amount");
        std::string bad_fee;
        if (const auto fee = number(row, places_.fee, bad_fee); fee && !fee->is_zero())
            found_.left_out.push_back(
                {at(row.line),
                 fmt::format("the fee of '{}' beside it is not recorded", fee->cell),
                 {},
                 text::Level::warning});
        raw.date = *fields;
        found_.rows.push_back(std::move(raw));
    }

    static std::string excerpt(const CsvRow& row) {
        std::string said;
        for (const auto& cell : row.cells)
            if (const auto trimmed = text::trim(cell); !trimmed.empty())
                said += (said.empty() ? "" : " ") + std::string(trimmed);
        return text::clip(said, 40);
    }

    const std::string& file_;
    Profile profile_;
    Places places_;
    std::vector<std::string> titles_;  // of the header, as they stand; empty without one
    RawRows found_;
    std::vector<std::size_t> undated_;  // of found_.left_out: rows with an amount and no day
};

}  // namespace

bool Raw::is_zero() const {
    return std::ranges::none_of(figure.digits, [](char c) { return c >= '1' && c <= '9'; });
}

RawRows read_rows(std::string_view bytes, const std::string& file, const Profile& profile) {
    return RowReader(file, profile).read(bytes);
}

}  // namespace osm::budget
