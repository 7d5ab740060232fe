// file/mount.hpp - where a folder truly lies: a bind mount shows one folder at two places.
#pragma once

#include "file/store.hpp"

#include <sys/stat.h>

namespace osm::file {

// Whether `inner` is `outer` or lies below it, by whatever names mounts give them. Paths are
// absolute and free of links; what is not there yet lies where the nearest folder above it does.
bool holds(const Path& outer, const Path& inner);
bool overlap(const Path& a, const Path& b);

// statx without following links: of `name` in the open folder, of the folder itself when it is "".
// As the system calls: 0, or -1 with errno.
int look_at(int folder, const char* name, struct statx& state);

// Whether one mount shows both; true where the kernel does not say.
bool by_one_mount(const struct statx& a, const struct statx& b);

// Whether both lie in one file system.
bool on_one_device(const struct statx& a, const struct statx& b);

}  // namespace osm::file
