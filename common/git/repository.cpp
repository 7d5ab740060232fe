#include "git/repository.hpp"

#include "git/library.hpp"
#include "git/obstacles.hpp"
#include "git/stopped.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

bool is_empty_or_absent(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder, error))
        return true;
    return fs::is_directory(folder, error) && fs::is_empty(folder, error);
}

// What libgit2 makes of the folder: a repository, none (neither), or a reason for git to try.
struct Opened {
    OwnedRepository repository;
    std::string reason;
};

Opened open_raw(const fs::path& folder) {
    git_repository* raw = nullptr;
    const int result =
        git_repository_open_ext(&raw, folder.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    OwnedRepository repository(raw);
    if (result >= 0) {
        std::string reason = form_of_git(raw);
        if (!reason.empty())
            repository.reset();
        return {std::move(repository), std::move(reason)};
    }
    const std::string why = last_error();
    if (result == GIT_EOWNER || why.find("safe.directory") != std::string::npos)
        return {{}, "it belongs to another user"};
    if (why.find("unsupported extension") != std::string::npos ||
        why.find("unsupported repository version") != std::string::npos)
        return {{}, fmt::format("libgit2 says: {}", why)};
    if (result == GIT_ENOTFOUND)
        return {};
    text::fail_system(
        fmt::format("the repository '{}' cannot be opened: {}", folder.string(), why),
        fmt::format("see what git says: git -C {} status", process::shell_word(folder)));
}

bool git_is_there() {
    try {
        return process::run({.words = {"git", "--version"}}).ok();
    } catch (const text::Failure&) {
        return false;
    }
}

// libgit2's own reading of the settings, for machines without git.
std::optional<Signature> author_by_library(const fs::path& folder, time::Stamp at) {
    git_repository* raw = nullptr;
    git_config* settings = nullptr;
    const bool inside =
        git_repository_open_ext(&raw, folder.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) == 0;
    const OwnedRepository repository(raw);
    if ((inside ? git_repository_config_snapshot(&settings, raw)
                : git_config_open_default(&settings)) < 0)
        return std::nullopt;
    const OwnedConfig owned(settings);
    const auto text = [&](const char* key) -> std::string {
        git_buf value = GIT_BUF_INIT;
        const bool found = git_config_get_string_buf(&value, settings, key) == 0;
        std::string copy = found ? std::string(value.ptr, value.size) : std::string();
        git_buf_dispose(&value);
        return copy;
    };
    Signature author{text("user.name"), text("user.email"), at};
    return author.name.empty() || author.email.empty() ? std::nullopt : std::optional(author);
}

[[noreturn]] void fail_without_author() {
    text::fail("git does not know who you are; nothing was committed",
               "git config --global user.name 'Your Name'; git config --global user.email "
               "you@example.org");
}

// git prints "Name <e-mail> seconds offset".
Signature author_in(const fs::path& folder, time::Stamp at) {
    process::Result said;
    try {
        said = process::git(folder, {"-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"});
    } catch (const text::Failure&) {
        if (git_is_there())
            throw;
        load_library();
        if (auto author = author_by_library(folder, at))
            return *author;
        fail_without_author();
    }
    const auto open = said.out.rfind(" <");
    const auto close = said.out.rfind("> ");
    if (!said.ok() || open == std::string::npos || close == std::string::npos)
        fail_without_author();
    return {said.out.substr(0, open), said.out.substr(open + 2, close - open - 2), at};
}

void refuse_without_git(const Repository::Handle& handle) {
    if (handle.by_git() && !git_is_there())
        text::fail_system(
            fmt::format("git is not installed, and has to commit in '{}'{}", handle.folder.string(),
                        handle.reasons.empty() ? "" : ": " + text::join(handle.reasons, "; ")),
            "install the package git");
}

constexpr std::size_t loose_sample = 27;  // of 256 folders: git's own limit of 6,700 objects

}  // namespace

Repository::Repository(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}

Repository::~Repository() = default;
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;

