// file/folder.hpp - where things lie: the data folder, what was installed, and a walk that nothing
// leads out of.
#pragma once

#include "file/store.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace osm::file {

// The data folder: `named` (--data), else `from_environment` ($OSM_DATA), else the nearest folder
// at or above `here` that holds osm.toml, else `home`/osm. Failure (misuse), which says how to make
// one, when that is not a folder, or one of other things; never an empty answer.
struct Whereabouts {
    std::optional<std::string> named;
    std::optional<std::string> from_environment;
    Path here;
    Path home;
};

Path data_folder(const Whereabouts& where);

// The folder of installed files (share/osm) for the program at `program`: beside the binary as
// installed (../share/osm), else the source tree it was built from. Failure (failed) if neither is
// there.
Path share_folder(const Path& program);

// What a walk may meet. Only `regular` has content.
enum class Kind {
    regular,
    symbolic_link,
    hard_link,
    special,
    nested_repository,
    unreadable,
    closed  // a folder that the caller did not want entered
};

struct Found {
    std::string path;  // below the root, parts joined by '/', as the bytes in the folder
    Kind kind = Kind::regular;
    std::int64_t size = 0;
    std::int64_t modified = 0;  // seconds since 1970
    bool executable = false;
    // With size what tells one state of the file from every other, as git has it.
    std::uint64_t inode = 0;
    std::int64_t modified_ns = 0;  // since 1970
    std::int64_t changed_ns = 0;
};

// Whether the folder is what git keeps of a repository (HEAD, objects/, refs/): a bare one, or a
// `.git` by whatever name. False when it cannot be read.
bool is_git_folder(const Path& folder);

// Everything below `root`, sorted by path bytes, folders themselves left out. Follows no symbolic
// link, leaves no mount (`special`, a bind mount too), does not enter a folder that holds `.git` or
// is a git folder; all such things are in the list with their kind, for the caller to name. A
// regular file with a second hard link is `hard_link`. Hidden names (a leading dot) are left out;
// `root` itself may be hidden or be a repository, since the user named it. Its links have been
// followed by whoever asks: Failure (decision) if a part of it is one now, (failed) if it is no
// folder. A folder for which `enters` (of its path) says no is in the list, and not what is in it.
std::vector<Found> walk(const Path& root,
                        const std::function<bool(const std::string&)>& enters = {});

// The bytes of one file that a walk found, opened beneath `root` so that no link or mount that
// appeared since leads out (openat2 RESOLVE_BENEATH | NO_SYMLINKS | NO_XDEV). Failure (decision)
// when it is not a regular file of one link any more.
std::string read_beneath(const Path& root, const std::string& path);

}  // namespace osm::file
