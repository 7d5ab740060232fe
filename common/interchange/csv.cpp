#include "interchange/csv.hpp"

#include "text/utf8.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace osm::interchange {
namespace {

// Takes one row after the other from the bytes.
class Cutter {
public:
    Cutter(std::string_view bytes, char delimiter) : rest_(bytes), delimiter_(delimiter) {}

    // nullopt at the end, and where a quote never ends: see `open_quote`.
    std::optional<CsvRow> next() {
        while (!rest_.empty()) {
            CsvRow row{line_, {}};
            quoted_ = false;
            while (cell(row)) {
            }
            if (open_quote_ != 0)
                return std::nullopt;
            if (row.cells.size() > 1 || quoted_ || !text::trim(row.cells[0]).empty())
                return row;
        }
        return std::nullopt;
    }

    int open_quote() const { return open_quote_; }  // its line; 0 when every quote ended

private:
    // One cell and what ends it; whether the row goes on.
    bool cell(CsvRow& row) {
        auto& text = row.cells.emplace_back();
        if (rest_.starts_with('"') && !quoted(text))
            return false;
        const char ends[] = {delimiter_, '\n', '\r'};
        const auto end = rest_.find_first_of(std::string_view{ends, 3});
        text += rest_.substr(0, end);
        if (end == std::string_view::npos) {
            rest_ = {};
            return false;
        }
        const bool goes_on = rest_[end] == delimiter_;
        rest_.remove_prefix(end);
        if (goes_on)
            rest_.remove_prefix(1);
        else
            skip_line_end();
        return goes_on;
    }

    // From one quote to the next that is not doubled. False when there is none.
    bool quoted(std::string& text) {
        quoted_ = true;
        const int begin = line_;
        rest_.remove_prefix(1);
        while (!rest_.empty()) {
            const char c = rest_[0];
            if (c == '\n' || c == '\r') {
                text += '\n';
                skip_line_end();
                continue;
            }
            rest_.remove_prefix(1);
            if (c == '"') {
                if (!rest_.starts_with('"'))
                    return true;
                rest_.remove_prefix(1);
            }
            text += c;
        }
        open_quote_ = begin;
        return false;
    }

    void skip_line_end() {
        rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : 1);
        ++line_;
    }

    std::string_view rest_;
    char delimiter_;
    int line_ = 1;
    bool quoted_ = false;
    int open_quote_ = 0;
};

constexpr int rows_for_guess = 200;

// How many cuts a delimiter makes in the rows that it cuts alike. Rows alone would not do: decimal
// commas cut each row of a bank's file once, and a preamble may hold some more.
std::size_t cuts_alike(std::string_view bytes, char delimiter) {
    Cutter cutter{bytes, delimiter};
    std::map<std::size_t, std::size_t> rows_of;
    for (int n = 0; n < rows_for_guess; ++n) {
        const auto row = cutter.next();
        if (!row)
            break;
        ++rows_of[row->cells.size() - 1];
    }
    std::size_t most = 0;
    for (const auto& [cuts, rows] : rows_of)
        most = std::max(most, cuts * rows);
    return most;
}

char guess(std::string_view bytes) {
    char delimiter = ',';
    std::size_t best = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const auto found = cuts_alike(bytes, candidate);
        if (found > best) {
            best = found;
            delimiter = candidate;
        }
    }
    return delimiter;
}

}  // namespace

Csv read_csv(std::string_view bytes, const std::string& file, char delimiter,
             text::Diagnostics& faults) {
    bytes = text::without_mark(bytes);
    Csv csv{delimiter != 0 ? delimiter : guess(bytes), {}};
    Cutter cutter{bytes, csv.delimiter};
    while (auto row = cutter.next())
        csv.rows.push_back(std::move(*row));
    if (const int line = cutter.open_quote(); line != 0) {
        text::Diagnostic fault;
        fault.place.file = file;
        fault.place.line = line;
        fault.what = "a quote begins here and never ends";
        fault.hint = "nothing from this line on was read";
        faults.push_back(std::move(fault));
    }
    return csv;
}

std::string csv_cell(const std::string& cell) {
    if (cell.find_first_of(",\"\n\r") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace osm::interchange
