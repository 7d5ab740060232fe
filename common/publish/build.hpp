// publish/build.hpp - the public tree in a folder, to be looked at.
#pragma once

#include "git/repository.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace osm::publish {

struct Built {
    std::vector<std::string> written;  // new and changed
    std::vector<std::string> removed;
    std::size_t same = 0;
};

// Writes `publication` into `folder`, which is made when it is missing. What an earlier run wrote
// there and what is public no more goes; `.osm-build.tsv` lists what was written, with its SHA-256.
// Nothing else is touched: Failure (decision), with nothing written, when a file of somebody else,
// or a change by hand, stands where one of ours would, or the folder holds files and no such list.
// No link below the folder is followed.
Built build_into(const std::filesystem::path& folder, const git::Publication& publication);

}  // namespace osm::publish
