// plan/range.hpp - how wide a told range of the pace must be: learned from its own misses.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

// One whole week: hours planned for it (1 where no plan says any) and hours studied.
struct StudyWeek {
    double planned = 1;
    double studied = 0;
};

// Why no range is told at an origin.
enum class Silence {
    no,
    short_log,  // fewer than `first_told` weeks, or fewer than the range looks ahead
    stopped,    // none in the last two weeks, or in fewer than four of the last eight
    changed,    // the last four weeks are far from the level before them
    record,     // its own ranges held too seldom, see Record
};

// The shape of a range: Student's t with three degrees of freedom over the logarithm, its scale
// below the middle unlike the one above it (a split distribution, Fechner 1897). Normal tails were
// too thin and the middle too wide on every log that was tried.
inline constexpr int degrees = 3;
double quantile_of_shape(double part);  // of the scale; part in (0, 1)

// What is told after `origin` weeks about the mean of the `horizon` weeks that follow.
struct Told {
    std::size_t origin = 0;
    double level = 0;       // median part of the planned hours, its trend in it
    double prior_part = 0;  // of the level, that is assumption
    double down = 0;        // scale of the logarithm below the level
    double up = 0;          // and above it
    Silence silence = Silence::no;
    std::optional<double> error = {};  // logarithm of what came against the level; nullopt: to come

    double at(double part) const;   // the level's quantile
    bool held(double inner) const;  // 0.8: between the quantiles 0.1 and 0.9; needs `error`
};

// How often 80 % ranges held: of those whose weeks have come, told or withheld for the record.
struct Record {
    int judged = 0;
    int held = 0;

    // Ten at least, and at least one horizon of them: fewer say nothing.
    bool known(std::size_t horizon) const;
    // Held too seldom to go on: then a forecast that far ahead is refused. What it holds is told.
    bool bad(std::size_t horizon) const;
};

inline constexpr double least_held = 0.75;
inline constexpr int first_told = 8;  // weeks

// Goes through the log as if each week had been the last one known; the last of the result is what
// is told now, the first what is told after `first_told` weeks (or the horizon, or now, if that is
// sooner). An error is known once its horizon has passed.
//
// The level is the weighted mean of hours studied against hours planned, where a week counts half
// as much as one eight weeks later, and `assumed` (0: nothing is) as four weeks and half of that
// after every four weeks of log. Where its past errors leaned to one side it follows them: by their
// mean at 1, 2, 4, ... weeks up to the horizon, shrunk to 0 and as far as those of four weeks stand
// out of their own doubt, and not wholly, since trends end. A range's scale is
//
// - the mean square of past errors at 1, 2, 4, ... weeks up to the horizon: each is shrunk to twice
//   the one before it (an error that walks at random; the first to 0.4), which weighs as two
//   forecasts that do not overlap;
// - times a knob for either side, turned after every range that was resolved: out by a miss of that
//   side and by any miss, in by a hit (adaptive conformal inference, Gibbs and Candes 2021, on the
//   scale), within a quarter and three; and times what ranges half as far had to be widened by
//   then, whose weeks came sooner.
//
// Cost linear in weeks, times the square of the logarithm of the horizon; `horizon` at least 1.
std::vector<Told> ranges(const std::vector<StudyWeek>& weeks, std::size_t horizon, double assumed);

// Of ranges whose weeks have come after `until` weeks.
Record record_of(const std::vector<Told>& told, std::size_t horizon, std::size_t until);

// "study was logged in only 3 of the last 8 weeks"; "" for none.
std::string why(Silence silence, const std::vector<StudyWeek>& weeks, const Record& record);

}  // namespace osm::plan
