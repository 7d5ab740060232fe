// report/table.hpp - typed tables: a verb says what, this says how it looks.
#pragma once

#include "money/amount.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osm::report {

enum class Type { text, count, duration, amount, date, stamp, ratio, hours, number };

// A column. `key` is frozen: pipes and scripts know it. People read `title`; pipes read the key,
// with the unit behind it where there is one: duration `time` is `time_s` (seconds) in a pipe and
// `time` as 4:35 to a person, hours `left` are `left_s` there and 18 or 2.5 here; amount `cost` is
// two columns there, `cost` and `cost_currency`.
struct Column {
    std::string key;
    std::string title;
    Type type;
    bool wide = false;    // only for pipes and --columns: too much for eighty columns
    bool people = false;  // only for people and --columns: another column in the form they like
    bool whole = false;   // text that is never clipped: a figure
    bool spare = false;   // for people where there is room, unless it was named
};

Column text(std::string key, std::string title = {});
Column count(std::string key, std::string title = {});
Column duration(std::string key, std::string title = {});
Column amount(std::string key, std::string title = {});
Column date(std::string key, std::string title = {});
Column stamp(std::string key, std::string title = {});
Column ratio(std::string key, std::string title = {});  // 0.41; people read 41 %
Column hours(std::string key, std::string title = {});  // a plan's, of Durations: 18, 2.5
Column wide(Column column);
Column people(Column column);
Column whole(Column column);
Column spare(Column column);

// A ratio or number; a type of its own so that it is never confused with another number.
struct Real {
    double value = 0;
    bool operator==(const Real&) const = default;
};

// monostate is "nothing known": empty in a pipe, blank to a person.
using Cell = std::variant<std::monostate, std::string, std::int64_t, time::Duration, money::Amount,
                          time::Date, time::Stamp, Real>;

// table and md are for people, the others for pipes: control characters are blanks there, what is
// not known is empty (null in jsonl), numbers have at most four decimals. csv is RFC 4180 with LF.
enum class Format { table, tsv, jsonl, csv, md };

struct Style {
    Format format = Format::table;
    bool header = true;  // jsonl has none, md always
    // In this order, by key (that of pipes or the bare one) or by the title, where only one column
    // has it. Empty: all, less what is only for others.
    std::vector<std::string> columns = {};
    int width = 80;  // for `table`: see report/fit.hpp; 0 is unlimited
};

class Table {
public:
    explicit Table(std::vector<Column> columns);

    // One cell a column, of the column's type or monostate; missing ones at the end are monostate.
    void row(std::vector<Cell> cells);
    void footer(std::vector<Cell> cells);  // for people only; may be given more than once

    bool empty() const { return rows_.empty(); }

    std::size_t size() const { return rows_.size(); }

    const std::vector<Column>& columns() const { return columns_; }

    const std::vector<std::vector<Cell>>& rows() const { return rows_; }

    // Whether each of the names is that of a column.
    bool has(const std::vector<std::string>& names) const;

    // Throws Failure (misuse) for an unknown name in style.columns.
    std::string print(const Style& style) const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
    std::vector<std::vector<Cell>> footers_;
};

// One cell as a person reads it, and as a pipe does (an amount with its currency behind a blank).
std::string to_people(const Cell& cell);
std::string to_pipe(const Cell& cell);

// A JSON string with its quotes.
std::string json_string(std::string_view text);

}  // namespace osm::report
