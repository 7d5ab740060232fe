#include "git/repository.hpp"

#include "git/checked_out.hpp"
#include "git/handle.hpp"
#include "process/git.hpp"

#include <fmt/core.h>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

// Loaded when first asked for, and never given back: the process ends soon.
void load_library() {
    static const bool loaded = [] {
        must(git_libgit2_init(), "libgit2 does not start");
        must(git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1), "libgit2 cannot sync to disk");
        return true;
    }();
    (void)loaded;
}

[[noreturn]] void fail_to_open(const fs::path& folder, int result) {
    const std::string why = last_error();
    if (result == GIT_EOWNER || why.find("safe.directory") != std::string::npos)
        text::fail_system(
            fmt::format("the repository '{}' belongs to another user", folder.string()),
            fmt::format("if you trust it: git config --global --add safe.directory {}",
                        shell_word(fs::absolute(folder).lexically_normal())));
    if (why.find("unsupported extension") != std::string::npos)
        text::fail_system(
            fmt::format("the repository '{}' cannot be opened: {}", folder.string(), why),
            fmt::format("publish into a plain clone of it: git clone --no-local {} "
                        "OTHER",
                        shell_word(folder)));
    text::fail_system(fmt::format("the repository '{}' cannot be opened: {}", folder.string(), why),
                      fmt::format("see what git says: git -C {} status", shell_word(folder)));
}

bool is_empty_or_absent(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder, error))
        return true;
    return fs::is_directory(folder, error) && fs::is_empty(folder, error);
}

OwnedRepository open_raw(const fs::path& folder) {
    git_repository* raw = nullptr;
    const int result =
        git_repository_open_ext(&raw, folder.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    OwnedRepository repository(raw);
    if (result < 0 &&
        (result != GIT_ENOTFOUND || last_error().find("safe.directory") != std::string::npos))
        fail_to_open(folder, result);
    return repository;
}

OwnedConfig settings_of(git_repository* repository) {
    return made<OwnedConfig>("git's settings cannot be read", git_repository_config_snapshot,
                             repository);
}

bool is_set(git_config* settings, const char* key) {
    int value = 0;
    return git_config_get_bool(&value, settings, key) == 0 && value != 0;
}

std::optional<std::string> setting(git_config* settings, const char* key) {
    const char* value = nullptr;
    if (git_config_get_string(&value, settings, key) != 0 || *value == '\0')
        return std::nullopt;
    return value;
}

// git prints "Name <e-mail> seconds offset".
Signature author_in(const fs::path& folder, time::Stamp at) {
    const auto said =
        process::git(folder, {"-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"});
    const auto open = said.out.rfind(" <");
    const auto close = said.out.rfind("> ");
    if (!said.ok() || open == std::string::npos || close == std::string::npos)
        text::fail("git does not know who you are; nothing was committed",
                   "git config --global user.name 'Your Name'; git config --global user.email "
                   "you@example.org");
    return {said.out.substr(0, open), said.out.substr(open + 2, close - open - 2), at};
}

// What would make a commit there a surprise.
void refuse_odd_states(git_repository* repository, const fs::path& folder) {
    const std::string in = "git -C " + shell_word(folder);
    if (git_repository_is_bare(repository) != 0)
        text::fail_system(
            fmt::format("the repository '{}' is bare: it has no files", folder.string()),
            fmt::format("publish into a clone of it: git clone {} OTHER", shell_word(folder)));
    if (git_repository_state(repository) != GIT_REPOSITORY_STATE_NONE)
        text::fail_system(
            fmt::format("the repository '{}' is in the middle of a merge, rebase or the like",
                        folder.string()),
            fmt::format("end it first; {} status says how", in));
    if (git_repository_head_detached(repository) == 1)
        text::fail_system(fmt::format("the repository '{}' is on no branch", folder.string()),
                          fmt::format("{} switch main", in));
    if (is_set(settings_of(repository).get(), "core.sparseCheckout"))
        text::fail_system(
            fmt::format("the repository '{}' is checked out sparsely", folder.string()),
            fmt::format("{} sparse-checkout disable", in));
}

// The tree's files with their paths; folders are walked, repositories of their own stand as what
// they are.
int note_entry(const char* root, const git_tree_entry* entry, void* payload) {
    if (git_tree_entry_type(entry) == GIT_OBJECT_TREE)
        return 0;
    auto& entries = *static_cast<std::map<std::string, Entry, std::less<>>*>(payload);
    entries.emplace_hint(entries.end(), std::string(root) + git_tree_entry_name(entry),
                         Entry{*git_tree_entry_id(entry), git_tree_entry_filemode(entry)});
    return 0;
}

bool is_executable_file(const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    return fs::is_regular_file(status) &&
           (status.permissions() & fs::perms::owner_exec) != fs::perms::none;
}

}  // namespace

