// study/working.hpp - sessions beside a working day: what is late, and what was left open.
#pragma once

#include "study/names.hpp"
#include "study/sessions.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace osm::study {

// The hours of a day in which there should be study, as times after midnight, in order and apart;
// none on a day off.
struct Hours {
    time::Duration from;
    time::Duration until;
};

using WorkingHours = std::function<std::vector<Hours>(time::Date)>;

// How much of a part of a session lies after `clock`, a time after its day's midnight in its
// session's offset.
time::Duration later_than(time::Duration clock, const Part& part, std::int32_t offset);

// A time without a session.
struct Gap {
    time::Stamp from;
    time::Stamp to;
    std::string after;  // the topic of the session that ended there; "" when it was none

    time::Duration length() const { return to.at - from.at; }
};

// What sessions leave open of working hours. A day's hours are at the offset of its first session;
// on a day without one, at that of the session before it.
class Gaps {
public:
    explicit Gaps(time::Duration day_start) : day_start_(day_start) {}

    void add(const Session& session);

    bool empty() const { return sessions_.empty(); }

    // The first day with a session; there must be one.
    time::Date first() const;

    // The gaps of at least `least` from the day `first` to `last`, and before now, oldest first.
    // now's offset stands in when there is no session.
    std::vector<Gap> within(time::Date first, time::Date last, const WorkingHours& hours,
                            time::Duration least, time::Stamp now) const;

    // The same where nobody said when work is: between sessions that began on one day.
    std::vector<Gap> between(time::Date first, time::Date last, time::Duration least) const;

private:
    struct Taken {
        time::Stamp from;
        time::Instant to;
        std::uint32_t topic;
    };

    std::vector<Taken> sorted() const;

    time::Duration day_start_;
    std::vector<Taken> sessions_;
    Names topics_;
};

}  // namespace osm::study
