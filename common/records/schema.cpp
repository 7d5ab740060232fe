#include "records/schema.hpp"

#include "records/cells.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace osm::records {
namespace {

constexpr Column tags_column{"tags", Kind::tags, false};
constexpr Column note_column{"note", Kind::note, false};

constexpr Column study_columns[] = {{"start", Kind::instant},
                                    {"end", Kind::instant},
                                    {"topic", Kind::topic},
                                    tags_column,
                                    note_column};
constexpr Column progress_columns[] = {{"at", Kind::instant}, {"event", Kind::word},
                                       {"item", Kind::word},  {"value", Kind::text, false},
                                       tags_column,           note_column};
constexpr Column money_columns[] = {{"date", Kind::date},
                                    {"amount", Kind::amount},
                                    {"currency", Kind::currency},
                                    {"category", Kind::topic, false},
                                    tags_column,
                                    note_column};
constexpr Column rates_columns[] = {{"date", Kind::date},
                                    {"base", Kind::currency},
                                    {"quote", Kind::currency},
                                    {"rate", Kind::number},
                                    tags_column,
                                    note_column};
constexpr Column stays_columns[] = {
    {"at", Kind::day}, {"event", Kind::word}, {"country", Kind::country}, tags_column, note_column};
constexpr Column keep_columns[] = {
    {"at", Kind::day}, {"event", Kind::word}, {"id", Kind::word}, tags_column, note_column};
constexpr Column reach_columns[] = {
    {"at", Kind::day}, {"event", Kind::word}, {"subject", Kind::word}, tags_column, note_column};
constexpr Column posts_columns[] = {
    {"at", Kind::day}, {"event", Kind::word}, {"slug", Kind::word}, tags_column, note_column};

// A note is free; what would end its line or shift its columns is a blank.
std::string one_line(std::string_view note) {
    std::string line(text::trim(note));
    std::ranges::replace_if(
        line, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return std::string(text::trim(line));
}

// C1 control characters, U+0080 to U+009F: two bytes each, and a terminal obeys them.
bool holds_c1(std::string_view cell) {
    for (auto at = cell.find('\xC2'); at != std::string_view::npos; at = cell.find('\xC2', at + 1))
        if (at + 1 < cell.size() && static_cast<unsigned char>(cell[at + 1]) < 0xA0)
            return true;
    return false;
}

std::string cell_text(const Column& column, const std::string& given) {
    auto cell = column.kind == Kind::note ? one_line(given) : given;
    if (cell.empty())
        cell = "-";
    if (first_bad_byte(cell) != std::string::npos || cell.find('\t') != std::string::npos ||
        holds_c1(cell))
        text::fail(
            fmt::format("{} '{}' holds a control character or is not UTF-8", column.name, cell),
            "write plain text");
    Said said;
    if (cell == "-" ? column.required : !fits(column.kind, cell, said)) {
        auto wrong = complaint(column, cell);
        text::fail(std::move(wrong.what), std::move(wrong.hint));
    }
    return cell;
}

}  // namespace

constinit const Schema study{"study", 1, study_columns, false};
constinit const Schema progress{"progress", 1, progress_columns, false};
constinit const Schema money{"money", 1, money_columns, true};
constinit const Schema rates{"rates", 1, rates_columns, false};
constinit const Schema stays{"stays", 1, stays_columns, false};
constinit const Schema keep{"keep", 1, keep_columns, false};
constinit const Schema reach{"reach", 1, reach_columns, false};
constinit const Schema posts{"posts", 1, posts_columns, false};

std::span<const Schema* const> all() {
    static constexpr const Schema* list[] = {&study, &progress, &money, &rates,
                                             &stays, &keep,     &reach, &posts};
    return list;
}

std::string Schema::first_line() const { return fmt::format("#osm {} {}", name, version); }

std::string Schema::file() const { return fmt::format("facts/{}.tsv", name); }

std::string to_line(const Schema& schema, std::span<const std::string> cells) {
    if (cells.size() != schema.columns.size())
        text::fail(
            fmt::format("a {} record has {}, not {}", schema.name,
                        text::counted(static_cast<std::int64_t>(schema.columns.size()), "column"),
                        cells.size()));
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += '\t';
        line += cell_text(schema.columns[i], cells[i]);
    }
    return line;
}

std::string_view tag(std::string_view tags, std::string_view key) {
    while (!tags.empty()) {
        const auto one = tags.substr(0, tags.find(','));
        const auto equals = std::min(one.find('='), one.size());
        if (one.substr(0, equals) == key)
            return one.substr(std::min(equals + 1, one.size()));
        tags.remove_prefix(std::min(one.size() + 1, tags.size()));
    }
    return {};
}

std::string join_tags(std::span<const std::string> tags) {
    std::vector<std::string> kept;
    for (const auto& tag : tags)
        if (std::ranges::find(kept, tag) == kept.end())
            kept.push_back(tag);
    return text::join(kept, ",");
}

}  // namespace osm::records
