// study/sessions.hpp - the study log, session by session.
#pragma once

#include "records/reader.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace osm::study {

// One finished session, as far as it lies before the reader's now. Its start's offset decides its
// days, wherever it ended. Views are valid until the next session is read.
struct Session {
    time::Stamp start;
    time::Stamp end;  // later than start
    std::string_view topic;
    std::string_view tags;
    std::string_view note;
    std::int64_t line = 0;  // from 1
    bool keyed = true;      // some tag may be key=value

    time::Duration length() const { return end.at - start.at; }

    bool from_git() const { return keyed && says_git(); }  // inferred from commits: tag via=git

private:
    bool says_git() const;
};

using Visit = std::function<void(const Session&)>;

// Reads on to the end, one session at a time, storing none. What begins at `now` or later is
// invisible, a session that spans it ends there. One that ends before it starts is left out and
// named in `faults`.
void each(records::Reader& reader, time::Instant now, text::Diagnostics& faults,
          const Visit& visit);

// The same over the log of a data folder; a missing one is empty.
void each(const std::filesystem::path& data, time::Instant now, text::Diagnostics& faults,
          const Visit& visit);

// The same over the text of a log, row by row, its bad lines passed over in silence: for who
// decides on a change, and needs the lines. `line` counts all lines.
void each_row(std::string_view log, const std::function<void(const records::Row&)>& visit);

// Whether a session is meant to share its time with others: recorded with --overlap, or known by
// its length alone (tags overlap and approx).
bool is_beside(std::string_view tags);

// Whether `topic` is `root` or a part of it: ml:pgm-1:week3 is within ml and ml:pgm-1.
bool is_within(std::string_view topic, std::string_view root);

// The first `depth` parts of a topic; all of it for 0 or when it has no more.
std::string_view to_depth(std::string_view topic, int depth);

// The part of a session within one day of its own: days begin at day_start in the start's offset.
struct Part {
    time::Date day;
    time::Duration length;
    time::Instant from;
};

// The parts in order; their lengths add up to the session's.
void each_part(const Session& session, time::Duration day_start,
               const std::function<void(const Part&)>& visit);

// The part of a session within a period; 0 when none is.
time::Duration length_within(const Session& session, time::Duration day_start,
                             const time::Period& period);

}  // namespace osm::study
