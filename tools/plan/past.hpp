// tools/plan/past.hpp - the plan, its facts and the log as they were known on each Monday.
#pragma once

#include "cli/context.hpp"
#include "plan/backtest.hpp"
#include "plan/capacity.hpp"
#include "plan/forecast.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace osm::plan::verbs {

inline constexpr std::int64_t most_ahead = 52;  // weeks

// The part of a session within one week, and when it was known.
struct PieceOfStudy {
    time::Date monday;
    time::Date day;
    time::Duration length;
    std::string topic;
    std::int64_t known = 0;  // seconds since 1970
    bool in_plan = true;
};

struct StudyLog {
    std::vector<PieceOfStudy> pieces;
    time::Date first, end;  // first Monday with study; the Monday of the week that runs
    bool ended = false;     // long ago: then `end` is the Monday after its last week

    int weeks() const { return pieces.empty() ? 0 : (end - first) / 7; }
};

struct Was {  // plan.toml as one commit left it
    std::int64_t at = 0;
    Plan plan;
    Capacity capacity;
    double hours = 0;
};

// The finish that would have been told on a day, and the day on which all that was open then was
// done or dropped; nullopt: not yet.
struct ToldFinish {
    time::Date day;
    Finish finish;
    double scope = 0;                  // hours by estimate of all that was not dropped
    std::optional<time::Date> linear;  // hours left at the mean of all weeks so far
    std::optional<time::Date> came;

    bool held() const;  // between the first and the ninth of ten
};

struct LookedBack {
    Plan plan;
    Capacity capacity;
    bool bare = false;  // no session is on a track of the plan: hours are counted as they are
    StudyLog study;
    std::vector<Was> versions;  // oldest first; empty without history
    std::vector<Fact> facts;
    std::vector<std::int64_t> known;  // when each fact was
    std::int32_t offset = 0;          // of now
    time::Duration day_start;

    Past hours() const;
    std::vector<ToldFinish> finishes(const cli::Context& context) const;
    // What osm-plan forecast tells now, from the plan as it is today.
    ToldFinish finish_now(cli::Context& context) const;

private:
    const Was* as_of(std::int64_t at) const;
    std::int64_t begin(time::Date day) const;
    Origin origin(time::Date monday) const;
    ToldFinish finish_on(time::Date monday) const;
    std::optional<time::Date> came(const Plan& then, const Progress& progress) const;
};

// Reads all of it. Lines count from when git recorded them where it did so as they came; else from
// their own time, which is said on standard error.
LookedBack look_back(cli::Context& context, const std::vector<std::string>& words);

// From `told` to `came`, negative when it came earlier.
int working_days(const Capacity& capacity, time::Date told, time::Date came);

}  // namespace osm::plan::verbs
