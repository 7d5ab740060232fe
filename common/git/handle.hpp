// git/handle.hpp - libgit2's objects with an owner, and its errors in our words.
#pragma once

#include "git/repository.hpp"

#include <git2.h>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace osm::git {

template <auto free>
struct Free {
    template <typename T>
    void operator()(T* thing) const {
        free(thing);
    }
};

template <typename T, auto free>
using Owned = std::unique_ptr<T, Free<free>>;

using OwnedRepository = Owned<git_repository, git_repository_free>;
using OwnedReference = Owned<git_reference, git_reference_free>;
using OwnedConfig = Owned<git_config, git_config_free>;
using OwnedCommit = Owned<git_commit, git_commit_free>;
using OwnedTree = Owned<git_tree, git_tree_free>;
using OwnedTreeEntry = Owned<git_tree_entry, git_tree_entry_free>;
using OwnedBlob = Owned<git_blob, git_blob_free>;
using OwnedIndex = Owned<git_index, git_index_free>;
using OwnedDiff = Owned<git_diff, git_diff_free>;
using OwnedWalk = Owned<git_revwalk, git_revwalk_free>;
using OwnedSignature = Owned<git_signature, git_signature_free>;
using OwnedTransaction = Owned<git_transaction, git_transaction_free>;

// A function of libgit2 that gives an object through its first argument, as one that returns it:
// `made<OwnedTree>(git_commit_tree, "...", commit)`. Fails as `must` does.
std::string last_error();
[[noreturn]] void fail_git(std::string what, std::string hint = {});
void must(int result, std::string_view what);

template <typename Thing, typename Function, typename... Arguments>
Thing made(std::string_view what, Function function, Arguments... arguments) {
    typename Thing::pointer thing = nullptr;
    must(function(&thing, arguments...), what);
    return Thing(thing);
}

// A file as HEAD has it.
struct Entry {
    git_oid id;
    git_filemode_t mode;
};

class CheckedOut;

struct Repository::Handle {
    std::filesystem::path folder;
    OwnedRepository repository;
    std::string branch;                                 // "refs/heads/main"
    OwnedCommit head;                                   // none before the first commit
    std::map<std::string, Entry, std::less<>> entries;  // of HEAD, files only
    std::map<std::string, std::string> hex;             // the same for head_files()
    std::unique_ptr<CheckedOut> checked_out;            // when first asked for
};

// The index of its work tree; the forms of it that libgit2 does not read are told as such.
OwnedIndex index_of(const Repository::Handle& handle);

// The bytes of a blob; `path` stands in the message when it cannot be read.
std::string bytes_of(const Repository::Handle& handle, const git_oid& id, const std::string& path);

std::string to_hex(const git_oid& id);
git_oid blob_id(std::string_view bytes);
git_filemode_t mode_of(const Staged& staged);

// In single quotes, as a shell reads it; for the commands that a message says to type.
std::string shell_word(const std::filesystem::path& path);

// Messages about what is in the way begin with the file's place in the work tree.
text::Place place_of(const std::filesystem::path& folder, const std::string& path);

}  // namespace osm::git
