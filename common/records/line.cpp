// What is wrong with a line: the way that only a line with a fault, or a typed one, goes.
#include "file/store.hpp"
#include "records/cells.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::records {
namespace {

constexpr std::size_t longest_shown = 200;

// Columns count in characters: every byte but those that go on with one.
int column_of(std::string_view line, std::size_t byte) {
    const auto before = line.substr(0, byte);
    return 1 + static_cast<int>(std::ranges::count_if(
                   before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

text::Diagnostic fault(std::string_view line, std::size_t byte, Complaint wrong) {
    // A place shows its line; a monstrous one is not kept.
    auto shown = line.size() <= longest_shown ? std::string(line) : std::string();
    return {{{}, 0, column_of(line, byte), std::move(shown)},
            std::move(wrong.what),
            std::move(wrong.hint)};
}

std::string names(const Schema& schema) {
    std::vector<std::string> list;
    for (const auto& column : schema.columns)
        list.emplace_back(column.name);
    return text::join(list, ", ");
}

Complaint bad_byte(unsigned char byte) {
    if (byte == 0)
        return {"a NUL byte", "was the computer switched off while it wrote?"};
    if (byte < 0x20 || byte == 0x7F)
        return {fmt::format("a control character (0x{:02x})", byte), "take it out"};
    return {fmt::format("not UTF-8 (0x{:02x})", byte), "save the file as UTF-8"};
}

// Shortened, for a message: a cell may be as long as a line.
std::string_view shortened(std::string_view cell) {
    constexpr std::size_t longest = 60;
    if (cell.size() <= longest)
        return cell;
    auto end = longest;
    while ((static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80)
        --end;
    return cell.substr(0, end);
}

text::Diagnostics check_cells(const Schema& schema, std::string_view line, Row& row) {
    text::Diagnostics found;
    std::size_t stamps = 0;
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const auto& column = schema.columns[i];
        auto& cell = row.cells[i];
        const bool empty = cell.empty() || cell == "-";
        Said said;
        const bool good = empty ? !column.required : fits(column.kind, cell, said);
        if (!good)
            found.push_back(fault(line, static_cast<std::size_t>(cell.data() - line.data()),
                                  complaint(column, shortened(cell))));
        if (column.kind == Kind::instant || column.kind == Kind::day)
            row.stamps[stamps++] = said.stamp;
        if (column.kind == Kind::day || column.kind == Kind::date)
            row.day = said.day;
        if (empty)
            cell = {};
    }
    return found;
}

}  // namespace

text::Diagnostics check_line(const Schema& schema, std::string_view line, Row& row) {
    row.text = line;
    if (line.size() > file::Blocks::longest_line)
        return {fault(line, 0,
                      {fmt::format("a line of more than {} bytes", file::Blocks::longest_line),
                       "shorten the note"})};
    if (const auto bad = first_bad_byte(line); bad != std::string_view::npos)
        return {fault(line, bad, bad_byte(static_cast<unsigned char>(line[bad])))};
    const auto cells = text::split(line, '\t');
    for (std::size_t i = 0; i < std::min(cells.size(), max_columns); ++i)
        row.cells[i] = cells[i];
    if (cells.size() != schema.columns.size())
        return {fault(line, 0,
                      {fmt::format("{}, not {}",
                                   text::counted(static_cast<std::int64_t>(cells.size()), "column"),
                                   schema.columns.size()),
                       fmt::format("{}, with a tab between each two", names(schema))})};
    return check_cells(schema, line, row);
}

bool only_newline_missing(const Schema& schema, std::string_view tail, Row& row) {
    if (tail.find('\0') != std::string_view::npos)
        return false;
    if (tail.starts_with('#'))
        return tail == schema.first_line() ||
               !(tail.starts_with("#osm") || std::string_view("#osm").starts_with(tail));
    return check_line(schema, tail, row).empty() && !row.cells[schema.columns.size() - 1].empty();
}

void require_first_line(const Schema& schema, std::string_view line, const std::string& file) {
    const auto words = text::split(line, ' ');
    const auto shown = std::string(line.substr(0, longest_shown));
    const text::Place place{file, 1, 1, shown};
    const auto version = words.size() == 3 ? text::whole_number(words[2]) : std::nullopt;
    if (words[0] != "#osm" || !version || *version < 1)
        text::fail(fmt::format("the first line does not say what the file holds"),
                   fmt::format("write '{}' above it", schema.first_line()), place);
    if (words[1] != schema.name)
        text::fail(fmt::format("the file holds '{}', not '{}'", words[1], schema.name),
                   fmt::format("'{}' belongs here", schema.first_line()), place);
    if (*version > schema.version)
        text::fail(fmt::format("version {} of '{}' is newer than this program knows ({})", *version,
                               schema.name, schema.version),
                   "install a newer version of the toolchain", place);
}

}  // namespace osm::records
