#include "records/store.hpp"

#include "file/store.hpp"
#include "records/cells.hpp"
#include "records/journal.hpp"
#include "records/rewriting.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace osm::records {
namespace {

void require_lines(const Schema& schema, const std::vector<std::string>& lines) {
    text::Diagnostics faults;
    Row row;
    for (const auto& line : lines)
        for (auto& fault : check_line(schema, line, row)) {
            fault.place = {};
            fault.what += "; nothing was recorded";
            faults.push_back(std::move(fault));
        }
    text::fail_if_any(faults);
}

constexpr std::size_t longest_state = 256 * 1024;

std::string what_runs(const std::filesystem::path& data) {
    const auto bytes = file::read_whole(open_file(data), longest_state).value_or("");
    return bytes.substr(0, bytes.find('\n'));
}

// Whether the file shows that a change was made: what it added is there, or what it only removed is
// not. A change of the clock alone shows there.
std::function<bool(const Change&)> shown_by(const Schema& schema, std::string_view present,
                                            const std::filesystem::path& data) {
    return [&schema, present, &data](const Change& change) {
        if (!change.of_file())
            return change.clock && what_runs(data) == change.clock->after;
        std::unordered_set<std::string_view> lines;
        each_line(parts_of(schema, present),
                  [&](std::string_view line) { lines.insert(without_return(line)); });
        const auto there = [&](const std::string& line) { return lines.contains(line); };
        return change.added.empty() ? !std::ranges::all_of(change.removed, there)
                                    : std::ranges::all_of(change.added, there);
    };
}

}  // namespace

std::filesystem::path open_file(const std::filesystem::path& data) {
    return data / ".osm" / "open";
}

std::filesystem::path clock_lock_file(const std::filesystem::path& data) {
    return data / ".osm" / "lock";
}

Store::Store(file::System& system, std::filesystem::path data, const Schema& schema)
    : system_(system), data_(std::move(data)), schema_(schema) {}

text::Diagnostics Store::append(const std::vector<std::string>& lines) {
    return append_to_file({{}, lines}, {}, std::chrono::seconds(10));
}

text::Diagnostics Store::append_after(const DecideOnAll& decide) {
    return append_after([&](const file::Present& present) {
        auto whole = present.whole();
        if (!whole.empty() && !whole.ends_with('\n'))
            whole += '\n';
        return decide(whole);
    });
}

text::Diagnostics Store::append_after(const Decide& decide, std::chrono::milliseconds patience) {
    return append_after(
        [&](const file::Present& present) {
            return Change{{}, decide(present)};
        },
        patience);
}

text::Diagnostics Store::append_after(const DecideStep& decide,
                                      std::chrono::milliseconds patience) {
    return append_to_file({}, decide, patience);
}

// The record comes first and the clock last: what a crash between the two leaves is a session that
// runs and is recorded, never one that is neither. The note in between knows of both.
text::Diagnostics Store::append_to_file(Change change, const DecideStep& decide,
                                        std::chrono::milliseconds patience) {
    require_lines(schema_, change.added);
    const auto path = data_ / schema_.file();
    Noted noted{std::move(change)};
    file::Append what{path, schema_.first_line(), noted.change.added};
    what.patience = patience;
    what.judge = [&](std::string_view tail) {
        Row row;
        return only_newline_missing(schema_, tail, row) ? file::Tail::only_newline_missing
                                                        : file::Tail::torn;
    };
    what.admit = [&](std::string_view first) { admit(first, path.string()); };
    if (decide)
        what.decide = [&](const file::Present& present) {
            noted.change = decide(present);
            require_lines(schema_, noted.change.added);
            return noted.change.added;
        };
    auto warnings = file::append(system_, what);
    for (auto& warning : note_and_show(noted))
        warnings.push_back(std::move(warning));
    return warnings;
}

text::Diagnostics Store::move_clock(const Clock& clock) { return note_and_show({{{}, {}, clock}}); }

text::Diagnostics Store::note_and_show(const Noted& noted) const {
    text::Diagnostics warnings;
    if (noted.change.empty())
        return warnings;
    try {
        Journal(system_, data_, schema_).note(noted);
    } catch (const text::Failure& failure) {
        // The record is on the disk; that it cannot be taken back by a word is no failure of it.
        std::string why = failure.found().front().what;
        if (const std::string_view tail = "; nothing was recorded"; why.ends_with(tail))
            why.resize(why.size() - tail.size());
        warnings.push_back({failure.found().front().place,
                            fmt::format("recorded, but 'undo' will not know of it: {}", why),
                            failure.found().front().hint, text::Level::warning});
    }
    show(noted.change);
    return warnings;
}

