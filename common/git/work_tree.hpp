// git/work_tree.hpp - reading and writing files beneath one folder; no link is followed on the way.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace osm::git {

// What stands at a path.
struct Present {
    enum class Kind { nothing, file, other };
    Kind kind = Kind::nothing;
    std::string bytes = {};  // of a file
    std::string other = {};  // "'notes' is a symbolic link": what stands there, or on the way there
    std::string at = {};     // and where that is
};

// Paths are relative, parts joined by '/', and were found safe. Every part is opened by itself
// without following links, so that what changes meanwhile leads nowhere else.
class WorkTree {
public:
    explicit WorkTree(const std::filesystem::path& root);
    ~WorkTree();
    WorkTree(const WorkTree&) = delete;
    WorkTree& operator=(const WorkTree&) = delete;

    Present look(const std::string& path) const;

    // Makes the folders, writes beside and renames, as git would: the mode is the umask's. Returns
    // what the index wants to know of the new file. Not synced: git can bring it back. Failure
    // (failed) when it cannot be written.
    struct stat write(const std::string& path, std::string_view bytes, bool executable) const;

    // No error when it is gone already. Folders that it leaves empty go too.
    void remove(const std::string& path) const;

private:
    std::filesystem::path root_;
    int root_fd_;
};

}  // namespace osm::git
