#include "report/table.hpp"

#include "report/cells.hpp"
#include "report/print.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::report {
namespace {

Column column(std::string key, std::string title, Type type) {
    if (title.empty())
        title = key;
    return {std::move(key), std::move(title), type};
}

// The columns that are called that: the one with the key, else all with the title.
std::vector<std::size_t> called(const std::vector<Column>& columns, std::string_view name) {
    std::vector<std::size_t> titled;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& column = columns[i];
        if (name == column.key || name == pipe_name(column.key, column.type))
            return {i};
        if (name == column.title)
            titled.push_back(i);
    }
    return titled;
}

[[noreturn]] void fail_unknown(const std::vector<Column>& columns, const std::string& name) {
    std::vector<std::string> known, shown;
    for (const auto& one : columns) {
        known.insert(known.end(), {one.key, one.title});
        shown.push_back(one.key == one.title ? one.key
                                             : fmt::format("{} or {}", one.key, one.title));
    }
    text::fail(fmt::format("there is no column '{}'", name),
               text::did_you_mean(name, known, "there are " + text::join(shown, ", ")));
}

std::size_t index_of(const std::vector<Column>& columns, const std::string& name) {
    const auto found = called(columns, name);
    if (found.empty())
        fail_unknown(columns, name);
    if (found.size() > 1) {
        std::vector<std::string> keys;
        keys.reserve(found.size());
        for (const auto i : found)
            keys.push_back(columns[i].key);
        text::fail(fmt::format("'{}' is what {} columns are called", name, found.size()),
                   "write " + text::join(keys, " or "));
    }
    return found.front();
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

Column people(Column column) {
    column.people = true;
    return column;
}

Column whole(Column column) {
    column.whole = true;
    return column;
}

Column spare(Column column) {
    column.spare = true;
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

bool Table::has(const std::vector<std::string>& names) const {
    return std::ranges::all_of(
        names, [&](const std::string& name) { return called(columns_, name).size() == 1; });
}

std::string Table::print(const Style& style) const {
    std::vector<std::size_t> chosen;
    for (const auto& name : style.columns)
        chosen.push_back(index_of(columns_, name));
    if (style.columns.empty())
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (is_for_people(style.format) ? !columns_[i].wide : !columns_[i].people)
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
