#include "publish/posts.hpp"

#include "records/reader.hpp"
#include "records/schema.hpp"
#include "text/kept.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <set>

namespace osm::publish {
namespace {

// "2016-10-03T09:02:11+01:00\tupdated\ta\t-\t-\n"
constexpr std::size_t shortest_line = 40;
constexpr std::size_t most_at_once = 1'000'000;  // whatever the file's size promises

// A title as a note of one line: never too long, and nothing in it that a terminal would obey.
std::string shown(std::string title) {
    std::ranges::replace_if(
        title, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text::escape(text::clip(title, 200));
}

std::string fact(const time::Stamp& at, std::string_view event, const Note& note,
                 const std::string& tags) {
    const std::vector<std::string> cells = {time::to_text(at), std::string(event), note.slug,
                                            tags.empty() ? "-" : tags,
                                            note.title.empty() ? "-" : shown(note.title)};
    return records::to_line(records::posts, cells);
}

bool lists(const std::vector<std::string>& sorted, const std::string& path) {
    return std::ranges::binary_search(sorted, path);
}

}  // namespace

void Posts::add(const Post& post) {
    const auto kept = [&](std::string_view text) { return text::kept(text, *texts_); };
    all.push_back(
        {post.at, kept(post.event), kept(post.slug), kept(post.tags), kept(post.note), post.line});
}

Posts load_posts(const std::filesystem::path& data, time::Instant now, text::Diagnostics& faults) {
    Posts posts;
    std::error_code none;
    if (const auto size = std::filesystem::file_size(data / records::posts.file(), none); !none)
        posts.all.reserve(std::min(static_cast<std::size_t>(size) / shortest_line, most_at_once));
    records::Reader reader(data, records::posts, faults);
    for (records::Row row; reader.next(row);)
        if (row.stamps[0].at <= now)
            posts.add(
                {row.stamps[0], row.cells[1], row.cells[2], row.cells[3], row.cells[4], row.line});
    const auto instant = [](const Post& post) { return post.at.at; };
    if (!std::ranges::is_sorted(posts.all, {}, instant))
        std::ranges::stable_sort(posts.all, {}, instant);
    return posts;
}

// Asked before it is read: what is added meanwhile is another identity the next time.
const std::vector<Post>& Ledger::posts(text::Diagnostics& faults) {
    struct stat state {};

    if (::stat((data_ / records::posts.file()).c_str(), &state) != 0)
        state = {};
    std::string identity =
        fmt::format("{}.{}.{}.{}.{}.{}", state.st_ino, state.st_size, state.st_mtim.tv_sec,
                    state.st_mtim.tv_nsec, state.st_ctim.tv_sec, state.st_ctim.tv_nsec);
    if (identity != identity_) {
        posts_ = load_posts(data_, now_, faults);
        out_.reset();
        identity_ = std::move(identity);
    }
    return posts_.all;
}

const Slugs& Ledger::out() {
    text::Diagnostics told_by_posts;
    const auto& all = posts(told_by_posts);
    if (!out_)
        out_.emplace(slugs_out(all, &memory_));
    return *out_;
}

std::vector<Outcome> outcomes(std::span<const Post> posts, const time::Period& period,
                              time::Duration day_start) {
    std::vector<Outcome> found;
    std::set<std::string_view> out;  // since before the period
    const auto of = [&](const Post& post) -> Outcome& {
        auto at = std::ranges::find(found, post.slug, &Outcome::slug);
        if (at == found.end())
            at = found.insert(found.end(),
                              Outcome{std::string(post.slug), {}, false, false, 0, {}, {}});
        return *at;
    };
    for (const Post& post : posts) {
        if (!period.holds(post.at.day(day_start))) {
            if (period.first && post.at.day(day_start) < *period.first && post.event == "published")
                out.insert(post.slug);
            continue;
        }
        Outcome& outcome = of(post);
        outcome.last = post.at;
        if (post.event == "announced") {
            const auto channel = records::tag(post.tags, "channel");
            outcome.announced.emplace_back(channel.data() != nullptr ? std::string(channel)
                                                                     : std::string(post.note));
            continue;
        }
        outcome.withdrawn = post.event == "withdrawn";
        outcome.is_new = outcome.is_new || (post.event == "published" && !out.contains(post.slug));
        outcome.updates += post.event == "updated" ? 1 : 0;
        if (!post.note.empty())
            outcome.title = post.note;
    }
    return found;
}

std::map<std::string, time::Stamp> out_since(std::span<const Post> posts) {
    std::map<std::string, time::Stamp> out;
    for (const Post& post : posts)
        if (post.event == "published")
            out.try_emplace(std::string(post.slug), post.at);
        else if (post.event == "withdrawn")
            out.erase(std::string(post.slug));
    return out;
}

Slugs slugs_out(std::span<const Post> posts, std::pmr::memory_resource* memory) {
    Slugs out(memory);
    out.reserve(posts.size());
    for (const Post& post : posts)
        if (post.event == "published")
            out.insert(post.slug);
        else if (post.event == "withdrawn")
            out.erase(post.slug);
    return out;
}

std::vector<std::string> new_facts(const Slugs& out, const std::vector<Candidate>& candidates,
                                   const Committed& committed) {
    std::set<std::string_view> still_public;
    std::vector<std::string> facts;
    for (const Candidate& candidate : candidates) {
        if (candidate.state != State::is_public || !candidate.note)
            continue;
        const Note& note = *candidate.note;
        if (!committed.withdrawn.empty())
            still_public.insert(note.slug);
        const bool is_out = out.contains(note.slug);
        const bool changed = lists(committed.difference.changed, candidate.target);
        if (is_out && !changed)
            continue;
        std::vector<std::string> tags;
        if (changed || lists(committed.difference.added, candidate.target))
            tags.push_back("commit=" + committed.id.substr(0, 7));
        if (note.words)
            tags.push_back(fmt::format("words={}", *note.words));
        facts.push_back(
            fact(committed.at, is_out ? "updated" : "published", note, text::join(tags, ",")));
    }
    for (const Note& note : committed.withdrawn)
        if (out.contains(note.slug) && !still_public.contains(note.slug))
            facts.push_back(fact(committed.at, "withdrawn", note,
                                 fmt::format("commit={}", committed.id.substr(0, 7))));
    return facts;
}

}  // namespace osm::publish
