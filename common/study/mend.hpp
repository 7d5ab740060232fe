// study/mend.hpp - correcting what was recorded: room for one session among others, one made two,
// several made one, topics renamed.
#pragma once

#include "study/clock.hpp"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::study {

// The line of `past` with other ends; all else in it stays, byte for byte.
std::string with_ends(const Past& past, time::Stamp start, time::Stamp end);

// What becomes of a session that gives way to another: nothing of it (what the other covers whole),
// one piece, or two. Pieces keep its start's offset, which decides their days.
struct Cut {
    Past before;
    std::vector<Past> after;
};

// Makes room for what lasts from `span.from` to `span.to`: every one of `sessions` that has some of
// that time loses it, except those meant to share it (is_beside).
std::vector<Cut> make_room(std::span<const Past> sessions, Span span);

// The same as lines, each first piece in the place of its session.
void add_to(records::Change& change, const std::vector<Cut>& cuts);

// The pieces of a session that is parted at these moments, in order. Failure (misuse) when one is
// not within it, or named twice.
std::vector<Past> split(const Past& past, std::vector<time::Stamp> at);

// One session of several that follow each other, of one topic: from the first start to the last
// end, with all their tags and, parted by "; ", their notes; in no order. `filled` is the time
// between them that belongs to none. Failure (misuse) for topics that differ, and for sessions of
// which some, but not all, were inferred from commits.
struct Joined {
    Open session;
    time::Stamp end;
    time::Duration filled;
    time::Duration longest_gap;
};

Joined join(std::vector<Past> sessions);

// Renames a topic and all below it.
class Renaming {
public:
    // Failure (misuse) when a session would become one record with another one, word for word, for
    // a fact would be lost. `file` is the log's name in messages.
    Renaming(std::string_view log, const std::string& from, const std::string& to,
             const std::string& file);

    struct Row {
        std::string from, to;
        std::int64_t sessions = 0;
    };

    const std::vector<Row>& rows() const { return rows_; }  // by topic

    std::int64_t sessions() const { return static_cast<std::int64_t>(change_.removed.size()); }

    std::int64_t there_before() const { return there_before_; }  // sessions at or below `to`

    const records::Change& change() const { return change_; }

    const std::set<std::string, std::less<>>& topics() const { return topics_; }  // all of the log

private:
    std::vector<Row> rows_;
    records::Change change_;
    std::set<std::string, std::less<>> topics_;
    std::int64_t there_before_ = 0;
};

// `topic` with `to` in the place of `from`, within which it is.
std::string renamed(std::string_view topic, std::string_view from, std::string_view to);

}  // namespace osm::study
