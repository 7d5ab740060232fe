#include "report/table.hpp"

#include "report/cells.hpp"
#include "report/print.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <utility>

namespace osm::report {
namespace {

Column column(std::string key, std::string title, Type type) {
    if (title.empty())
        title = key;
    return {std::move(key), std::move(title), type};
}

std::size_t index_of(const std::vector<Column>& columns, const std::string& name) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (name == columns[i].key || name == pipe_name(columns[i].key, columns[i].type) ||
            name == columns[i].title)
            return i;
        keys.push_back(columns[i].key);
    }
    text::fail(fmt::format("there is no column '{}'", name),
               text::did_you_mean(name, keys, "there are " + text::join(keys, ", ")));
}

bool is_for_people(Format format) { return format == Format::table || format == Format::md; }

}  // namespace

Column text(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::text);
}

Column count(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::count);
}

Column duration(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::duration);
}

Column amount(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::amount);
}

Column date(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::date);
}

Column stamp(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::stamp);
}

Column ratio(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::ratio);
}

Column hours(std::string key, std::string title) {
    return column(std::move(key), std::move(title), Type::hours);
}

Column wide(Column column) {
    column.wide = true;
    return column;
}

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

void Table::row(std::vector<Cell> cells) {
    cells.resize(columns_.size());
    rows_.push_back(std::move(cells));
}

void Table::footer(std::vector<Cell> cells) {
    cells.resize(columns_.size());
    footers_.push_back(std::move(cells));
}

std::string Table::print(const Style& style) const {
    std::vector<std::size_t> chosen;
    for (const auto& name : style.columns)
        chosen.push_back(index_of(columns_, name));
    if (style.columns.empty())
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (!columns_[i].wide || !is_for_people(style.format))
                chosen.push_back(i);
    const Selection selection{columns_, chosen, rows_, footers_};
    switch (style.format) {
        case Format::table:
            return print_table(selection, style);
        case Format::md:
            return print_markdown(selection);
        case Format::tsv:
            return print_tsv(selection, style.header);
        case Format::csv:
            return print_csv(selection, style.header);
        case Format::jsonl:
            return print_jsonl(selection);
    }
    return {};
}

}  // namespace osm::report
