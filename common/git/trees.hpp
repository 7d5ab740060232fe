// git/trees.hpp - the files of commits, told from git's tree objects as they are stored: a line
// "MODE NAME\0ID" for each file and folder, in the order of paths (git's book, "Git Internals -
// Git Objects"). What is alike is passed over unread; libgit2 would take apart and keep each of ten
// thousand lines, several times in one commit.
#pragma once

#include "git/library.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

struct TreeLine {
    std::string_view text;  // all of it
    std::string_view name;
    bool is_folder = false;
    Mode mode = Mode::file;  // of what is no folder
    git_oid id = {};
};

// What shall stand at a path; without an id, nothing.
struct Edit {
    std::string path;
    std::optional<git_oid> id;
    Mode mode = Mode::file;
};

// Of one repository. Failure (failed) when a tree cannot be read, is damaged, or is nested deeper
// than any folder can be.
class Trees {
public:
    explicit Trees(git_repository* repository);

    // Every file, in the order of paths; `folder` ends with a slash, or is empty.
    using Visit = std::function<void(std::string_view folder, const TreeLine& file)>;
    void each(const git_oid& tree, const Visit& visit) const;

    // The files that are not the same in both, in the order of paths. No tree is an empty one.
    std::vector<Change> difference(const std::optional<git_oid>& before,
                                   const std::optional<git_oid>& after) const;

    // What stands at the path: a file or a folder.
    std::optional<TreeLine> find(const git_oid& tree, std::string_view path) const;

    // Writes the tree with the edits done, which are sorted by path, and the folders above them; a
    // folder that nothing is left of goes.
    git_oid edited(const std::optional<git_oid>& tree, std::span<const Edit> edits) const;

private:
    using Object = Owned<git_odb_object, git_odb_object_free>;

    Object read(const git_oid& id, int depth) const;
    git_oid write(const std::string& bytes) const;
    void visit_below(const git_oid& tree, std::string& folder, int depth, const Visit& visit) const;
    void compare(const git_oid* before, const git_oid* after, std::string& folder, int depth,
                 std::vector<Change>& changes) const;
    std::string edited_lines(const git_oid* tree, std::span<const Edit> edits, std::size_t below,
                             int depth) const;

    Owned<git_odb, git_odb_free> objects_;
};

}  // namespace osm::git
