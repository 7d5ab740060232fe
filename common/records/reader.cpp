#include "records/reader.hpp"

#include "file/store.hpp"
#include "records/cells.hpp"
#include "records/doubles.hpp"
#include "records/parts.hpp"
#include "records/separators.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace osm::records {
namespace {

constexpr std::size_t most_faults = 10'000;
constexpr std::string_view standard_input_name = "-";

bool is_remark(std::string_view line) {
    return line.empty() || line.front() == '#' ||
           ((line.front() == ' ' || line.front() == '\t') && text::trim(line).empty());
}

}  // namespace

static_assert(readable <= file::Blocks::padding);

struct Reader::State {
    State(const Schema& of, text::Diagnostics& to, std::string named)
        : schema(of), faults(to), file(std::move(named)) {}

    // The first block and the first line of the file.
    void begin(bool may_lack_first_line) {
        load();
        if (block.starts_with(text::byte_order_mark)) {
            warn(1, "a byte order mark stands before the first line");
            at = text::byte_order_mark.size();
        }
        if (block.empty())
            return;
        auto first = block.substr(at, block.find('\n') - at);
        if (first.ends_with('\r'))
            first.remove_suffix(1);
        if (!may_lack_first_line || first.starts_with("#osm "))
            require_first_line(schema, first, file);
        else
            titled = has_titles(first);
    }

    // A table of facts may be led by the columns' names; one of other columns is none of facts.
    bool has_titles(std::string_view first) const {
        std::string titles;
        for (const auto& column : schema.columns)
            titles += fmt::format("{}{}", titles.empty() ? "" : "\t", column.name);
        const auto two = titles.substr(0, titles.find('\t', titles.find('\t') + 1) + 1);
        if (first != titles && first.starts_with(two))
            text::fail("this is a table for people and other programs, not the facts",
                       fmt::format("give it lines of {}; 'grep' can choose them", schema.file()),
                       {.file = file, .line = 1});
        return first == titles;
    }

    bool next(Row& row) {
        for (;;) {
            if (at >= block.size() && !load())
                return !std::exchange(tail_read, true) && take_tail(row);
            ++line;
            if (take_line(row))
                return true;
        }
    }

    bool load() {
        if (!blocks)
            return false;
        block = blocks->next();
        at = 0;
        separator = 0;
        separators.find(block);
        clean = separators.clean();
        return !block.empty();
    }

    // The line at `at`; false when it is no fact, or one that was there already.
    bool take_line(Row& row) {
        const auto begin = at;
        const auto count = cut(row);
        row.text = block.substr(begin, at - 1 - begin);
        row.line = line;
        if (!clean)
            drop_carriage_return(row, count);
        if (block[begin] <= '#' && is_remark(row.text))
            return false;
        if (count != schema.columns.size() || row.text.size() > file::Blocks::longest_line ||
            (!clean && first_bad_byte(row.text) != std::string_view::npos) ||
            !fill(schema, row, instants)) {
            if (line != 1 || !titled)
                leave_out(row.text);
            return false;
        }
        if (is_outside(row)) {
            ++tally.outside;
            return false;
        }
        if (is_double(row)) {
            ++tally.doubles;
            return false;
        }
        ++tally.rows;
        return true;
    }

    // One that ends before it begins is somebody's fault, and told of wherever it lies.
    bool is_outside(const Row& row) const {
        const auto begin = row.stamps[0].at, end = row.stamps[1].at;
        return bounded && begin < end && (end <= bound_from || bound_until <= begin);
    }

    // Cuts the line at `at` into cells and goes behind it; how many there are.
    std::size_t cut(Row& row) {
        const char* const bytes = block.data();
        const auto* const places = separators.from(separator);
        const auto columns = schema.columns.size();
        auto from = at;
        int newlines = 0;  // a whole line has one, its last; asked once, not at each cell
        for (std::size_t i = 0; i < columns; ++i) {
            const std::size_t to = places[i];
            row.cells[i] = {bytes + from, to - from};
            from = to + 1;
            newlines += bytes[to] - '\t';
        }
        static_assert('\n' - '\t' == 1);
        if (newlines == 1 && bytes[from - 1] == '\n') {
            at = from;
            separator += columns;
            return columns;
        }
        return cut_other(row);
    }

    std::size_t cut_other(Row& row) {
        const char* const bytes = block.data();
        auto from = at;
        for (std::size_t count = 0;;) {
            const std::size_t to = separators[separator + count];
            if (count < max_columns)
                row.cells[count] = {bytes + from, to - from};
            from = to + 1;
            ++count;
            if (bytes[to] == '\n') {
                at = from;
                separator += count;
                return count;
            }
        }
    }

