#include "git/origins.hpp"

namespace osm::git {

bool is_marked(const Logged& commit, std::string_view trailer) {
    return commit.message.find("\n" + std::string(trailer)) != std::string::npos;
}

Origins::Origins(const Repository::Handle& handle, const std::string& trailer,
                 const std::vector<std::string>& asked)
    : handle_(handle), trailer_(trailer), open_(asked.begin(), asked.end()) {
    if (open_.empty())
        return;
    handle.each_commit(true, [&](const Logged& commit) {
        if (commit.parents < 2) {
            const bool by_us = is_marked(commit, trailer_);
            for (const Change& change : commit.changes)
                note(change, commit, by_us);
        }
        return !open_.empty();
    });
}

Origins::Touch Origins::last_touch(const std::string& path) const {
    const auto found = touched_.find(path);
    return found == touched_.end() ? Touch{} : found->second;
}

void Origins::note(const Change& change, const Logged& commit, bool by_us) {
    const auto asked = open_.find(change.path);
    if (asked == open_.end())
        return;
    touched_.try_emplace(change.path, Touch{commit.id.substr(0, 7), commit.author});
    if (by_us)
        touched_by_us_.insert(change.path);
    const Entry* const present = handle_.entries.find(change.path);
    if (by_us && present != nullptr && change.id == present->id)
        open_.erase(asked);
}

std::optional<Repository::Marked> Repository::newest_marked(std::string_view trailer) const {
    std::optional<Marked> newest;
    handle_->each_commit(false, [&](const Logged& commit) {
        if (is_marked(commit, trailer))
            newest = {commit.id, commit.at};
        return !newest;
    });
    return newest;
}

Difference Repository::changes_of(const std::string& id) const {
    Difference found;
    for (const Change& change : handle_->changes(id)) {
        auto& to = change.kind == Change::Kind::added     ? found.added
                   : change.kind == Change::Kind::removed ? found.removed
                                                          : found.changed;
        to.push_back(change.path);
    }
    return found;
}

std::optional<std::string> Repository::bytes_before(const std::string& id,
                                                    const std::string& path) const {
    return handle_->bytes_before(id, path);
}

}  // namespace osm::git
