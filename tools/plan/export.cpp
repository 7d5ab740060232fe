// osm-plan export - the plan for other programs.

#include "plan/schedule.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/plan/appointments.hpp"
#include "tools/plan/pictures.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

// One JSON object a line, as each program reads it.
class Line {
public:
    void text(std::string_view key, std::string_view value) {
        if (!value.empty())
            put(key, report::json_string(value));
    }

    void number(std::string_view key, double value) { put(key, fmt::format("{:.6g}", value)); }

    void date(std::string_view key, const std::optional<time::Date>& value) {
        if (value)
            text(key, time::to_text(*value));
    }

    void words(std::string_view key, const std::vector<std::string>& value) {
        std::string list;
        for (const auto& word : value)
            list += (list.empty() ? "" : ",") + report::json_string(word);
        if (!value.empty())
            put(key, "[" + list + "]");
    }

    std::string whole() const { return "{" + body_ + "}\n"; }

private:
    void put(std::string_view key, const std::string& value) {
        body_ += fmt::format("{}\"{}\":{}", body_.empty() ? "" : ",", key, value);
    }

    std::string body_;
};

std::vector<std::string> ids(const Plan& plan, const std::vector<Index>& items) {
    std::vector<std::string> found;
    for (const auto i : items)
        found.push_back(plan.items[i].id);
    return found;
}

std::string line(const View& view, const Schedule& schedule, Index i) {
    const auto& item = view.plan.items[i];
    const auto& standing = view.progress.items[i];
    Line line;
    line.text("id", item.id);
    line.text("title", item.title);
    if (item.track != none)
        line.text("track", view.plan.tracks[item.track].id);
    line.text("kind", item.milestone ? "milestone" : item.kind);
    line.text("state", name(standing.state));
    if (standing.hours)
        line.number("hours", standing.hours->hours());
    if (!item.milestone)
        line.number("logged_s", static_cast<double>(standing.logged.seconds));
    if (standing.hours)
        line.number("left", standing.remaining.hours());
    if (!item.milestone)
        line.number("priority", static_cast<double>(item.priority));
    line.words("needs", ids(view.plan, item.needs));
    line.words("any", ids(view.plan, item.any));
    line.words("with", ids(view.plan, item.with));
    line.text("text", item.text);
    if (item.price)
        line.text("price", money::to_text(*item.price));
    line.text("link", item.link);
    line.date("from", item.from);
    line.date("due", item.due);
    if (const auto& span = schedule.items[i]) {
        if (!item.milestone)
            line.date("begin", schedule.day_of(span->begin + 1));
        line.date("end", schedule.day_of(span->end));
    }
    if (standing.ended)
        line.text("ended", time::to_text(*standing.ended));
    line.words("evidence", standing.evidence);
    return line.whole();
}

class Export final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"export", "the plan for other programs"}; }

    void declare(cli::Options& options) override {
        options.argument("KIND", kind_,
                         "ics (sittings, due dates), jsonl (items), dot or svg (what needs what)");
        options.example("osm-plan export ics > plan.ics", "for a calendar");
        options.example("osm-plan export jsonl | jq -r .id", "one object an item");
    }

    cli::Exit run(cli::Context& context) override {
        const std::vector<std::string> known{"ics", "jsonl", "dot", "svg"};
        if (std::find(known.begin(), known.end(), kind_) == known.end())
            text::fail("'" + kind_ + "' is no form of a plan",
                       text::did_you_mean(kind_, known, "write ics, jsonl, dot or svg"));
        const auto view = look(context);
        if (view.plan.items.empty())
            text::refuse("there is nothing in the plan", how_to_begin(view.plan));
        if (kind_ == "dot" || kind_ == "svg") {
            const auto items = chosen(view, {});
            context.print(kind_ == "svg" ? graph_svg(view, items) : graph_dot(view, items));
            return cli::Exit::done;
        }
        const Zones zones(view.plan, context.zone());
        const auto found =
            plan::schedule(view.plan, view.progress, view.capacity, zones.at(context.instant()));
        if (kind_ == "ics") {
            context.print(to_ics(context, view, found, zones, {}, none));
            return cli::Exit::done;
        }
        for (Index i = 0; i < view.plan.items.size(); ++i)
            context.print(line(view, found, i));
        return cli::Exit::done;
    }

private:
    std::string kind_;
};

}  // namespace

cli::VerbPtr export_as() { return std::make_unique<Export>(); }

}  // namespace osm::plan::verbs
