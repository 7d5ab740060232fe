#include "plan/goal.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace osm::plan {
namespace {

std::optional<std::int64_t> rank(const Goal& goal, std::string_view value) {
    if (goal.scale.empty())
        return text::whole_number(value);
    const auto found = std::find(goal.scale.begin(), goal.scale.end(), value);
    if (found == goal.scale.end())
        return std::nullopt;
    return found - goal.scale.begin();
}

}  // namespace

bool reached(const Goal& goal, std::string_view value) {
    const auto there = rank(goal, goal.target), here = rank(goal, value);
    return there && here ? *there <= *here : value == goal.target;
}

void require_value(const Goal& goal, const std::string& value) {
    if (rank(goal, value))
        return;
    if (!goal.scale.empty())
        text::fail("'" + value + "' is not on the scale of '" + goal.id + "'",
                   text::did_you_mean(value, goal.scale, "it is " + text::join(goal.scale, ", ")));
    if (rank(goal, goal.target))
        text::fail("'" + value + "' is no number, as the target of '" + goal.id + "' is",
                   "write 7, or +1");
}

const Measure* last_measure(const Progress& progress, Index goal) {
    const auto found =
        std::find_if(progress.measures.begin(), progress.measures.end(),
                     [&](const Measure& one) { return one.goal == goal && goal != none; });
    return found == progress.measures.end() ? nullptr : &*found;
}

State state(const Goal& goal, const Measure* last) {
    if (!last)
        return State::ready;
    return reached(goal, last->value) ? State::done : State::started;
}

std::string in_short(const Goal& goal, const Measure* last) {
    const bool open = state(goal, last) != State::done;
    return goal.id + " " + so_far(goal, last) +
           (!open      ? ", reached"
            : goal.due ? " by " + time::to_text(*goal.due)
                       : "");
}

std::string so_far(const Goal& goal, const Measure* last) {
    return last ? last->value + " of " + goal.target : "target " + goal.target;
}

}  // namespace osm::plan
