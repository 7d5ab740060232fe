#include "plan/graph.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

namespace osm::plan {
namespace {

// Of a circle, the items that a message names: of a longer one the first and the last of them.
constexpr std::size_t most_named = 12;
constexpr std::size_t named_first = 8;

// Kahn's algorithm (1962), where `any` asks for one arrival only.
class Ordering {
public:
    explicit Ordering(const Plan& plan) : plan_(plan), waiting_(plan.items.size()) {
        const auto n = plan.items.size();
        needed_by_.resize(n);
        wanted_by_.resize(n);
        for (Index i = 0; i < n; ++i) {
            const auto& item = plan.items[i];
            waiting_[i] = item.needs.size() + (item.any.empty() ? 0 : 1);
            for (const auto need : item.needs)
                needed_by_[need].push_back(i);
            for (const auto choice : item.any)
                wanted_by_[choice].push_back(i);
            for (const auto other : item.with)
                for (const auto need : plan.items[other].needs) {
                    if (need == i)
                        continue;
                    needed_by_[need].push_back(i);
                    ++waiting_[i];
                }
        }
    }

    std::vector<Index> order() {
        std::vector<Index> found;
        std::vector<bool> served(waiting_.size());
        found.reserve(waiting_.size());
        for (Index i = 0; i < waiting_.size(); ++i)
            if (waiting_[i] == 0)
                found.push_back(i);
        const auto arrive = [&](Index i) {
            if (--waiting_[i] == 0)
                found.push_back(i);
        };
        for (std::size_t at = 0; at < found.size(); ++at) {
            for (const auto i : needed_by_[found[at]])
                arrive(i);
            for (const auto i : wanted_by_[found[at]]) {
                if (served[i])
                    continue;
                served[i] = true;
                arrive(i);
            }
        }
        return found;
    }

private:
    const Plan& plan_;
    std::vector<std::size_t> waiting_;
    std::vector<std::vector<Index>> needed_by_, wanted_by_;
};

// What keeps an item that is in no order from it: the first such need, else the first of `any`,
// else what must be done before something that must be possible too.
Index what_blocks(const Plan& plan, Index index, const std::vector<bool>& ordered) {
    const auto& item = plan.items[index];
    for (const auto need : item.needs)
        if (!ordered[need])
            return need;
    for (const auto other : item.with)
        for (const auto need : plan.items[other].needs)
            if (need != index && !ordered[need])
                return need;
    return item.any.front();
}

text::Diagnostic tell(const Plan& plan, std::vector<Index> circle) {
    std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
    std::string path;
    for (std::size_t at = 0; at < circle.size(); ++at) {
        if (circle.size() > most_named && at == named_first) {
            at = circle.size() - (most_named - named_first);
            path += fmt::format("({} more) > ", circle.size() - most_named);
        }
        path += plan.items[circle[at]].id + " > ";
    }
    const auto& first = plan.items[circle.front()];
    return {first.place, "'" + first.id + "' needs itself: " + path + first.id,
            "take one of them out of needs"};
}

}  // namespace

void put_in_order(Plan& plan, text::Diagnostics& faults) {
    plan.order = Ordering(plan).order();
    const auto n = plan.items.size();
    if (plan.order.size() == n)
        return;
    std::vector<bool> ordered(n);
    for (const auto i : plan.order)
        ordered[i] = true;
    // Each item left over has something left over before it: going back must come round.
    std::vector<std::uint32_t> walk(n);
    for (Index start = 0; start < n; ++start) {
        if (ordered[start] || walk[start] != 0)
            continue;
        const auto mark = static_cast<std::uint32_t>(start + 1);
        Index at = start;
        for (; walk[at] == 0; at = what_blocks(plan, at, ordered))
            walk[at] = mark;
        if (walk[at] != mark)
            continue;  // led into a circle that was told already
        std::vector<Index> circle{at};
        for (auto i = what_blocks(plan, at, ordered); i != at; i = what_blocks(plan, i, ordered))
            circle.push_back(i);
        faults.push_back(tell(plan, std::move(circle)));
    }
}

std::vector<std::vector<Index>> successors(const Plan& plan) {
    std::vector<std::vector<Index>> after(plan.items.size());
    for (Index i = 0; i < plan.items.size(); ++i)
        for (const auto need : plan.items[i].needs)
            after[need].push_back(i);
    return after;
}

}  // namespace osm::plan