    void drop_carriage_return(Row& row, std::size_t count) {
        if (!row.text.ends_with('\r'))
            return;
        row.text.remove_suffix(1);
        if (count <= max_columns)
            row.cells[count - 1].remove_suffix(1);
        if (!std::exchange(warned_of_crlf, true))
            warn(line, "lines end in CRLF", "write LF alone");
    }

    bool is_double(const Row& row) {
        if (schema.counted)
            return false;
        const bool by_instant = schema.columns.front().kind != Kind::date;
        return doubles.seen(by_instant ? row.stamps[0].at.seconds : row.day.days, row.text);
    }

    // What has no newline. It counts when nothing else is missing.
    bool take_tail(Row& row) {
        const auto tail = blocks ? blocks->tail() : std::string_view();
        if (tail.empty() || tail == text::byte_order_mark)
            return false;
        ++line;
        if (!only_newline_missing(schema, tail, row)) {
            warn(line,
                 fmt::format("the last line is torn ({}) and is not counted",
                             text::counted(static_cast<std::int64_t>(tail.size()), "byte")),
                 fmt::format("the next write moves it to '{}.torn'", schema.file()));
            ++tally.skipped;
            return false;
        }
        if (tail.front() == '#')
            return false;
        row.keyed = true;
        row.text = tail;
        row.line = line;
        warn(line, "the last line has no newline", "the next write adds it");
        if (is_outside(row)) {
            ++tally.outside;
            return false;
        }
        if (is_double(row)) {
            ++tally.doubles;
            return false;
        }
        ++tally.rows;
        return true;
    }

    void leave_out(std::string_view text) {
        ++tally.skipped;
        if (faults_told >= most_faults) {
            more_faults();
            return;
        }
        Row scratch;
        for (auto& found : check_line(schema, text, scratch)) {
            found.place.file = file;
            found.place.line = static_cast<int>(line);
            found.what += "; the line is left out";
            found.level = text::Level::warning;
            faults.push_back(std::move(found));
            ++faults_told;
        }
    }

    // One line that counts them all stands for what is beyond the limit.
    void more_faults() {
        if (untold++ == 0) {
            untold_at = faults.size();  // others may add to the same list
            faults.push_back({{file}, {}, {}, text::Level::warning});
        }
        faults[untold_at].what = fmt::format("{} more are left out", text::counted(untold, "line"));
    }

    void warn(std::int64_t where, std::string what, std::string hint = {}) {
        faults.push_back({{file, static_cast<int>(where)},
                          std::move(what),
                          std::move(hint),
                          text::Level::warning});
    }

    const Schema& schema;
    text::Diagnostics& faults;
    const std::string file;
    std::optional<file::Blocks> blocks;
    std::string_view block;
    Separators separators;
    std::size_t separator = 0;  // the next one
    std::size_t at = 0;         // begin of the next line in the block
    std::int64_t line = 0;
    bool clean = false;    // the block is UTF-8 without other controls: no line need be looked at
    bool titled = false;   // the first line holds the names of the columns
    bool bounded = false;  // to what lies between these
    time::Instant bound_from, bound_until;
    bool warned_of_crlf = false;
    bool tail_read = false;
    Instants instants;
    Doubles doubles;
    Tally tally;
    std::size_t faults_told = 0;
    std::int64_t untold = 0;
    std::size_t untold_at = 0;
};

Reader::Reader(std::unique_ptr<State> state) : state_(std::move(state)) {}

Reader::Reader(const std::filesystem::path& data, const Schema& schema, text::Diagnostics& faults)
    : state_(std::make_unique<State>(schema, faults, (data / schema.file()).string())) {
    state_->blocks = file::Blocks::open(state_->file);
    state_->begin(false);
}

Reader Reader::standard_input(const Schema& schema, text::Diagnostics& faults) {
    auto state = std::make_unique<State>(schema, faults, std::string(standard_input_name));
    state->blocks = file::Blocks::standard_input();
    state->begin(true);
    return Reader(std::move(state));
}

Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

void Reader::only_between(time::Instant from, time::Instant until) {
    state_->bounded = true;
    state_->bound_from = from;
    state_->bound_until = until;
}

bool Reader::next(Row& row) { return state_->next(row); }

const Tally& Reader::tally() const { return state_->tally; }

const std::string& Reader::file() const { return state_->file; }

}  // namespace osm::records
