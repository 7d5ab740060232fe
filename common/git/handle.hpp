// git/handle.hpp - what a publication asks of a repository, and the user's git, which answers it.
// Where libgit2 can read the repository it answers instead, and faster: git/library.hpp.
#pragma once

#include "git/entries.hpp"
#include "git/raw.hpp"
#include "git/repository.hpp"
#include "process/run.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

// A file as the index has it.
struct Indexed {
    std::string id;
    bool not_checked_out = false;  // git's skip-worktree
};

struct Repository::Handle {
    std::filesystem::path folder;
    std::filesystem::path git_folder;     // of this work tree: HEAD, index
    std::filesystem::path common_folder;  // of all its work trees: objects, branches, hooks
    std::string branch;                   // "refs/heads/main"
    std::string head;                     // its newest commit; empty before the first
    Entries entries;                      // of HEAD
    Backend backend = Backend::automatic;
    std::vector<std::string> reasons;  // why libgit2 would not do what git does

    explicit Handle(std::filesystem::path at) : folder(std::move(at)) {}

    virtual ~Handle();
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    // The bytes of a blob; `path` stands in the message when it cannot be read.
    virtual std::string bytes(std::string_view id, const std::string& path) const;
    // Whether `bytes` are the blob that the entry names.
    virtual bool is(const Entry& entry, std::string_view bytes) const;
    // Every commit of HEAD's history, newest first, until `visit` says false. With changes none
    // comes before its children, for which all history is read first; changes of merges are left
    // out: they bring nothing of their own.
    virtual void each_commit(bool with_changes,
                             const std::function<bool(const Logged&)>& visit) const;
    // Against the first parent.
    virtual std::vector<Change> changes(const std::string& commit) const;
    virtual std::optional<std::string> bytes_before(const std::string& commit,
                                                    const std::string& path) const;
    // What the index holds of these paths.
    virtual std::map<std::string, Indexed> staged(const std::vector<std::string>& paths) const;
    // The `filter` attribute of each of these paths that has one.
    virtual std::map<std::string, std::string> filters(const std::vector<std::string>& paths) const;

    bool by_git() const;  // who commits

    // The user's git in this repository. The second: its output, or Failure (failed).
    process::Result git(std::vector<std::string> arguments, std::string input = {}) const;
    std::string git_output(std::vector<std::string> arguments, std::string input = {}) const;

private:
    mutable std::map<std::string, std::string> blobs_;  // of HEAD, where ids are none of ours
};

// Reads by git alone: the repositories that libgit2 does not open. Failure as Repository::open.
std::unique_ptr<Repository::Handle> open_by_git(const std::filesystem::path& folder,
                                                const std::string& reason);

// The commit in either way; both leave the repository as it was when they fail.
std::string commit_by_git(const Repository::Handle& handle, const Publication& publication,
                          const Difference& difference, const std::string& message,
                          const Signature& author);

// The blob's id as SHA-1 has it.
std::string blob_id(std::string_view bytes);

inline Mode mode_of(const Staged& staged) {
    return staged.executable ? Mode::executable : Mode::file;
}

// Failure that says what to type: bare, in the middle of a merge or the like, on no branch, of
// another owner, held by another git.
void refuse_bare(const std::filesystem::path& folder);
void refuse_unfinished(const Repository::Handle& handle);
[[noreturn]] void refuse_detached(const std::filesystem::path& folder);
[[noreturn]] void refuse_owner(const std::filesystem::path& folder);
void refuse_locked_index(const Repository::Handle& handle);

// Messages about what is in the way begin with the file's place in the work tree.
text::Place place_of(const std::filesystem::path& folder, const std::string& path);

}  // namespace osm::git
