// git/library.hpp - libgit2's objects with an owner, its errors in our words, and a repository that
// it reads.
#pragma once

#include "git/handle.hpp"

#include <git2.h>

#include <memory>
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
using OwnedEntries = Owned<git_config_iterator, git_config_iterator_free>;
using OwnedCommit = Owned<git_commit, git_commit_free>;
using OwnedBlob = Owned<git_blob, git_blob_free>;
using OwnedIndex = Owned<git_index, git_index_free>;
using OwnedWalk = Owned<git_revwalk, git_revwalk_free>;
using OwnedSignature = Owned<git_signature, git_signature_free>;
using OwnedTransaction = Owned<git_transaction, git_transaction_free>;

std::string last_error();  // in libgit2's words

// Failure (failed): `what`, and libgit2's reason. `must` where a result says that it failed.
[[noreturn]] void fail_git(std::string what, std::string hint = {});
void must(int result, std::string_view what);

// A function of libgit2 that gives an object through its first argument, as one that returns it:
// `made<OwnedBlob>("...", git_blob_lookup, repository, &id)`. Fails as `must` does.
template <typename Thing, typename Function, typename... Arguments>
Thing made(std::string_view what, Function function, Arguments... arguments) {
    typename Thing::pointer thing = nullptr;
    must(function(&thing, arguments...), what);
    return Thing(thing);
}

class CheckedOut;
class Trees;

// What the user's settings ask of git at a commit and in a work tree, and libgit2 leaves out.
struct Settings {
    bool signs = false;           // commit.gpgsign
    bool sparse = false;          // core.sparseCheckout
    bool by_remote = false;       // some are included by hasconfig
    bool converts = false;        // files may stand in the work tree in another form
    bool unreadable = false;      // git does not take them
    bool told_by_git = false;     // they stand where libgit2 does not look
    std::filesystem::path hooks;  // core.hooksPath, empty where it is not set
};

// Why git has to read it: extensions, which libgit2 does not open, or opens and does not heed; a
// remote that has what is lacking here. Empty where nothing speaks against libgit2.
std::string form_of_git(git_repository* repository);

// Asks git where variables name settings; libgit2 does not know these variables.
Settings settings_at(const Repository::Handle& handle, git_repository* repository);

struct LibraryHandle final : Repository::Handle {
    OwnedRepository repository;
    OwnedIndex index;  // none: of a form that libgit2 does not read
    Settings settings;

    LibraryHandle(std::filesystem::path at, OwnedRepository opened);
    ~LibraryHandle() override;

    std::string bytes(std::string_view id, const std::string& path) const override;
    bool is(const Entry& entry, std::string_view bytes) const override;
    void each_commit(bool with_changes,
                     const std::function<bool(const Logged&)>& visit) const override;
    std::vector<Change> changes(const std::string& commit) const override;
    std::optional<std::string> bytes_before(const std::string& commit,
                                            const std::string& path) const override;
    std::map<std::string, Indexed> staged(const std::vector<std::string>& paths) const override;
    std::map<std::string, std::string> filters(
        const std::vector<std::string>& paths) const override;

    // For commit_by_library.
    const Trees& trees() const { return *trees_; }

private:
    std::vector<Change> changes_of(const git_commit* commit) const;

    std::unique_ptr<Trees> trees_;
    mutable std::unique_ptr<CheckedOut> checked_out_;  // when first asked for
};

void load_library();

std::string commit_by_library(const LibraryHandle& handle, const Publication& publication,
                              const Difference& difference, const std::string& message,
                              const Signature& author);

std::string to_hex(const git_oid& id);
git_oid to_oid(std::string_view hex);

}  // namespace osm::git