Repository::Repository(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {
    Handle& own = *handle_;
    git_repository* const repository = own.repository.get();
    refuse_odd_states(repository, own.folder);
    const auto head = made<OwnedReference>("the repository has no HEAD", git_reference_lookup,
                                           repository, "HEAD");
    own.branch = git_reference_symbolic_target(head.get());
    git_oid id;
    const int result = git_reference_name_to_id(&id, repository, own.branch.c_str());
    if (result == GIT_ENOTFOUND)
        return;  // no commit yet
    must(result, "the repository's branch cannot be read");
    own.head =
        made<OwnedCommit>("the newest commit cannot be read", git_commit_lookup, repository, &id);
    const auto tree =
        made<OwnedTree>("the newest commit has no tree", git_commit_tree, own.head.get());
    must(git_tree_walk(tree.get(), GIT_TREEWALK_PRE, note_entry, &own.entries),
         "the newest commit's files cannot be listed");
    for (const auto& [path, entry] : own.entries)
        own.hex.emplace_hint(own.hex.end(), path, to_hex(entry.id));
}

Repository::~Repository() = default;
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;

std::optional<Repository> Repository::open(const fs::path& folder) {
    load_library();
    auto raw = open_raw(folder);
    if (!raw) {
        if (!is_empty_or_absent(folder))
            text::fail(
                fmt::format("'{}' holds files but no repository", folder.string()),
                fmt::format("name another folder in [publish] repository, or: git -C {} init "
                            "-b main",
                            shell_word(folder)));
        return std::nullopt;
    }
    return Repository(
        std::unique_ptr<Handle>(new Handle{folder, std::move(raw), {}, {}, {}, {}, {}}));
}

Repository Repository::open_or_create(const fs::path& folder) {
    if (auto existing = open(folder))
        return std::move(*existing);
    git_repository_init_options options;
    must(git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION),
         "libgit2 is of another version");
    options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    git_repository* raw = nullptr;
    if (git_repository_init_ext(&raw, folder.c_str(), &options) < 0)
        fail_git(fmt::format("the repository '{}' cannot be made", folder.string()));
    return Repository(
        std::unique_ptr<Handle>(new Handle{folder, OwnedRepository(raw), {}, {}, {}, {}, {}}));
}

Signature Repository::author(time::Stamp at) const { return author_in(handle_->folder, at); }

// In a folder that has no settings of its own.
Signature Repository::default_author(time::Stamp at) { return author_in("/", at); }

const std::map<std::string, std::string>& Repository::head_files() const { return handle_->hex; }

std::string bytes_of(const Repository::Handle& handle, const git_oid& id, const std::string& path) {
    const auto blob = made<OwnedBlob>(fmt::format("'{}' cannot be read from the repository", path),
                                      git_blob_lookup, handle.repository.get(), &id);
    return {static_cast<const char*>(git_blob_rawcontent(blob.get())),
            static_cast<std::size_t>(git_blob_rawsize(blob.get()))};
}

std::optional<std::string> Repository::head_bytes(const std::string& path) const {
    const auto found = handle_->entries.find(path);
    if (found == handle_->entries.end() || found->second.mode == GIT_FILEMODE_COMMIT)
        return std::nullopt;
    return bytes_of(*handle_, found->second.id, path);
}

bool Repository::head_holds(const std::string& path, std::string_view bytes) const {
    const auto found = handle_->entries.find(path);
    if (found == handle_->entries.end())
        return false;
    if (!handle_->checked_out)
        handle_->checked_out = std::make_unique<CheckedOut>(*handle_);
    if (const auto told = handle_->checked_out->holds(path, found->second, bytes))
        return *told;
    const git_oid id = blob_id(bytes);
    return git_oid_equal(&id, &found->second.id) != 0;
}

text::Diagnostics Repository::left_undone() const {
    const auto settings = settings_of(handle_->repository.get());
    const fs::path git_folder = git_repository_commondir(handle_->repository.get());
    const auto hooks_path = setting(settings.get(), "core.hooksPath");
    const fs::path hooks = hooks_path ? handle_->folder / *hooks_path : git_folder / "hooks";
    text::Diagnostics found;
    const auto warn = [&](std::string what) {
        found.push_back(
            {{handle_->folder.string(), 0, 0, {}}, std::move(what), {}, text::Level::warning});
    };
    for (const char* hook : {"pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"})
        if (is_executable_file(hooks / hook))
            warn(fmt::format("the hook '{}' is not run", hook));
    if (is_set(settings.get(), "commit.gpgsign"))
        warn("the commit is not signed, although commit.gpgsign is set");
    return found;
}

fs::path Repository::folder() const { return handle_->folder; }

}  // namespace osm::git