std::optional<Repository> Repository::open(const fs::path& folder, Backend backend) {
    load_library();
    auto [raw, reason] = open_raw(folder);
    std::unique_ptr<Handle> handle;
    if (raw) {
        handle = std::make_unique<LibraryHandle>(folder, std::move(raw));
    } else if (!reason.empty()) {
        if (!git_is_there())
            text::fail_system(fmt::format("git is not installed, and has to read '{}': {}",
                                          folder.string(), reason),
                              "install the package git");
        handle = open_by_git(folder, reason);
        if (backend == Backend::libgit2)
            text::fail_system(
                fmt::format("libgit2 cannot be used in '{}': {}", folder.string(), reason),
                "leave out --backend libgit2");
    } else if (!is_empty_or_absent(folder)) {
        text::fail(fmt::format("'{}' holds files but no repository", folder.string()),
                   fmt::format("name another folder in [publish] repository, or: git -C {} init "
                               "-b main",
                               process::shell_word(folder)));
    } else {
        return std::nullopt;
    }
    handle->backend = backend;
    refuse_without_git(*handle);
    return Repository(std::move(handle));
}

Repository Repository::open_or_create(const fs::path& folder, Backend backend) {
    if (auto existing = open(folder, backend))
        return std::move(*existing);
    git_repository_init_options options;
    must(git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION),
         "libgit2 is of another version");
    options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    git_repository* raw = nullptr;
    if (git_repository_init_ext(&raw, folder.c_str(), &options) < 0)
        fail_git(fmt::format("the repository '{}' cannot be made", folder.string()));
    git_repository_free(raw);
    return std::move(*open(folder, backend));
}

Signature Repository::author(time::Stamp at) const { return author_in(handle_->folder, at); }

// In a folder that has no settings of its own.
Signature Repository::default_author(time::Stamp at) { return author_in("/", at); }

bool Repository::holds_below(const std::string& folder) const {
    return handle_->entries.any_below(folder);
}

std::optional<std::string> Repository::head_bytes(const std::string& path) const {
    const Entry* const found = handle_->entries.find(path);
    if (found == nullptr || found->mode == Mode::repository)
        return std::nullopt;
    return handle_->bytes(found->id, path);
}

std::string_view Repository::head_id(std::string_view path) const {
    const Entry* const found = handle_->entries.find(path);
    return found == nullptr || found->mode != Mode::file ? std::string_view() : found->id;
}

bool Repository::head_holds(const std::string& path, std::string_view bytes) const {
    const Entry* const found = handle_->entries.find(path);
    return found != nullptr && found->mode != Mode::repository && handle_->is(*found, bytes);
}

std::string Repository::commit(const Publication& publication, const Difference& difference,
                               const std::string& message, const Signature& author) {
    const Handle& own = *handle_;
    refuse_locked_index(own);
    if (auto since = by_hand(own, publication, difference); !since.empty())
        throw text::Failure(text::Stop::decision, std::move(since));
    if (own.by_git())
        return commit_by_git(own, publication, difference, message, author);
    return commit_by_library(dynamic_cast<const LibraryHandle&>(own), publication, difference,
                             message, author);
}

void Repository::finish_stopped() {
    if (git::finish_stopped(*handle_))
        *this = std::move(*open(fs::path(handle_->folder), handle_->backend));
}

text::Diagnostics Repository::left_undone() const {
    text::Diagnostics found;
    if (handle_->backend == Backend::libgit2)
        for (const auto& reason : handle_->reasons)
            found.push_back({{handle_->folder.string(), 0, 0, {}},
                             fmt::format("libgit2 committed although {}", reason),
                             "leave out --backend libgit2",
                             text::Level::warning});
    return found;
}

std::vector<std::string> Repository::reasons_for_git() const {
    return handle_->by_git() ? handle_->reasons : std::vector<std::string>();
}

void Repository::tidy_up() const {
    std::error_code error;
    std::size_t loose = 0;
    for (const auto& object : fs::directory_iterator(handle_->common_folder / "objects/17", error))
        loose += object.path().filename().string().size() > 2 ? 1U : 0U;
    if (loose < loose_sample)
        return;
    try {
        handle_->git({"gc", "--auto", "--quiet"});
    } catch (const text::Failure&) {  // no git: it stays loose
    }
}

const std::string& Repository::head() const { return handle_->head; }

const std::string& Repository::branch() const { return handle_->branch; }

fs::path Repository::folder() const { return handle_->folder; }

}  // namespace osm::git
