#include "tools/osm/remote.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::front {
namespace {

constexpr std::string_view heads = "refs/heads/";

// A line that is down must not hold the lock of the next run.
const std::vector<std::string> patience{"-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=60"};

std::vector<std::string> patient(std::vector<std::string> words) {
    words.insert(words.begin(), patience.begin(), patience.end());
    return words;
}

std::vector<std::string> remotes(const Clone& clone) {
    std::vector<std::string> names;
    const auto said = clone.git({"remote"}).out;
    for (const auto line : text::split(said, '\n'))
        if (!line.empty())
            names.emplace_back(line);
    return names;
}

// Refused since somebody else was faster; anything else is for the user to mend.
bool lost_a_race(std::string_view said) {
    constexpr std::array<std::string_view, 5> signs{"(fetch first)", "(non-fast-forward)",
                                                    "cannot lock ref", "failed to update ref",
                                                    "incorrect old value"};
    return std::ranges::any_of(
        signs, [&](auto sign) { return said.find(sign) != std::string_view::npos; });
}

[[noreturn]] void fail_unreached(const Remote& remote, std::string_view said) {
    try {
        process::fail_as_git_says(
            fmt::format("'{}' could not be reached; what is new here is committed",
                        process::without_credentials(remote.name)),
            said);
    } catch (const text::Failure& failure) {
        throw Unreached{failure};
    }
}

}  // namespace

std::string Remote::shown() const {
    constexpr std::string_view lead = "refs/remotes/";
    return process::without_credentials(tracked.starts_with(lead) ? tracked.substr(lead.size())
                                                                  : tracked);
}

std::optional<Remote> find_remote(const Clone& clone) {
    const auto& branch = clone.branch();
    const auto name = clone.line({"config", "--get", "branch." + branch + ".remote"});
    const auto merges = clone.line({"config", "--get", "branch." + branch + ".merge"});
    const auto tracked =
        clone.line({"for-each-ref", "--format=%(upstream)", std::string{heads} + branch});
    const auto usual = [&](const std::string& remote) {
        return fmt::format("refs/remotes/{}/{}", remote, branch);
    };
    if (!name.empty() && name != "." && merges.starts_with(heads))
        return Remote{name, merges, tracked.empty() ? usual(name) : tracked, true};
    const auto names = remotes(clone);
    if (names.empty())
        return std::nullopt;
    const bool has_origin = std::ranges::find(names, "origin") != names.end();
    if (names.size() > 1 && !has_origin) {
        text::fail(fmt::format("branch '{}' follows none of the remotes {}; nothing was "
                               "pushed",
                               branch, text::join(names, ", ")),
                   clone.command(fmt::format("push -u {} {}", names.front(), branch)));
    }
    const auto chosen = has_origin ? "origin" : names.front();
    return Remote{chosen, std::string{heads} + branch, usual(chosen), false};
}

std::string fetch(const Clone& clone, const Remote& remote) {
    const auto fetched = clone.git(patient({"fetch", "--quiet", remote.name}));
    if (!fetched.ok())
        fail_unreached(remote, fetched.err);
    return clone.line({"rev-parse", "--quiet", "--verify", remote.tracked + "^{commit}"});
}

std::int64_t ahead(const Clone& clone, const std::string& theirs) {
    std::vector<std::string> words{"rev-list", "--count", "HEAD"};
    if (!theirs.empty())
        words.push_back("^" + theirs);
    return text::whole_number(clone.line(words)).value_or(0);
}

bool push(const Clone& clone, const Remote& remote) {
    std::vector<std::string> words{"push", "--porcelain"};
    if (!remote.upstream)
        words.emplace_back("--set-upstream");
    words.insert(words.end(),
                 {remote.name, fmt::format("{}{}:{}", heads, clone.branch(), remote.branch)});
    const auto pushed = clone.git(patient(words));
    if (pushed.ok())
        return true;
    if (lost_a_race(pushed.out) || lost_a_race(pushed.err))
        return false;
    // The line of the reference says more than the summary on standard error.
    for (const auto line : text::split(pushed.out, '\n')) {
        const auto fields = text::split(line, '\t');
        if (line.starts_with("!") && fields.size() > 2) {
            text::fail_system(fmt::format("'{}' did not take what is new here; it is committed: {}",
                                          process::without_credentials(remote.name),
                                          process::without_credentials(fields[2])),
                              fmt::format("see '{}'", clone.command("push")));
        }
    }
    fail_unreached(remote, pushed.err);
}

}  // namespace osm::front
