// git/repository.hpp - making commits from bytes in memory (libgit2). Never fetches, never pushes:
// that is the user's own git.
#pragma once

#include "time/calendar.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

struct Signature {
    std::string name;
    std::string email;
    time::Stamp at;
};

struct Staged {
    std::string bytes;
    bool executable = false;
};

// What a commit would change against HEAD.
struct Difference {
    std::vector<std::string> added;
    std::vector<std::string> changed;
    std::vector<std::string> removed;

    bool empty() const { return added.empty() && changed.empty() && removed.empty(); }
};

// A repository that only we write. All failures are text::Failure (failed) in libgit2's words plus
// what to do; another owner's repository is refused as git refuses it, with git's advice.
class Repository {
public:
    // Opens the one at `folder`, or makes it there (branch `main`) when nothing is there yet.
    // Failure (misuse) when the folder holds files but no repository.
    static Repository open_or_create(const std::filesystem::path& folder);
    static std::optional<Repository> open(const std::filesystem::path& folder);
    ~Repository();
    Repository(Repository&&) noexcept;

    // The author by git's own rules (user.name, user.email); Failure (misuse) with the two commands
    // to type when there is none.
    Signature author(time::Stamp at) const;

    // Path and blob id of all files of HEAD; empty before the first commit.
    std::map<std::string, std::string> head_files() const;

    // What the tree of exactly these files would change.
    Difference difference(const std::map<std::string, Staged>& files) const;

    // Makes the tree of exactly these files HEAD's next commit, synced to disk, and the work tree
    // and index the same for the paths that changed. The bytes given are the bytes committed:
    // nothing is read from the work tree, no filter runs. Returns the commit's id.
    std::string commit(const std::map<std::string, Staged>& files, const std::string& message,
                       const Signature& author);

    std::filesystem::path folder() const;

private:
    struct Handle;
    explicit Repository(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

}  // namespace osm::git
