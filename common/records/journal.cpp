#include "records/journal.hpp"

#include "file/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace osm::records {
namespace {

constexpr std::string_view first_line = "#osm undo 1";
constexpr std::string_view order_word = "\norder ";
constexpr off_t tail_bytes = 64 << 10;  // in which the last order mostly stands

// Beyond the one it is cut down to the other two.
constexpr std::uintmax_t most_bytes = 32 << 20;
constexpr std::size_t kept_bytes = 16 << 20;
constexpr std::size_t kept_changes = 1000;

enum class Act { change, undo, redo };
enum class Outcome { open, done, failed };

struct Entry {
    Act act = Act::change;
    Noted noted;
    std::string process = {};
    Outcome outcome = Outcome::open;
};

// Reads the journal line by line. What does not parse is left out: it takes nothing away but the
// possibility to undo it.
class Parse {
public:
    std::vector<Entry> run(std::string_view text) {
        text = text.substr(0, text.rfind('\n') + 1);
        while (!text.empty()) {
            const auto line = text.substr(0, text.find('\n'));
            text.remove_prefix(line.size() + 1);
            take(line, text);
        }
        return std::move(entries_);
    }

private:
    void take(std::string_view line, std::string_view& rest) {
        const auto words = text::split(line, ' ');
        if (words[0] == "change" && words.size() == 5)
            add(words[1], {Act::change, read_change(words, rest)});
        else if (words[0] == "order" && words.size() == 3)
            put_in_order(words[1], text::whole_number(words[2]).value_or(0));
        else if (words[0] == "clock" && words.size() == 4)
            put_clock(words, rest);
        else if (words.size() != 2)
            return;
        else if (words[0] == "undo")
            add(words[1], {Act::undo, {}});
        else if (words[0] == "redo")
            add(words[1], {Act::redo, {}});
        else if (words[0] == "done")
            settle(words[1], Outcome::done);
        else if (words[0] == "failed")
            settle(words[1], Outcome::failed);
    }

    // What was settled once stays so: a process may report late what another found out.
    void settle(std::string_view process, Outcome outcome) {
        const auto found = open_.find(process);
        if (found != open_.end() && entries_[found->second].outcome == Outcome::open)
            entries_[found->second].outcome = outcome;
    }

    void add(std::string_view process, Entry entry) {
        open_[process] = entries_.size();
        entry.process = process;
        entries_.push_back(std::move(entry));
    }

    void put_in_order(std::string_view process, std::int64_t order) {
        if (const auto found = open_.find(process); found != open_.end())
            entries_[found->second].noted.order = order;
    }

    void put_clock(const std::vector<std::string_view>& words, std::string_view& rest) {
        std::vector<std::string> before, after;
        take_lines(rest, '-', text::whole_number(words[2]).value_or(0), before);
        take_lines(rest, '+', text::whole_number(words[3]).value_or(0), after);
        before.resize(1);
        after.resize(1);
        if (const auto found = open_.find(words[1]); found != open_.end())
            entries_[found->second].noted.change.clock = {before[0], after[0]};
    }

    static Noted read_change(const std::vector<std::string_view>& words, std::string_view& rest) {
        const auto number = [&](std::size_t i) { return text::whole_number(words[i]).value_or(0); };
        Noted noted;
        noted.line = static_cast<std::size_t>(number(2));
        take_lines(rest, '-', number(3), noted.change.removed);
        take_lines(rest, '+', number(4), noted.change.added);
        return noted;
    }

    static void take_lines(std::string_view& rest, char sign, std::int64_t count,
                           std::vector<std::string>& to) {
        for (; count > 0 && rest.starts_with(sign); --count) {
            const auto line = rest.substr(0, rest.find('\n'));
            to.emplace_back(line.substr(1));
            rest.remove_prefix(line.size() + 1);
        }
    }

    std::vector<Entry> entries_;
    std::map<std::string_view, std::size_t> open_;  // the last entry of each process
};

void move_top(std::vector<Noted>& from, std::vector<Noted>& to) {
    to.push_back(std::move(from.back()));
    from.pop_back();
}

// Carries the entries out on two stacks.
class Replay {
public:
    explicit Replay(std::function<bool(const Change&)> happened) : happened_(std::move(happened)) {}

    Journal::Stacks run(std::vector<Entry> entries) {
        for (auto& entry : entries)
            if (entry.act == Act::change)
                change(entry);
            else
                move(entry);
        return std::move(stacks_);
    }

    std::vector<std::string> settled() && { return std::move(settled_); }

private:
    bool done(const Entry& entry, const Change& change) {
        if (entry.outcome != Outcome::open)
            return entry.outcome == Outcome::done;
        const bool did = happened_(change);
        settled_.push_back(fmt::format("{} {}", did ? "done" : "failed", entry.process));
        return did;
    }

    void change(Entry& entry) {
        if (!done(entry, entry.noted.change))
            return;
        stacks_.undone.clear();
        stacks_.done.push_back(std::move(entry.noted));
    }

    void move(const Entry& entry) {
        const bool back = entry.act == Act::undo;
        auto& from = back ? stacks_.done : stacks_.undone;
        if (from.empty())
            return;
        const auto& change = from.back().change;
        if (done(entry, back ? inverse(change) : change))
            move_top(from, back ? stacks_.undone : stacks_.done);
    }

