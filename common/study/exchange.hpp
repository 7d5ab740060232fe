// study/exchange.hpp - sessions in the files of other programs: read, and written.
#pragma once

#include "text/diagnostic.hpp"
#include "time/calendar.hpp"
#include "time/zone.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::study {

// The forms that are read. The words are those of `import` and `export`.
enum class Form {
    timewarrior,  // lines of its data files, or its JSON export
    timeclock,    // ledger's and hledger's: i and o lines
    timedot,      // hledger's: hours of a day
    klog,
    watson,  // its frames, or what its log prints as JSON
    org,     // CLOCK lines of Emacs' Org mode
    gtimelog,
    csv,            // rows under titles
    jsonl,          // JSON objects, one a session, as `export jsonl` and others write them
    wakatime,       // its JSON dumps and answers: days, durations, heartbeats
    activitywatch,  // its JSON export: buckets of events
};

inline constexpr std::array<std::string_view, 11> form_names{
    "timewarrior", "timeclock", "timedot", "klog",     "watson",       "org",
    "gtimelog",    "csv",       "jsonl",   "wakatime", "activitywatch"};

std::optional<Form> form_named(std::string_view word);

inline std::string_view name(Form form) { return form_names[static_cast<std::size_t>(form)]; }

// What a session is called in a file of another program, by its titles; empty: found by the words
// in them. A time alone in `start` or `end` is of the day in its own column.
struct Columns {
    std::string start, end, day, end_day, length, topic, tags, note;
    std::string person;  // whose rows are taken, where a file is of several people
    std::optional<char> delimiter;
    // How 03/04/2016 is read, where no other row tells.
    std::optional<bool> day_first;
    std::int64_t unit_seconds = 0;  // of lengths that are plain numbers; 0: by the title
};

// What a file does not say itself.
struct Terms {
    std::string file;  // as messages call it
    std::optional<time::Zone>
        zone;  // of clock times without an offset; without it they are refused
    time::Zone home =
        time::Zone::utc();     // its offsets are given to moments that have none of a place
    time::Duration day_start;  // where lengths of a day are laid from
    time::Instant now;         // nothing may end later
    Columns columns;
    std::string bucket;  // ActivityWatch: part of the id of what is taken; else one kind is
};

// A session as another program knew it. `topic` is "" where the file names none.
struct Foreign {
    int line = 0;
    time::Stamp start;
    time::Stamp end;  // later than start, not later than now
    std::string topic;
    std::string tags;
    std::string note;
};

struct Incoming {
    Form form = Form::csv;
    std::vector<Foreign> sessions;  // in the file's order
    // A warning for each line that is no session and should be one, or that says something else
    // than its neighbours; what runs still or is to come among them.
    text::Diagnostics left_out;
};

// Reads a whole file in any encoding that interchange knows; the form is seen by its content when
// it is not given. What only says how long, but not when, is laid end to end from where its day (or
// hour) begins, and tagged `approx`. Failure (misuse) when no form fits, when clock times need a
// zone, or when columns cannot be told.
Incoming read_foreign(std::string_view bytes, std::optional<Form> form, const Terms& terms);

// A session to be written out.
struct Outgoing {
    time::Stamp start;
    time::Stamp end;
    std::string topic;
    std::string tags;
    std::string note;
};

// Something that a form has no place for, and in how many sessions it was.
struct Loss {
    std::string what;  // "the note"
    std::int64_t sessions = 0;
};

struct Written {
    std::string text;
    std::vector<Loss> losses;  // only those that happened
};

// The sessions (by start, then end) in a form. Where clock times are written without an offset,
// both ends are of the place where the session began: the difference is its length, whatever the
// clocks there did meanwhile. Forms of whole minutes round both ends.
Written to_timewarrior(std::span<const Outgoing> sessions);
Written to_timeclock(std::span<const Outgoing> sessions);
Written to_timedot(std::span<const Outgoing> sessions);
Written to_klog(std::span<const Outgoing> sessions);
Written to_watson(std::span<const Outgoing> sessions);
Written to_org(std::span<const Outgoing> sessions);
Written to_csv(std::span<const Outgoing> sessions);
Written to_jsonl(std::span<const Outgoing> sessions);
Written to_icalendar(std::span<const Outgoing> sessions);
Written to_markdown(std::span<const Outgoing> sessions);  // a table for a page

// start, end, length in seconds, topic, tags, note, parted by tabs, under titles: in the offsets of
// the log, in UTC, or as seconds since 1970, which sort, join and awk can work with.
enum class Instants { own, utc, epoch };
Written to_tsv(std::span<const Outgoing> sessions, Instants instants);

}  // namespace osm::study
