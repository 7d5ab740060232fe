// records/store.hpp - changing facts. Whatever returns is on the disk; whatever throws says whether
// anything was recorded.
#pragma once

#include "file/system.hpp"
#include "records/schema.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::records {

// Lines taken away and lines added, without newline.
struct Change {
    std::vector<std::string> removed;
    std::vector<std::string> added;

    bool empty() const { return removed.empty() && added.empty(); }
};

// Where facts of one schema are kept, for one tool. Cheap; holds no lock.
class Store {
public:
    Store(file::System& system, std::filesystem::path data, const Schema& schema);

    // Appends lines made by to_line and notes them in the undo journal. Returns warnings (a torn
    // tail that was moved away).
    text::Diagnostics append(const std::vector<std::string>& lines);

    // The same, but what to append is decided under the lock by one who has seen every line.
    text::Diagnostics append_after(
        const std::function<std::vector<std::string>(std::string_view present)>& decide);

    // Removes and adds in one replacement of the file, in place of the first removed line. The old
    // text goes to the journal first. Failure (misuse) when a removed line is not there (any more).
    void apply(const Change& change);

    // Takes back this schema's last change on this machine, or brings it back; what was changed,
    // empty when there is nothing to take back. A new change empties redo.
    Change undo();
    Change redo();

private:
    file::System& system_;
    std::filesystem::path data_;
    const Schema& schema_;
};

}  // namespace osm::records
