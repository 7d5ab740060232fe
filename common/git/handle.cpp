#include "git/handle.hpp"

#include "git/outgoing.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sha1_digits = 40;

// "MODE blob ID\tPATH" each, ended by a NUL.
void read_tree(std::string_view said, Entries& entries) {
    for (const std::string_view line : text::split(said, '\0')) {
        const auto tab = line.find('\t');
        const auto words = text::split(line.substr(0, tab), ' ');
        if (tab != std::string_view::npos && words.size() == 3)
            entries.add({}, line.substr(tab + 1), words[2], read_mode(words[0]));
    }
}

// By what git says of a repository that it does not open. The names of extensions follow on lines
// of their own.
[[noreturn]] void refuse_unopened(const fs::path& folder, const std::string& said) {
    if (said.find("dubious ownership") != std::string::npos)
        refuse_owner(folder);
    auto lines = text::split(said, '\n');
    lines.erase(lines.begin());
    std::string names;
    for (const auto line : lines)
        names +=
            (names.empty() || text::trim(line).empty() ? "" : ", ") + std::string(text::trim(line));
    if (said.find("unknown repository extension") != std::string::npos)
        text::fail_system(
            fmt::format("the repository '{}' is of a form that your git does not know: {}",
                        folder.string(), names),
            "a newer one made it: install that here too; git --version says which this is");
    if (said.find("v1-only extension") != std::string::npos)
        text::fail_system(
            fmt::format("git does not open the repository '{}': its version is 0, and {} is of 1",
                        folder.string(), names),
            fmt::format("git config --file {} core.repositoryFormatVersion 1",
                        process::shell_word(folder / ".git" / "config")));
    process::fail_as_git_says(fmt::format("the repository '{}' cannot be opened", folder.string()),
                              said);
}

fs::path absolute(const fs::path& folder, std::string_view said) {
    return (folder / fs::path(said)).lexically_normal();
}

}  // namespace

Repository::Handle::~Handle() = default;

process::Result Repository::Handle::git(std::vector<std::string> arguments,
                                        std::string input) const {
    arguments.insert(arguments.begin(), "--no-replace-objects");
    process::Command command = process::git_command(folder, std::move(arguments));
    command.input = std::move(input);
    return process::run(command);
}

std::string Repository::Handle::git_output(std::vector<std::string> arguments,
                                           std::string input) const {
    const std::string verb = arguments.front();
    auto said = git(std::move(arguments), std::move(input));
    if (!said.ok())
        process::fail_as_git_says(fmt::format("'git {}' failed in '{}'", verb, folder.string()),
                                  said.err);
    return std::move(said.out);
}

std::string Repository::Handle::bytes(std::string_view id, const std::string& path) const {
    const auto said = git({"cat-file", "blob", std::string(id)});
    if (!said.ok())
        process::fail_as_git_says(fmt::format("'{}' cannot be read from the repository", path),
                                  said.err);
    return said.out;
}

// Where ids are SHA-1's we make them ourselves; else all of HEAD is read, once.
bool Repository::Handle::is(const Entry& entry, std::string_view bytes) const {
    if (entry.id.size() == sha1_digits)
        return blob_id(bytes) == entry.id;
    if (blobs_.empty()) {
        std::vector<std::string> ids;
        for (const Entry& one : entries)
            if (one.mode != Mode::repository)
                ids.emplace_back(one.id);
        each_blob(folder, ids, [&](std::size_t number, std::string_view blob) {
            blobs_.emplace(ids[number], blob);
        });
    }
    const auto found = blobs_.find(std::string(entry.id));
    return (found != blobs_.end() ? found->second
                                  : this->bytes(entry.id, std::string(entry.path))) == bytes;
}

void Repository::Handle::each_commit(bool with_changes,
                                     const std::function<bool(const Logged&)>& visit) const {
    if (head.empty())
        return;
    std::vector<std::string> arguments = {"-c", "log.showRoot=true", "log"};
    if (with_changes)
        arguments.insert(arguments.end(), {"--topo-order", "--raw", "--diff-merges=off"});
    for (auto& option : log_options())
        arguments.push_back(std::move(option));
    arguments.push_back(head);
    const auto said = git(std::move(arguments));
    if (!said.ok())
        process::fail_as_git_says("history cannot be read", said.err);
    read_log(said.out, visit);
}

std::vector<Change> Repository::Handle::changes(const std::string& commit) const {
    return read_raw(
        git_output({"diff-tree", "-r", "-z", "--raw", "--root", "--no-commit-id", "--no-abbrev",
                    "--no-renames", "--ignore-submodules=none", "-m", "--first-parent", commit}));
}

std::optional<std::string> Repository::Handle::bytes_before(const std::string& commit,
                                                            const std::string& path) const {
    auto said = git({"cat-file", "blob", fmt::format("{}^:{}", commit, path)});
    return said.ok() ? std::optional(std::move(said.out)) : std::nullopt;
}

