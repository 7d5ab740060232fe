// records/journal.hpp - the undo journal of one schema on this machine; its form is osm-facts(5),
// UNDO JOURNAL. Known to records alone.
#pragma once

#include "records/store.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::records {

// A change and where in the file it was made.
struct Noted {
    Change change;
    std::size_t line = 0;  // of the file, from 1, at which lines were taken out; 0: at the end
    // Grows with every change of this machine, of whatever schema; 0: from before there was one.
    std::int64_t order = 0;
};

// The change that takes `change` back.
Change inverse(const Change& change);

class Journal {
public:
    Journal(file::System& system, const std::filesystem::path& data, const Schema& schema);

    // What was changed, last one last, and what was taken back, last one last. A change that was
    // announced, but not reported done (the process was killed), counts when `happened` says that
    // the file shows it; the next announcement writes that down, since the file will change.
    struct Stacks {
        std::vector<Noted> done;
        std::vector<Noted> undone;
    };

    Stacks read(const std::function<bool(const Change&)>& happened);

    // After read(), before the file is replaced; on the disk when they return.
    void announce(Noted noted);
    void announce_undo();
    void announce_redo();

    // After it. May be lost at a power cut, and is inferred then.
    void report_done();

    // A change that is in the file already, announced and reported in one.
    void note(Noted noted);

private:
    void announce(std::vector<std::string> lines);
    void write(std::vector<std::string> lines, bool synced);
    void trim();
    std::int64_t next_order() const;

    file::System& system_;
    std::filesystem::path path_;
    std::filesystem::path data_;
    std::string process_;               // its number, by which a report finds its announcement
    std::vector<std::string> settled_;  // what read() found out about others
};

}  // namespace osm::records
