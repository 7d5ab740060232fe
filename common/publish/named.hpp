// publish/named.hpp - the notes' files by name, as `[[name]]` means them. For this module.
#pragma once

#include "publish/survey.hpp"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace osm::publish {

// Obsidian's rule: a name is a path from the top, or the end of one; `.md` may be left out, and
// letters may be small or capital.
class Named {
public:
    // `all` are those of one ground, and outlive this; `top` is its folder ("notes").
    Named(std::span<Candidate> all, std::string_view top);

    // Of several the one that has this very path, else the one beside `by`, else none: which is
    // meant is not guessed.
    Candidate* find(std::string_view name, std::string_view by) const;

private:
    std::string top_;
    // By the last part of the path, with and without `.md`.
    std::unordered_multimap<std::string, Candidate*> by_name_;
};

}  // namespace osm::publish
