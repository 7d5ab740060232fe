// publish/seen.hpp - where everything was when it was looked at last, so that an evening with
// nothing new needs no network.
#pragma once

#include "git/outgoing.hpp"

#include <filesystem>
#include <string>

namespace osm::publish {

// Of one branch at all the addresses that a push goes to: with a new address, one more, another
// branch, or when git has heard of another commit there since, nothing is known. This machine's, in
// the data folder, and nothing is lost with it.
class Seen {
public:
    // Failure as git::addresses_of.
    Seen(const std::filesystem::path& data, const std::filesystem::path& repository,
         const git::Remote& remote, const std::string& head);

    // Whether all of them had `head` when they were last asked or pushed to.
    bool everywhere() const;

    void note() const;

private:
    std::filesystem::path file_;
    std::string text_;
};

}  // namespace osm::publish
