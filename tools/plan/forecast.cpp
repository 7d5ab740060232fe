// osm-plan forecast - when the curriculum will be done.

#include "plan/forecast.hpp"

#include "cli/groups.hpp"
#include "plan/next.hpp"
#include "plan/what_if.hpp"
#include "report/document.hpp"
#include "report/say.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/growth.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <cmath>
#include <cstdlib>

namespace osm::plan::verbs {
namespace {

using report::percent;

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

// Working days and weeks are told apart nowhere: a difference of dates is in days.
std::string moved(const std::optional<time::Date>& from, const std::optional<time::Date>& to) {
    if (!from || !to)
        return by(to);
    const auto days = *to - *from;
    if (days == 0)
        return "no change";
    return fmt::format("{} {}", text::counted(std::abs(days), "day"),
                       days < 0 ? "earlier" : "later");
}

class Forecast final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"forecast", "when the curriculum will be done"};
    }

    void declare(cli::Options& options) override {
        options.number("--seed", "N", seed_, "start of the chance; 1 unless said");
        options.number("--futures", "N", futures_, "simulated; 10000 unless said");
        options.values(
            "--what-if", "CHANGES", what_if_,
            "drop=ITEM, hours=ITEM:40, share.TRACK=70%, leave=A..B, pace=80%; repeatable");
        page_.declare(options);
        options.example("osm-plan forecast", "half of the futures are done by..., 8 in 10 by...");
        options.example("osm-plan forecast --what-if drop=kafka", "and how far it would move");
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
        Asked asked{view, context.now(), growth(context),
                    seed_ ? static_cast<std::uint64_t>(*seed_) : usual_seed,
                    static_cast<int>(draws)};
        const auto finish = tell(asked, view.plan, view.progress, {});
        if (finish.basis == Basis::nothing_left)
            text::refuse(why_nothing(view.plan, view.progress), how_to_begin(view.plan));
        report::Document page;
        page.title = view.plan.name.empty() ? "the plan" : view.plan.name;
        page.aside = time::to_text(asked.now.day(context.day_start()));
        page.sections = {dates(finish), pace(finish, view.study.elsewhere), effort(finish)};
        add_due(view.plan, finish, page.sections);
        add_drivers(view.plan, finish, page.sections);
        for (const auto& words : what_if_)
            page.sections.push_back(what_if(words, context.words(), asked, finish));
        page.sections.push_back(record(finish));
        page_.print(page, context);
        return finish.basis == Basis::refused ? cli::Exit::no : cli::Exit::done;
    }

