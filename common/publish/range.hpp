// publish/range.hpp - commits and staged files held against the same measures as the notes.
#pragma once

#include "git/outgoing.hpp"
#include "publish/survey.hpp"

#include <string>
#include <vector>

namespace osm::publish {

// Everything that these commits would show: each version of each file, names, messages, and whose
// addresses they bear. What allow.tsv allows is left out. Each thing once, at the newest commit.
std::vector<Finding> screen_commits(const Path& folder, const std::vector<git::Logged>& commits,
                                    const Measures& measures);

// The same of changes that are staged there.
std::vector<Finding> screen_staged(const Path& folder, const std::vector<git::Change>& changes,
                                   const Measures& measures);

// What to type so that none of these commits is pushed: `base` is what the remote has of the
// branch, empty when it has none.
std::string way_back(const Path& folder, const std::vector<git::Logged>& commits,
                     const std::string& base);

}  // namespace osm::publish
