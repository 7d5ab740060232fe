#include "records/store.hpp"

#include "file/store.hpp"
#include "records/cells.hpp"
#include "records/journal.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
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

// A file's text as whole lines and what is torn behind them.
struct Parts {
    std::string_view whole;
    std::string_view last;  // a line that lacks only its newline
    std::string_view torn;
};

Parts parts_of(const Schema& schema, std::string_view text) {
    const auto end = text.rfind('\n') + 1;
    const auto tail = text.substr(end);
    Row row;
    const bool torn = !tail.empty() && !only_newline_missing(schema, tail, row);
    return {text.substr(0, end), torn ? std::string_view() : tail,
            torn ? tail : std::string_view()};
}

template <class Take>
void each_line(const Parts& parts, Take take) {
    for (auto rest = parts.whole; !rest.empty();) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        take(line);
    }
    if (!parts.last.empty())
        take(parts.last);
}

std::string_view without_return(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

// Carries one change out on the text of a file. `all_copies`: a removed line goes as often as it is
// there, else once for each time that it is named.
class Rewriting {
public:
    Rewriting(const Schema& schema, const Change& change, std::size_t wanted_line, bool all_copies,
              const std::string& file)
        : schema_(schema),
          change_(change),
          wanted_line_(wanted_line),
          all_copies_(all_copies),
          file_(file) {
        for (const auto& line : change.removed)
            ++to_remove_[line];
        for (std::size_t i = change.removed.size(); i-- > 0;)
            places_[change.removed[i]].push_back(i);
    }

    std::string run(std::string_view present) {
        const auto parts = parts_of(schema_, present);
        text_.reserve(present.size() + 128);
        if (parts.whole.empty() && parts.last.empty())
            text_ = schema_.first_line() + '\n';
        each_line(parts, [&](std::string_view line) { take(line); });
        require_all_found();
        if (!added_ && change_.removed.empty())
            add(0);
        return text_.append(parts.torn);
    }

    // What was done, each copy named.
    Noted done() const {
        Noted noted{{removed_, successors_}, line_};
        auto& removed = noted.change.removed;
        removed.insert(removed.end(), gone_.begin(), gone_.end());
        auto& added = noted.change.added;
        added.insert(added.end(), change_.added.begin() + std::ssize(successors_),
                     change_.added.end());
        return noted;
    }

private:
    void take(std::string_view line) {
        ++number_;
        if (!added_ && change_.removed.empty() && number_ == wanted_line_)
            add(number_);
        if (const auto old = without_return(line); remove(old)) {
            if (line_ == 0)
                line_ = number_;
            replace(old);
            return;
        }
        text_.append(line).append(1, '\n');
    }

    bool remove(std::string_view line) {
        const auto found = to_remove_.find(line);
        if (found == to_remove_.end() || (found->second == 0 && !all_copies_))
            return false;
        found->second -= found->second > 0 ? 1 : 0;
        return true;
    }

    // By the line that takes its place, if there is one; the last of those is followed by the lines
    // that have no place of their own.
    void replace(std::string_view line) {
        auto& places = places_.at(line);
        const auto both = std::min(change_.removed.size(), change_.added.size());
        if (places.empty() || places.back() >= both) {  // a further copy, or one without successor
            gone_.emplace_back(line);
            if (!places.empty())
                places.pop_back();
            return;
        }
        const auto place = places.back();
        places.pop_back();
        removed_.emplace_back(line);
        successors_.push_back(change_.added[place]);
        text_.append(successors_.back()).append(1, '\n');
        if (place + 1 == both)
            for (std::size_t i = both; i < change_.added.size(); ++i)
                text_.append(change_.added[i]).append(1, '\n');
    }

    void add(std::size_t at) {
        added_ = true;
        line_ = at;
        for (const auto& line : change_.added)
            text_.append(line).append(1, '\n');
    }

    void require_all_found() const {
        for (const auto& line : change_.removed)
            if (to_remove_.at(line) > 0)
                text::fail(
                    fmt::format("the record '{}' is not there any more; nothing was changed", line),
                    "see what is there with 'list'", {file_});
    }

    const Schema& schema_;
    const Change& change_;
    const std::size_t wanted_line_;
    const bool all_copies_;
    const std::string& file_;
    std::unordered_map<std::string_view, std::size_t> to_remove_;
    std::unordered_map<std::string_view, std::vector<std::size_t>>
        places_;  // in removed, last first
    std::string text_;
    std::vector<std::string> removed_, successors_;  // pairs, in the file's order
    std::vector<std::string> gone_;                  // without successor
    std::size_t number_ = 0;
    std::size_t line_ = 0;
    bool added_ = false;
};

// Whether the file shows that a change was made: what it added is there, or what it only removed is
// not.
std::function<bool(const Change&)> shown_by(const Schema& schema, std::string_view present) {
    return [&schema, present](const Change& change) {
        std::unordered_set<std::string_view> lines;
        each_line(parts_of(schema, present),
                  [&](std::string_view line) { lines.insert(without_return(line)); });
        const auto there = [&](const std::string& line) { return lines.contains(line); };
        return change.added.empty() ? !std::ranges::all_of(change.removed, there)
                                    : std::ranges::all_of(change.added, there);
    };
}

}  // namespace

