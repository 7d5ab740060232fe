// plan/plan.hpp - what a learner means to do: items that need each other, tracks, a working week.
#pragma once

#include "config/document.hpp"
#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace osm::plan {

// Items and tracks are known by their place in the plan's lists.
using Index = std::size_t;
inline constexpr Index none = std::numeric_limits<Index>::max();

// A stretch of a working day, as time after midnight; from < until <= 24:00.
struct Window {
    time::Duration from;
    time::Duration until;

    time::Duration length() const { return until - from; }
};

// From that day on the hours of a day are meant by the clock of another place.
struct Move {
    time::Date on;
    std::string zone;
    text::Place place;
};

// A subject that gets its part of every week: windows of its own, or a share of the week's hours.
struct Track {
    std::string id;
    std::string title;                  // the id where the plan gives none
    std::optional<std::int64_t> share;  // percent
    std::vector<Window> windows;
    text::Place place;
};

struct Week {
    std::array<bool, 7> works{};  // by time::Weekday
    std::vector<Window> windows;
    std::vector<time::Period> holidays;
    std::vector<time::Period> leave;
    bool assumed = false;  // a track takes a share of hours that the plan does not give
};

// Hours of a week that names none: a job's day, with an hour at noon.
inline constexpr std::string_view usual_windows = "09:00-13:00 and 14:00-18:00";

// A course, book, paper, project, post; or a milestone, which has no hours and no track, and is
// reached when all that it needs is done.
struct Item {
    std::string id;
    std::string title;   // the id where the plan gives none
    Index track = none;  // none: a milestone
    std::string kind;    // "" where the plan gives none
    std::optional<config::Estimate> estimate;
    std::int64_t priority = 2;  // 1 is first
    std::vector<Index> needs;   // all of these before
    std::vector<Index> any;     // one of these before
    std::vector<Index> with;    // these before, or possible too: then either may come first
    std::string text;           // what else should be known, in words: never blocks
    std::optional<money::Amount> price;
    std::string link;
    std::optional<time::Date> from;  // the first day on which it can be worked on
    std::optional<time::Date> due;
    bool milestone = false;
    text::Place place;
};

// What is not told in hours: French to B2, 24 books, climb 6c. See plan/goal.hpp.
struct Goal {
    std::string id;     // perhaps that of its track
    std::string title;  // the id where the plan gives none
    Index track = none;
    std::string target;
    std::vector<std::string> scale;  // empty: numbers, or words that can only be compared
    std::optional<time::Date> due;
    text::Place place;
};

// plan.toml as values whose references are resolved. Items come first in the file's order, then
// milestones.
struct Plan {
    bool exists = false;  // there is a plan.toml
    std::string file;     // as messages name it
    std::string name;
    std::optional<time::Date> start;
    std::string zone;         // "" where the plan gives none
    std::vector<Move> moves;  // in the order of their days
    Week week;
    std::vector<Track> tracks;
    std::vector<Item> items;
    std::vector<Goal> goals;
    std::vector<Index> order;  // all items, each after what it needs; less those in a cycle

    std::optional<Index> item(std::string_view id) const;
    std::optional<Index> track(std::string_view id) const;
    std::optional<Index> goal(std::string_view id) const;

    // "ml:pgm-1", what its sessions are clocked on; of a milestone the id alone.
    std::string topic(Index item) const;

    // The item that a session's topic belongs to: `ml:pgm-1`, `ml:pgm-1:week3`, `pgm-1`. Ids are
    // unique, so hours stay with an item that changed its track. nullopt: of a track, or of nothing
    // in the plan.
    std::optional<Index> item_of(std::string_view topic) const;
    // The same for its track: that of its item, else the one that it begins with.
    std::optional<Index> track_of(std::string_view topic) const;

    std::unordered_map<std::string, Index> by_id;  // first of each id
};

// Whether a topic has a track in the plan, for the sessions of a log one after the other: each
// topic is looked up once. The plan must stay.
class InPlan {
public:
    explicit InPlan(const Plan& plan) : plan_(plan) {}

    bool operator()(std::string_view topic);

private:
    const Plan& plan_;
    std::map<std::string, bool, std::less<>> known_;
};

// Reads and checks what the tools rely on: ids, references, cycles (named with their path),
// tracks and windows. A plan with an error among its faults is whole enough to be looked at, not to
// be scheduled. A missing file is an empty plan. Linear in the plan.
Plan load(const std::filesystem::path& data, text::Diagnostics& faults);
Plan read(const config::Document& document, text::Diagnostics& faults);

// The command that puts a first item into a plan, or a track, that has none; "" when it has.
std::string how_to_begin(const Plan& plan, Index track = none);

// The item, or track, that a word names: `pgm-1` or `ml:pgm-1`. Failure (misuse) with the nearest
// one when there is none such.
Index find_item(const Plan& plan, std::string_view word);
Index find_track(const Plan& plan, std::string_view word);

// "did you mean 'X'" among all ids of the plan; else `otherwise`.
std::string nearest_id(const Plan& plan, std::string_view word, std::string otherwise = {});

}  // namespace osm::plan
