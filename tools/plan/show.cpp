// osm-plan show - all about one item.

#include "cli/groups.hpp"
#include "plan/due.hpp"
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
        options.argument("ITEM", word_, "pgm-1 or ml:pgm-1");
        page_.declare(options);
        options.example("osm-plan show pgm-1", "its hours, what it needs, what waits for it");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context);
        const auto index = find_item(view.plan, word_);
        const auto& item = view.plan.items[index];
        report::Document page;
        page.title = item.title == item.id ? view.plan.topic(index)
                                           : view.plan.topic(index) + "  " + item.title;
        page.aside = std::string(name(view.progress.items[index].state));
        page.sections.push_back(state(view, index));
        if (!item.milestone)
            page.sections.push_back(hours(view, index));
        add(page, "needs", needs(view, item));
        add(page, "for", topics(view, successors(view.plan)[index]));
        add(page, "due", due(view, index, context.now()));
        add(page, "where", where(item));
        add(page, "facts", facts(view, index));
        page_.print(page, context);
        return cli::Exit::done;
    }

private:
    static void add(report::Document& page, std::string label, std::vector<std::string> lines) {
        if (lines.empty())
            return;
        report::Section section{std::move(label), std::move(lines), {}};
        for (const auto& line : section.lines)
            section.figures.push_back({"line", report::Type::text, line});
        page.sections.push_back(std::move(section));
    }

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
            line += fmt::format(" of {}, {} left", in_hours(*standing.hours),
                                in_hours(standing.remaining));
            section.figures.push_back(
                {"hours", report::Type::hours, report::Real{standing.hours->hours()}});
            section.figures.push_back(
                {"left", report::Type::hours, report::Real{standing.remaining.hours()}});
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

    static std::string named(const View& view, Index index) {
        return fmt::format("{} ({})", view.plan.topic(index),
                           name(view.progress.items[index].state));
    }

    static std::vector<std::string> topics(const View& view, const std::vector<Index>& items) {
        std::vector<std::string> lines;
        for (const auto index : items)
            lines.push_back(named(view, index));
        return lines;
    }

    static std::vector<std::string> needs(const View& view, const Item& item) {
        auto lines = topics(view, item.needs);
        if (!item.any.empty())
            lines.push_back("one of " + text::join(topics(view, item.any), ", "));
        if (!item.with.empty())
            lines.push_back("at the same time " + text::join(topics(view, item.with), ", "));
        if (!item.text.empty())
            lines.push_back("in words: " + item.text);
        return lines;
    }

    static std::vector<std::string> due(const View& view, Index index, time::Stamp now) {
        std::vector<std::string> lines;
        const auto& item = view.plan.items[index];
        if (item.due)
            lines.push_back(time::to_text(*item.due));
        const auto urgency = urgencies(view.plan, view.progress, view.capacity, now)[index];
        if (urgency.through != none && urgency.through != index)
            lines.push_back(fmt::format("to be finished by {} for {}, due {}",
                                        time::to_text(*urgency.by),
                                        view.plan.items[urgency.through].id,
                                        time::to_text(*view.plan.items[urgency.through].due)));
        return lines;
    }

    static std::vector<std::string> where(const Item& item) {
        std::vector<std::string> lines;
        if (!item.link.empty())
            lines.push_back(item.link);
        if (item.price)
            lines.push_back(money::to_text(*item.price));
        return lines;
    }

    static std::vector<std::string> facts(const View& view, Index index) {
        std::vector<std::string> lines;
        for (const auto& fact : view.facts) {
            if (fact.item != index)
                continue;
            auto line = fmt::format("{} {}", in_full(fact.at), name(fact.event));
            if (!fact.value.empty())
                line += " " + fact.value;
            for (const auto& evidence : fact.evidence)
                line += ", " + evidence;
            if (!fact.note.empty())
                line += ": " + fact.note;
            lines.push_back(text::escape(line));
        }
        return lines;
    }

    std::string word_;
    cli::PageOptions page_;
};

}  // namespace

cli::VerbPtr show() { return std::make_unique<Show>(); }

}  // namespace osm::plan::verbs
