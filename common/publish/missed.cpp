// What a run that was stopped behind its commit left out of the facts.
#include "publish/kinds.hpp"
#include "publish/posts.hpp"
#include "records/schema.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {

std::vector<std::string> missed_facts(std::span<const Post> posts,
                                      const git::Repository& repository) {
    const auto newest = repository.newest_marked(trailer);
    if (!newest)
        return {};
    const auto is_of_newest = [id = newest->id.substr(0, 7)](const Post& post) {
        return records::tag(post.tags, "commit") == id;
    };
    if (std::any_of(posts.rbegin(), posts.rend(), is_of_newest))
        return {};
    Committed made{newest->at, newest->id, repository.changes_of(newest->id), {}};
    std::vector<Candidate> candidates;
    for (const auto* paths : {&made.difference.added, &made.difference.changed})
        for (const auto& path : *paths)
            if (is_post(path))
                if (const auto bytes = repository.head_bytes(path))
                    candidates.push_back(
                        {path, path, State::is_public, {}, read_note(path, *bytes), {}});
    for (const auto& path : made.difference.removed)
        if (is_post(path))
            if (const auto bytes = repository.bytes_before(newest->id, path))
                made.withdrawn.push_back(read_note(path, *bytes));
    // A rebase gives a commit another id and leaves its date: what was recorded of it, stays.
    auto facts = new_facts(slugs_out(posts), candidates, made);
    std::erase_if(facts, [&](const std::string& line) {
        return std::ranges::any_of(posts, [&](const Post& post) {
            return line.starts_with(
                fmt::format("{}\t{}\t{}\t", time::to_text(post.at), post.event, post.slug));
        });
    });
    return facts;
}

}  // namespace osm::publish
