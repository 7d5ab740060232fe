#include "git/library.hpp"

#include "git/checked_out.hpp"
#include "git/trees.hpp"

#include <fmt/core.h>

#include <array>

// libgit2 reads all certificates of the system when it starts, which takes longer than a commit of
// ours. Nothing here speaks to a server through it; if something did, it would find none to trust.
extern "C" __attribute__((weak, visibility("default"))) int mbedtls_x509_crt_parse_file(
    void* chain, const char* path);

int mbedtls_x509_crt_parse_file(void* /*chain*/, const char* /*path*/) { return 0; }

namespace osm::git {
namespace {

OwnedCommit commit_of(git_repository* repository, const std::string& id) {
    const git_oid oid = to_oid(id);
    return made<OwnedCommit>("a commit cannot be read", git_commit_lookup, repository, &oid);
}

// None before the first commit.
std::optional<git_oid> tree_before(const git_commit* commit) {
    if (git_commit_parentcount(commit) == 0)
        return std::nullopt;
    const auto parent = made<OwnedCommit>("a commit has no parent", git_commit_parent, commit, 0U);
    return *git_commit_tree_id(parent.get());
}

bool is_executable_file(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    return std::filesystem::is_regular_file(status) &&
           (status.permissions() & std::filesystem::perms::owner_exec) !=
               std::filesystem::perms::none;
}

// What git would do at a commit there, and libgit2 does not.
std::vector<std::string> reasons_of(const LibraryHandle& handle) {
    std::vector<std::string> reasons;
    const Settings& settings = handle.settings;
    const auto hooks =
        settings.hooks.empty() ? handle.common_folder / "hooks" : handle.folder / settings.hooks;
    for (const char* hook :
         {"pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction"})
        if (is_executable_file(hooks / hook))
            reasons.push_back(fmt::format("the hook '{}'", hook));
    if (settings.signs)
        reasons.emplace_back("commit.gpgsign is set");
    if (settings.by_remote)
        reasons.emplace_back("its settings include others by hasconfig");
    if (settings.unreadable)
        reasons.emplace_back("git does not take its settings");
    if (!handle.index) {
        reasons.emplace_back("its index is split or sparse");
        return reasons;
    }
    bool sparse = settings.sparse;
    const std::size_t count = git_index_entrycount(handle.index.get());
    for (std::size_t i = 0; i < count && !sparse; ++i)
        sparse = (git_index_get_byindex(handle.index.get(), i)->flags_extended &
                  GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0;
    if (sparse)
        reasons.emplace_back("it is checked out sparsely");
    return reasons;
}

}  // namespace

std::string last_error() {
    const git_error* error = git_error_last();
    std::string_view said = error != nullptr && error->message != nullptr ? error->message : "";
    said = said.substr(0, said.find_last_not_of(": ") + 1);  // a cause that it does not know
    return said.empty() ? "no reason given" : std::string(said);
}

void fail_git(std::string what, std::string hint) {
    text::fail_system(fmt::format("{}: {}", what, last_error()), std::move(hint));
}

void must(int result, std::string_view what) {
    if (result < 0)
        fail_git(std::string(what));
}

constexpr std::size_t largest_tree = std::size_t{8} << 20;  // bytes
constexpr ssize_t most_cached = ssize_t{32} << 20;

// Loaded when first asked for, and never given back: the process ends soon.
void load_library() {
    static const bool loaded = [] {
        must(git_libgit2_init(), "libgit2 does not start");
        must(git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1), "libgit2 cannot sync to disk");
        // As git: an object is what its name says when it is written; its zip has a checksum.
        must(git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0),
             "libgit2 is of another version");
        // A folder of many files is one large tree, asked for at every step of a commit.
        must(git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, largest_tree),
             "libgit2 is of another version");
        must(git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, most_cached),
             "libgit2 is of another version");
        return true;
    }();
    (void)loaded;
}

std::string to_hex(const git_oid& id) {
    std::array<char, GIT_OID_HEXSZ + 1> hex{};
    git_oid_tostr(hex.data(), hex.size(), &id);
    return hex.data();
}

git_oid to_oid(std::string_view hex) {
    git_oid id;
    must(hex.size() == GIT_OID_HEXSZ ? git_oid_fromstrn(&id, hex.data(), hex.size()) : -1,
         "an object's id is none");
    return id;
}

std::string blob_id(std::string_view bytes) {
    load_library();
    git_oid id;
    must(git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB), "a file has no id");
    return to_hex(id);
}

