// tools/log/hook.hpp - the git hook: where it is put, and what it does on a commit.
#pragma once

#include "cli/context.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace osm::log {

// What an installed hook was told.
struct HookOptions {
    std::optional<std::string> topic;  // of inferred sessions; code:<repository> without it
    bool evidence_only = false;        // nothing is logged, you are only marked as seen
};

// Puts post-commit and post-rewrite into the repository's hooks folder (core.hooksPath, and that
// shared by work trees): both, or neither when one cannot be. Refuses when one that is not ours
// stands there, and prints the line that would make it do the same. Without options those of an
// installation that is there stay.
void install_hooks(cli::Context& context, const std::filesystem::path& folder,
                   const HookOptions& options);
// What stands there, with its options; false when git would not run osm-log after both.
bool print_hooks(cli::Context& context, const std::filesystem::path& folder);
void remove_hooks(cli::Context& context, const std::filesystem::path& folder);

// The entry points, called by git in the work tree. They print nothing and never fail: what goes
// wrong goes to .osm/hook.log, and is told by the next command.
void after_commit(cli::Context& context, const HookOptions& options);
void after_rewrite(cli::Context& context);

// Whether the work tree is the data folder, whose commits are records and no study.
bool is_data_folder(const cli::Context& context, const std::filesystem::path& work_tree);

// "osm-tools", of the repository and not of a linked work tree of it: by the folder that holds its
// .git, or by the name of a bare one.
std::string repository_name(const std::filesystem::path& work_tree,
                            const std::filesystem::path& common_folder);

}  // namespace osm::log
