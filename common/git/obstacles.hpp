// git/obstacles.hpp - what stands in a publication's way, and what to type about it.
#pragma once

#include "git/handle.hpp"

namespace osm::git {

// Names that do not go together on every system once the difference is done: alike but for case or
// normal form, or a file where another needs a folder.
text::Diagnostics clashes(const Repository::Handle& handle, const Difference& difference);

// What somebody left by hand and uncommitted, in the work tree or the index, where the publication
// would write. What a stopped run of ours left is none.
text::Diagnostics by_hand(const Repository::Handle& handle, const Publication& publication,
                          const Difference& difference);

// Files whose bytes a filter of .gitattributes (LFS, nbstripout) would change: what was screened is
// committed or nothing is. Asks git where there is such an attribute.
text::Diagnostics filtered(const Repository::Handle& handle, const Publication& publication,
                           const Difference& difference);

}  // namespace osm::git