    std::function<bool(const Change&)> happened_;
    Journal::Stacks stacks_;
    std::vector<std::string> settled_;
};

std::vector<std::string> lines_of(const Noted& noted, std::string_view process) {
    const auto& change = noted.change;
    std::vector<std::string> lines{fmt::format("change {} {} {} {}", process, noted.line,
                                               change.removed.size(), change.added.size())};
    for (const auto& line : change.removed)
        lines.push_back('-' + line);
    for (const auto& line : change.added)
        lines.push_back('+' + line);
    if (const auto& clock = change.clock) {
        lines.push_back(fmt::format("clock {} {} {}", process, clock->before.empty() ? 0 : 1,
                                    clock->after.empty() ? 0 : 1));
        if (!clock->before.empty())
            lines.push_back('-' + clock->before);
        if (!clock->after.empty())
            lines.push_back('+' + clock->after);
    }
    if (noted.order > 0)
        lines.push_back(fmt::format("order {} {}", process, noted.order));
    return lines;
}

std::size_t size_of(const Noted& noted) {
    std::size_t size = 64;
    for (const auto* list : {&noted.change.removed, &noted.change.added})
        for (const auto& line : *list)
            size += line.size() + 2;
    return size;
}

// The newest changes, oldest first, as a journal that says the same about them.
std::string trimmed(Journal::Stacks stacks) {
    auto& all = stacks.done;
    const auto undone = stacks.undone.size();
    std::move(stacks.undone.rbegin(), stacks.undone.rend(), std::back_inserter(all));
    std::size_t first = all.size(), size = 0;
    while (first > 0 && all.size() - first < kept_changes &&
           (first == all.size() || size + size_of(all[first - 1]) <= kept_bytes))
        size += size_of(all[--first]);
    std::string text = fmt::format("{}\n", first_line);
    for (; first < all.size(); ++first)
        text += text::join(lines_of(all[first], "0"), "\n") + "\ndone 0\n";
    for (std::size_t i = 0; i < undone; ++i)
        text += "undo 0\ndone 0\n";
    return text;
}

// The last order that stands in there; 0 when there is none.
std::int64_t last_order_in(std::string_view journal) {
    const auto at = journal.rfind(order_word);
    if (at == std::string_view::npos)
        return 0;
    const auto rest = journal.substr(at + order_word.size());
    const auto line = rest.substr(0, rest.find('\n'));
    return text::whole_number(line.substr(line.find(' ') + 1)).value_or(0);
}

// What cannot be read has no order: it costs the right turn of an undo, never a record.
std::int64_t last_order_of(file::System& system, const std::filesystem::path& path) {
    try {
        const auto journal = file::Present::open(system, path);
        if (!journal)
            return 0;
        const auto size = journal->state().st_size;
        const auto order =
            last_order_in(journal->read(std::max<off_t>(0, size - tail_bytes), size));
        return order > 0 || size <= tail_bytes ? order : last_order_in(journal->whole());
    } catch (const text::Failure&) {
        return 0;
    }
}

std::filesystem::path path_of(const std::filesystem::path& data, const Schema& schema) {
    return data / ".osm" / fmt::format("undo-{}", schema.name);
}

}  // namespace

Change inverse(const Change& change) {
    Change back{change.added, change.removed};
    if (change.clock)
        back.clock = {change.clock->after, change.clock->before};
    return back;
}

Journal::Journal(file::System& system, const std::filesystem::path& data, const Schema& schema)
    : system_(system),
      path_(path_of(data, schema)),
      data_(data),
      process_(std::to_string(::getpid())) {}

Journal::Stacks Journal::read(const std::function<bool(const Change&)>& happened) {
    const auto text = file::read_whole(path_).value_or("");
    if (!text.empty() && !text.starts_with(fmt::format("{}\n", first_line)))
        text::fail("is no undo journal that this program can read",
                   "remove it, or install a newer version of the toolchain", {path_.string()});
    Replay replay(happened);
    auto stacks = replay.run(Parse().run(text));
    settled_ = std::move(replay).settled();
    return stacks;
}

std::int64_t Journal::next_order() const {
    std::int64_t last = 0;
    for (const auto* schema : all())
        last = std::max(last, last_order_of(system_, path_of(data_, *schema)));
    return last + 1;
}

void Journal::announce(Noted noted) {
    noted.order = next_order();
    announce(lines_of(noted, process_));
}

void Journal::announce_undo() { announce({"undo " + process_}); }

void Journal::announce_redo() { announce({"redo " + process_}); }

void Journal::announce(std::vector<std::string> lines) {
    lines.insert(lines.begin(), settled_.begin(), settled_.end());
    settled_.clear();
    write(std::move(lines), true);
}

void Journal::report_done() {
    try {
        write({"done " + process_}, false);
        trim();
    } catch (const text::Failure&) {
        // The change stands, and read() infers it from the file.
    }
}

void Journal::note(Noted noted) {
    noted.order = next_order();
    auto lines = lines_of(noted, process_);
    lines.push_back("done " + process_);
    write(std::move(lines), false);
    trim();
}

void Journal::write(std::vector<std::string> lines, bool synced) {
    file::Append append{path_, std::string(first_line), std::move(lines)};
    append.synced = synced;
    file::append(system_, append);
}

void Journal::trim() {
    std::error_code none;
    if (const auto size = std::filesystem::file_size(path_, none); none || size <= most_bytes)
        return;
    file::replace(system_, path_, [](std::string_view present) -> std::optional<std::string> {
        auto entries = Parse().run(present);
        // Only the file tells what became of an open one; the next edit or undo looks.
        if (std::ranges::find(entries, Outcome::open, &Entry::outcome) != entries.end())
            return std::nullopt;
        return trimmed(Replay({}).run(std::move(entries)));
    });
}

}  // namespace osm::records
