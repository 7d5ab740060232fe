#include "plan/missed.hpp"

#include "plan/goal.hpp"

#include <algorithm>

namespace osm::plan {

std::vector<Missed> missed(const Plan& plan, const Progress& progress, time::Date today) {
    std::vector<Missed> found;
    for (Index i = 0; i < plan.items.size(); ++i) {
        const auto state = progress.items[i].state;
        const auto& due = plan.items[i].due;
        if (due && *due < today && state != State::done && state != State::dropped)
            found.push_back({plan.items[i].id, *due});
    }
    for (Index i = 0; i < plan.goals.size(); ++i) {
        const auto& due = plan.goals[i].due;
        if (due && *due < today && state(plan.goals[i], last_measure(progress, i)) != State::done)
            found.push_back({plan.goals[i].id, *due});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Missed& a, const Missed& b) { return a.due < b.due; });
    return found;
}

}  // namespace osm::plan
