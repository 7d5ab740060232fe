// osm-plan measure - where a goal stands that is not hours: a level, a count, a grade.

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
        options.argument("GOAL", goal_, "a track or an item of the plan");
        options.argument("VALUE", value_, "B1, 6c, 24; +1 adds to the number measured last");
        when_.declare(options);
        notes_.declare(options);
        options.example("osm-plan measure french B1 -m 'mock test'", "a level");
        options.example("osm-plan measure novels +1", "one more than last time");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context);
        const auto track = view.plan.track(goal_);
        const auto item = track ? none : find_item(view.plan, goal_);
        const auto before = last(view, track.value_or(none), item);
        const auto value = added(before);
        const auto at = when_.resolve(context);
        const auto id = track ? goal_ : view.plan.items[item].id;
        record(context, at, {{Event::measure, id, value, notes_.tags(), notes_.note()}});
        context.say(fmt::format(
            "{} is at {}{}", track ? goal_ : view.plan.topic(item), value,
            before ? fmt::format(", was {} on {}", before->value, time::to_text(before->at.day()))
                   : ""));
        return cli::Exit::done;
    }

private:
    static const Measure* last(const View& view, Index track, Index item) {
        const auto& measures = view.progress.measures;
        const auto found = std::find_if(measures.begin(), measures.end(), [&](const Measure& one) {
            return one.track == track && one.item == item;
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
