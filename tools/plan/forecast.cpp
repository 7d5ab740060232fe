// osm-plan forecast - when the curriculum will be done.

#include "plan/forecast.hpp"

#include "cli/groups.hpp"
#include "plan/next.hpp"
#include "report/document.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <cmath>

namespace osm::plan::verbs {
namespace {

constexpr std::int64_t most_draws = 1'000'000;

std::string by(const std::optional<time::Date>& day) {
    return day ? "by " + time::to_text(*day) : "not in ten years";
}

report::Figure figure(std::string key, const std::optional<time::Date>& day) {
    return {std::move(key), report::Type::date, day ? report::Cell{*day} : report::Cell{}};
}

report::Figure figure(std::string key, double hours) {
    return {std::move(key), report::Type::hours, time::Duration{std::llround(hours * 3600)}};
}

report::Figure ratio(std::string key, double value) {
    return {std::move(key), report::Type::ratio, report::Real{value}};
}

class Forecast final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"forecast", "when the curriculum will be done"};
    }

    void declare(cli::Options& options) override {
        options.number("--seed", "N", seed_, "start of the chance; 1 unless said");
        options.number("--futures", "N", futures_, "simulated; 10000 unless said");
        page_.declare(options);
        options.example("osm-plan forecast", "half of the futures are done by..., 8 in 10 by...");
        options.example("osm-plan forecast --format json", "the same for a script");
        options.remark(
            "Hours left, times how far estimates were off for that kind of item, over the plan's "
            "weeks, less leave and holidays, at the pace of the log. Same input and seed, same "
            "answer. Exit status 1 when there is no answer, with the reason.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto draws = futures_.value_or(usual_draws);
        if (draws < 100 || draws > most_draws)
            text::fail(fmt::format("'{}' futures", draws), "write 100 to 1000000");
        const auto view = look(context);
        const auto now = context.now();
        const auto finish = plan::forecast(
            work(view.plan, view.progress), view.capacity, view.study.pace, now,
            seed_ ? static_cast<std::uint64_t>(*seed_) : usual_seed, static_cast<int>(draws));
        if (finish.basis == Basis::nothing_left)
            text::refuse(why_nothing(view.plan, view.progress));
        report::Document page;
        page.title = view.plan.name.empty() ? "the plan" : view.plan.name;
        page.aside = time::to_text(now.day(context.day_start()));
        page.sections = {dates(finish), pace(finish, view.study.elsewhere), effort(finish),
                         record(finish)};
        page_.print(page, context);
        return finish.basis == Basis::refused ? cli::Exit::no : cli::Exit::done;
    }

private:
    static report::Section dates(const Finish& finish) {
        report::Section section{"finish", {}, {}};
        const auto middle = finish.by(0.5);
        if (finish.basis == Basis::refused)
            section.lines.push_back("no date can be told: " + finish.reason);
        else
            section.lines.push_back(fmt::format("{} (8 in 10: {}; 19 in 20: {})",
                                                middle ? time::to_text(*middle) : by(middle),
                                                by(finish.by(0.8)), by(finish.by(0.95))));
        if (finish.as_planned)
            section.lines.push_back("as written, every planned hour used: " +
                                    time::to_text(*finish.as_planned));
        section.figures = {{"basis", report::Type::text, std::string(name(finish.basis))},
                           figure("p10", finish.by(0.1)),
                           figure("p50", finish.by(0.5)),
                           figure("p80", finish.by(0.8)),
                           figure("p95", finish.by(0.95)),
                           figure("as_planned", finish.as_planned)};
        if (!finish.reason.empty())
            section.figures.push_back({"reason", report::Type::text, finish.reason});
        return section;
    }

    static report::Section pace(const Finish& finish, time::Duration elsewhere) {
        report::Section section{"pace", {}, {}};
        const auto& level = finish.pace;
        const auto hours = fmt::format("{:.1f} h a week of {:.1f} planned", finish.paced_hours,
                                       finish.planned_hours);
        if (level.weeks == 0)
            section.lines.push_back(hours + ", assumed: no whole week of log yet");
        else
            section.lines.push_back(fmt::format(
                "{}, {}learned from {}; the last {}: {:.1f}", hours,
                finish.basis == Basis::assumed ? "half assumed, half " : "",
                text::counted(level.weeks, "week"), std::min(level.weeks, 8), level.recent_hours));
        if (elsewhere.seconds > 0)
            section.lines.push_back(time::to_clock(elsewhere) +
                                    " on topics of no track are not in this");
        section.figures = {figure("paced", finish.paced_hours),
                           {"elsewhere", report::Type::duration, elsewhere},
                           figure("planned", finish.planned_hours),
                           figure("recent", level.recent_hours),
                           ratio("level", level.level),
                           ratio("assumed_part", level.prior_part),
                           {"weeks", report::Type::count, std::int64_t{level.weeks}}};
        return section;
    }

    static report::Section effort(const Finish& finish) {
        report::Section section{"work", {}, {}};
        section.lines.push_back(fmt::format(
            "{:.0f} h left by estimate in {}", finish.hours_left,
            text::counted(static_cast<std::int64_t>(finish.open - finish.without_hours), "item")));
        section.lines.push_back(
            finish.outcomes == 0
                ? fmt::format("taken times {:.2f}, assumed: no item is done yet", finish.effort)
                : fmt::format("taken times {:.2f}, as {} and what is assumed say", finish.effort,
                              finish.outcomes == 1
                                  ? "1 item done"
                                  : fmt::format("{} items done", finish.outcomes)));
        if (finish.without_hours > 0)
            section.lines.push_back(fmt::format(
                "{} not in this",
                finish.without_hours == 1
                    ? "1 item has no hours and is"
                    : fmt::format("{} items have no hours and are", finish.without_hours)));
        section.figures = {figure("left", finish.hours_left),
                           ratio("effort", finish.effort),
                           {"outcomes", report::Type::count, std::int64_t{finish.outcomes}},
                           {"open", report::Type::count, static_cast<std::int64_t>(finish.open)},
                           {"without_hours", report::Type::count,
                            static_cast<std::int64_t>(finish.without_hours)}};
        return section;
    }

    // How often ranges of the pace held when they were told as early as this one.
    static report::Section record(const Finish& finish) {
        report::Section section{"record", {}, {}};
        const auto& level = finish.pace;
        section.lines.push_back(
            level.told == 0
                ? "nothing was told before that could be held against what came"
                : fmt::format("8 in 10 ranges of the pace, {} ahead, held {} of {} times",
                              text::counted(level.horizon, "week"), level.held, level.told));
        section.figures = {{"held", report::Type::count, std::int64_t{level.held}},
                           {"told", report::Type::count, std::int64_t{level.told}},
                           {"horizon_weeks", report::Type::count, std::int64_t{level.horizon}}};
        return section;
    }

    std::optional<std::int64_t> seed_, futures_;
    cli::PageOptions page_;
};

}  // namespace

cli::VerbPtr forecast() { return std::make_unique<Forecast>(); }

}  // namespace osm::plan::verbs
