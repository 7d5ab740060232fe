// plan/what_if.hpp - a plan that is a little other than written, to see what that would bring.
#pragma once

#include "plan/pace.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::plan {

// One change, as typed:
//
//   drop=ITEM           given up
//   hours=ITEM:40       will take 40 hours after all
//   share.TRACK=70%     of the week; the other shares keep their proportions in the rest
//   leave=A..B          no study on these days
//   pace=80%            of the planned hours are studied, or pace=30: hours a week
struct Change {
    enum class What { drop, hours, share, leave, pace } what = What::drop;
    Index item = none;    // or track, of `share`
    double number = 0;    // hours, or a part of 1
    bool weekly = false;  // of `pace`: number is hours a week
    time::Period days;
};

// "drop=kafka,leave=2017-03-01..2017-03-14": several at once. Failure (misuse) that says what can
// be written.
std::vector<Change> read_changes(const Plan& plan, std::string_view words,
                                 const time::Words& times);

// The plan, progress and pace with the changes. Of the pace only its middle is set: how sure it is
// stays. `usual_week`: planned hours of one, which a weekly pace is a part of.
struct Changed {
    Plan plan;
    Progress progress;
    std::optional<double> level;
};

Changed with(const std::vector<Change>& changes, const Plan& plan, std::vector<Fact> facts,
             const Logged& logged, double usual_week, time::Stamp now);

}  // namespace osm::plan
