// osm-log status - what runs, and what was studied today and this week.
#include "cli/groups.hpp"
#include "report/document.hpp"
#include "study/totals.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

// Shown by the prompt, which reads no settings, when a session looks forgotten.
constexpr auto looks_forgotten = time::hours(4);

class Status final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"status", "what runs, today and this week"}; }

    void declare(cli::Options& options) override {
        options.flag("--prompt", prompt_, "one short line for a shell's prompt, or nothing");
        output_.declare(options);
        options.example("osm-log status", "exit status 1 when nothing runs");
        options.example("PS1='$(osm-log status --prompt) $ '", "topic and time in the prompt");
        options.remark(
            "--prompt reads .osm/open and nothing else, and marks you as seen. What runs counts "
            "in today and this week.");
    }

    cli::Exit run(cli::Context& context) override {
        return prompt_ ? print_prompt(context) : print_page(context);
    }

private:
    static cli::Exit print_prompt(cli::Context& context) {
        const auto open = study::running(context.data());
        const auto now = context.instant();
        if (!open || open->start.at > now)
            return cli::Exit::no;
        const auto length = now - open->start.at;
        mark_seen(context, *open, now);
        context.print(fmt::format("{} {}{}\n", open->topic, time::to_clock(length),
                                  length > looks_forgotten ? "?" : ""));
        return cli::Exit::done;
    }

    // A prompt that comes after a long silence says nothing about the silence: the older mark is
    // what a forgotten stop is judged by, so it stays.
    static void mark_seen(const cli::Context& context, const study::Open& open, time::Instant now) {
        const auto seen = study::last_seen(context.data()).value_or(open.start.at);
        if (now - std::max(seen, open.start.at) <= looks_forgotten)
            study::mark_seen(context.data(), now);
    }

    cli::Exit print_page(cli::Context& context) const {
        context.warn_if_system_zone_differs(true);
        tell_hook_problems(context);
        const auto now = context.now();
        const auto today = context.words().today();
        const auto monday = today - static_cast<int>(today.weekday());
        study::Totals day{context.day_start(), {today, today}};
        study::Totals week{context.day_start(), {monday, monday + 6}};
        auto open = study::running(context.data());
        if (open && open->start.at > now.at)
            open.reset();  // later than --now: not known then
        text::Diagnostics faults;
        study::each(context.data(), now.at, faults, [&](const study::Session& session) {
            // The machine went down in the middle of stop: see study::recorded.
            if (open && session.start == open->start && session.topic == open->topic)
                open.reset();
            day.add(session);
            week.add(session);
        });
        if (open && open->start.at < now.at) {
            const study::Session running{open->start, now, open->topic, open->tags, open->note, 0};
            day.add(running);
            week.add(running);
        }
        report::Document page;
        page.sections.push_back(clock_section(context, open, now));
        page.sections.push_back(section("today", time::to_text(today), day.all()));
        page.sections.push_back(section("week", time::to_text(time::week_of(today)), week.all()));
        output_.print(page, context);
        context.warn(faults);
        return open ? cli::Exit::done : cli::Exit::no;
    }

    static report::Section clock_section(const cli::Context& context,
                                         const std::optional<study::Open>& open, time::Stamp now) {
        report::Section section{"clock", {}, {}, report::Weight::plain};
        if (!open) {
            section.lines = {"nothing is running"};
            return section;
        }
        const auto length = now.at - open->start.at;
        section.lines = {fmt::format("{} since {}, {}", open->topic, in_full(open->start),
                                     time::to_clock(length))};
        if (length > max_session(context)) {
            section.lines.emplace_back(
                "too long to be logged unasked: osm-log stop gives the choice");
            section.weight = report::Weight::crit;
        }
        section.figures = {{"topic", report::Type::text, open->topic},
                           {"since", report::Type::stamp, open->start},
                           {"time", report::Type::duration, length}};
        return section;
    }

    static report::Section section(const std::string& label, const std::string& which,
                                   const study::Sum& sum) {
        auto line = fmt::format("{:>5}  {}", time::to_clock(sum.spent), which);
        if (sum.from_git.seconds > 0)
            line += fmt::format(", from git {}", time::to_clock(sum.from_git));
        return {label,
                {line},
                {{label == "week" ? "week" : "date", report::Type::text, which},
                 {"time", report::Type::duration, sum.spent},
                 {"from_git", report::Type::duration, sum.from_git}},
                report::Weight::plain};
    }

    bool prompt_ = false;
    cli::PageOptions output_;
};

}  // namespace

cli::VerbPtr status() { return std::make_unique<Status>(); }

}  // namespace osm::log
