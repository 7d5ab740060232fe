// osm-plan list - one row an item: how it stands, its hours, its dates.

#include "cli/groups.hpp"
#include "plan/goal.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <algorithm>

namespace osm::plan::verbs {
namespace {

class List final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"list", "every item and how it stands"}; }

    void declare(cli::Options& options) override {
        options.arguments("-", words_, "'-' reads progress facts from standard input");
        options.values("--state", "STATE", states_,
                       "only done, dropped, started, ready or blocked; may be repeated");
        options.value("--track", "TRACK", track_, "only items of this track");
        table_.declare(options);
        options.example("osm-plan list", "the whole plan, milestones last");
        options.example("osm-plan list --state ready --track ml", "what could be begun");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context, words_);
        const auto states = wanted();
        const auto track = track_ ? find_track(view.plan, *track_) : none;
        const auto lines = last_lines(view);
        report::Table table{columns()};
        Sum sum;
        for (Index i = 0; i < view.plan.items.size(); ++i) {
            const auto state = view.progress.items[i].state;
            if (!shows(states, state) || (track != none && view.plan.items[i].track != track))
                continue;
            auto cells = row(view, i);
            cells[cells.size() - 2] = lines[i];
            table.row(std::move(cells));
            sum.add(view.progress.items[i]);
        }
        const auto people = table_.for_people(context);
        for (Index i = 0; i < view.plan.goals.size(); ++i) {
            const auto& goal = view.plan.goals[i];
            const auto* last = last_measure(view.progress, i);
            if ((track == none || goal.track == track) && shows(states, state(goal, last)))
                table.row(row(goal, last, people));
        }
        if (table.size() > 1)
            table.footer(footer(sum));
        table_.print(table, context);
        return cli::Exit::done;
    }

private:
    struct Sum {
        time::Duration hours, logged, left;

        void add(const Standing& item) {
            hours += item.hours.value_or(time::Duration{});
            logged += item.logged;
            left += item.remaining;
        }
    };

    std::vector<State> wanted() const {
        std::vector<State> found;
        for (const auto& word : states_) {
            const auto state = state_named(word);
            if (!state)
                text::fail("'" + word + "' is no state",
                           "write done, dropped, started, ready or blocked");
            found.push_back(*state);
        }
        return found;
    }

    static std::vector<report::Column> columns() {
        using report::wide;
        return {report::text("state"),
                report::text("item"),
                report::spare(report::text("title")),
                report::hours("estimate", "hours"),
                report::duration("logged"),
                report::hours("left"),
                report::date("due"),
                wide(report::text("kind")),
                wide(report::count("priority")),
                wide(report::text("needs")),
                wide(report::date("ended")),
                wide(report::amount("price")),
                wide(report::text("link")),
                wide(report::text("measured")),
                wide(report::text("target")),
                wide(report::count("line")),
                wide(report::date("from"))};
    }

    static bool shows(const std::vector<State>& states, State one) {
        return states.empty() || std::find(states.begin(), states.end(), one) != states.end();
    }

    // A goal among the items; a person reads how far it is before its title, which may be cut.
    static std::vector<report::Cell> row(const Goal& goal, const Measure* last, bool people) {
        const auto stands = state(goal, last);
        std::vector<report::Cell> cells(columns().size());
        cells[0] = std::string(name(stands));
        cells[1] = goal.id;
        cells[2] = people ? so_far(goal, last) + ": " + goal.title : goal.title;
        if (goal.due)
            cells[6] = *goal.due;
        cells[7] = std::string("goal");
        if (stands == State::done)
            cells[10] = last->at.day();
        if (last)
            cells[cells.size() - 4] = last->value;
        cells[cells.size() - 3] = goal.target;
        return cells;
    }

    static report::Cell hours_or_nothing(const std::optional<time::Duration>& hours) {
        return hours ? report::Cell{*hours} : report::Cell{};
    }

    static report::Cell word(const std::string& text) {
        return text.empty() ? report::Cell{} : report::Cell{text};
    }

    // Of the newest record about each item, by which rm and edit name it.
    static std::vector<report::Cell> last_lines(const View& view) {
        std::vector<report::Cell> lines(view.plan.items.size());
        for (const auto& fact : view.facts)
            if (fact.item != none)
                lines[fact.item] = fact.line;
        return lines;
    }

    static std::vector<report::Cell> row(const View& view, Index index) {
        const auto& item = view.plan.items[index];
        const auto& standing = view.progress.items[index];
        std::vector<std::string> needs;
        for (const auto need : item.needs)
            needs.push_back(view.plan.items[need].id);
        report::Cell logged, left, priority;
        if (!item.milestone) {
            logged = standing.logged;
            left = standing.hours ? report::Cell{standing.remaining} : report::Cell{};
            priority = item.priority;
        }
        return {std::string(name(standing.state)),
                view.plan.topic(index),
                item.title,
                hours_or_nothing(standing.hours),
                logged,
                left,
                item.due ? report::Cell{*item.due} : report::Cell{},
                word(item.milestone ? "milestone" : item.kind),
                priority,
                word(text::join(needs, ",")),
                standing.ended ? report::Cell{standing.ended->day()} : report::Cell{},
                item.price ? report::Cell{*item.price} : report::Cell{},
                word(item.link),
                {},
                {},
                {},
                item.from ? report::Cell{*item.from} : report::Cell{}};
    }

    static std::vector<report::Cell> footer(const Sum& sum) {
        std::vector<report::Cell> cells(columns().size());
        cells[0] = std::string("total");
        cells[3] = sum.hours;
        cells[4] = sum.logged;
        cells[5] = sum.left;
        return cells;
    }

    std::vector<std::string> words_, states_;
    std::optional<std::string> track_;
    cli::TableOptions table_;
};

}  // namespace

cli::VerbPtr list() { return std::make_unique<List>(); }

}  // namespace osm::plan::verbs
