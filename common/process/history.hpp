// process/history.hpp - what git remembers of one file: its versions, and when each line came.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace osm::process {

// A file as one commit left it. Instants are commit times, seconds since 1970: when it was
// recorded, not when it was written.
struct Version {
    std::int64_t at = 0;
    std::string text;
};

// Of `file` (relative to `folder`) on the branch that is checked out, recorded up to `until`,
// oldest first; merges left out. Empty when the folder is in no repository, or git never saw the
// file, or git is not there. Two processes, whatever the number of versions. `most` > 0: that many,
// evenly chosen, the first and the last among them.
std::vector<Version> versions(const std::filesystem::path& folder, const std::string& file,
                              std::int64_t until, std::size_t most = 0);

// When each line of the file was first recorded; empty as above.
std::unordered_map<std::string, std::int64_t> first_recorded(const std::filesystem::path& folder,
                                                             const std::string& file);

}  // namespace osm::process