Store::Store(file::System& system, std::filesystem::path data, const Schema& schema)
    : system_(system), data_(std::move(data)), schema_(schema) {}

text::Diagnostics Store::append(const std::vector<std::string>& lines) {
    return append_to_file(lines, {}, std::chrono::seconds(10));
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
    return append_to_file({}, decide, patience);
}

text::Diagnostics Store::append_to_file(const std::vector<std::string>& lines, const Decide& decide,
                                        std::chrono::milliseconds patience) {
    require_lines(schema_, lines);
    const auto path = data_ / schema_.file();
    Noted noted{{{}, lines}};
    file::Append what{path, schema_.first_line(), lines};
    what.patience = patience;
    what.judge = [&](std::string_view tail) {
        Row row;
        return only_newline_missing(schema_, tail, row) ? file::Tail::only_newline_missing
                                                        : file::Tail::torn;
    };
    what.admit = [&](std::string_view first) { admit(first, path.string()); };
    if (decide)
        what.decide = [&](const file::Present& present) {
            noted.change.added = decide(present);
            require_lines(schema_, noted.change.added);
            return noted.change.added;
        };
    auto warnings = file::append(system_, what);
    if (noted.change.empty())
        return warnings;
    try {
        Journal(system_, data_, schema_).note(noted);
    } catch (const text::Failure& failure) {
        // The record is on the disk; that it cannot be taken back by a word is no failure of it.
        warnings.push_back(
            {failure.found().front().place,
             fmt::format("recorded, but 'undo' will not know of it: {}", failure.what()),
             failure.found().front().hint, text::Level::warning});
    }
    return warnings;
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
    const bool replaced =
        file::replace(system_, path, [&](std::string_view present) -> std::optional<std::string> {
            if (!present.empty())
                admit(present.substr(0, present.find('\n')), file);
            const auto change = decide(present);
            if (change.empty())
                return std::nullopt;
            Rewriting rewriting(schema_, change, 0, !schema_.counted, file);
            auto text = rewriting.run(present);
            journal.read(shown_by(schema_, present));
            journal.announce(rewriting.done());
            return text;
        });
    if (replaced)
        journal.report_done();
}

Change Store::undo() { return move(true); }

Change Store::redo() { return move(false); }

Store::Turn Store::turn() const {
    std::optional<std::string> present;
    const auto happened = [&](const Change& change) {
        if (!present)
            present = file::read_whole(data_ / schema_.file()).value_or("");
        return shown_by(schema_, *present)(change);
    };
    const auto stacks = Journal(system_, data_, schema_).read(happened);
    Turn turn;
    if (!stacks.done.empty())
        turn.undo = stacks.done.back().order;
    if (!stacks.undone.empty())
        turn.redo = stacks.undone.back().order;
    return turn;
}

Change Store::move(bool back) {
    Journal journal(system_, data_, schema_);
    const auto path = data_ / schema_.file();
    const auto file = path.string();
    Change change;
    file::replace(system_, path, [&](std::string_view present) -> std::optional<std::string> {
        const auto stacks = journal.read(shown_by(schema_, present));
        const auto& from = back ? stacks.done : stacks.undone;
        if (from.empty())
            return std::nullopt;
        const auto& last = from.back();
        change = back ? inverse(last.change) : last.change;
        auto text = Rewriting(schema_, change, last.line, false, file).run(present);
        if (back)
            journal.announce_undo();
        else
            journal.announce_redo();
        return text;
    });
    if (!change.empty())
        journal.report_done();
    return change;
}

}  // namespace osm::records
