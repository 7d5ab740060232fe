#include "cli/amend.hpp"

#include "cli/facts.hpp"
#include "cli/references.hpp"
#include "records/store.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::cli {
namespace {

using records::Kind;

// What stands for a column's value in the help.
std::string_view word_of(const records::Column& column) {
    switch (column.kind) {
        case Kind::instant:
            return "TIME";
        case Kind::day:
        case Kind::date:
            return "DATE";
        case Kind::amount:
            return "AMOUNT";
        case Kind::number:
            return "NUMBER";
        case Kind::currency:
            return "CURRENCY";
        case Kind::country:
            return "COUNTRY";
        case Kind::topic:
            return column.name == "category" ? "CATEGORY" : "TOPIC";
        case Kind::text:
            return "TEXT";
        case Kind::word:
        case Kind::tags:
        case Kind::note:
            break;
    }
    return "WORD";
}

bool is_typed(const records::Column& column) {
    return column.kind != Kind::tags && column.kind != Kind::note;
}

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    for (const auto cell : text::split(line, '\t'))
        cells.emplace_back(cell == "-" ? "" : cell);
    return cells;
}

std::string shown(const std::string& cell) { return cell.empty() ? "-" : cell; }

std::string line_of(const records::Schema& schema, const std::vector<std::string>& cells) {
    return records::to_line(schema, cells);
}

// A clock time alone is on the day that the column holds, by the clock that showed it.
std::string moment(const Context& context, const std::string& word, const std::string& present) {
    if (const auto clock = time::time_of_day(word))
        if (const auto stamp = time::read_stamp(present))
            return time::to_text(
                time::Stamp{time::begin_of(stamp->day(), stamp->offset, *clock), stamp->offset});
    return time::to_text(context.words().moment(word));
}

bool has_tag(std::string_view tag, std::string_view name) {
    return tag == name || tag.substr(0, tag.find('=')) == name;
}

}  // namespace

Amend::Amend(const records::Schema& schema) : schema_(schema), words_(schema.columns.size()) {}

Summary Amend::summary() const { return {"amend", "change parts of a record"}; }

void Amend::declare(Options& options) {
    options.arguments("RECORD", references_,
                      "line number, time (as much as is unique) or last; last unless said");
    for (std::size_t i = 0; i < schema_.columns.size(); ++i)
        if (const auto& column = schema_.columns[i]; is_typed(column))
            options.value(fmt::format("--{}", column.name), word_of(column), words_[i],
                          fmt::format("its {} instead", column.name));
    note_.declare(options);
    options.values("--untag", "TAG", untag_, "take this tag away, by its word or its key");
    options.flag("--dry-run", dry_run_, "only say what would be changed");
    options.remark("What is not named stays as it is. undo brings the record back as it was.");
}

bool Amend::given() const {
    return !untag_.empty() || note_.given() ||
           std::any_of(words_.begin(), words_.end(), [](const auto& word) { return !!word; });
}

std::string Amend::names() const {
    std::string all;
    for (const auto& column : schema_.columns)
        if (is_typed(column))
            all += fmt::format("--{}, ", column.name);
    return all + "--tag, --untag or -m";
}

Exit Amend::run(Context& context) {
    note_.take_tags(references_);
    if (!given())
        text::fail("what shall be amended is not said", "write " + names());
    std::vector<Piece> pieces;
    for (auto& record :
         named_records(context, schema_,
                       references_.empty() ? std::vector<std::string>{"last"} : references_))
        pieces.push_back(amended(context, record.line, std::move(record.text)));
    require_untagged(pieces);
    std::erase_if(pieces, [](const Piece& piece) { return piece.before == piece.after; });
    if (pieces.empty()) {
        context.say("nothing changed");
        return Exit::done;
    }
    apply(context, pieces);
    for (const auto& piece : pieces) {
        std::string parts;
        for (std::size_t i = 0; i < piece.before.size(); ++i)
            if (piece.before[i] != piece.after[i])
                parts += fmt::format("{} {} {} (was {})", parts.empty() ? "" : ",",
                                     schema_.columns[i].name, shown(piece.after[i]),
                                     shown(piece.before[i]));
        context.say(fmt::format("{} line {}, {}:{}", dry_run_ ? "would amend" : "amended",
                                piece.line, shown(piece.before.front()), parts));
    }
    return Exit::done;
}

Amend::Piece Amend::amended(Context& context, std::int64_t line, std::string text) const {
    Piece piece{line, {}, cells_of(text), {}};
    piece.after = piece.before;
    const auto tags = schema_.columns.size() - 2;
    for (std::size_t i = 0; i < tags; ++i)
        if (words_[i])
            piece.after[i] = read(context, i, *words_[i], piece.after);
    piece.after[tags] = tags_of(piece.before[tags]);
    if (note_.note_given())
        piece.after[tags + 1] = note_.note();
    // What the file would hold, so that a blank more in the note is no change.
    piece.after = cells_of(line_of(schema_, piece.after));
    piece.text = std::move(text);
    return piece;
}

std::string Amend::tags_of(const std::string& present) const {
    std::vector<std::string> tags;
    if (!present.empty())
        for (const auto tag : text::split(present, ','))
            if (std::none_of(untag_.begin(), untag_.end(),
                             [&](const auto& name) { return has_tag(tag, name); }))
                tags.emplace_back(tag);
    return note_.tags(std::move(tags));
}

// A tag that none of the records has was mistyped.
void Amend::require_untagged(const std::vector<Piece>& pieces) const {
    const auto tags = schema_.columns.size() - 2;
    for (const auto& name : untag_) {
        std::vector<std::string> known;
        for (const auto& piece : pieces)
            for (const auto tag : text::split(piece.before[tags], ','))
                known.emplace_back(tag);
        if (std::none_of(known.begin(), known.end(),
                         [&](const auto& tag) { return has_tag(tag, name); }))
            text::fail(fmt::format("there is no tag '{}' to take away", name),
                       text::did_you_mean(name, known));
    }
}

std::string Amend::read(Context& context, std::size_t column, const std::string& word,
                        const std::vector<std::string>& cells) const {
    const auto& words = context.words();
    switch (schema_.columns[column].kind) {
        case Kind::instant:
            return moment(context, word, cells[column]);
        case Kind::day:  // an instant, or a date
            return word.find(':') != std::string::npos ? moment(context, word, cells[column])
                                                       : time::to_text(words.date(word));
        case Kind::date:
            return time::to_text(words.date(word));
        default:
            return word;
    }
}

records::Change Amend::change_of(const std::vector<Piece>& pieces) const {
    records::Change change;
    for (const auto& piece : pieces) {
        change.removed.push_back(piece.text);
        change.added.push_back(line_of(schema_, piece.after));
    }
    return change;
}

void Amend::apply(Context& context, std::vector<Piece>& pieces) const {
    if (!dry_run_)
        records::Store{context.system(), context.data(), schema_}.apply(change_of(pieces));
}

VerbPtr amend(const records::Schema& schema) { return std::make_unique<Amend>(schema); }

}  // namespace osm::cli
