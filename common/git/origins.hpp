// git/origins.hpp - whose a file of HEAD is, told from history.
#pragma once

#include "git/handle.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

// Whether one of our commits: a line behind its subject begins with `trailer`.
bool is_marked(const Logged& commit, std::string_view trailer);

// Walks history from HEAD until every asked path is known to be ours, or to its beginning. A path
// is ours when one of our commits left it as HEAD has it. Merges bring nothing of their own.
class Origins {
public:
    Origins(const Repository::Handle& handle, const std::string& trailer,
            const std::vector<std::string>& asked);

    bool ours(const std::string& path) const { return open_.count(path) == 0; }

    // For a path that is not ours (any more): whether a commit of ours ever touched it.
    bool was_ours(const std::string& path) const { return touched_by_us_.count(path) != 0; }

    // Who changed a path last, for a message; empty when nobody did.
    struct Touch {
        std::string commit;
        std::string author;
    };

    Touch last_touch(const std::string& path) const;

private:
    void note(const Change& change, const Logged& commit, bool by_us);

    const Repository::Handle& handle_;
    const std::string& trailer_;
    std::set<std::string> open_;
    std::map<std::string, Touch> touched_;
    std::set<std::string> touched_by_us_;
};

}  // namespace osm::git