std::map<std::string, Indexed> Repository::Handle::staged(
    const std::vector<std::string>& paths) const {
    const std::string said = git_output({"ls-files", "-z", "-t", "--stage"});
    std::map<std::string, Indexed> found;
    for (const std::string_view line : text::split(said, '\0')) {
        const auto tab = line.find('\t');
        const auto words = text::split(line.substr(0, tab), ' ');  // tag, mode, id, stage
        if (tab == std::string_view::npos || words.size() != 4)
            continue;
        std::string path(line.substr(tab + 1));
        if (std::ranges::find(paths, path) != paths.end())
            found[std::move(path)] = {std::string(words[2]), words[0] == "S"};
    }
    return found;
}

std::map<std::string, std::string> Repository::Handle::filters(
    const std::vector<std::string>& paths) const {
    std::string input;
    for (const auto& path : paths)
        input += path + '\0';
    const std::string said = git_output({"check-attr", "-z", "--stdin", "filter"}, input);
    const auto pieces = text::split(said, '\0');
    std::map<std::string, std::string> found;
    for (std::size_t i = 0; i + 2 < pieces.size(); i += 3)
        if (pieces[i + 2] != "unspecified" && pieces[i + 2] != "unset" && pieces[i + 2] != "set")
            found.emplace(pieces[i], pieces[i + 2]);
    return found;
}

bool Repository::Handle::by_git() const {
    return backend == Backend::git || (backend == Backend::automatic && !reasons.empty());
}

std::unique_ptr<Repository::Handle> open_by_git(const fs::path& folder, const std::string& reason) {
    auto handle = std::make_unique<Repository::Handle>(folder);
    handle->reasons.push_back(reason);
    const auto said = handle->git(
        {"rev-parse", "--is-bare-repository", "--show-cdup", "--git-dir", "--git-common-dir"});
    if (!said.ok())
        refuse_unopened(folder, said.err);
    const auto lines = text::split(said.out, '\n');
    if (lines[0] == "true")
        refuse_bare(folder);
    handle->git_folder = absolute(folder, lines[2]);
    handle->common_folder = absolute(folder, lines[3]);
    const auto line = [&](std::vector<std::string> arguments) {
        const auto answer = handle->git(std::move(arguments));
        return answer.ok() ? answer.out.substr(0, answer.out.find('\n')) : std::string();
    };
    handle->branch = line({"symbolic-ref", "-q", "HEAD"});
    refuse_unfinished(*handle);
    if (handle->branch.empty())
        refuse_detached(folder);
    handle->head = line({"rev-parse", "-q", "--verify", "HEAD^{commit}"});
    if (!handle->head.empty())
        read_tree(handle->git_output({"ls-tree", "-r", "-z", "--full-tree", handle->head}),
                  handle->entries);
    return handle;
}

void refuse_owner(const fs::path& folder) {
    text::fail_system(fmt::format("the repository '{}' belongs to another user", folder.string()),
                      fmt::format("if you trust it: git config --global --add safe.directory {}",
                                  process::shell_word(fs::absolute(folder).lexically_normal())));
}

void refuse_bare(const fs::path& folder) {
    text::fail_system(
        fmt::format("the repository '{}' is bare: it has no files", folder.string()),
        fmt::format("publish into a clone of it: git clone {} OTHER", process::shell_word(folder)));
}

void refuse_unfinished(const Repository::Handle& handle) {
    std::error_code error;
    // Where references are no files, these are none either.
    const bool in_table = fs::exists(handle.common_folder / "reftable", error);
    const auto is_there = [&](const char* sign) {
        return fs::exists(handle.git_folder / sign, error) ||
               (in_table && std::string_view(sign).ends_with("_HEAD") &&
                handle.git({"rev-parse", "-q", "--verify", sign}).ok());
    };
    for (const char* sign : {"MERGE_HEAD", "rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD",
                             "REVERT_HEAD", "BISECT_LOG", "sequencer"})
        if (is_there(sign))
            text::fail_system(
                fmt::format("the repository '{}' is in the middle of a merge, rebase or the like",
                            handle.folder.string()),
                fmt::format("end it first; git -C {} status says how",
                            process::shell_word(handle.folder)));
}

void refuse_detached(const fs::path& folder) {
    text::fail_system(fmt::format("the repository '{}' is on no branch", folder.string()),
                      fmt::format("git -C {} switch main", process::shell_word(folder)));
}

void refuse_locked_index(const Repository::Handle& handle) {
    const fs::path lock = handle.git_folder / "index.lock";
    std::error_code error;
    if (fs::exists(lock, error))
        text::fail_system(
            fmt::format("nothing was committed: another git is at work in '{}', or was killed",
                        handle.folder.string()),
            fmt::format("wait for it; if there is none: rm {}", process::shell_word(lock)));
}

text::Place place_of(const fs::path& folder, const std::string& path) {
    return {(folder / path).string(), 0, 0, {}};
}

}  // namespace osm::git
