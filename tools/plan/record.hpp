// tools/plan/record.hpp - writing a line of facts/progress.tsv.
#pragma once

#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "cli/verb.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "time/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::plan::verbs {

// --at TIME; now without it.
class When {
public:
    void declare(cli::Options& options);
    time::Stamp resolve(cli::Context& context) const;  // Failure (misuse) for a time to come

private:
    std::optional<std::string> at_;
};

struct Line {
    Event event;
    std::string item;  // an id of the plan
    std::string value = {};
    std::string tags = {};
    std::string note = {};
};

// Appends the lines in one write; they are on the disk when it returns.
void record(cli::Context& context, time::Stamp at, const std::vector<Line>& lines);

// "2016-10-03 09:02 (+01:00)".
std::string in_full(time::Stamp stamp);

// The item that a word names; of a goal's name the Failure says how goals are recorded.
Index find_no_goal(const Plan& plan, const std::string& word);

}  // namespace osm::plan::verbs
