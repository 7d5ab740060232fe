// tools/osm/bring.hpp - merging what another machine pushed, without Git touching a fact file.
#pragma once

#include "tools/osm/clone.hpp"
#include "tools/osm/learned.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace osm::front {

struct Brought {
    std::int64_t commits = 0;  // that were not here
    Learned learned;           // by this machine
    // Records that would count twice, but for both machines having added them: they are one now.
    std::vector<std::string> once = {};
};

// Merges commit `theirs`, which `named` says ("origin/main"), into HEAD.
//
// A checkout by Git replaces files without our lock: what a hook or a clock appends in that moment
// would be lost. So Git merges in memory (merge-tree), and where it changes a fact file the merged
// lines are merged once more, under the file's lock, into what is there then; TOML files are
// replaced under their lock if they are as committed. Git checks out the other files. HEAD moves
// last. Killed at any point, the folder holds at least what HEAD has, and the next run does the
// rest.
//
// Failure (decision) when both sides changed one place of another file, or a file in the way is not
// committed; nothing is changed then.
Brought bring(const Clone& clone, const std::string& theirs, const std::string& named);

}  // namespace osm::front
