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
                words.push_back(process::without_credentials(word));
    return words;
}

// What git prints with --porcelain for a reference that did not move: "!\tFROM:TO\t[...] (...)".
std::string refused_line(std::string_view said) {
    for (const auto line : text::split(said, '\n'))
        if (line.starts_with("!\t"))
            return process::without_credentials(line.substr(line.rfind('\t') + 1));
    return {};
}

// The command that git names when it does not trust a folder.
std::string trusting(std::string_view said) {
    for (const auto line : text::split(said, '\n'))
        if (says(line, "safe.directory"))
            return "if you trust it: " + std::string(text::trim(line));
    return process::git_reason(said);
}

[[noreturn]] void fail_to_push(const fs::path& folder, const Remote& remote,
                               const process::Result& said) {
    const std::string in = "git -C " + process::shell_word(folder);
    const std::string name = remote.shown();
    const std::string branch = branch_name(remote.branch);
    const std::string refused = refused_line(said.out);
    const auto theirs = text::join(remote_words(said.err), "; ");
    if (says(refused, "fetch first") || says(refused, "non-fast-forward") ||
        says(refused, "stale info"))
        text::fail_system(
            fmt::format("nothing was pushed: '{}' has commits that this repository lacks", name),
            fmt::format("{} pull --rebase {} {}; osm-publish push", in, process::shell_word(name),
                        process::shell_word(branch)));
    if (says(refused, "branch is currently checked out"))
        text::fail_system(
            fmt::format("nothing was pushed: '{}' is a repository with files, on this very branch",
                        name),
            fmt::format("push to a bare one: git init --bare OTHER; {} remote set-url {} OTHER", in,
                        process::shell_word(name)));
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
                        in, process::shell_word(name), process::shell_word(branch)));
    if (says_any(said.err, not_there))
        text::fail_system(
            fmt::format("nothing was pushed: '{}' is no repository: {}", name,
                        process::git_reason(said.err)),
            fmt::format("{} remote set-url {} ADDRESS", in, process::shell_word(name)));
    if (says(said.err, "dubious ownership"))
        text::fail_system(fmt::format("nothing was pushed: '{}' belongs to another user", name),
                          trusting(said.err));
    std::vector<std::string> lines;
    for (const auto line : text::split(said.err, '\n'))
        if (!text::trim(line).empty() && !line.starts_with("error: failed to push"))
            lines.push_back(process::without_credentials(text::trim(line)));
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

bool has_name(const fs::path& folder, const Remote& remote) {
    const auto known = lines_of(process::git(folder, {"remote"}).out);
    return std::ranges::find(known, remote.name) != known.end();
}

// The address stands for itself here, whatever url.BASE.insteadOf would make of it once more.
std::vector<std::string> ask_for_heads(const std::string& address) {
    std::vector<std::string> words;
    if (address.find('=') == std::string::npos)
        words = {"-c", fmt::format("url.{0}.insteadOf={0}", address)};
    for (const char* word : {"ls-remote", "--heads", "--"})
        words.emplace_back(word);
    words.push_back(address);
    return words;
}

}  // namespace

// A remote that is an address itself is asked for under a name, for what url.BASE.pushInsteadOf
// makes of it.
std::vector<std::string> addresses_of(const fs::path& folder, const Remote& remote) {
    if (!has_name(folder, remote)) {
        const auto said =
            process::git(folder, {"-c", "remote.osm-publish.url=" + remote.name, "remote",
                                  "get-url", "--push", "--all", "osm-publish"});
        return said.ok() ? lines_of(said.out) : std::vector<std::string>{remote.name};
    }
    const auto said = process::git(folder, {"remote", "get-url", "--push", "--all", remote.name});
    if (!said.ok())
        fail_to_push(folder, remote, said);
    return lines_of(said.out);
}

std::vector<Heads> heads_of(const fs::path& folder, const Remote& remote, bool may_ask) {
    auto addresses = addresses_of(folder, remote);
    // By its name its other settings hold as well.
    if (addresses.size() == 1 && has_name(folder, remote) &&
        addresses ==
            lines_of(process::git(folder, {"remote", "get-url", "--all", remote.name}).out))
        addresses = {remote.name};
    std::vector<Heads> all;
    for (const auto& address : addresses) {
        const auto said = ask(folder, ask_for_heads(address), may_ask);
        if (!said.ok())
            fail_to_push(folder, remote, said);
        Heads& heads = all.emplace_back();
        for (const auto line : text::split(said.out, '\n'))
            if (const auto tab = line.find('\t'); tab != std::string_view::npos)
                heads.emplace(line.substr(tab + 1), line.substr(0, tab));
    }
    return all;
}

std::string common_base(const fs::path& folder, const Remote& remote,
                        const std::vector<Heads>& theirs) {
    std::vector<std::string> ids;
    for (const Heads& heads : theirs) {
        const auto found = heads.find(remote.branch);
        if (found == heads.end())
            return {};
        ids.push_back(found->second);
    }
    if (std::ranges::all_of(ids, [&](const auto& id) { return id == ids.front(); }))
        return ids.empty() ? std::string() : ids.front();
    ids.insert(ids.begin(), {"merge-base", "--octopus"});
    return process::git_line(folder, ids);
}

std::vector<std::string> push(const fs::path& folder, const Remote& remote,
                              const std::string& commit, bool may_ask) {
    const auto said = ask(folder,
                          {"--no-replace-objects", "push", "--porcelain", "--no-follow-tags",
                           "--recurse-submodules=no", remote.name, commit + ":" + remote.branch},
                          may_ask);
    if (!said.ok())
        fail_to_push(folder, remote, said);
    if (!remote.followed)  // no error: it only spares the user an option
        ask(folder,
            {"branch", "-q",
             fmt::format("--set-upstream-to={}/{}", remote.name, branch_name(remote.branch))},
            may_ask);
    return remote_words(said.err);
}

}  // namespace osm::git
