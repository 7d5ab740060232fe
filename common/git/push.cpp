// The push, and what git's many words for its not working come down to.
#include "git/handle.hpp"
#include "git/outgoing.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

bool says(std::string_view said, std::string_view words) {
    return said.find(words) != std::string_view::npos;
}

template <std::size_t n>
bool says_any(std::string_view said, const std::array<std::string_view, n>& all) {
    return std::ranges::any_of(all, [&](std::string_view words) { return says(said, words); });
}

constexpr std::array<std::string_view, 12> no_way_there = {
    "Could not resolve host",     "Could not resolve hostname", "Connection refused",
    "Connection timed out",       "Network is unreachable",     "Failed to connect",
    "No route to host",           "Operation timed out",        "Connection reset",
    "Couldn't connect to server", "unable to connect",          "Temporary failure in name"};

constexpr std::array<std::string_view, 9> not_let_in = {"Authentication failed",
                                                        "could not read Username",
                                                        "could not read Password",
                                                        "Permission denied (",
                                                        "terminal prompts disabled",
                                                        "Invalid username or",
                                                        "requested URL returned error: 40",
                                                        "Host key verification failed",
                                                        "Permission to "};

constexpr std::array<std::string_view, 4> not_there = {"does not appear to be a git repository",
                                                       "Repository not found",
                                                       "repository not found", "No such remote"};

// "remote: " lines: what the other side says to a person.
std::vector<std::string> remote_words(std::string_view said) {
    std::vector<std::string> words;
    for (auto line : text::split(said, '\n'))
        if (line.starts_with("remote:"))
            if (const auto word = text::trim(line.substr(7)); !word.empty())
                words.emplace_back(word);
    return words;
}

// What git prints with --porcelain for a reference that did not move: "!\tFROM:TO\t[...] (...)".
std::string refused_line(std::string_view said) {
    for (const auto line : text::split(said, '\n'))
        if (line.starts_with("!\t"))
            return std::string(line.substr(line.rfind('\t') + 1));
    return {};
}

[[noreturn]] void fail_to_push(const fs::path& folder, const Remote& remote,
                               const process::Result& said) {
    const std::string in = "git -C " + shell_word(folder);
    const std::string name = remote.name;
    const std::string branch = remote.branch.substr(std::string_view("refs/heads/").size());
    const std::string refused = refused_line(said.out);
    const auto theirs = text::join(remote_words(said.err), "; ");
    if (says(refused, "fetch first") || says(refused, "non-fast-forward") ||
        says(refused, "stale info"))
        text::fail_system(
            fmt::format("nothing was pushed: '{}' has commits that this repository lacks", name),
            fmt::format("{} pull --rebase {} {}; osm-publish push", in, shell_word(name),
                        shell_word(branch)));
    if (says(refused, "branch is currently checked out"))
        text::fail_system(
            fmt::format("nothing was pushed: '{}' is a repository with files, on this very branch",
                        name),
            fmt::format("push to a bare one: git init --bare OTHER; {} remote set-url {} OTHER", in,
                        shell_word(name)));
    if (!refused.empty())
        text::fail_system(fmt::format("nothing was pushed: '{}' refuses it: {}", name, refused),
                          theirs.empty() ? "see its settings" : theirs);
    if (says_any(said.err, no_way_there))
        text::fail_system(fmt::format("nothing was pushed: '{}' cannot be reached: {}", name,
                                      process::git_reason(said.err)),
                          "when there is a network again: osm-publish push");
    if (says_any(said.err, not_let_in))
        text::fail_system(
            fmt::format("nothing was pushed: '{}' does not let you in: {}", name,
                        theirs.empty() ? process::git_reason(said.err) : theirs),
            fmt::format("once by hand, so that git can ask: {} push {} {}; for cron a key without "
                        "questions or a credential helper, see gitcredentials(7)",
                        in, shell_word(name), shell_word(branch)));
    if (says_any(said.err, not_there))
        text::fail_system(fmt::format("nothing was pushed: '{}' is no repository: {}", name,
                                      process::git_reason(said.err)),
                          fmt::format("{} remote set-url {} ADDRESS", in, shell_word(name)));
    if (says(said.err, "dubious ownership"))
        text::fail_system(fmt::format("nothing was pushed: '{}' belongs to another user", name),
                          process::git_reason(said.err));
    std::vector<std::string> lines;
    for (const auto line : text::split(said.err, '\n'))
        if (!text::trim(line).empty() && !line.starts_with("error: failed to push"))
            lines.emplace_back(text::trim(line));
    text::fail_system(
        fmt::format("nothing was pushed: git refused to push to '{}'", name),
        lines.empty() ? "it did not say why; a hook pre-push may" : text::join(lines, "; "));
}

process::Result ask(const fs::path& folder, std::vector<std::string> arguments, bool may_ask) {
    process::Command command = process::git_command(folder, std::move(arguments));
    if (!may_ask)
        command.set["GIT_TERMINAL_PROMPT"] = "0";
    return process::run(command);
}

}  // namespace

// Its push address may be another than the one it fetches from.
std::map<std::string, std::string> heads_of(const fs::path& folder, const Remote& remote,
                                            bool may_ask) {
    const std::string other = process::git_line(
        folder, {"config", "--get", fmt::format("remote.{}.pushurl", remote.name)});
    const auto said =
        ask(folder, {"ls-remote", "--heads", "--", other.empty() ? remote.name : other}, may_ask);
    if (!said.ok())
        fail_to_push(folder, remote, said);
    std::map<std::string, std::string> heads;
    for (const auto line : text::split(said.out, '\n'))
        if (const auto tab = line.find('\t'); tab != std::string_view::npos)
            heads.emplace(line.substr(tab + 1), line.substr(0, tab));
    return heads;
}

std::vector<std::string> push(const fs::path& folder, const Remote& remote,
                              const std::string& commit, bool may_ask) {
    const auto said = ask(folder,
                          {"push", "--porcelain", "--no-follow-tags", "--recurse-submodules=no",
                           remote.name, commit + ":" + remote.branch},
                          may_ask);
    if (!said.ok())
        fail_to_push(folder, remote, said);
    if (!remote.followed)  // no error: it only spares the user an option
        ask(folder,
            {"branch", "-q",
             fmt::format("--set-upstream-to={}/{}", remote.name,
                         remote.branch.substr(std::string_view("refs/heads/").size()))},
            may_ask);
    return remote_words(said.err);
}

}  // namespace osm::git
