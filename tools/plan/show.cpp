// osm-plan show - all about one item.

#include "cli/groups.hpp"
#include "plan/due.hpp"
#include "plan/goal.hpp"
#include "plan/graph.hpp"
#include "plan/next.hpp"
#include "report/document.hpp"
#include "text/words.hpp"
#include "tools/plan/record.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

class Show final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"show", "all about one item"}; }

    void declare(cli::Options& options) override {
        options.argument("ITEM", word_, "pgm-1 or ml:pgm-1; or a goal");
        page_.declare(options);
        options.example("osm-plan show pgm-1", "its hours, what it needs, what waits for it");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context);
        if (const auto goal = view.plan.goal(word_)) {
            page_.print(page(view, *goal), context);
            return cli::Exit::done;
        }
        const auto index = find_item(view.plan, word_);
        const auto& item = view.plan.items[index];
        report::Document page;
        page.title = item.title == item.id ? view.plan.topic(index)
                                           : view.plan.topic(index) + "  " + item.title;
        page.aside = std::string(name(view.progress.items[index].state));
        page.sections.push_back(state(view, index));
        if (!item.milestone)
            page.sections.push_back(hours(view, index));
        for (auto& section :
             {needs(view, item), waiting(view, successors(view.plan)[index]),
              due(view, index, context.now()), goals(view, item), where(item), facts(view, index)})
            if (!section.lines.empty())
                page.sections.push_back(section);
        page_.print(page, context);
        return cli::Exit::done;
    }

