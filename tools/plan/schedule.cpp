// osm-plan schedule - what is worked on when, and how far that is from the best there could be.

#include "plan/schedule.hpp"

#include "cli/groups.hpp"
#include "plan/bound.hpp"
#include "plan/next.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/plan/appointments.hpp"
#include "tools/plan/pictures.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace osm::plan::verbs {
namespace {

// Of what a message lists, so many are named.
constexpr std::size_t named = 5;

class Scheduling final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"schedule", "what is worked on when, from now on"};
    }

    void declare(cli::Options& options) override {
        options.arguments("-", words_, "'-' reads progress facts from standard input");
        period_.declare(options);
        options.value("--track", "TRACK", track_, "only items of this track");
        options.flag("--bound", bound_, "only how good it is: the finish, and the proof below it");
        table_.declare(options, {"ics", "svg"});
        options.example("osm-plan schedule", "every item: when it is begun and done");
        options.example("osm-plan schedule --period today", "today, with times of day");
        options.example("osm-plan schedule --period week", "this week, day by day");
        options.example("osm-plan schedule --format ics > plan.ics", "for a calendar");
        options.example("osm-plan schedule --format svg > plan.svg", "bars, for a browser");
        options.remark(
            "Without a period one row an item; of a day one row a sitting; of a longer period one "
            "row a day and item. Nothing is planned past the last window of a day, and no day owes "
            "another one anything. 'by' is when an item must be done so that every due date is "
            "kept, 'spare' the days from its end to that.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context, words_);
        const auto track = track_ ? find_track(view.plan, *track_) : none;
        const auto period = period_.resolve(context);
        const Zones zones(view.plan, context.zone());
        const auto now = zones.at(context.instant());
        const auto urgency = urgencies(view.plan, view.progress, view.capacity, now);
        const auto found = plan::schedule(view.plan, view.progress, view.capacity, urgency, now);
        say_what_is_left_out(context, view, found);
        if (!found.finish)
            refuse(view, found);
        if (table_.other() == "ics") {
            context.print(to_ics(context, view, found, zones, period, track));
            return cli::Exit::done;
        }
        if (table_.other() == "svg") {
            context.print(gantt_svg(
                view, found, bound(view.plan, view.progress, view.capacity, now, found), track));
            return cli::Exit::done;
        }
        if (bound_) {
            table_.print(proof(view, found, now), context);
            return cli::Exit::done;
        }
        if (!period.open())
            return days(context, view.plan, found, period, track);
        table_.print(items(view.plan, found, urgency, track), context);
        if (table_.for_people(context))
            context.print(as_line(view, found, now));
        return cli::Exit::done;
    }

private:
    static void say_what_is_left_out(cli::Context& context, const View& view,
                                     const Schedule& found) {
        const auto& plan = view.plan;
        const auto tell = [&](const std::vector<Index>& items, std::string_view why,
                              const std::string& hint) {
            if (items.empty())
                return;
            std::vector<std::string> names;
            for (std::size_t i = 0; i < std::min(items.size(), named); ++i)
                names.push_back(plan.items[items[i]].id);
            if (items.size() > named)
                names.push_back("...");
            context.warn(
                {{{},
                  fmt::format("{} {}: {}",
                              text::counted(static_cast<std::int64_t>(items.size()), "item"), why,
                              text::join(names, ", ")),
                  hint,
                  text::Level::warning}});
        };
        tell(found.without_hours, "without hours, planned as if done at once", "");
        tell(found.without_time, "not planned, no time for it in ten years",
             hint_for_time(view, found));
    }

    // The first track among them for which the plan sets no time aside.
    static std::string hint_for_time(const View& view, const Schedule& found) {
        for (const auto i : found.without_time) {
            const auto track = view.plan.items[i].track;
            if (track != none && view.capacity.usual_week(track).seconds == 0)
                return fmt::format("give track '{}' a share, or hours of its own",
                                   view.plan.tracks[track].id);
        }
        return {};
    }

    [[noreturn]] static void refuse(const View& view, const Schedule& found) {
        if (found.without_hours.empty() && found.without_time.empty())
            text::refuse(why_nothing(view.plan, view.progress), how_to_begin(view.plan));
        text::refuse("nothing can be planned", "give items hours and tracks time");
    }

    static report::Table items(const Plan& plan, const Schedule& found,
                               const std::vector<Urgency>& urgency, Index track) {
        std::vector<Index> order;
        for (Index i = 0; i < plan.items.size(); ++i)
            if (found.items[i] && (track == none || plan.items[i].track == track))
                order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
            const auto &first = *found.items[a], &second = *found.items[b];
            return std::pair(first.begin, first.end) < std::pair(second.begin, second.end);
        });
        report::Table table{{report::date("begin"), report::date("end"), report::text("item"),
                             report::wide(report::text("title")), report::hours("time", "hours"),
                             report::date("by"), report::count("spare")}};
        for (const auto i : order) {
            const auto& span = *found.items[i];
            const auto end = found.day_of(span.end);
            const auto by = urgency[i].by;
            const bool milestone = plan.items[i].milestone;
            table.row({milestone ? report::Cell{} : report::Cell{found.day_of(span.begin + 1)}, end,
                       plan.topic(i), plan.items[i].title,
                       milestone ? report::Cell{} : report::Cell{span.planned},
                       by ? report::Cell{*by} : report::Cell{},
                       by ? report::Cell{std::int64_t{*by - end}} : report::Cell{}});
        }
        return table;
    }

    static report::Table proof(const View& view, const Schedule& found, time::Stamp now) {
        const auto least = bound(view.plan, view.progress, view.capacity, now, found);
        report::Table table{{report::date("finish"), report::date("bound"), report::count("gap"),
                             report::text("because")}};
        table.row({found.day_of(*found.finish), least->finish, std::int64_t{least->gap},
                   why(view.plan, *least)});
        return table;
    }

    static std::string as_line(const View& view, const Schedule& found, time::Stamp now) {
        const auto least = bound(view.plan, view.progress, view.capacity, now, found);
        const auto days = text::counted(least->gap, "day");
        const bool all = found.without_time.empty() && found.without_hours.empty();
        return fmt::format("\n{} {}; no order is done before {}: {}\n{}\n",
                           all ? "done" : "what can be planned is done",
                           time::to_text(found.day_of(*found.finish)), time::to_text(least->finish),
                           why(view.plan, *least),
                           least->gap == 0 ? "nothing could be done sooner by another order"
                                           : "at most " + days + " could be won by another order");
    }

    // A row a sitting, or of more than one day a row a day and item.
    cli::Exit days(cli::Context& context, const Plan& plan, const Schedule& found,
                   const time::Period& period, Index track) {
        const bool one_day = period.first && period.first == period.last;
        std::vector<Stretch> rows;
        std::vector<time::Duration> spent, of_track(plan.tracks.size());
        for (const auto& stretch : found.stretches) {
            if (!period.holds(stretch.day) ||
                (track != none && plan.items[stretch.item].track != track))
                continue;
            of_track[plan.items[stretch.item].track] += stretch.until - stretch.from;
            const auto same = std::find_if(rows.rbegin(), rows.rend(), [&](const Stretch& row) {
                return row.item == stretch.item || row.day != stretch.day;
            });
            if (one_day || same == rows.rend() || same->day != stretch.day) {
                rows.push_back(stretch);
                spent.push_back(stretch.until - stretch.from);
                continue;
            }
            same->until = stretch.until;
            spent[static_cast<std::size_t>(same.base() - rows.begin()) - 1] +=
                stretch.until - stretch.from;
        }
        table_.print(days(plan, rows, spent, of_track), context);
        return cli::Exit::done;
    }

    static std::string clock(time::Duration of_day) {
        const auto minutes = of_day.seconds / 60;
        return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
    }

    static report::Table days(const Plan& plan, const std::vector<Stretch>& rows,
                              const std::vector<time::Duration>& spent,
                              const std::vector<time::Duration>& of_track) {
        report::Table table{{report::date("date"), report::text("from"), report::text("until"),
                             report::text("item"), report::text("title"),
                             report::duration("time")}};
        for (std::size_t i = 0; i < rows.size(); ++i)
            table.row({rows[i].day, clock(rows[i].from), clock(rows[i].until),
                       plan.topic(rows[i].item), plan.items[rows[i].item].title, spent[i]});
        for (Index track = 0; track < of_track.size(); ++track)
            if (of_track[track].seconds > 0)
                table.footer(
                    {{}, {}, {}, plan.tracks[track].id, plan.tracks[track].title, of_track[track]});
        return table;
    }

    std::vector<std::string> words_;
    cli::PeriodOptions period_;
    std::optional<std::string> track_;
    bool bound_ = false;
    cli::TableOptions table_;
};

}  // namespace

cli::VerbPtr schedule() { return std::make_unique<Scheduling>(); }

}  // namespace osm::plan::verbs
