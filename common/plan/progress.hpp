// plan/progress.hpp - how far it has come: facts/progress.tsv and the hours logged, item by item.
#pragma once

#include "plan/plan.hpp"
#include "records/reader.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

// Time studied by topic, as another domain sums it: topics as they were clocked.
using Logged = std::map<std::string, time::Duration, std::less<>>;

enum class Event { start, done, drop, estimate, measure };

std::string_view name(Event event);
std::optional<Event> event_named(std::string_view word);

// One line of facts/progress.tsv whose event and item are known. What is measured is a goal of the
// plan, or else a track or an item.
struct Fact {
    time::Stamp at;
    Event event = Event::start;
    Index item = none;   // none: of a track or goal
    Index track = none;  // set when `item` is none
    Index goal = none;   // then both are none
    std::string value;
    std::vector<std::string> evidence;  // tags `evidence=...`
    std::string note;
    std::int64_t line = 0;  // of the file, from 1
};

// Hours as `estimate` records them: 18, 2.5. nullopt when it is no number in (0, most_hours].
inline constexpr double most_hours = 100'000;
std::optional<time::Duration> read_hours(std::string_view word);

// What was recorded up to `now`, earliest first (lines of one instant in the file's order). Lines
// that name no item of the plan, or an event that nobody knows, are left out and told as warnings
// with their place.
std::vector<Fact> read_facts(records::Reader& reader, const Plan& plan, time::Instant now,
                             text::Diagnostics& faults);
std::vector<Fact> read_facts(const std::filesystem::path& data, const Plan& plan, time::Instant now,
                             text::Diagnostics& faults);

// dropped counts as done for whatever needs it: nothing waits for ever for what was given up.
enum class State {
    done,
    dropped,
    started,  // some time was logged on it, or `start`; also while it still waits for others
    ready,    // all it needs is done
    blocked,
};

std::string_view name(State state);
std::optional<State> state_named(std::string_view word);

// One item as it stands.
struct Standing {
    State state = State::blocked;
    time::Duration logged;                // on it and below it
    std::optional<time::Duration> hours;  // estimate in force: the last fact's, else the plan's
    time::Duration remaining;             // see below; none when done or dropped
    std::optional<time::Stamp> ended;     // when it was done or dropped
    std::vector<std::string> evidence;
    std::vector<Index> waits_for;  // what keeps it from being ready
};

// The last value of a goal.
struct Measure {
    Index item = none;
    Index track = none;
    Index goal = none;
    time::Stamp at;
    std::string value;
};

struct Progress {
    std::vector<Standing> items;    // by plan index
    std::vector<Measure> measures;  // in the order of their first measuring
    time::Duration elsewhere;       // logged on a track or on nothing of the plan, not on an item
};

// While an item is not done, at least this part of its estimate remains: what has used up its hours
// is not finished by that.
inline constexpr double least_share_left = 0.2;

// Remaining is the estimate less what was logged, but at least the share above. Without an estimate
// nothing can be said: `hours` is absent and remaining is zero.
Progress standing(const Plan& plan, const std::vector<Fact>& facts, const Logged& logged);

// The first day on which it can be worked on, where the plan says one; what was started has begun.
std::optional<time::Date> first_day(const Plan& plan, const Progress& progress, Index item);

// Whether what `item` needs is behind it; `with` counts as behind when it could be studied too.
std::vector<Index> what_it_waits_for(const Plan& plan, const std::vector<Standing>& items,
                                     Index item);

}  // namespace osm::plan