LibraryHandle::LibraryHandle(std::filesystem::path at, OwnedRepository opened)
    : Handle(std::move(at)), repository(std::move(opened)) {
    git_repository* const own = repository.get();
    if (git_repository_is_bare(own) != 0)
        refuse_bare(folder);
    git_folder = git_repository_path(own);
    common_folder = git_repository_commondir(own);
    refuse_unfinished(*this);
    if (git_repository_head_detached(own) == 1)
        refuse_detached(folder);
    git_index* raw = nullptr;
    if (git_repository_index(&raw, own) == 0)
        index.reset(raw);
    else if (last_error().find("extension") == std::string::npos)
        fail_git(fmt::format("the index of '{}' cannot be read", folder.string()));
    settings = settings_at(*this, own);
    reasons = reasons_of(*this);

    trees_ = std::make_unique<Trees>(own);
    const auto head_file =
        made<OwnedReference>("the repository has no HEAD", git_reference_lookup, own, "HEAD");
    branch = git_reference_symbolic_target(head_file.get());
    git_oid id;
    const int result = git_reference_name_to_id(&id, own, branch.c_str());
    if (result == GIT_ENOTFOUND)
        return;  // no commit yet
    must(result, "the repository's branch cannot be read");
    head = to_hex(id);
    const auto newest =
        made<OwnedCommit>("the newest commit cannot be read", git_commit_lookup, own, &id);
    if (index)
        entries.reserve(git_index_entrycount(index.get()));
    trees_->each(*git_commit_tree_id(newest.get()),
                 [this](std::string_view below, const TreeLine& file) {
                     std::array<char, GIT_OID_HEXSZ> hex;
                     git_oid_fmt(hex.data(), &file.id);
                     entries.add(below, file.name, {hex.data(), hex.size()}, file.mode);
                 });
}

LibraryHandle::~LibraryHandle() = default;

std::string LibraryHandle::bytes(std::string_view id, const std::string& path) const {
    const git_oid oid = to_oid(id);
    const auto blob = made<OwnedBlob>(fmt::format("'{}' cannot be read from the repository", path),
                                      git_blob_lookup, repository.get(), &oid);
    return {static_cast<const char*>(git_blob_rawcontent(blob.get())),
            static_cast<std::size_t>(git_blob_rawsize(blob.get()))};
}

bool LibraryHandle::is(const Entry& entry, std::string_view bytes) const {
    if (!checked_out_)
        checked_out_ = std::make_unique<CheckedOut>(*this);
    if (const auto told = checked_out_->holds(entry, bytes))
        return *told;
    return blob_id(bytes) == entry.id;
}

void LibraryHandle::each_commit(bool with_changes,
                                const std::function<bool(const Logged&)>& visit) const {
    if (head.empty())
        return;
    const auto walk = made<OwnedWalk>("history cannot be read", git_revwalk_new, repository.get());
    // Any order but its own, which is by time too, makes libgit2 read all history first.
    if (with_changes)
        must(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME),
             "history cannot be sorted");
    const git_oid newest = to_oid(head);
    must(git_revwalk_push(walk.get(), &newest), "history cannot be read");
    git_oid id;
    while (git_revwalk_next(&id, walk.get()) == 0) {
        const auto commit =
            made<OwnedCommit>("a commit cannot be read", git_commit_lookup, repository.get(), &id);
        const git_signature* author = git_commit_author(commit.get());
        const char* message = git_commit_message(commit.get());
        Logged logged;
        logged.id = to_hex(id);
        logged.parents = static_cast<int>(git_commit_parentcount(commit.get()));
        logged.author = author->name;
        logged.email = author->email;
        logged.at = {time::Instant{author->when.time}, author->when.offset * 60};
        logged.message = message != nullptr ? message : "";
        if (with_changes && logged.parents < 2)
            logged.changes = changes_of(commit.get());
        if (!visit(logged))
            return;
    }
}

std::vector<Change> LibraryHandle::changes(const std::string& commit) const {
    return changes_of(commit_of(repository.get(), commit).get());
}

std::vector<Change> LibraryHandle::changes_of(const git_commit* commit) const {
    return trees_->difference(tree_before(commit), *git_commit_tree_id(commit));
}

std::optional<std::string> LibraryHandle::bytes_before(const std::string& commit,
                                                       const std::string& path) const {
    const auto before = tree_before(commit_of(repository.get(), commit).get());
    const auto found = before ? trees_->find(*before, path) : std::nullopt;
    if (!found || found->is_folder || found->mode == Mode::repository)
        return std::nullopt;
    return bytes(to_hex(found->id), path);
}

std::map<std::string, Indexed> LibraryHandle::staged(const std::vector<std::string>& paths) const {
    if (!index)
        return Handle::staged(paths);
    std::map<std::string, Indexed> found;
    for (const auto& path : paths)
        // Of another case, where core.ignoreCase is set, it is another file.
        if (const auto* entry = git_index_get_bypath(index.get(), path.c_str(), 0);
            entry != nullptr && entry->path == path)
            found[path] = {to_hex(entry->id),
                           (entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0};
    return found;
}

std::map<std::string, std::string> LibraryHandle::filters(
    const std::vector<std::string>& paths) const {
    if (settings.told_by_git && settings.converts)
        return Handle::filters(paths);
    std::map<std::string, std::string> found;
    for (const auto& path : paths) {
        const char* value = nullptr;
        if (git_attr_get(&value, repository.get(), 0, path.c_str(), "filter") == 0 &&
            git_attr_value(value) == GIT_ATTR_VALUE_STRING)
            found.emplace(path, value);
    }
    return found;
}

}  // namespace osm::git
