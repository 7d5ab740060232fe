#include "tools/osm/clone.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <array>

namespace osm::front {
namespace {

namespace fs = std::filesystem;

// Files of Git's own folder that are there while something is half done.
struct Half {
    std::string_view sign, what, verb;
};

constexpr std::array halves{
    Half{"MERGE_HEAD", "a merge", "merge"}, Half{"rebase-merge", "a rebase", "rebase"},
    Half{"rebase-apply", "a rebase", "rebase"}, Half{"CHERRY_PICK_HEAD", "a pick", "cherry-pick"},
    Half{"REVERT_HEAD", "a revert", "revert"}};

// ssh that neither asks nor waits for ever, unless the user says what ssh is.
constexpr std::string_view ssh =
    "ssh -oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=15 -oServerAliveCountMax=4";

process::Repository repository_of(const fs::path& data) {
    if (auto found = process::find_repository(data))
        return std::move(*found);
    const auto folder = process::shell_word(data.string());
    text::fail(fmt::format("'{}' is in no Git repository; nothing was committed", data.string()),
               fmt::format("git init {0} && osm --data {0} sync; on a second machine, git clone "
                           "what the first one pushed",
                           folder));
}

}  // namespace

Clone::Clone(cli::Context& context)
    : system_(context.system()),
      data_(fs::weakly_canonical(context.data())),
      repository_(repository_of(data_)),
      variables_{{"GIT_TERMINAL_PROMPT", "0"},
                 {"GIT_EDITOR", "true"},
                 {"GIT_LITERAL_PATHSPECS", "1"},
                 // A commit that is reported survives a power cut; git's default leaves that open.
                 {"GIT_CONFIG_COUNT", "1"},
                 {"GIT_CONFIG_KEY_0", "core.fsync"},
                 {"GIT_CONFIG_VALUE_0", "committed,reference"}} {
    if (const auto asked = git({"rev-parse", "--git-dir"}); !asked.ok()) {
        process::fail_as_git_says(fmt::format("git cannot use the repository '{}'", top().string()),
                                  asked.err);
    }
    if (process::git(data_, {"check-ignore", "-q", "."}).ok()) {
        text::fail(fmt::format("the Git repository '{}' ignores '{}'; nothing was committed",
                               top().string(), data_.string()),
                   fmt::format("give it one of its own: git init {}",
                               process::shell_word(data_.string())));
    }
    const auto& variable = context.world().variable;
    if (!variable("GIT_SSH_COMMAND") && !variable("GIT_SSH") &&
        line({"config", "--get", "core.sshCommand"}).empty())
        variables_.emplace("GIT_SSH_COMMAND", ssh);
    require_finished();
    find_branch();
    require_person();
}

void Clone::require_finished() const {
    std::error_code ignored;
    for (const auto& half : halves) {
        if (fs::exists(git_folder() / half.sign, ignored)) {
            text::refuse(fmt::format("{} is half done in '{}'; nothing was committed", half.what,
                                     top().string()),
                         fmt::format("finish it with '{}', or give it up with '{}'",
                                     command(fmt::format("{} --continue", half.verb)),
                                     command(fmt::format("{} --abort", half.verb))));
        }
    }
    if (!line({"ls-files", "--unmerged"}).empty()) {
        text::refuse(fmt::format("'{}' holds files that are not merged; nothing was committed",
                                 top().string()),
                     fmt::format("see '{}'", command("status")));
    }
}

void Clone::find_branch() {
    constexpr std::string_view heads = "refs/heads/";
    const auto name = line({"symbolic-ref", "--quiet", "HEAD"});
    if (!name.starts_with(heads)) {
        const auto branches = line({"for-each-ref", "--format=%(refname:short)", "refs/heads"});
        text::fail(
            fmt::format("HEAD of '{}' is on no branch; nothing was committed", top().string()),
            command(fmt::format("switch {}", branches.empty() ? "-c main" : branches)));
    }
    branch_ = name.substr(heads.size());
}

void Clone::require_person() const {
    if (!git({"var", "GIT_AUTHOR_IDENT"}).ok() || !git({"var", "GIT_COMMITTER_IDENT"}).ok()) {
        text::fail("git does not know who you are; nothing was committed",
                   "git config --global user.name \"Your Name\" && git config --global user.email "
                   "you@example.org");
    }
}

process::Result Clone::git(std::vector<std::string> arguments, std::string input,
                           const Variables& variables) const {
    auto asked = process::git_command(top(), std::move(arguments));
    asked.set.insert(variables_.begin(), variables_.end());
    asked.set.insert(variables.begin(), variables.end());
    asked.input = std::move(input);
    return process::run(asked);
}

std::string Clone::need(const std::string& what, std::vector<std::string> arguments,
                        std::string input, const Variables& variables) const {
    auto result = git(std::move(arguments), std::move(input), variables);
    if (!result.ok())
        process::fail_as_git_says(what, result.err);
    return std::move(result.out);
}

std::string Clone::line(std::vector<std::string> arguments) const {
    const auto result = git(std::move(arguments));
    return result.ok() ? result.out.substr(0, result.out.find('\n')) : std::string{};
}

std::string Clone::head() const {
    return line({"rev-parse", "--quiet", "--verify", "HEAD^{commit}"});
}

std::string Clone::below_data(const std::string& path) const {
    const auto below = data_.lexically_relative(top()).string();
    if (below == ".")
        return path;
    return path.starts_with(below + "/") ? path.substr(below.size() + 1) : std::string{};
}

const records::Schema* Clone::schema_of(const std::string& path) const {
    const auto below = below_data(path);
    for (const auto* schema : records::all())
        if (schema->file() == below)
            return schema;
    return nullptr;
}

std::string Clone::command(std::string_view words) const {
    return fmt::format("git -C {} {}", process::shell_word(top().string()), words);
}

bool Difference::regular() const {
    const auto is_file = [](std::string_view mode) {
        return mode.starts_with("100") || mode == "000000";
    };
    return is_file(mode_before) && is_file(mode_after);
}

std::vector<Difference> read_differences(std::string_view raw) {
    std::vector<Difference> all;
    const auto fields = text::split(raw, '\0');
    for (std::size_t at = 0; at + 1 < fields.size(); at += 2) {
        const auto words = text::split(fields[at].substr(1), ' ');
        if (words.size() >= 4) {
            all.push_back({std::string{fields[at + 1]}, std::string{words[0]},
                           std::string{words[1]}, std::string{words[2]}, std::string{words[3]}});
        }
    }
    return all;
}

std::string blob(const Clone& clone, const std::string& mode, const std::string& id) {
    if (mode == "000000")
        return {};
    return clone.need("git could not read what was committed", {"cat-file", "blob", id});
}

}  // namespace osm::front
