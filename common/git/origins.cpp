#include "git/origins.hpp"

namespace osm::git {

bool is_marked(const git_commit* commit, std::string_view trailer) {
    const char* message = git_commit_message(commit);
    return message != nullptr &&
           std::string_view(message).find("\n" + std::string(trailer)) != std::string_view::npos;
}

void each_commit(const Repository::Handle& handle, const std::function<bool(git_commit*)>& visit) {
    if (!handle.head)
        return;
    git_repository* const repository = handle.repository.get();
    const auto walk = made<OwnedWalk>("history cannot be read", git_revwalk_new, repository);
    must(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME),
         "history cannot be sorted");
    must(git_revwalk_push(walk.get(), git_commit_id(handle.head.get())), "history cannot be read");
    git_oid id;
    while (git_revwalk_next(&id, walk.get()) == 0) {
        const auto commit =
            made<OwnedCommit>("a commit cannot be read", git_commit_lookup, repository, &id);
        if (!visit(commit.get()))
            return;
    }
}

Origins::Origins(const Repository::Handle& handle, const std::string& trailer,
                 const std::vector<std::string>& asked)
    : handle_(handle), trailer_(trailer), open_(asked.begin(), asked.end()) {
    if (open_.empty())
        return;
    each_commit(handle, [&](git_commit* commit) {
        if (git_commit_parentcount(commit) < 2)
            look_at(commit);
        return !open_.empty();
    });
}

Origins::Touch Origins::last_touch(const std::string& path) const {
    const auto found = touched_.find(path);
    return found == touched_.end() ? Touch{} : found->second;
}

void Origins::look_at(git_commit* commit) {
    git_repository* const repository = handle_.repository.get();
    const auto tree = made<OwnedTree>("a commit has no tree", git_commit_tree, commit);
    OwnedTree before;
    if (git_commit_parentcount(commit) == 1) {
        const auto parent =
            made<OwnedCommit>("a commit has no parent", git_commit_parent, commit, 0U);
        before = made<OwnedTree>("a commit has no tree", git_commit_tree, parent.get());
    }
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_INCLUDE_TYPECHANGE;
    const auto diff = made<OwnedDiff>("two commits cannot be compared", git_diff_tree_to_tree,
                                      repository, before.get(), tree.get(), &options);
    const bool by_us = is_marked(commit, trailer_);
    for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i)
        note(*git_diff_get_delta(diff.get(), i), commit, by_us);
}

void Origins::note(const git_diff_delta& delta, const git_commit* commit, bool by_us) {
    const std::string path = delta.new_file.path;
    const auto asked = open_.find(path);
    if (asked == open_.end())
        return;
    touched_.try_emplace(
        path, Touch{to_hex(*git_commit_id(commit)).substr(0, 7), git_commit_author(commit)->name});
    if (by_us)
        touched_by_us_.insert(path);
    const auto present = handle_.entries.find(path);
    if (by_us && present != handle_.entries.end() &&
        git_oid_equal(&delta.new_file.id, &present->second.id) != 0)
        open_.erase(asked);
}

std::optional<time::Instant> Repository::last_marked(std::string_view trailer) const {
    std::optional<time::Instant> at;
    each_commit(*handle_, [&](git_commit* commit) {
        if (is_marked(commit, trailer))
            at = time::Instant{git_commit_author(commit)->when.time};
        return !at;
    });
    return at;
}

}  // namespace osm::git
