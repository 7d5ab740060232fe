// osm-plan measure - where a goal stands that is not hours: a level, a count, a grade.

#include "plan/goal.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/record.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan::verbs {
namespace {

class Measuring final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"measure", "record where a goal stands that is not hours"};
    }

    void declare(cli::Options& options) override {
        options.argument("GOAL", goal_, "a goal of the plan, or a track or an item");
        options.argument("VALUE", value_, "B1, 6c, 24; +1 adds to the number measured last");
        when_.declare(options);
        notes_.declare(options);
        options.example("osm-plan measure french B1 -m 'mock test'", "a level");
        options.example("osm-plan measure novels +1", "one more than last time");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context);
        const auto goal = view.plan.goal(goal_).value_or(none);
        const auto track = goal != none ? none : view.plan.track(goal_).value_or(none);
        const auto item = goal != none || track != none ? none : find(view.plan);
        const auto before = last(view, item, track, goal);
        const auto value = added(before);
        if (goal != none)
            require_value(view.plan.goals[goal], value);
        const auto at = when_.resolve(context);
        const auto id = item == none ? goal_ : view.plan.items[item].id;
        record(context, at, {{Event::measure, id, value, notes_.tags(), notes_.note()}});
        context.say(said(view.plan, item, goal, value, before));
        return cli::Exit::done;
    }

private:
    Index find(const Plan& plan) const {
        if (plan.item(goal_) || plan.goals.empty())
            return find_item(plan, goal_);
        std::vector<std::string> known;
        for (const auto& goal : plan.goals)
            known.push_back(goal.id);
        if (const auto near = text::nearest(goal_, known))
            text::fail("'" + goal_ + "' is no goal of the plan", "did you mean '" + *near + "'");
        return find_item(plan, goal_);
    }

    std::string said(const Plan& plan, Index item, Index goal, const std::string& value,
                     const Measure* before) const {
        auto line = fmt::format("{} is at {}", item == none ? goal_ : plan.topic(item), value);
        if (goal != none)
            line += " of " + plan.goals[goal].target;
        if (before)
            line += fmt::format(", was {} on {}", before->value, time::to_text(before->at.day()));
        if (goal != none && reached(plan.goals[goal], value))
            line += ": reached";
        return line;
    }

    static const Measure* last(const View& view, Index item, Index track, Index goal) {
        const auto& measures = view.progress.measures;
        const auto found = std::find_if(measures.begin(), measures.end(), [&](const Measure& one) {
            return one.track == track && one.item == item && one.goal == goal;
        });
        return found == measures.end() ? nullptr : &*found;
    }

    std::string added(const Measure* before) const {
        if (value_.find_first_of(" \t\n") != std::string::npos || value_.empty())
            text::fail(fmt::format("'{}' is no value", value_),
                       "write one word; -m takes what else there is to say");
        const auto step =
            value_.starts_with('+') ? text::whole_number(value_.substr(1)) : std::nullopt;
        if (!step)
            return value_;
        const auto from =
            before ? text::whole_number(before->value) : std::optional(std::int64_t{0});
        std::int64_t sum = 0;
        if (!from || __builtin_add_overflow(*from, *step, &sum))
            text::fail(fmt::format("'{}' cannot be added to '{}'", value_, before->value),
                       "write the value itself");
        return std::to_string(sum);
    }

    std::string goal_, value_;
    When when_;
    cli::NoteOptions notes_;
};

}  // namespace

cli::VerbPtr measure() { return std::make_unique<Measuring>(); }

}  // namespace osm::plan::verbs
