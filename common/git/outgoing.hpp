// git/outgoing.hpp - what a push would make public, and the push, by the user's own git: his keys,
// his settings, his hooks.
#pragma once

#include "git/raw.hpp"
#include "text/diagnostic.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

std::string branch_name(std::string_view branch);  // "main" of "refs/heads/main"

// Where a branch goes.
struct Remote {
    std::string name;      // "origin"
    std::string branch;    // what it is called there: "refs/heads/main"
    std::string known;     // its newest commit as this machine last saw it; empty when it never did
    bool followed = true;  // the branch knows its remote; else a push tells it

    std::string shown() const;  // its name; of one that is an address, without credentials
};

// branch.NAME.pushRemote, remote.pushDefault, branch.NAME.remote, else the only one there is, else
// `origin`. Failure (failed) with the commands to type when there is none, or no telling which, or
// when the branch follows what is no branch of a remote.
Remote remote_of(const std::filesystem::path& folder, const std::string& branch);

// What the branches of one address are at, by their full names.
using Heads = std::map<std::string, std::string>;

// All that a push to the remote writes to, as url.BASE.insteadOf and its like make it: one remote
// may have several. A password may stand in them.
std::vector<std::string> addresses_of(const std::filesystem::path& folder, const Remote& remote);

// Asks each of these addresses. Failure as from `push`. `may_ask`: someone sits there whom git may
// ask for a password.
std::vector<Heads> heads_of(const std::filesystem::path& folder, const Remote& remote,
                            bool may_ask);

// The newest commit that the branch has at all of them, empty when there is none.
std::string common_base(const std::filesystem::path& folder, const Remote& remote,
                        const std::vector<Heads>& theirs);

// The commits up to `head` that are in none of these heads, newest first, with all that each
// changes: a merge once for each of its parents. A secret that a later commit takes out again is in
// one of them. With several addresses: what one of them lacks, each commit once.
std::vector<Logged> outgoing(const std::filesystem::path& folder, const std::string& head,
                             const std::vector<std::string>& heads);
std::vector<Logged> outgoing(const std::filesystem::path& folder, const std::string& head,
                             const std::vector<Heads>& theirs);

// The bytes of blobs, in their order; read in parts, so that a long history needs little memory.
// `Missing`: what becomes of those that a partial clone lacks, which its configuration says how to
// fetch.
enum class Missing { fetched, an_error };
void each_blob(const std::filesystem::path& folder, const std::vector<std::string>& ids,
               const std::function<void(std::size_t number, std::string_view bytes)>& visit,
               Missing missing = Missing::fetched);

// What is staged in the repository at `folder`, anybody's, against HEAD, in the index that git
// names to its hooks.
std::vector<Change> staged_changes(const std::filesystem::path& folder);

// Pushes this very commit, and nothing else: no tags, no submodules. Returns what the remote said.
// Failure (failed) with the commands to type: the remote is ahead, refuses, cannot be reached, does
// not let in; or a hook said no.
std::vector<std::string> push(const std::filesystem::path& folder, const Remote& remote,
                              const std::string& commit, bool may_ask);

}  // namespace osm::git
