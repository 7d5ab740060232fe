// osm-plan replan - what moved since then, why, and what it costs in days.

#include "plan/replan.hpp"

#include "cli/groups.hpp"
#include "plan/zones.hpp"
#include "process/git.hpp"
#include "report/document.hpp"
#include "study/sessions.hpp"
#include "study/totals.hpp"
#include "text/words.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan::verbs {
namespace {

// Of what moved, a page for people names so many; a pipe gets all.
constexpr std::size_t named = 12;

Logged logged_until(cli::Context& context, time::Instant until) {
    text::Diagnostics faults;
    study::Totals totals(context.day_start());
    study::each(context.data(), until, faults,
                [&](const study::Session& session) { totals.add(session); });
    Logged found;
    for (const auto& [topic, sum] : totals.topics())
        found[topic] = sum.spent;
    return found;
}

std::string days_later(int days) {
    if (days == 0)
        return "no day";
    return fmt::format("{} {}", text::counted(std::abs(days), "day"),
                       days > 0 ? "later" : "earlier");
}

class Replanning final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"replan", "what moved since then, why, and what it costs"};
    }

    void declare(cli::Options& options) override {
        options.value("--since", "DATE", since_, "the day to compare with; -7d unless said");
        page_.declare(options);
        options.example("osm-plan replan", "what this week did to the plan");
        options.example("osm-plan replan --since 2017-01-01", "what this year did");
        options.remark(
            "plan.toml of that day comes from git, where the data folder is in git; "
            "facts are those of then. Nothing is kept for it.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto since = read_since(context);
        bool from_git = false;
        auto old_plan = plan_of(context, since, from_git);
        auto plan = sound_plan(context);
        const auto at = [&](const Plan& one, time::Instant instant) {
            return Zones(one, context.zone()).at(instant);
        };
        text::Diagnostics faults;
        const auto facts = [&](const Plan& one, time::Instant until) {
            return read_facts(context.data(), one, until, faults);
        };
        const auto now = context.instant();
        const Standpoint before{old_plan, facts(old_plan, since.at),
                                logged_until(context, since.at), at(old_plan, since.at)};
        const Standpoint then_now{old_plan, facts(old_plan, now), logged_until(context, now),
                                  at(old_plan, now)};
        faults.clear();  // of lines about items that came later
        const Standpoint today{plan, facts(plan, now), then_now.logged, at(plan, now)};
        context.warn(faults);
        const auto found = plan::replan(before, then_now, today);
        if (!found.was && !found.now)
            text::refuse("nothing was planned then, and nothing is now", how_to_begin(plan));
        page_.print(page(plan, found, since, from_git), context);
        return cli::Exit::done;
    }

private:
    time::Stamp read_since(cli::Context& context) const {
        const auto day = context.words().date(since_.value_or("-7d"));
        const auto midnight = context.zone().instants(day, {});
        const auto since = midnight.empty()
                               ? context.zone().at(time::begin_of(day, context.now().offset))
                               : midnight.front();
        if (context.instant() < since.at)
            text::fail(fmt::format("--since {} is still to come", time::to_text(day)),
                       "write a day that has been");
        return since;
    }

    // As git knows it of that moment; as it is today where git knows none.
    static Plan plan_of(cli::Context& context, time::Stamp since, bool& from_git) {
        const auto& data = context.data();
        text::Diagnostics faults;
        if (process::find_repository(data)) {
            const auto commit =
                process::git_line(data, {"log", "-1", "--format=%H",
                                         "--before=" + time::to_text(since), "--", "plan.toml"});
            const auto text = commit.empty()
                                  ? process::Result{1, {}, {}}
                                  : process::git(data, {"show", commit + ":./plan.toml"});
            if (text.ok()) {
                const auto document =
                    config::Document::parse(text.out, "plan.toml of " + time::to_text(since.day()),
                                            config::File::plan, faults);
                auto plan = read(document, faults);
                text::fail_if_any(faults);
                from_git = true;
                return plan;
            }
        }
        return sound_plan(context);
    }

    static report::Document page(const Plan& plan, const Replan& found, time::Stamp since,
                                 bool from_git) {
        report::Document page{
            plan.name.empty() ? "the plan" : plan.name, "since " + time::to_text(since.day()), {}};
        page.sections.push_back(finish(found));
        for (const auto& step : found.steps)
            if (step.days != 0 || (!step.what.empty() && step.cause != Cause::slip) ||
                step.cause == Cause::slip)
                page.sections.push_back(cause(step));
        if (!found.moved.empty())
            page.sections.push_back(moved(found));
        if (!from_git)
            page.sections.push_back(
                {"then", {"git knows no plan.toml of then: it is compared as it is today"}, {}});
        return page;
    }

    static report::Section finish(const Replan& found) {
        report::Section section{"finish", {}, {}};
        auto line = found.now ? time::to_text(*found.now) : std::string("all is done");
        line += found.was ? ", was " + time::to_text(*found.was) : ", nothing was planned";
        section.figures.push_back(
            {"finish", report::Type::date, found.now ? report::Cell{*found.now} : report::Cell{}});
        section.figures.push_back(
            {"was", report::Type::date, found.was ? report::Cell{*found.was} : report::Cell{}});
        if (found.now && found.was) {
            const auto days = *found.now - *found.was;
            line += ": " + (days == 0 ? std::string("the same day") : days_later(days));
            section.figures.push_back({"days", report::Type::count, std::int64_t{days}});
        }
        section.lines.push_back(line);
        return section;
    }

    static report::Section cause(const Step& step) {
        report::Section section{std::string(name(step.cause)), {}, {}};
        section.lines.push_back(days_later(step.days) +
                                (step.what.empty() ? "" : ": " + step.what.front()));
        for (std::size_t i = 1; i < std::min(step.what.size(), named); ++i)
            section.lines.push_back(step.what[i]);
        if (step.what.size() > named)
            section.lines.push_back(fmt::format("and {} more", step.what.size() - named));
        section.figures.push_back({"days", report::Type::count, std::int64_t{step.days}});
        for (std::size_t i = 0; i < step.what.size(); ++i)
            section.figures.push_back({std::to_string(i + 1), report::Type::text, step.what[i]});
        return section;
    }

    static report::Section moved(const Replan& found) {
        report::Section section{"moved", {}, {}};
        for (const auto& one : found.moved) {
            const auto now = one.now ? time::to_text(*one.now) : std::string(10, ' ');
            const auto days = one.now && one.was ? fmt::format("{:+}", *one.now - *one.was) : "";
            if (section.lines.size() < named)
                section.lines.push_back(fmt::format("{}  {:>4}  {}: {}",
                                                    one.now ? now : time::to_text(*one.was), days,
                                                    one.topic, one.why));
            section.figures.push_back(
                {one.topic, report::Type::text,
                 fmt::format("{} {} {}", one.was ? time::to_text(*one.was) : "-",
                             one.now ? now : "-", one.why)});
        }
        if (found.moved.size() > named)
            section.lines.push_back(fmt::format("and {} more", found.moved.size() - named));
        return section;
    }

    std::optional<std::string> since_;
    cli::PageOptions page_;
};

}  // namespace

cli::VerbPtr replan() { return std::make_unique<Replanning>(); }

}  // namespace osm::plan::verbs
