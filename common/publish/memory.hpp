// publish/memory.hpp - what was found in notes that are out already and have not changed since, so
// that they need not be read again. This machine's, and nothing is lost with it.
#pragma once

#include "file/folder.hpp"
#include "publish/inspect.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace osm::publish {

// Of public notes whose file was, byte for byte, what the public repository holds. A file is
// unchanged as git sees it: by inode, size and both times, and these older than the memory itself.
class Memory {
public:
    using HeadId = std::function<std::string_view(std::string_view target)>;  // empty: none

    // `measures` names the settings that the decisions rest on; those made by others are forgotten.
    Memory(const std::filesystem::path& data, const std::string& measures, HeadId head_id);

    // Whether it is remembered, and stands in the public repository as it was: the candidate is
    // public then, without its bytes, and its uses are added. Its paths must be as the learner has
    // them, with nothing masked. Cheap when asked in the order of targets.
    bool recall(const file::Found& found, Candidate& candidate, std::vector<Use>& uses) const;

    // That it was read, and is what the public repository holds.
    void learn(const file::Found& found, const Candidate& candidate, const std::vector<Use>& uses);

    // Writes it down when enough of it is new.
    void keep() const;

    // The commit after which all of the public repository's notes and code were ours; empty where
    // it is not known.
    std::string ours_at() const;
    void keep_ours_at(const std::string& commit) const;

private:
    struct Line {
        std::string_view target;
        std::string_view rest;
    };

    void read(std::int64_t written_ns);

    std::filesystem::path file_;
    std::filesystem::path commit_file_;
    std::string first_line_;
    HeadId head_id_;
    std::string bytes_;                          // of the file
    std::vector<Line> known_;                    // sorted by target
    mutable std::size_t next_ = 0;               // of text::find_in_order
    std::map<std::string, std::string> learnt_;  // the same, since then
};

}  // namespace osm::publish
