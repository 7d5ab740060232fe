// tools/osm/save.hpp - committing what is the user's in the data folder.
#pragma once

#include "tools/osm/clone.hpp"
#include "tools/osm/learned.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::front {

struct Saved {
    std::string subject;  // of the commit; "" when there was nothing to commit
    std::string body;     // the list in it
    std::vector<std::string>
        left_out;  // files that git does not know and no tool does, from the top
};

// Commits every change of a tracked file in the data folder, and files not tracked yet that are
// known: facts, TOML files, the story, notes that no .gitignore leaves out. Never .osm/, and never
// a file by the half: a fact file is read under its lock. `dry` only says what would be committed.
//
// Failure (decision) when a fact file that was committed is gone without `git rm`; Failure (misuse)
// when something outside the data folder is staged.
Saved save(const Clone& clone, const std::optional<std::string>& message, bool dry);

}  // namespace osm::front
