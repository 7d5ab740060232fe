// tools/osm/remote.hpp - where the other machines meet: the branch that this one pulls from and
// pushes to.
#pragma once

#include "text/diagnostic.hpp"
#include "tools/osm/clone.hpp"

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <utility>

namespace osm::front {

struct Remote {
    std::string name;      // "origin"
    std::string branch;    // there: "refs/heads/main"
    std::string tracked;   // here: "refs/remotes/origin/main"
    bool upstream = true;  // the branch is set up to follow it

    std::string shown() const;  // "origin/main"
};

// The branch's upstream, else the same branch of the only remote, or of origin. nullopt when there
// is no remote; Failure (misuse) when there are several and none is meant.
std::optional<Remote> find_remote(const Clone& clone);

// The Failure (failed) of what needs a remote that cannot be reached.
class Unreached final : public std::exception {
public:
    explicit Unreached(text::Failure failure) : failure_(std::move(failure)) {}

    const text::Failure& failure() const noexcept { return failure_; }

    const char* what() const noexcept override { return failure_.what(); }

private:
    text::Failure failure_;
};

// What the remote has now: its commit, "" when it has no such branch. Unreached when it cannot be
// reached.
std::string fetch(const Clone& clone, const Remote& remote);

// How many commits HEAD has that `theirs` ("" for nothing there) has not.
std::int64_t ahead(const Clone& clone, const std::string& theirs);

// False when another machine pushed in between. Failure (failed) when it cannot be pushed,
// Unreached as above.
bool push(const Clone& clone, const Remote& remote);

}  // namespace osm::front
