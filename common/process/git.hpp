// process/git.hpp - asking the user's own git. For the tools that must not load libgit2.
#pragma once

#include "process/run.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::process {

// The variables that git sets for its hooks and that would lead another git astray
// (`git rev-parse --local-env-vars`).
const std::vector<std::string>& git_local_variables();

// Whether variables name settings that git heeds and libgit2 does not: $GIT_CONFIG_GLOBAL,
// $GIT_CONFIG_SYSTEM, $GIT_CONFIG_COUNT.
bool git_is_set_by_variables();

// `git ARGUMENTS` in `folder` with the local variables taken away and LC_ALL=C: the command, for
// whoever has more to say, and its run. $GIT_CONFIG_COUNT stays: those are the user's settings.
Command git_command(const std::filesystem::path& folder, std::vector<std::string> arguments);
Result git(const std::filesystem::path& folder, std::vector<std::string> arguments);

// The same for a command that only reads, where the repository may be somebody else's: no program
// runs that its configuration names. Not its file system monitor, not what checks signatures, and
// what a partial clone lacks is not fetched, by no ssh of its choice.
Command git_reading(const std::filesystem::path& folder, std::vector<std::string> arguments);

// The first line of what such a command printed on standard output, "" when it failed.
std::string git_line(const std::filesystem::path& folder, std::vector<std::string> arguments);

// The text with the addresses in it as they may be shown: "https://bob:secret@host/x.git" without
// what stands before the '@'. The name before ssh's stays, a password behind it does not.
std::string without_credentials(std::string_view text);

// The first line of what git said when it failed, without "fatal: ".
std::string git_reason(std::string_view said);

// Failure (failed): "WHAT: reason (advice)"; the advice is the other lines of what git said.
[[noreturn]] void fail_as_git_says(const std::string& what, std::string_view said);

// Where `folder`'s repository keeps things; nullopt when it is in none. Found by looking at files
// (.git folder, or .git file of a worktree or submodule): no process is started.
struct Repository {
    std::filesystem::path work_tree;
    std::filesystem::path git_folder;     // of this work tree
    std::filesystem::path common_folder;  // shared by its work trees: config, hooks, refs
};

std::optional<Repository> find_repository(const std::filesystem::path& folder);

// The repository that keeps things in `git_folder`, as $GIT_DIR names it to a hook.
Repository repository_at(const std::filesystem::path& work_tree,
                         const std::filesystem::path& git_folder);

struct Commit {
    std::string id;             // 40 (or 64) hex digits
    std::int64_t authored = 0;  // author date: seconds since 1970
    std::int32_t offset = 0;    // and its own offset from UTC, seconds
    std::string author;         // e-mail
    std::string subject;        // first line
    int parents = 0;
};

// Seconds east of UTC from git's "+0130"; 0 for what is none, or more than 18 hours.
std::int32_t read_offset(std::string_view word);

// Commits reachable from all branches, merges, stashes and notes left out, oldest author date
// first. `authors`: only whose e-mails these are; empty: everyone. `progress` is told, now and
// then, how many git has said. Failure (failed) with git's own words when git refuses.
std::vector<Commit> commits(const std::filesystem::path& repository,
                            const std::vector<std::string>& authors = {},
                            const std::function<void(std::int64_t)>& progress = {});

}  // namespace osm::process
