// Tables for other programs: TSV, CSV and JSON lines.
#include "interchange/csv.hpp"
#include "report/cells.hpp"
#include "report/print.hpp"

namespace osm::report {
namespace {

// Calls `put(text)` for each field of a row, in order; an amount is two.
template <class Put>
void each_field(const Selection& table, const std::vector<Cell>& row, Put put) {
    for (const auto i : table.chosen) {
        put(plain(row[i]));
        if (table.columns[i].type == Type::amount)
            put(currency_of(row[i]));
    }
}

std::vector<std::string> names_of(const Selection& table) {
    std::vector<std::string> names;
    for (const auto i : table.chosen) {
        const auto& column = table.columns[i];
        names.push_back(pipe_name(column.key, column.type));
        if (column.type == Type::amount)
            names.push_back(currency_name(column.key));
    }
    return names;
}

template <class Form>
std::string print_separated(const Selection& table, bool header, char separator, Form form) {
    std::string out;
    const auto end_line = [&](std::size_t begin) {
        if (out.size() > begin)
            out.pop_back();
        out += '\n';
    };
    const auto put = [&](const std::string& value) {
        out += form(value);
        out += separator;
    };
    if (header) {
        for (const auto& name : names_of(table))
            put(name);
        end_line(0);
    }
    for (const auto& row : table.rows) {
        const auto begin = out.size();
        each_field(table, row, put);
        end_line(begin);
    }
    return out;
}

}  // namespace

std::string print_tsv(const Selection& table, bool header) {
    return print_separated(table, header, '\t',
                           [](const std::string& value) -> const std::string& { return value; });
}

std::string print_csv(const Selection& table, bool header) {
    return print_separated(table, header, ',', interchange::csv_cell);
}

std::string print_jsonl(const Selection& table) {
    auto names = names_of(table);
    for (auto& name : names)
        name = json_string(name) + ':';
    std::string out;
    for (const auto& row : table.rows) {
        std::size_t n = 0;
        for (const auto i : table.chosen) {
            out += n == 0 ? '{' : ',';
            out += names[n++] + json(row[i]);
            if (table.columns[i].type == Type::amount)
                out += ',' + names[n++] + json_currency(row[i]);
        }
        out += n == 0 ? "{}\n" : "}\n";
    }
    return out;
}

}  // namespace osm::report
