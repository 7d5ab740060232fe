#include "git/outgoing.hpp"

#include "git/handle.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view heads = "refs/heads/";
constexpr std::size_t batch = 256;  // blobs read by one process

std::string output(const fs::path& folder, const std::vector<std::string>& arguments,
                   std::string input = {}, Missing missing = Missing::fetched) {
    process::Command command = missing == Missing::fetched
                                   ? process::git_command(folder, arguments)
                                   : process::git_reading(folder, arguments);
    command.input = std::move(input);
    auto said = process::run(command);
    if (!said.ok())
        process::fail_as_git_says(
            fmt::format("'git {}' failed in '{}'", arguments.at(1), folder.string()), said.err);
    return std::move(said.out);
}

std::string choose_remote(const fs::path& folder, const std::string& name) {
    for (const auto& key : {"branch." + name + ".pushRemote", std::string("remote.pushDefault"),
                            "branch." + name + ".remote"})
        if (auto set = process::git_line(folder, {"config", "--get", key}); !set.empty())
            return set;
    const auto said = process::git(folder, {"remote"});
    if (!said.ok())
        process::fail_as_git_says(
            fmt::format("nothing was pushed: git does not read the repository '{}'",
                        folder.string()),
            said.err);
    const auto remotes = lines_of(said.out);
    if (remotes.empty())
        text::fail_system(
            fmt::format("nothing was pushed: the repository '{}' has no remote", folder.string()),
            fmt::format("make an empty one where you want to publish, then: git -C {} remote add "
                        "origin ADDRESS",
                        process::shell_word(folder)));
    if (remotes.size() == 1)
        return remotes.front();
    if (std::ranges::find(remotes, "origin") != remotes.end())
        return "origin";
    text::fail_system(
        fmt::format("nothing was pushed: the repository '{}' has several remotes: {}",
                    folder.string(), text::join(remotes, ", ")),
        fmt::format("git -C {} config remote.pushDefault {}", process::shell_word(folder),
                    process::shell_word(remotes.front())));
}

// The settings of a branch may name another branch of this repository, or a tag.
[[noreturn]] void fail_as_no_branch(const fs::path& folder, const std::string& name,
                                    const std::string& what, const std::string& remote) {
    text::fail_system(
        fmt::format("nothing was pushed: the branch '{}' follows {}", name, what),
        fmt::format("git -C {0} config {1} {2}; git -C {0} config {3} {4}",
                    process::shell_word(folder), process::shell_word("branch." + name + ".remote"),
                    process::shell_word(process::without_credentials(remote)),
                    process::shell_word("branch." + name + ".merge"),
                    process::shell_word("refs/heads/" + name)));
}

// What `git cat-file --batch` said of each object; how many it was.
void read_batch(std::string_view said, std::size_t first,
                const std::function<void(std::size_t, std::string_view)>& visit) {
    for (std::size_t number = first; !said.empty(); ++number) {
        const auto end = said.find('\n');
        const auto words = text::split(said.substr(0, end), ' ');
        said.remove_prefix(end + 1);
        if (words.back() == "missing")
            text::fail_system(fmt::format("the repository lacks the object {}", words.front()),
                              "see what git says: git fsck");
        const auto size = static_cast<std::size_t>(text::whole_number(words.back()).value_or(0));
        visit(number, said.substr(0, size));
        said.remove_prefix(std::min(said.size(), size + 1));
    }
}

}  // namespace

std::string branch_name(std::string_view branch) {
    return std::string(branch.substr(heads.size()));
}

std::string Remote::shown() const { return process::without_credentials(name); }

