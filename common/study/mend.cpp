#include "study/mend.hpp"

#include "records/schema.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace osm::study {
namespace {

// Both ends of a session have a fixed width and stand first.
constexpr std::size_t ends_width = 51;

Past piece_of(const Past& past, time::Stamp start, time::Stamp end) {
    Past piece = past;
    piece.start = start;
    piece.end = end;
    piece.text = with_ends(past, start, end);
    return piece;
}

bool from_git(const Past& past) {
    return records::tag(past.tags, "via") == std::string_view{"git"};
}

void require_alike(const std::vector<Past>& sessions) {
    const auto& first = sessions.front();
    for (const auto& past : sessions) {
        if (past.topic != first.topic)
            text::fail(fmt::format("line {} is '{}', line {} is '{}'", first.line, first.topic,
                                   past.line, past.topic),
                       fmt::format("osm-log amend {} --topic {}", past.line, first.topic));
        if (from_git(past) != from_git(first))
            text::fail(fmt::format("of lines {} and {} one was clocked, the other inferred from "
                                   "commits",
                                   first.line, past.line),
                       fmt::format("osm-log amend {} --untag via says that it is true as it stands",
                                   from_git(past) ? past.line : first.line));
    }
}

}  // namespace

std::string with_ends(const Past& past, time::Stamp start, time::Stamp end) {
    return time::to_text(start) + '\t' + time::to_text(end) + past.text.substr(ends_width);
}

std::vector<Cut> make_room(std::span<const Past> sessions, Span span) {
    std::vector<Cut> cuts;
    for (const auto& past : sessions) {
        if (past.start.at >= span.to || past.end.at <= span.from || is_beside(past.tags))
            continue;
        Cut cut{past, {}};
        const auto offset = past.start.offset;
        if (past.start.at < span.from)
            cut.after.push_back(piece_of(past, past.start, {span.from, offset}));
        if (span.to < past.end.at)
            cut.after.push_back(piece_of(past, {span.to, offset}, past.end));
        cuts.push_back(std::move(cut));
    }
    return cuts;
}

void add_to(records::Change& change, const std::vector<Cut>& cuts) {
    std::vector<std::string> gone, more;
    for (const auto& cut : cuts) {
        auto& removed = cut.after.empty() ? gone : change.removed;
        removed.push_back(cut.before.text);
        for (const auto& piece : cut.after)
            (&piece == &cut.after.front() ? change.added : more).push_back(piece.text);
    }
    change.removed.insert(change.removed.end(), gone.begin(), gone.end());
    change.added.insert(change.added.end(), more.begin(), more.end());
}

std::vector<Past> split(const Past& past, std::vector<time::Stamp> at) {
    std::sort(at.begin(), at.end(), [](time::Stamp a, time::Stamp b) { return a.at < b.at; });
    std::vector<Past> pieces;
    time::Stamp from = past.start;
    at.push_back(past.end);
    for (const auto& to : at) {
        if (to.at <= from.at || to.at > past.end.at || (to.at == past.end.at && &to != &at.back()))
            text::fail(
                fmt::format("{} does not part the session, which lasts from {} to {}",
                            time::to_text(to), time::to_text(past.start), time::to_text(past.end)),
                "write times within it, each once");
        pieces.push_back(piece_of(past, from, to));
        from = to;
    }
    return pieces;
}

Joined join(std::vector<Past> sessions) {
    require_alike(sessions);
    std::sort(sessions.begin(), sessions.end(),
              [](const Past& a, const Past& b) { return a.start.at < b.start.at; });
    std::vector<std::string> tags, notes;
    Joined joined{{sessions.front().start, sessions.front().topic}, sessions.front().end, {}, {}};
    for (const auto& past : sessions) {
        if (!past.tags.empty())
            for (const auto tag : text::split(past.tags, ','))
                tags.emplace_back(tag);
        if (auto note = past.note();
            !note.empty() && std::find(notes.begin(), notes.end(), note) == notes.end())
            notes.push_back(std::move(note));
        if (const auto gap = past.start.at - joined.end.at; gap.seconds > 0) {
            joined.filled += gap;
            joined.longest_gap = std::max(joined.longest_gap, gap);
        }
        if (joined.end.at < past.end.at)
            joined.end = past.end;
    }
    joined.session.tags = records::join_tags(tags);
    joined.session.note = text::join(notes, "; ");
    return joined;
}

std::string renamed(std::string_view topic, std::string_view from, std::string_view to) {
    return std::string{to}.append(topic.substr(from.size()));
}

Renaming::Renaming(std::string_view log, const std::string& from, const std::string& to,
                   const std::string& file) {
    std::map<std::string, std::int64_t, std::less<>> counts;
    std::vector<std::int64_t> lines;
    std::unordered_set<std::string_view> others;  // of the topics that are there already
    each_row(log, [&](const records::Row& row) {
        const auto topic = row.cells[2];
        if (topics_.find(topic) == topics_.end())
            topics_.emplace(topic);
        if (is_within(topic, from)) {
            ++counts[std::string{topic}];
            lines.push_back(row.line);
            const auto at = static_cast<std::size_t>(topic.data() - row.text.data());
            change_.removed.emplace_back(row.text);
            change_.added.push_back(std::string{row.text.substr(0, at)} + renamed(topic, from, to) +
                                    std::string{row.text.substr(at + topic.size())});
        } else if (is_within(topic, to)) {
            ++there_before_;
            others.insert(row.text);
        }
    });
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (others.contains(change_.added[i]))
            text::fail("this session and another would be one record",
                       "take one away with osm-log rm",
                       {.file = file, .line = static_cast<int>(lines[i])});
    for (const auto& [topic, sessions] : counts)
        rows_.push_back({topic, renamed(topic, from, to), sessions});
}

}  // namespace osm::study
