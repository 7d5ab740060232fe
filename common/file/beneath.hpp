// file/beneath.hpp - opening what lies below a folder, and nothing else. Known to file alone.
#pragma once

#include <filesystem>
#include <string>

namespace osm::file {

// A folder, for reading what is in it, where no part of its path is a symbolic link: the
// descriptor, or -1 with errno (ELOOP, ENOTDIR). Of a kernel without openat2 only the last part is
// asked.
int open_folder(const std::filesystem::path& path);

// A file below the open folder `root`, for reading, without passing a symbolic link, a mount or
// "..": the descriptor, or -1 with errno (EXDEV, ELOOP). By openat2 where the kernel has it, else
// part by part; `by_parts` takes that way at once, for tests.
int open_beneath(int root, const std::string& path, bool by_parts = false);

}  // namespace osm::file