Remote remote_of(const fs::path& folder, const std::string& branch) {
    const std::string name = branch_name(branch);
    Remote remote{choose_remote(folder, name), branch, {}, true};
    if (remote.name == ".") {
        const auto all = lines_of(process::git(folder, {"remote"}).out);
        fail_as_no_branch(folder, name, "a branch of this very repository",
                          all.empty() ? "REMOTE" : all.front());
    }
    const auto setting = [&](const std::string& key) {
        return process::git_line(folder, {"config", "--get", "branch." + name + key});
    };
    const std::string merge = setting(".merge");
    remote.followed = !merge.empty();
    if (remote.followed && setting(".remote") == remote.name) {
        if (!merge.starts_with(heads))
            fail_as_no_branch(folder, name, fmt::format("'{}', which is no branch", merge),
                              remote.name);
        remote.branch = merge;
    }
    remote.known = process::git_line(
        folder, {"rev-parse", "-q", "--verify",
                 fmt::format("refs/remotes/{}/{}", remote.name, branch_name(remote.branch))});
    return remote;
}

std::vector<Logged> outgoing(const fs::path& folder, const std::string& head,
                             const std::vector<std::string>& heads) {
    std::vector<std::string> here;
    if (!heads.empty()) {
        const std::string known =
            output(folder, {"--no-replace-objects", "cat-file", "--batch-check"},
                   text::join(heads, "\n") + "\n");
        for (const auto& line : lines_of(known))
            if (const auto words = text::split(line, ' '); words.size() > 1 && words[1] == "commit")
                here.emplace_back(words[0]);
    }
    std::vector<std::string> arguments = {"--no-replace-objects", "log", "--raw", "--root",
                                          "--diff-merges=separate"};
    for (auto& option : log_options())
        arguments.push_back(std::move(option));
    arguments.push_back(head);
    arguments.emplace_back("--not");
    arguments.insert(arguments.end(), here.begin(), here.end());
    arguments.emplace_back("--");
    process::Command command = process::git_command(folder, std::move(arguments));
    command.set["GIT_GRAFT_FILE"] = "/dev/null";
    const auto said = process::run(command);
    if (!said.ok())
        process::fail_as_git_says("the commits to be pushed cannot be read", said.err);
    std::vector<Logged> commits;
    read_log(said.out, [&](const Logged& commit) {
        commits.push_back(commit);
        return true;
    });
    return commits;
}

std::vector<Logged> outgoing(const fs::path& folder, const std::string& head,
                             const std::vector<Heads>& theirs) {
    std::vector<Logged> all;
    std::set<std::string> known;
    std::set<std::vector<std::string>> asked;
    for (const Heads& heads : theirs) {
        std::vector<std::string> ids;
        for (const auto& [name, id] : heads)
            ids.push_back(id);
        if (!asked.insert(ids).second)
            continue;
        auto lacks = outgoing(folder, head, ids);
        // A merge stands there once for each parent, and must stay so.
        std::erase_if(lacks, [&](const Logged& commit) { return known.contains(commit.id); });
        for (Logged& commit : lacks) {
            known.insert(commit.id);
            all.push_back(std::move(commit));
        }
    }
    return all;
}

void each_blob(const fs::path& folder, const std::vector<std::string>& ids,
               const std::function<void(std::size_t, std::string_view)>& visit, Missing missing) {
    for (std::size_t first = 0; first < ids.size(); first += batch) {
        std::string input;
        for (std::size_t i = first; i < std::min(ids.size(), first + batch); ++i)
            input += ids[i] + "\n";
        read_batch(output(folder, {"--no-replace-objects", "cat-file", "--batch"}, input, missing),
                   first, visit);
    }
}

std::vector<Change> staged_changes(const fs::path& folder) {
    process::Command command =
        process::git_reading(folder, {"diff-index", "--cached", "-r", "-z", "--raw", "--no-abbrev",
                                      "--no-renames", "--ignore-submodules=none", "HEAD", "--"});
    std::erase(command.unset, "GIT_INDEX_FILE");
    std::erase(command.unset, "GIT_DIR");
    std::erase(command.unset, "GIT_WORK_TREE");
    auto said = process::run(command);
    if (!said.ok()) {  // before the first commit: against nothing
        const std::string nothing =
            process::git_line(folder, {"hash-object", "-t", "tree", "/dev/null"});
        std::ranges::replace(command.words, std::string("HEAD"), nothing);
        said = process::run(command);
    }
    if (!said.ok())
        process::fail_as_git_says("what is staged here cannot be read", said.err);
    return read_raw(said.out);
}

}  // namespace osm::git