private:
    static report::Section state(const View& view, Index index) {
        const auto& item = view.plan.items[index];
        const auto& standing = view.progress.items[index];
        std::string line(name(standing.state));
        if (standing.ended)
            line += " since " + in_full(*standing.ended);
        line += item.milestone ? ", a milestone" : item.kind.empty() ? "" : ", a " + item.kind;
        if (!item.milestone)
            line += fmt::format(", priority {}", item.priority);
        report::Section section{"state", {line}, {}};
        section.figures.push_back({"state", report::Type::text, std::string(name(standing.state))});
        if (standing.ended)
            section.figures.push_back({"ended", report::Type::stamp, *standing.ended});
        return section;
    }

    static report::Section hours(const View& view, Index index) {
        const auto& item = view.plan.items[index];
        const auto& standing = view.progress.items[index];
        report::Section section{"hours", {}, {}};
        auto line = time::to_clock(standing.logged) + " logged";
        section.figures.push_back({"logged", report::Type::duration, standing.logged});
        if (standing.hours) {
            const bool past = standing.remaining > *standing.hours - standing.logged &&
                              standing.remaining.seconds > 0;
            line += fmt::format(" of {}, {}{} left", in_hours(*standing.hours),
                                past ? "taken as " : "", in_hours(standing.remaining));
            section.figures.push_back({"estimate", report::Type::hours, *standing.hours});
            section.figures.push_back({"left", report::Type::hours, standing.remaining});
        } else {
            line += ", no estimate";
        }
        section.lines.push_back(line);
        if (const auto& plan = item.estimate; plan && plan->low != plan->high)
            section.lines.push_back(
                fmt::format("plan: {} to {} h, likely {} h{}", plan->low, plan->high, plan->likely,
                            plan->source.empty() ? "" : " (" + plan->source + ")"));
        return section;
    }

    // "ml:pgm-1 (ready)"; to pipes the topic is the key and the state its value.
    static std::string named(const View& view, Index index, report::Section& section) {
        const auto topic = view.plan.topic(index);
        const std::string state(name(view.progress.items[index].state));
        section.figures.push_back({topic, report::Type::text, state});
        return topic + " (" + state + ")";
    }

    static std::string named(const View& view, const std::vector<Index>& items,
                             report::Section& section) {
        std::vector<std::string> names;
        names.reserve(items.size());
        for (const auto index : items)
            names.push_back(named(view, index, section));
        return text::join(names, ", ");
    }

    static report::Section needs(const View& view, const Item& item) {
        report::Section section{"needs", {}, {}};
        for (const auto need : item.needs)
            section.lines.push_back(named(view, need, section));
        if (!item.any.empty())
            section.lines.push_back("one of " + named(view, item.any, section));
        if (!item.with.empty())
            section.lines.push_back("done, or possible too: " + named(view, item.with, section));
        if (!item.text.empty()) {
            section.lines.push_back("in words: " + item.text);
            section.figures.push_back({"text", report::Type::text, item.text});
        }
        return section;
    }

    static report::Section waiting(const View& view, const std::vector<Index>& items) {
        report::Section section{"for", {}, {}};
        for (const auto index : items)
            section.lines.push_back(named(view, index, section));
        return section;
    }

    static report::Section due(const View& view, Index index, time::Stamp now) {
        report::Section section{"due", {}, {}};
        if (const auto from = view.plan.items[index].from) {
            section.lines.push_back("not before " + time::to_text(*from));
            section.figures.push_back({"from", report::Type::date, *from});
        }
        if (const auto due = view.plan.items[index].due) {
            section.lines.push_back(time::to_text(*due));
            section.figures.push_back({"due", report::Type::date, *due});
        }
        const auto urgency = urgencies(view.plan, view.progress, view.capacity, now)[index];
        if (urgency.through == none || urgency.through == index)
            return section;
        const auto& through = view.plan.items[urgency.through];
        section.lines.push_back(fmt::format("to be finished by {} for {}, due {}",
                                            time::to_text(*urgency.by), through.id,
                                            time::to_text(*through.due)));
        section.figures.push_back({"by", report::Type::date, *urgency.by});
        section.figures.push_back({"through", report::Type::text, through.id});
        return section;
    }

    // A goal: how far it is, the hours of its track, and each time it was measured.
    static report::Document page(const View& view, Index index) {
        const auto& goal = view.plan.goals[index];
        const auto* last = last_measure(view.progress, index);
        const std::string stands(name(plan::state(goal, last)));
        report::Document page{
            goal.title == goal.id ? goal.id : goal.id + "  " + goal.title, stands, {}};
        report::Section measured{"goal", {so_far(goal, last)}, {}};
        measured.figures.push_back({"state", report::Type::text, stands});
        if (last)
            measured.figures.push_back({"measured", report::Type::text, last->value});
        measured.figures.push_back({"target", report::Type::text, goal.target});
        if (!goal.scale.empty())
            measured.lines.push_back("scale: " + text::join(goal.scale, ", "));
        page.sections.push_back(std::move(measured));
        if (goal.track != none)
            page.sections.push_back(hours_of_track(view, goal.track));
        if (goal.due)
            page.sections.push_back(
                {"due", {time::to_text(*goal.due)}, {{"due", report::Type::date, *goal.due}}});
        auto section = facts(view, [&](const Fact& fact) { return fact.goal == index; });
        if (!section.lines.empty())
            page.sections.push_back(std::move(section));
        return page;
    }

    static report::Section hours_of_track(const View& view, Index track) {
        time::Duration logged;
        for (const auto& [topic, spent] : view.study.by_topic)
            if (view.plan.track_of(topic) == track)
                logged += spent;
        return {"hours",
                {time::to_clock(logged) + " logged on " + view.plan.tracks[track].id},
                {{"logged", report::Type::duration, logged}}};
    }

    // The goals of its track: what its hours are for.
    static report::Section goals(const View& view, const Item& item) {
        report::Section section{"goal", {}, {}};
        for (Index i = 0; i < view.plan.goals.size(); ++i) {
            const auto& goal = view.plan.goals[i];
            if (goal.track == none || goal.track != item.track)
                continue;
            const auto far = so_far(goal, last_measure(view.progress, i));
            section.lines.push_back(goal.title + ": " + far);
            section.figures.push_back({goal.id, report::Type::text, far});
        }
        return section;
    }

    static report::Section where(const Item& item) {
        report::Section section{"where", {}, {}};
        if (!item.link.empty()) {
            section.lines.push_back(item.link);
            section.figures.push_back({"link", report::Type::text, item.link});
        }
        if (item.price) {
            section.lines.push_back(money::to_text(*item.price));
            section.figures.push_back({"price", report::Type::amount, *item.price});
        }
        return section;
    }

    static report::Section facts(const View& view, Index index) {
        return facts(view, [&](const Fact& fact) { return fact.item == index; });
    }

    template <typename Of>
    static report::Section facts(const View& view, const Of& of) {
        report::Section section{"facts", {}, {}};
        for (const auto& fact : view.facts) {
            if (!of(fact))
                continue;
            auto line = std::string(name(fact.event));
            if (!fact.value.empty())
                line += " " + fact.value;
            for (const auto& evidence : fact.evidence)
                line += ", " + evidence;
            if (!fact.note.empty())
                line += ": " + fact.note;
            line = text::escape(line);
            section.lines.push_back(
                fmt::format("{} {} (line {})", in_full(fact.at), line, fact.line));
            section.figures.push_back({fmt::format("line_{}", fact.line), report::Type::text,
                                       time::to_text(fact.at) + " " + line});
        }
        return section;
    }

    std::string word_;
    cli::PageOptions page_;
};

}  // namespace

cli::VerbPtr show() { return std::make_unique<Show>(); }

}  // namespace osm::plan::verbs
