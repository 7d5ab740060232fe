#include "git/origins.hpp"

namespace osm::git {
namespace {

OwnedCommit commit_of(const Repository::Handle& handle, const std::string& id) {
    git_oid oid;
    must(git_oid_fromstr(&oid, id.c_str()), "a commit's id is none");
    return made<OwnedCommit>("a commit cannot be read", git_commit_lookup, handle.repository.get(),
                             &oid);
}

// None before the first commit.
OwnedTree tree_before(const git_commit* commit) {
    if (git_commit_parentcount(commit) == 0)
        return {};
    const auto parent = made<OwnedCommit>("a commit has no parent", git_commit_parent, commit, 0U);
    return made<OwnedTree>("a commit has no tree", git_commit_tree, parent.get());
}

OwnedDiff changes(git_repository* repository, const git_commit* commit) {
    const auto tree = made<OwnedTree>("a commit has no tree", git_commit_tree, commit);
    const auto before = tree_before(commit);
    git_diff_options options;
    must(git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION),
         "libgit2 is of another version");
    options.flags = GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_INCLUDE_TYPECHANGE;
    return made<OwnedDiff>("two commits cannot be compared", git_diff_tree_to_tree, repository,
                           before.get(), tree.get(), &options);
}

}  // namespace

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
    const auto diff = changes(handle_.repository.get(), commit);
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

std::optional<Repository::Marked> Repository::newest_marked(std::string_view trailer) const {
    std::optional<Marked> newest;
    each_commit(*handle_, [&](git_commit* commit) {
        if (!is_marked(commit, trailer))
            return true;
        const auto& when = git_commit_author(commit)->when;
        newest = {to_hex(*git_commit_id(commit)), {time::Instant{when.time}, when.offset * 60}};
        return false;
    });
    return newest;
}

Difference Repository::changes_of(const std::string& id) const {
    const auto diff = changes(handle_->repository.get(), commit_of(*handle_, id).get());
    Difference found;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
        const git_diff_delta& delta = *git_diff_get_delta(diff.get(), i);
        auto& to = delta.status == GIT_DELTA_ADDED     ? found.added
                   : delta.status == GIT_DELTA_DELETED ? found.removed
                                                       : found.changed;
        to.emplace_back(delta.new_file.path);
    }
    return found;
}

std::optional<std::string> Repository::bytes_before(const std::string& id,
                                                    const std::string& path) const {
    const auto before = tree_before(commit_of(*handle_, id).get());
    git_tree_entry* found = nullptr;
    if (!before || git_tree_entry_bypath(&found, before.get(), path.c_str()) != 0)
        return std::nullopt;
    const OwnedTreeEntry entry(found);
    if (git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB)
        return std::nullopt;
    return bytes_of(*handle_, *git_tree_entry_id(entry.get()), path);
}

}  // namespace osm::git
