// study/totals.hpp - sessions added up: whole seconds, so that topics, days and weeks of the same
// sessions agree.
#pragma once

#include "study/names.hpp"
#include "study/sessions.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osm::study {

// Time spent; `from_git` is the part of it that was inferred from commits. `sessions` counts each
// session once, however many days it touches.
struct Sum {
    time::Duration spent;
    time::Duration from_git;
    std::int64_t sessions = 0;

    bool operator==(const Sum&) const = default;

    Sum& operator+=(const Sum& other) {
        spent += other.spent;
        from_git += other.from_git;
        sessions += other.sessions;
        return *this;
    }
};

// The session as a sum, when `length` of it counts.
inline Sum sum_of(const Session& session, time::Duration length) {
    return {length, session.from_git() ? length : time::Duration{}, 1};
}

using Topics = std::map<std::string, Sum>;  // by the whole topic, as clocked
using Days = std::map<time::Date, Sum>;     // only days on which something was clocked

// Sums under words, while they are being added up.
class SumsByName {
public:
    void add(std::string_view word, const Sum& sum);
    Topics sorted() const;

private:
    Names names_;
    std::vector<Sum> sums_;
};

// Adds up by topic and by day in one reading: what a plan and a week ask of the log.
class Totals {
public:
    explicit Totals(time::Duration day_start, time::Period within = {});

    void add(const Session& session);  // the parts of it within the period

    const Sum& all() const { return all_; }

    Topics topics() const { return topics_.sorted(); }

    const Days& days() const { return days_; }

private:
    time::Duration day_start_;
    time::Period within_;
    Sum all_;
    Days days_;
    SumsByName topics_;
};

// Every week from the first one with a session to `last` (or to the last with a session), empty
// ones included: the history that a pace is drawn from. Empty when there is no session up to
// `last`. A session that runs from one week into the next counts in both.
std::vector<std::pair<time::Week, Sum>> weekly(const Days& days,
                                               std::optional<time::Week> last = {});

}  // namespace osm::study
