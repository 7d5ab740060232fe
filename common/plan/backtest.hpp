// plan/backtest.hpp - how good the forecasts would have been: told one by one through the past,
// with what was known then, and held against what came.
#pragma once

#include "chance/chance.hpp"
#include "plan/range.hpp"
#include "time/calendar.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace osm::plan {

// One Monday of the past.
struct Origin {
    time::Date monday;
    std::vector<StudyWeek> past;  // whole weeks as they were known then, without leave
    std::vector<double> ahead;    // planned hours of the weeks from here on, as the plan was then
};

// Hours to come, week by week; what every finish date rests on.
struct Past {
    std::vector<Origin> origins;  // one a week
    std::vector<double> came;     // hours studied in the week of each origin
    double assumed = 0;           // level before there is a log; 0: none
    bool planned = false;         // there is a plan: hours ahead are its own, else they are 1
};

enum class Method {
    range,   // ours
    iid,     // Monte Carlo of past weeks drawn one by one
    linear,  // the mean of all weeks so far goes on
    plan,    // every planned hour is studied
};

std::string_view name(Method method);

// What one method was worth at one horizon, in hours a week. All methods are scored where ours was
// told, or withheld for its record only.
struct Score {
    std::size_t weeks = 0;  // horizon; 0: all of them together
    Method method = Method::range;
    int judged = 0;  // origins
    int apart = 0;   // of them that do not overlap
    int held50 = 0, held80 = 0, held95 = 0;
    chance::Interval interval;       // of the 80 % share, 95 % sure, from the ones apart
    int early = 0, late = 0;         // more, or less, was studied than the 80 % range says
    double winkler = 0;              // interval score of the 80 % range (Winkler 1972): mean
    double pinball = 0;              // mean loss of the quantiles .1 .25 .5 .75 .9
    std::optional<double> days_off;  // median: working days between the day on which the hours
                                     // of the middle were reached and the one told for them
    // Of `range` only. Refused origins: the log was too short, study had stopped, the pace had
    // changed. Withheld ones are judged as well. Censored: their weeks had not all come.
    int short_log = 0, stopped = 0, changed = 0, withheld = 0, censored = 0;
};

// What the share of held 80 % ranges says: they must be 75 to 90 in 100.
enum class Verdict {
    few,  // fewer than ten, or than one horizon of them
    holds,
    wide,     // more than 90 in 100: wider than need be
    refused,  // fewer than 75: a forecast so far ahead is refused
};

std::string_view name(Verdict verdict);
Verdict verdict(const Score& score);

// For each of `horizons` the four methods, and after them those of all horizons together. Ranges of
// a point are the point, so plan and linear have no shares, only scores.
std::vector<Score> backtest(const Past& past, const std::vector<std::size_t>& horizons);

}  // namespace osm::plan
