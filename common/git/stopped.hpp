// git/stopped.hpp - a commit that was killed on its way: what it left.
#pragma once

#include "git/handle.hpp"

#include <filesystem>

namespace osm::git {

// The index of our own that this process commits by; other processes have others.
std::filesystem::path own_index(const Repository::Handle& handle);

// Says of the branch's lock that it is this process's, from now until it goes; where a file system
// does not tell when a file was made, nothing is said.
class LockMark {
public:
    explicit LockMark(const Repository::Handle& handle);
    ~LockMark();
    LockMark(const LockMark&) = delete;
    LockMark& operator=(const LockMark&) = delete;

private:
    std::filesystem::path file_;
};

// A lock of the branch goes whose mark is of a process that is no more. Where the branch had moved
// and git's index had not followed, it follows now; what else is staged stays. Our own index goes,
// unless who made it is still at work. Whether there was an index. Failure (failed) while git's
// index is locked.
bool finish_stopped(const Repository::Handle& handle);

}  // namespace osm::git
