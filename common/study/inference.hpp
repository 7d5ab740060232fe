// study/inference.hpp - study time that commits bear witness to, for hours that nobody clocked.
#pragma once

#include "time/calendar.hpp"

#include <span>
#include <string>
#include <vector>

namespace osm::study {

// A moment at which work was seen: one commit by its author date.
struct Commit {
    time::Stamp at;
    std::string id;
    std::string repository;
    std::string topic;
    std::string subject;
};

// Two commits at most `gap` apart are one stretch of work; the first of a stretch had `addon` of
// work before it. The rule of git-hours (kimmobrunfeldt), with shorter defaults: measured against a
// clocked semester its own 120 and 120 minutes gave back 62 % of the hours, but by week between
// 11 % and 350 %, so what is inferred is a supplement and summed apart.
struct Rule {
    time::Duration gap = time::minutes(60);
    time::Duration addon = time::minutes(30);
};

// From one instant to another, not included; both in absolute time.
struct Span {
    time::Instant from;
    time::Instant to;
};

// A session that commits speak for. It ends at the last of them.
struct Inferred {
    time::Stamp start;
    time::Stamp end;
    std::string topic;
    std::string repository = {};
    std::string last_id = {};
    std::string subject = {};  // of the last commit
    int commits = 0;
};

// The sessions for `commits` (any order, any repositories) beside what is `taken` already (any
// order, may overlap). A commit within a taken span adds nothing; another adds the time from the
// commit or the end of the span before it when that is within the gap, else the add-on, and never
// time that is taken. Neighbours of one topic and repository are one session. Applied again with
// its own result taken, it gives nothing. Oldest first.
std::vector<Inferred> infer(std::vector<Commit> commits, std::span<const Span> taken,
                            const Rule& rule);

// The session as a line of the log, tagged via=git,commit=<12 digits>,repo=<name>; the note is the
// commit's subject, or how many there were.
std::string line_of(const Inferred& session);

}  // namespace osm::study
