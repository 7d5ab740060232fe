// osm-plan estimate - what an item will take after all.

#include "plan/next.hpp"
#include "text/diagnostic.hpp"
#include "time/words.hpp"
#include "tools/plan/record.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

// 70, 2.5, or a length as elsewhere: 1h30m, 90m.
time::Duration hours_typed(const std::string& word) {
    if (const auto hours = read_hours(word))
        return *hours;
    try {
        return time::read_duration(word);
    } catch (const text::Failure&) {
        text::fail(fmt::format("'{}' is no number of hours", word), "write 70, 2.5 or 1h30m");
    }
}

class Estimate final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"estimate", "record what an item will take after all"};
    }

    void declare(cli::Options& options) override {
        options.argument("ITEM", word_, "pgm-1 or ml:pgm-1");
        options.argument("HOURS", hours_, "in all, what was logged included: 70, 2.5, 1h30m");
        notes_.declare(options);
        options.example("osm-plan estimate pgm-1 70", "70 hours from its beginning to its end");
        options.remark("The plan's own estimate stays in plan.toml; the last one recorded counts.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto hours = hours_typed(hours_);
        const auto view = look(context);
        const auto item = find_no_goal(view.plan, word_);
        const auto& standing = view.progress.items[item];
        if (view.plan.items[item].milestone)
            text::fail(fmt::format("'{}' is a milestone", word_), "it has no hours of its own");
        context.warn_if_system_zone_differs();
        record(context, context.now(),
               {{Event::estimate, view.plan.items[item].id, fmt::format("{:.10g}", hours.hours()),
                 notes_.tags(), notes_.note()}});
        context.say(fmt::format("{} will take {}{}, {} logged", view.plan.topic(item),
                                in_hours(hours), instead_of(hours, standing.hours),
                                time::to_clock(standing.logged)));
        const auto ended = standing.state == State::done || standing.state == State::dropped;
        if (hours < standing.logged && !ended)
            context.warn({{{},
                           fmt::format("{} is less than the {} that were logged on it",
                                       in_hours(hours), time::to_clock(standing.logged)),
                           "an estimate is of all its hours, those behind you included",
                           text::Level::warning}});
        return cli::Exit::done;
    }

private:
    static std::string instead_of(time::Duration hours, std::optional<time::Duration> before) {
        if (!before)
            return {};
        return *before == hours ? ", as before" : ", not " + in_hours(*before);
    }

    std::string word_, hours_;
    cli::NoteOptions notes_;
};

}  // namespace

cli::VerbPtr estimate() { return std::make_unique<Estimate>(); }

}  // namespace osm::plan::verbs
