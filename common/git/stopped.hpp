// git/stopped.hpp - a commit by git that was killed on its way: what it left.
#pragma once

#include "git/handle.hpp"

#include <filesystem>

namespace osm::git {

// The index of our own that this process commits by; other processes have others.
std::filesystem::path own_index(const Repository::Handle& handle);

// Where the branch had moved and git's index had not followed, it follows now; what else is staged
// stays. Our own index goes, unless who made it is still at work. Whether there was one. Failure
// (failed) while git's index is locked.
bool finish_stopped(const Repository::Handle& handle);

}  // namespace osm::git
