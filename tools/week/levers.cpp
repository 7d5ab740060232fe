#include "tools/week/levers.hpp"

#include "budget/levers.hpp"
#include "plan/what_if.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace osm::week {
namespace {

constexpr std::size_t futures = 2000;
constexpr std::size_t most_drops = 2;
constexpr double more_hours = 4;  // a week

// What nothing open needs, the least wanted first, then the longest.
std::vector<plan::Index> could_be_dropped(const plan::Plan& plan, const plan::Progress& progress) {
    const auto open = [&](plan::Index i) {
        const auto state = progress.items[i].state;
        return state != plan::State::done && state != plan::State::dropped;
    };
    std::vector<bool> needed(plan.items.size());
    for (plan::Index i = 0; i < plan.items.size(); ++i)
        if (open(i) && !plan.items[i].milestone)
            for (const auto* list : {&plan.items[i].needs, &plan.items[i].any, &plan.items[i].with})
                for (const auto other : *list)
                    needed[other] = true;
    std::vector<plan::Index> found;
    for (plan::Index i = 0; i < plan.items.size(); ++i)
        if (open(i) && !needed[i] && !plan.items[i].milestone &&
            progress.items[i].remaining.seconds > 0)
            found.push_back(i);
    std::ranges::stable_sort(found, [&](plan::Index a, plan::Index b) {
        const auto rank = [&](plan::Index i) {
            return std::pair(-plan.items[i].priority, -progress.items[i].remaining.seconds);
        };
        return rank(a) < rank(b);
    });
    return {found.begin(),
            found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), most_drops))};
}

bool pays_for(const budget::Bill& bill, const std::string& item) {
    return bill.course == item || (bill.course.empty() && text::to_kebab(bill.name) == item);
}

class Weighing {
public:
    Weighing(const Facts& facts, const chance::Race& now)
        : facts_(facts),
          finish_(facts.standing.finish.as_days()),
          ends_(facts.purse.runway->as_days()) {
        count_ = std::min({futures, finish_.size(), ends_.size()});
        const auto here = first(finish_, ends_);
        correction_ = now.chance - here;
        for (const auto& lever : budget::levers(*facts.purse.known, facts.purse.budget)) {
            money_.push_back(lever);
            words.push_back(budget::to_text(lever));
        }
        for (const auto item : could_be_dropped(facts.plan, facts.standing.progress)) {
            plan_.push_back({plan::Change::What::drop, item, 0, false, {}});
            words.push_back("drop " + facts.plan.items[item].id);
        }
        if (const auto paced = facts.standing.finish.paced_hours; paced > 0) {
            const auto hours = std::round(paced + more_hours);
            plan_.push_back({plan::Change::What::pace, plan::none, hours, true, {}});
            words.push_back(fmt::format("study {:.0f} h a week", hours));
        }
    }

    double chance(const std::vector<std::size_t>& chosen) const {
        std::vector<plan::Change> changes;
        auto known = *facts_.purse.known;
        for (const auto i : chosen)
            if (i < money_.size())
                known = budget::what_if(std::move(known), facts_.purse.budget, money_[i]);
            else
                changes.push_back(plan_[i - money_.size()]);
        // What is dropped is not paid for either.
        bool unpaid = false;
        for (const auto& change : changes)
            if (change.what == plan::Change::What::drop)
                for (const auto& bill : facts_.purse.budget.bills)
                    if (pays_for(bill, facts_.plan.items[change.item].id)) {
                        known = budget::what_if(
                            std::move(known), facts_.purse.budget,
                            {budget::Lever::Kind::drop, bill.name, {}, 1, known.from});
                        unpaid = true;
                    }
        const auto ends =
            changes.size() == chosen.size() && !unpaid
                ? ends_
                : budget::forecast(known, static_cast<std::int64_t>(count_)).as_days();
        const auto finish = changes.empty() ? finish_ : finish_with(changes);
        return std::clamp(first(finish, ends) + correction_, 0.0, 1.0);
    }

    std::vector<std::string> words;

private:
    double first(const std::vector<double>& finish, const std::vector<double>& ends) const {
        return chance::race(std::span(finish).first(count_), std::span(ends).first(count_)).chance;
    }

    // Days on which all is done; at once where nothing is left.
    std::vector<double> finish_with(const std::vector<plan::Change>& changes) const {
        const auto& standing = facts_.standing;
        plan::Logged logged;
        for (const auto& [topic, sum] : standing.studied.topics())
            logged[topic] = sum.spent;
        const auto changed = plan::with(changes, facts_.plan, standing.events, logged,
                                        facts_.capacity->usual_week().hours(), facts_.now);
        auto left = plan::work(changed.plan, changed.progress);
        left.growth = standing.finish.growth;
        const auto finish =
            plan::forecast(left, plan::Capacity(changed.plan), pace_of(standing.in_plan),
                           facts_.now, plan::usual_seed, static_cast<int>(count_), changed.level);
        if (!finish.paths.empty())
            return finish.as_days();
        return finish.basis == plan::Basis::nothing_left
                   ? std::vector<double>(count_, static_cast<double>(facts_.today.days))
                   : finish_;
    }

    const Facts& facts_;
    std::vector<double> finish_, ends_;
    std::size_t count_ = 0;
    double correction_ = 0;  // of the first futures to all of them
    std::vector<budget::Lever> money_;
    std::vector<plan::Change> plan_;
};

}  // namespace

Levers levers(const Facts& facts, const chance::Race& now) {
    const Weighing weighing(facts, now);
    return {weighing.words,
            chance::ladder(weighing.words.size(), now.chance, facts.purse.budget.risk,
                           [&](const auto& chosen) { return weighing.chance(chosen); })};
}

}  // namespace osm::week