void Store::show(const Change& change) const {
    if (!change.clock)
        return;
    if (change.clock->after.empty())
        file::remove(system_, open_file(data_));
    else
        file::put(system_, open_file(data_), change.clock->after + '\n');
}

// Either state of it will do: the process may have been killed between the file and the clock.
void Store::require_clock(const Clock& clock) const {
    const auto runs = what_runs(data_);
    if (runs != clock.before && runs != clock.after)
        text::fail(runs.empty() ? std::string{"what was running is not running any more; nothing "
                                              "was changed"}
                                : fmt::format("what runs is another session by now, '{}'; nothing "
                                              "was changed",
                                              runs),
                   "see what runs with 'status'", {open_file(data_).string()});
}

void Store::admit(std::string_view first, const std::string& file) const {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (first.starts_with(byte_order_mark))
        first.remove_prefix(byte_order_mark.size());
    require_first_line(schema_, without_return(first), file);
}

void Store::apply(const Change& change) {
    if (change.empty())
        return;
    require_lines(schema_, change.added);
    rewrite([&](std::string_view) { return change; });
}

void Store::apply_after(const DecideChange& decide) {
    rewrite([&](std::string_view present) {
        std::string whole;
        if (!present.empty() && !present.ends_with('\n'))
            present = whole.append(present).append(1, '\n');
        auto change = decide(present);
        require_lines(schema_, change.added);
        return change;
    });
}

void Store::rewrite(const DecideChange& decide) {
    Journal journal(system_, data_, schema_);
    const auto path = data_ / schema_.file();
    const auto file = path.string();
    Change change;
    file::replace(system_, path, [&](std::string_view present) -> std::optional<std::string> {
        if (!present.empty())
            admit(present.substr(0, present.find('\n')), file);
        change = decide(present);
        if (change.empty())
            return std::nullopt;
        std::optional<std::string> text;
        Noted noted{change};
        if (change.of_file()) {
            Rewriting rewriting(schema_, change, 0, !schema_.counted, file);
            text = rewriting.run(present);
            noted = rewriting.done();
        }
        journal.read(shown_by(schema_, present, data_));
        journal.announce(std::move(noted));
        return text;
    });
    if (change.empty())
        return;
    show(change);
    journal.report_done();
}

Change Store::undo() { return move(true); }

Change Store::redo() { return move(false); }

Store::Turn Store::turn() const {
    std::optional<std::string> present;
    const auto happened = [&](const Change& change) {
        if (!present)
            present = file::read_whole(data_ / schema_.file()).value_or("");
        return shown_by(schema_, *present, data_)(change);
    };
    const auto stacks = Journal(system_, data_, schema_).read(happened);
    Turn turn;
    if (!stacks.done.empty())
        turn.undo = stacks.done.back().order;
    if (!stacks.undone.empty())
        turn.redo = stacks.undone.back().order;
    return turn;
}

// As with a new change, what a crash leaves is a session that runs and is recorded: so what is
// taken back goes the other way round.
Change Store::move(bool back) {
    const file::Lock clock{system_, clock_lock_file(data_)};
    Journal journal(system_, data_, schema_);
    const auto path = data_ / schema_.file();
    const auto file = path.string();
    Change change;
    file::replace(system_, path, [&](std::string_view present) -> std::optional<std::string> {
        const auto stacks = journal.read(shown_by(schema_, present, data_));
        const auto& from = back ? stacks.done : stacks.undone;
        if (from.empty())
            return std::nullopt;
        const auto& last = from.back();
        change = back ? inverse(last.change) : last.change;
        if (change.clock)
            require_clock(*change.clock);
        std::optional<std::string> text;
        if (change.of_file())
            text = Rewriting(schema_, change, last.line, false, file).run(present);
        if (back) {
            journal.announce_undo();
            show(change);
        } else {
            journal.announce_redo();
        }
        return text;
    });
    if (change.empty())
        return change;
    if (!back)
        show(change);
    journal.report_done();
    return change;
}

}  // namespace osm::records
