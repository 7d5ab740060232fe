// publish/link.hpp - a repository of its own inside what is published: where it is to be found.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace osm::publish {

// What a reader's browser opens for a remote's address: `git@host:a/b.git` and
// `https://me:key@host/a/b` are https://host/a/b. nullopt for one that is on this machine only.
std::optional<std::string> web_address(std::string_view remote);

// "a repository of its own: https://host/a/b at 0123abc". Asks git for its remote and HEAD; nothing
// in it is read, and no program runs that it names.
std::string describe_link(const std::filesystem::path& folder);

}  // namespace osm::publish
