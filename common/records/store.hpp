// records/store.hpp - changing facts. Whatever returns is on the disk; whatever throws says whether
// anything was recorded.
#pragma once

#include "file/store.hpp"
#include "file/system.hpp"
#include "records/schema.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::records {

// What runs, before and after a change: the one line of .osm/open, without newline; "" when nothing
// does.
struct Clock {
    std::string before, after;
};

// Lines taken away and lines added, without newline; and what became of the clock, if anything did.
struct Change {
    std::vector<std::string> removed;
    std::vector<std::string> added;
    std::optional<Clock> clock = {};

    bool of_file() const { return !removed.empty() || !added.empty(); }

    bool empty() const { return !of_file() && !clock; }
};

// Where the one record is kept that is not finished yet: state of this machine.
std::filesystem::path open_file(const std::filesystem::path& data);

// Under which the clock is moved, before any lock of a fact file.
std::filesystem::path clock_lock_file(const std::filesystem::path& data);

struct Noted;

// Where facts of one schema are kept, for one tool. Cheap; holds no lock.
class Store {
public:
    Store(file::System& system, std::filesystem::path data, const Schema& schema);

    // Appends lines made by to_line and notes them in the undo journal. Returns warnings (a torn
    // tail that was moved away, a journal that could not be written). Failure (misuse) when a line
    // is none of this schema, or the file is another schema's.
    text::Diagnostics append(const std::vector<std::string>& lines);

    // The same, but what to append is decided under the lock by one who has seen every line, or
    // those that it looks at. Waits for the lock no longer than `patience`.
    using DecideOnAll = std::function<std::vector<std::string>(std::string_view present)>;
    using Decide = std::function<std::vector<std::string>(const file::Present& present)>;
    text::Diagnostics append_after(const DecideOnAll& decide);
    text::Diagnostics append_after(const Decide& decide,
                                   std::chrono::milliseconds patience = std::chrono::seconds(10));

    // The same for who moves the clock with it, in one change, and holds the clock's lock. Nothing
    // may be removed.
    using DecideStep = std::function<Change(const file::Present& present)>;
    text::Diagnostics append_after(const DecideStep& decide,
                                   std::chrono::milliseconds patience = std::chrono::seconds(10));

    // Moves the clock and nothing else, which undo takes back too. As append_after otherwise.
    text::Diagnostics move_clock(const Clock& clock);

    // Removes and adds in one replacement of the file: the first line added takes the
    // place of the first removed, and so on; what is added beyond follows the last of these, or
    // goes to the end where nothing is removed. Where
    // identical lines are one record, all copies of a removed line go. The old text goes to the
    // journal first. Failure (misuse) when a removed line is not there (any more).
    void apply(const Change& change);

    // The same, but the change is decided under the lock by one who has seen the whole file, whose
    // last line ends in a newline. An empty change leaves the file alone.
    using DecideChange = std::function<Change(std::string_view present)>;
    void apply_after(const DecideChange& decide);

    // Takes back this schema's last change on this machine, or brings it back; what was removed and
    // added now, empty when there is nothing to take back. A new change empties redo. Failure
    // (misuse) when the lines are not there any more (a merge, an editor), or something else runs
    // than the change left behind.
    Change undo();
    Change redo();

    // The places of the changes that undo and redo would take, in the order of all changes of this
    // machine, whatever their schema; nullopt where there is none.
    struct Turn {
        std::optional<std::int64_t> undo, redo;
    };

    Turn turn() const;

private:
    text::Diagnostics append_to_file(Change change, const DecideStep& decide,
                                     std::chrono::milliseconds patience);
    text::Diagnostics note_and_show(const Noted& noted) const;
    void show(const Change& change) const;
    void require_clock(const Clock& clock) const;
    void admit(std::string_view first, const std::string& file) const;
    void rewrite(const DecideChange& decide);
    Change move(bool back);

    file::System& system_;
    std::filesystem::path data_;
    const Schema& schema_;
};

}  // namespace osm::records
