// publish/posts.hpp - the facts about posts: what went out, and when.
#pragma once

#include "publish/survey.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace osm::publish {

// One line of facts/posts.tsv. Events: published, updated, withdrawn, announced.
struct Post {
    time::Stamp at;
    std::string_view event;
    std::string_view slug;
    std::string_view tags;
    std::string_view note;  // the title, or where it was announced
    std::int64_t line = 0;  // of the file, from 1
};

// Facts, and the texts that they are views of.
struct Posts {
    std::vector<Post> all;

    void add(const Post& post);  // copies its texts

private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> texts_ =
        std::make_unique<std::pmr::monotonic_buffer_resource>();
};

// All that happened until `now`, in the order of time. Faults of single lines go to `faults`.
Posts load_posts(const std::filesystem::path& data, time::Instant now, text::Diagnostics& faults);

// The posts that are out after these events.
using Slugs = std::pmr::unordered_set<std::string_view>;
Slugs slugs_out(std::span<const Post> posts,
                std::pmr::memory_resource* memory = std::pmr::get_default_resource());

// The same for one who asks more than once: read again when the file is another than it was.
class Ledger {
public:
    Ledger(const std::filesystem::path& data, time::Instant now) : data_(data), now_(now) {}

    // Both valid until either is asked again. What is wrong with single lines, `posts` tells.
    const std::vector<Post>& posts(text::Diagnostics& faults);
    const Slugs& out();

private:
    const std::filesystem::path& data_;
    time::Instant now_;
    std::string identity_;  // of the file as it was read; empty: not yet
    Posts posts_;
    std::pmr::monotonic_buffer_resource memory_;
    std::optional<Slugs> out_;  // of posts_, when first asked for
};

// A post as it stands after all its events in a period.
struct Outcome {
    std::string slug;
    std::string title;
    bool is_new = false;     // went out for the first time in the period
    bool withdrawn = false;  // and is not out at its end
    int updates = 0;
    time::Stamp last;
    std::vector<std::string> announced;  // tags `channel=...`, else the notes
};

// What happened to posts on the days of `period`, in the order in which they were first touched. A
// fact's own offset and `day_start` decide its day.
std::vector<Outcome> outcomes(std::span<const Post> posts, const time::Period& period,
                              time::Duration day_start = {});

// When each post that is out now went out first.
std::map<std::string, time::Stamp> out_since(std::span<const Post> posts);

struct Committed {
    time::Stamp at;
    std::string id;
    git::Difference difference;
    std::vector<Note> withdrawn;  // the notes that the commit takes away
};

// The facts that a commit makes true: published, updated, withdrawn, one for each note concerned,
// as lines of facts/posts.tsv. `out`: what is out before it. A public note that no fact says is out
// is among them even if the commit did not touch it, so that what a stopped run left out is made up
// for.
std::vector<std::string> new_facts(const Slugs& out, const std::vector<Candidate>& candidates,
                                   const Committed& committed);

// The facts of the newest publication when no fact names its commit: a run was stopped before it
// could record them. They are the very lines that it would have written.
std::vector<std::string> missed_facts(std::span<const Post> posts,
                                      const git::Repository& repository);

}  // namespace osm::publish
