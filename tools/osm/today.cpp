// osm - today on one screen: what runs, hours so far, what comes next, what must be paid soon.
#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "cli/groups.hpp"
#include "config/document.hpp"
#include "plan/capacity.hpp"
#include "plan/goal.hpp"
#include "plan/missed.hpp"
#include "plan/next.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "report/document.hpp"
#include "study/clock.hpp"
#include "study/totals.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/osm/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::front {
namespace {

constexpr std::size_t most_next = 3;
constexpr std::size_t most_due = 5;
constexpr int days_ahead = 14;

std::string of_planned(time::Duration done, time::Duration planned) {
    return planned.seconds == 0
               ? time::to_clock(done)
               : fmt::format("{} of {}", time::to_clock(done), time::to_clock(planned));
}

// The plan, and all hours there are, read once.
struct Studied {
    plan::Plan plan;
    plan::Capacity capacity;
    study::Totals all, week, day;
    std::optional<study::Open> open;
};

Studied read_study(cli::Context& context, plan::Plan plan, time::Duration longest) {
    const auto day_start = context.day_start();
    const auto today = context.words().today();
    const auto now = context.now();
    plan::Capacity capacity{plan};
    Studied found{std::move(plan),
                  std::move(capacity),
                  study::Totals{day_start},
                  study::Totals{day_start, {time::week_of(today).monday(), today}},
                  study::Totals{day_start, {today, today}},
                  study::running(context.data())};
    const auto add = [&](const study::Session& session) {
        found.all.add(session);
        found.week.add(session);
        found.day.add(session);
    };
    text::Diagnostics faults;
    study::each(context.data(), now.at, faults, [&](const study::Session& session) {
        // The machine went down in the middle of stop: the log has what seems to run.
        if (found.open && session.start == found.open->start && session.topic == found.open->topic)
            found.open.reset();
        add(session);
    });
    // One that was probably forgotten is no study yet: osm log stop asks how long it was.
    if (found.open && found.open->start.at < now.at && now.at - found.open->start.at <= longest)
        add({found.open->start, now, found.open->topic, found.open->tags, found.open->note, 0});
    context.warn(faults);
    return found;
}

report::Section clock_section(const Studied& studied, time::Stamp now, time::Duration longest) {
    if (!studied.open)
        return {"clock", {"nothing is running"}, {}};
    const auto& open = *studied.open;
    const auto length = now.at - open.start.at;
    const bool today = open.start.day() == now.day();
    report::Section section{
        "clock",
        {fmt::format("{} since {}{}, {}", open.topic,
                     today ? "" : time::to_short_date(open.start.day()) + " ",
                     time::clock_of(open.start), time::to_clock(length))},
        {{"topic", report::Type::text, open.topic}, {"time", report::Type::duration, length}}};
    if (length > longest) {
        section.lines.emplace_back("too long to be logged unasked: osm log stop gives the choice");
        section.weight = report::Weight::crit;
    }
    return section;
}

// Of a faulty plan nothing is known to be planned.
report::Section study_section(const Studied& studied, time::Date today, bool sound) {
    const auto day = studied.day.all().spent;
    const auto week = studied.week.all().spent;
    const auto of_day = sound ? studied.capacity.day(today) : time::Duration{};
    const auto of_week =
        sound ? studied.capacity.week(time::week_of(today).monday()) : time::Duration{};
    return {"study",
            {fmt::format("today {} | week {}", of_planned(day, of_day), of_planned(week, of_week))},
            {{"today", report::Type::duration, day},
             {"today_planned", report::Type::duration, of_day},
             {"week", report::Type::duration, week},
             {"week_planned", report::Type::duration, of_week}}};
}

// A figure a line, under a key that counts.
void add_line(report::Section& section, std::string line, const std::string& id) {
    section.figures.push_back(
        {fmt::format("{}", section.lines.size() + 1), report::Type::text, id});
    section.lines.push_back(std::move(line));
}

plan::Progress progress_of(const Studied& studied, cli::Context& context) {
    text::Diagnostics faults;
    const auto events = plan::read_facts(context.data(), studied.plan, context.now().at, faults);
    context.warn(faults);
    plan::Logged logged;
    for (const auto& [topic, sum] : studied.all.topics())
        logged[topic] = sum.spent;
    return plan::standing(studied.plan, events, logged);
}

report::Section next_section(const Studied& studied, const plan::Progress& progress,
                             cli::Context& context) {
    const auto& plan = studied.plan;
    plan::Question question;
    question.most = most_next;
    question.this_week.resize(plan.tracks.size());
    for (const auto& [topic, sum] : studied.week.topics())
        if (const auto track = plan.track_of(topic))
            question.this_week[*track] += sum.spent;

    report::Section section{"next", {}, {}};
    for (const auto& candidate :
         plan::next(plan, progress, studied.capacity, context.now(), question)) {
        const auto& standing = progress.items[candidate.item];
        auto line =
            fmt::format("{}  {}", plan.topic(candidate.item), plan.items[candidate.item].title);
        if (standing.hours)
            line += fmt::format(", {} left", plan::in_hours(standing.remaining));
        if (candidate.no_time)
            line += ", its track has no hours of the week";
        add_line(section, std::move(line), plan.topic(candidate.item));
    }
    if (section.lines.empty()) {
        section.lines.push_back(plan::why_nothing(plan, progress));
        if (auto command = plan::how_to_begin(plan); !command.empty())
            section.lines.push_back(std::move(command));
    }
    return section;
}

// What is open of what is not told in hours. Empty when nothing is.
report::Section goals_section(const plan::Plan& plan, const plan::Progress& progress) {
    report::Section section{"goals", {}, {}};
    std::vector<std::string> open;
    for (plan::Index i = 0; i < plan.goals.size(); ++i) {
        const auto* last = plan::last_measure(progress, i);
        if (plan::state(plan.goals[i], last) == plan::State::done)
            continue;
        open.push_back(plan::in_short(plan.goals[i], last));
        section.figures.push_back(
            {plan.goals[i].id, report::Type::text, last ? last->value : std::string{}});
    }
    if (!open.empty())
        section.lines.push_back(text::join(open, " | "));
    return section;
}

// Due dates of the plan that have passed. Empty when none has.
report::Section late_section(const plan::Plan& plan, const plan::Progress& progress,
                             time::Date today) {
    report::Section section{"late", {}, {}};
    const auto missed = plan::missed(plan, progress, today);
    for (const auto& one : missed) {
        if (section.lines.size() == most_due) {
            section.lines.push_back(
                fmt::format("and {} more ('osm plan check')", missed.size() - most_due));
            break;
        }
        add_line(section,
                 fmt::format("{} was due {}, {} ago", one.id, time::to_short_date(one.due),
                             text::counted(today - one.due, "day")),
                 one.id);
    }
    return section;
}

std::string due_line(const budget::Bill& bill, time::Date due, time::Date today) {
    const auto when = due < today    ? std::string{"not noted as paid"}
                      : due == today ? std::string{"today"}
                                     : "in " + text::counted(due - today, "day");
    return fmt::format("{} {}, {}, {}", bill.name, money::to_text(bill.share()),
                       time::to_short_date(due), when);
}

// Empty when nothing is due.
report::Section due_section(cli::Context& context) {
    text::Diagnostics faults;
    const auto document = config::Document::read(context.data(), config::File::budget, faults);
    const auto budget = budget::read_budget(document.root(), faults);
    text::fail_if_any(faults);
    const auto today = context.words().today();
    const auto entries = budget::entries({context.data(), today, faults});
    const auto rates = budget::read_rates(context.data(), today, budget.max_age_days, faults);
    context.warn(faults);
    auto all = budget::occurrences(budget, today + days_ahead);
    budget::match(all, budget, entries, rates);
    auto due = budget::late(all, entries, today);
    const auto soon = budget::unpaid(all, today, today + days_ahead);
    due.insert(due.end(), soon.begin(), soon.end());

    report::Section section{"due", {}, {}};
    for (const auto& one : due) {
        if (section.lines.size() == most_due) {
            section.lines.push_back(
                fmt::format("and {} more ('osm budget due')", due.size() - most_due));
            break;
        }
        add_line(section, due_line(budget.bills[one.bill], one.due, today),
                 budget.bills[one.bill].name);
    }
    return section;
}

class Today final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"today", "today on one screen"}; }

    void declare(cli::Options& options) override {
        output_.declare(options);
        options.example("osm", "the same");
        options.remark(
            "What runs, the hours so far, what comes next, goals that are not hours, due dates "
            "that "
            "have passed, and what must be paid within two weeks.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto now = context.now();
        const auto today = context.words().today();
        report::Document page{headline(today, now), context.zone().name(), {}};
        text::Diagnostics faults;
        const auto longest =
            context.settings().duration("log.max_session").value_or(time::hours(4));
        const auto studied = read_study(context, plan::load(context.data(), faults), longest);
        page.sections = {clock_section(studied, now, longest),
                         study_section(studied, today, errors(faults) == 0)};
        if (const auto wrong = errors(faults))
            page.sections.push_back(
                broken("next", text::counted(wrong, "fault") + " in plan.toml", "plan"));
        else if (studied.plan.exists) {
            const auto progress = progress_of(studied, context);
            page.sections.push_back(next_section(studied, progress, context));
            if (auto goals = goals_section(studied.plan, progress); !goals.lines.empty())
                page.sections.push_back(std::move(goals));
            if (auto late = late_section(studied.plan, progress, today); !late.lines.empty())
                page.sections.push_back(std::move(late));
        }
        add_due(page, context);
        output_.print(page, context);
        return cli::Exit::done;
    }

private:
    // The day of study may have begun the day before, until day_start.
    static std::string headline(time::Date today, time::Stamp now) {
        const auto day = fmt::format("{} {}", time::to_short_date(today), today.year());
        if (now.day() == today)
            return fmt::format("{}, {}", day, time::clock_of(now));
        return fmt::format("{}, which lasts until day_start; now {}, {}", day,
                           time::to_short_date(now.day()), time::clock_of(now));
    }

    static std::int64_t errors(const text::Diagnostics& faults) {
        return std::count_if(faults.begin(), faults.end(), [](const text::Diagnostic& fault) {
            return fault.level == text::Level::error;
        });
    }

    // One file that is wrong hides its own part of the screen, nothing else.
    static report::Section broken(std::string label, const std::string& what,
                                  std::string_view tool) {
        return {std::move(label),
                {fmt::format("{} ('osm {} check')", what, tool)},
                {},
                report::Weight::crit};
    }

    static void add_due(report::Document& page, cli::Context& context) {
        try {
            auto section = due_section(context);
            if (!section.lines.empty())
                page.sections.push_back(std::move(section));
        } catch (const text::Failure& failure) {
            page.sections.push_back(broken("due", failure.what(), "budget"));
        }
    }

    cli::PageOptions output_;
};

}  // namespace

cli::VerbPtr today() { return std::make_unique<Today>(); }

}  // namespace osm::front