private:
    struct Asked {
        const View& view;
        time::Stamp now;
        Growth growth;
        std::uint64_t seed;
        int draws;
    };

    static Finish tell(const Asked& asked, const Plan& plan, const Progress& progress,
                       std::optional<double> level) {
        auto left = work(plan, progress);
        left.growth = asked.growth;
        return plan::forecast(left, Capacity(plan), asked.view.study.pace, asked.now, asked.seed,
                              asked.draws, level);
    }

    // Same seed, so what differs between the two comes from the change alone.
    static report::Section what_if(const std::string& words, const time::Words& times,
                                   const Asked& asked, const Finish& finish) {
        const auto& view = asked.view;
        const auto changed =
            with(read_changes(view.plan, words, times), view.plan, view.facts, view.study.by_topic,
                 view.capacity.usual_week().hours(), asked.now);
        const auto then = tell(asked, changed.plan, changed.progress, changed.level);
        report::Section section{"if", {}, {}};
        const auto even = then.by(0.5);
        if (then.basis == Basis::nothing_left)
            section.lines.push_back(words + ": nothing is left");
        else if (then.basis == Basis::refused)
            section.lines.push_back(words + ": no date can be told: " + then.reason);
        else
            section.lines.push_back(fmt::format("{}: {} | 8 in 10: {} | {}", words,
                                                even ? time::to_text(*even) : by(even),
                                                by(then.by(0.8)), moved(finish.by(0.5), even)));
        for (const auto& due : then.due)
            for (const auto& before : finish.due)
                if (before.item == due.item && std::abs(due.chance - before.chance) >= 0.01)
                    section.lines.push_back(
                        fmt::format("{}: {} in time, not {}", view.plan.items[due.item].id,
                                    percent(due.chance), percent(before.chance)));
        section.figures = {{"what_if", report::Type::text, words},
                           figure("what_if_p50", even),
                           figure("what_if_p80", then.by(0.8))};
        return section;
    }

    static void add_due(const Plan& plan, const Finish& finish,
                        std::vector<report::Section>& sections) {
        if (finish.due.empty())
            return;
        std::size_t widest = 0;
        for (const auto& due : finish.due)
            widest = std::max(widest, plan.items[due.item].id.size());
        report::Section section{"in time", {}, {}};
        for (const auto& due : finish.due) {
            const auto& id = plan.items[due.item].id;
            section.lines.push_back(
                fmt::format("{:<{}}  {}  {:>5}{} | half by {}", id, widest, time::to_text(due.due),
                            percent(due.chance), due.whole ? "" : " at best",
                            due.even ? time::to_text(*due.even) : by(due.even)));
            section.figures.push_back(ratio(id, due.chance));
        }
        sections.push_back(std::move(section));
    }

    static void add_drivers(const Plan& plan, const Finish& finish,
                            std::vector<report::Section>& sections) {
        if (finish.drivers.empty())
            return;
        report::Section section{"drivers", {}, {}};
        std::vector<std::string> parts;
        for (const auto& driver : finish.drivers) {
            const auto name = driver_name(plan, driver);
            parts.push_back(fmt::format("{} {}", name, percent(driver.part)));
            section.figures.push_back(
                {fmt::format("driver_{}", parts.size()), report::Type::text, name});
            section.figures.push_back(
                ratio(fmt::format("driver_{}_part", parts.size()), driver.part));
        }
        section.lines.push_back("of the doubt: " + text::join(parts, " | "));
        sections.push_back(std::move(section));
    }

    static std::string driver_name(const Plan& plan, const Driver& driver) {
        switch (driver.of) {
            case Driver::Of::pace:
                return "the pace";
            case Driver::Of::growth:
                return "growth of the plan";
            case Driver::Of::item:
                return plan.items[driver.item].id;
            case Driver::Of::kind:
                break;
        }
        return driver.kind.empty() ? "estimates" : fmt::format("estimates of a {}", driver.kind);
    }

    static report::Section dates(const Finish& finish) {
        report::Section section{"finish", {}, {}};
        const auto middle = finish.by(0.5);
        if (finish.basis == Basis::refused)
            section.lines.push_back("no date can be told: " + finish.reason);
        else
            section.lines.push_back(fmt::format("{} (8 in 10: {}; 19 in 20: {})",
                                                middle ? time::to_text(*middle) : by(middle),
                                                by(finish.by(0.8)), by(finish.by(0.95))));
        if (!finish.plan_only.empty())
            section.lines.push_back(
                fmt::format("by the plan alone, all its hours studied: {} (8 in 10: {})",
                            finish.plan_by(0.5) ? time::to_text(*finish.plan_by(0.5)) : by({}),
                            by(finish.plan_by(0.8))));
        if (finish.as_planned)
            section.lines.push_back("as written, every planned hour used: " +
                                    time::to_text(*finish.as_planned));
        section.figures = {{"basis", report::Type::text, std::string(name(finish.basis))},
                           figure("p10", finish.by(0.1)),
                           figure("p50", finish.by(0.5)),
                           figure("p80", finish.by(0.8)),
                           figure("p95", finish.by(0.95)),
                           figure("as_planned", finish.as_planned)};
        if (!finish.plan_only.empty()) {
            section.figures.push_back(figure("plan_p50", finish.plan_by(0.5)));
            section.figures.push_back(figure("plan_p80", finish.plan_by(0.8)));
        }
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
        section.lines.push_back(
            finish.growth.versions == 0
                ? "the plan is taken not to grow: git knows no history of it"
                : fmt::format(
                      "the plan grows by {:.1f} h a week: {} in {:.0f} weeks", finish.growth.weekly,
                      text::counted(finish.growth.versions, "version"), finish.growth.weeks));
        section.figures = {figure("left", finish.hours_left),
                           figure("growth", finish.growth.weekly),
                           {"versions", report::Type::count, std::int64_t{finish.growth.versions}},
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
        section.lines.push_back(level.told == 0
                                    ? "nothing was told before that could be held against what came"
                                    : fmt::format("my last {}, {} ahead, held {}",
                                                  text::counted(level.told, "80 % interval"),
                                                  text::counted(level.horizon, "week"),
                                                  text::counted(level.held, "time")));
        section.figures = {{"held", report::Type::count, std::int64_t{level.held}},
                           {"told", report::Type::count, std::int64_t{level.told}},
                           {"horizon_weeks", report::Type::count, std::int64_t{level.horizon}}};
        return section;
    }

    std::optional<std::int64_t> seed_, futures_;
    std::vector<std::string> what_if_;
    cli::PageOptions page_;
};

}  // namespace

cli::VerbPtr forecast() { return std::make_unique<Forecast>(); }

}  // namespace osm::plan::verbs
