// study/clock.hpp - the session that runs, and what a writing verb must know of the log, at a cost
// that does not grow with it.
#pragma once

#include "file/store.hpp"
#include "records/store.hpp"
#include "study/inference.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osm::study {

// The session that runs: state of this machine, the one line of .osm/open.
// `start<TAB>topic<TAB>tags<TAB>note`, "-" for an empty column, so that a shell's `read` can have
// it.
struct Open {
    time::Stamp start;
    std::string topic;
    std::string tags = {};
    std::string note = {};

    bool operator==(const Open&) const = default;
};

// Reads .osm/open and nothing else. Failure (misuse) when something other than a session is in it.
std::optional<Open> running(const file::Path& data);

// The clock's part of a change, from what runs to what shall; nullopt is nothing. Failure (misuse)
// when a column does not fit: whatever can be started can be recorded.
records::Clock moved(const std::optional<Open>& before, const std::optional<Open>& after);

// The session as a line of the log when it ends at `end`. Failure (misuse) when a column does not
// fit. A session is at least a second long: an end at or before its start becomes that.
std::string finished(const Open& open, time::Stamp end);

// Signs of life while a session runs: evidence for a forgotten stop, never facts. The time of the
// file .osm/seen is when the prompt was last drawn; that of .osm/commit when a commit was last
// made, in the repository that it names. None of these functions fails.
void mark_seen(const file::Path& data, time::Instant at);
std::optional<time::Instant> last_seen(const file::Path& data);

struct CommitSign {
    time::Instant at;
    std::string repository;
};

void mark_commit(const file::Path& data, const CommitSign& sign);
std::optional<CommitSign> last_commit(const file::Path& data);

// A session of the log, kept.
struct Past {
    time::Stamp start;
    time::Stamp end;
    std::string topic;
    std::string tags = {};
    std::int64_t line = 0;  // 0 where lines were not counted
    std::string text = {};  // the whole line

    time::Duration length() const { return end.at - start.at; }

    std::string note() const;
};

// The session of that line of the log, whose name in messages is `file`; Failure (misuse) when it
// is none, or ends before it starts.
Past past_of(std::string text, std::int64_t line, const std::string& file);

// The time that sessions take, for infer().
std::vector<Span> taken_by(std::span<const Past> sessions);

// The first of `sessions` that shares time with what lasts from `from` to `to`, and is not meant to
// (is_beside).
const Past* overlapping(std::span<const Past> sessions, time::Instant from, time::Instant to);

// The running session as the log holds it already, if it does: it was stopped, and the machine went
// down before .osm/open was gone.
const Past* recorded(const Open& open, std::span<const Past> sessions);

// The log as its writers see it. `since` says which sessions they must know of: every one that
// ends later, wherever it stands; without it only those near the end of the file, which is enough
// to find what was recorded a moment ago and costs the same whatever the file holds. Lines that are
// no session are left out: `check` names them.
class Log {
public:
    Log(file::System& system, file::Path data);

    // Those sessions in the file's order, read without the lock.
    std::vector<Past> after(std::optional<time::Instant> since) const;

    // Appends the lines that `decide` returns after it has seen those sessions under the lock, and
    // moves the clock where it says so, by who holds the clock's lock. Returns warnings (a torn
    // tail that was moved away).
    using Decide = std::function<std::vector<std::string>(const std::vector<Past>& sessions)>;
    text::Diagnostics append(std::optional<time::Instant> since, const Decide& decide,
                             std::chrono::milliseconds patience = std::chrono::seconds(10));
    using DecideStep = std::function<records::Change(const std::vector<Past>& sessions)>;
    text::Diagnostics append(std::optional<time::Instant> since, const DecideStep& decide,
                             std::chrono::milliseconds patience = std::chrono::seconds(10));

    // Replaces lines: `decide` sees, under the lock, the sessions that share time with `span`,
    // those that are meant to included. Reads the whole file.
    using DecideChange = std::function<records::Change(const std::vector<Past>& sessions)>;
    void change(Span span, const DecideChange& decide);

private:
    file::System& system_;
    file::Path data_;
};

}  // namespace osm::study
