// git/checked_out.hpp - comparing with HEAD by the files that git checked out, since reading a file
// costs a third of hashing it.
#pragma once

#include "git/library.hpp"

namespace osm::git {

// The index remembers of each file which blob it is, and its times, size and inode; while these are
// as they were, the file is that blob, which is what git itself goes by.
class CheckedOut {
public:
    explicit CheckedOut(const LibraryHandle& handle);

    // Whether `bytes` are the blob that the entry names; nullopt when the work tree cannot tell:
    // another blob is staged, the file was touched since, or a conversion stands between.
    std::optional<bool> holds(const Entry& entry, std::string_view bytes) const;

private:
    bool is_as_remembered(const git_index_entry& entry, int fd) const;

    const LibraryHandle& handle_;
    git_index* index_ = nullptr;   // none: nothing can be told
    git_index_time written_ = {};  // a file that changed in the same instant may not show it
};

}  // namespace osm::git
