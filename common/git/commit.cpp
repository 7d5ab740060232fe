#include "git/library.hpp"
#include "git/obstacles.hpp"
#include "git/stopped.hpp"
#include "git/trees.hpp"
#include "git/work_tree.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <git2/sys/commit.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace osm::git {
namespace {

constexpr std::size_t few_objects = 32;

// libgit2 syncs every object by itself, two waits for the disk each. While this lives it does not,
// and `finish` waits once for them all; only then may the branch move.
class OneSync {
public:
    OneSync() { git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 0); }

    ~OneSync() { git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1); }

    OneSync(const OneSync&) = delete;
    OneSync& operator=(const OneSync&) = delete;

    void finish(const LibraryHandle& handle) const {
        const int fd = ::open(handle.common_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = fd >= 0 && ::syncfs(fd) == 0;
        const int cause = errno;
        if (fd >= 0)
            ::close(fd);
        if (!synced)
            text::fail_system(
                fmt::format("nothing was committed: the new objects cannot be synced "
                            "to disk: {}",
                            std::strerror(cause)));
    }
};

// The branch, held so that nobody moves it meanwhile; given back when this goes.
class HeldBranch {
public:
    HeldBranch(const LibraryHandle& handle)
        : handle_(handle),
          transaction_(made<OwnedTransaction>("the branch cannot be held", git_transaction_new,
                                              handle.repository.get())) {
        if (git_transaction_lock_ref(transaction_.get(), handle.branch.c_str()) < 0)
            fail_git(
                "nothing was committed: the branch cannot be held",
                fmt::format("another git may be at work there: try again; if there is none: "
                            "rm {}",
                            process::shell_word(handle.common_folder / (handle.branch + ".lock"))));
        mark_.emplace(handle);
        git_oid now;
        const bool is_there =
            git_reference_name_to_id(&now, handle.repository.get(), handle.branch.c_str()) == 0;
        if ((is_there ? to_hex(now) : std::string()) != handle.head)
            text::fail_system("nothing was committed: someone else committed there meanwhile",
                              "try again");
    }

    void move(const git_oid& to, const git_signature* by, const std::string& message) {
        must(git_transaction_set_target(transaction_.get(), handle_.branch.c_str(), &to, by,
                                        message.c_str()),
             "nothing was committed: the branch cannot be moved");
        must(git_transaction_commit(transaction_.get()),
             "nothing was committed: the branch cannot be moved");
    }

private:
    const LibraryHandle& handle_;
    std::optional<LockMark> mark_;  // goes behind what it speaks of
    OwnedTransaction transaction_;
};

// None before the first commit.
OwnedCommit head_of(const LibraryHandle& handle) {
    if (handle.head.empty())
        return {};
    const git_oid id = to_oid(handle.head);
    return made<OwnedCommit>("the newest commit cannot be read", git_commit_lookup,
                             handle.repository.get(), &id);
}

// HEAD's tree with the difference done to it.
git_oid new_tree(const LibraryHandle& handle, const Publication& publication,
                 const Difference& difference) {
    std::vector<Edit> edits;
    for (const auto& path : difference.removed)
        edits.push_back({path, {}, Mode::file});
    for (const auto* paths : {&difference.added, &difference.changed})
        for (const auto& path : *paths) {
            const Staged& staged = publication.files.at(path);
            git_oid id;
            must(git_blob_create_from_buffer(&id, handle.repository.get(), staged.bytes.data(),
                                             staged.bytes.size()),
                 fmt::format("nothing was committed: '{}' cannot be stored", path));
            edits.push_back({path, id, mode_of(staged)});
        }
    std::ranges::sort(edits, {}, &Edit::path);
    const auto head = head_of(handle);
    return handle.trees().edited(
        head ? std::optional(*git_commit_tree_id(head.get())) : std::nullopt, edits);
}

OwnedSignature to_git(const Signature& signature) {
    return made<OwnedSignature>("the author's name or address is none that git takes",
                                git_signature_new, signature.name.c_str(), signature.email.c_str(),
                                signature.at.at.seconds, signature.at.offset / 60);
}

std::string prettified(const std::string& message) {
    git_buf clean = GIT_BUF_INIT;
    must(git_message_prettify(&clean, message.c_str(), 0, '#'), "the message is none");
    std::string result(clean.ptr, clean.size);
    git_buf_dispose(&clean);
    return result;
}

git_oid new_commit(const LibraryHandle& handle, const git_oid& tree, const std::string& message,
                   const git_signature* author) {
    const auto head = head_of(handle);
    const git_oid* parent = head ? git_commit_id(head.get()) : nullptr;
    git_oid id;
    must(git_commit_create_from_ids(&id, handle.repository.get(), nullptr, author, author, nullptr,
                                    message.c_str(), &tree, head ? 1 : 0, &parent),
         "nothing was committed: the commit cannot be written");
    return id;
}

git_index_time to_git(const timespec& at) {
    return {static_cast<std::int32_t>(at.tv_sec), static_cast<std::uint32_t>(at.tv_nsec)};
}

// The index entry of a file just written, with all by which git knows that it is unchanged.
git_index_entry entry_of(const std::string& path, const Staged& staged, const struct stat& status) {
    git_index_entry entry{};
    entry.ctime = to_git(status.st_ctim);
    entry.mtime = to_git(status.st_mtim);
    entry.dev = static_cast<std::uint32_t>(status.st_dev);
    entry.ino = static_cast<std::uint32_t>(status.st_ino);
    entry.uid = status.st_uid;
    entry.gid = status.st_gid;
    entry.file_size = static_cast<std::uint32_t>(status.st_size);
    entry.mode = staged.executable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
    must(git_odb_hash(&entry.id, staged.bytes.data(), staged.bytes.size(), GIT_OBJECT_BLOB),
         "a file has no id");
    entry.path = path.c_str();
    return entry;
}

void bring_in_step(const LibraryHandle& handle, const Publication& publication,
                   const Difference& difference) {
    const WorkTree work_tree(handle.folder);
    git_index* const index = handle.index.get();
    for (const auto& path : difference.removed) {
        work_tree.remove(path);
        git_index_remove_bypath(index, path.c_str());
    }
    for (const auto* paths : {&difference.added, &difference.changed})
        for (const auto& path : *paths) {
            const Staged& staged = publication.files.at(path);
            const auto status = work_tree.write(path, staged.bytes, staged.executable);
            const git_index_entry entry = entry_of(path, staged, status);
            must(git_index_add(index, &entry),
                 fmt::format("nothing was committed: '{}' cannot be staged", path));
        }
    must(git_index_write(index),
         "nothing was committed: the index cannot be written; the next run completes it");
}

}  // namespace

std::string commit_by_library(const LibraryHandle& handle, const Publication& publication,
                              const Difference& difference, const std::string& message,
                              const Signature& author) {
    if (!handle.index)
        text::fail_system(
            fmt::format("nothing was committed: the index of '{}' is of a form that libgit2 does "
                        "not read",
                        handle.folder.string()),
            "leave out --backend libgit2");
    const auto signature = to_git(author);
    const std::string clean = prettified(message);
    std::optional<OneSync> at_once;
    if (difference.size() > few_objects)
        at_once.emplace();
    const git_oid tree = new_tree(handle, publication, difference);
    const git_oid id = new_commit(handle, tree, clean, signature.get());
    if (at_once)
        at_once->finish(handle);

    HeldBranch branch(handle);
    bring_in_step(handle, publication, difference);
    branch.move(id, signature.get(), "commit: " + clean.substr(0, clean.find('\n')));
    return to_hex(id);
}

}  // namespace osm::git
