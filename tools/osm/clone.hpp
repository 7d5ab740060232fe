// tools/osm/clone.hpp - the Git repository around the data folder, as sync works on it: by the
// user's git, which never asks, edits or runs a hook of a commit.
#pragma once

#include "cli/context.hpp"
#include "process/git.hpp"
#include "records/schema.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace osm::front {

class Clone {
public:
    // Failure (misuse) when the data folder is in no repository or in one that ignores it, HEAD is
    // detached, or git does not know who commits; Failure (decision) in the middle of a merge or
    // rebase.
    explicit Clone(cli::Context& context);

    const std::filesystem::path& data() const { return data_; }

    const std::filesystem::path& top() const { return repository_.work_tree; }

    const std::filesystem::path& git_folder() const { return repository_.git_folder; }

    const std::string& branch() const { return branch_; }  // "main"

    file::System& system() const { return system_; }

    // `git ARGUMENTS` in the top folder, with more variables and standard input.
    using Variables = std::map<std::string, std::string>;
    process::Result git(std::vector<std::string> arguments, std::string input = {},
                        const Variables& variables = {}) const;
    // What it prints; Failure (failed) "WHAT: git's reason" when it fails.
    std::string need(const std::string& what, std::vector<std::string> arguments,
                     std::string input = {}, const Variables& variables = {}) const;
    // The first line of it, "" when it fails.
    std::string line(std::vector<std::string> arguments) const;

    std::string head() const;  // its commit, "" before the first

    // A path from the top as one from the data folder; "" when it is not below it.
    std::string below_data(const std::string& path) const;
    // The schema of a fact file, by its path from the top; null for another file.
    const records::Schema* schema_of(const std::string& path) const;

    // "git -C DIR WORDS", to be pasted.
    std::string command(std::string_view words) const;

private:
    void require_finished() const;
    void require_person() const;
    void find_branch();

    file::System& system_;
    std::filesystem::path data_;
    process::Repository repository_;
    std::string branch_;
    Variables variables_;
};

// A file in two trees: its mode ("000000": not there) and blob.
struct Difference {
    std::string path;  // from the top
    std::string mode_before, mode_after;
    std::string before, after;

    bool was() const { return mode_before != "000000"; }

    bool is() const { return mode_after != "000000"; }

    bool regular() const;  // a file, or none, on either side
};

// What `git diff-tree --raw -z --no-renames --no-abbrev` and its kin print.
std::vector<Difference> read_differences(std::string_view raw);

// The bytes of a blob of a difference; "" where there was none.
std::string blob(const Clone& clone, const std::string& mode, const std::string& id);

}  // namespace osm::front
