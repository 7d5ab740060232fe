// osm-plan next - what to do next, and why.

#include "plan/next.hpp"

#include "cli/groups.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

namespace osm::plan::verbs {
namespace {

class Next final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"next", "what to do next, and why"}; }

    void declare(cli::Options& options) override {
        options.arguments("-", words_, "'-' reads progress facts from standard input");
        options.number("-n", "K", most_, "so many items at most; 5 unless said");
        options.value("--track", "TRACK", track_, "only items of this track");
        options.flag("--explain", explain_, "one row a reason");
        table_.declare(options);
        options.example("osm-plan next", "the five most pressing things");
        options.example("osm-plan next -n 1 --explain", "the one thing, and why it");
        options.remark(
            "Only what is ready, or started. Within a track: what must be finished first so that "
            "every due date is kept, then priority, then what is shortest. Tracks take turns by "
            "their share of the week. Exit status 1 when nothing is ready.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context, words_);
        Question question;
        question.this_week = view.study.this_week;
        if (track_)
            question.track = find_track(view.plan, *track_);
        question.most = static_cast<std::size_t>(most_.value_or(5));
        const auto found =
            plan::next(view.plan, view.progress, view.capacity, context.now(), question);
        if (found.empty() && question.most > 0)
            text::refuse(why_nothing(view.plan, view.progress, question.track),
                         how_to_begin(view.plan, question.track));
        table_.print(explain_ ? reasons(view, found) : rows(view, found), context);
        return cli::Exit::done;
    }

private:
    static report::Table rows(const View& view, const std::vector<Candidate>& found) {
        report::Table table{{report::text("item"), report::spare(report::text("title")),
                             report::hours("left"), report::date("by"), report::text("for")}};
        for (const auto& candidate : found) {
            const auto& item = view.plan.items[candidate.item];
            const auto& standing = view.progress.items[candidate.item];
            const auto& urgency = candidate.urgency;
            table.row({view.plan.topic(candidate.item), item.title,
                       standing.hours ? report::Cell{standing.remaining} : report::Cell{},
                       urgency.by ? report::Cell{*urgency.by} : report::Cell{},
                       urgency.through == none || urgency.through == candidate.item
                           ? report::Cell{}
                           : report::Cell{view.plan.items[urgency.through].id}});
        }
        return table;
    }

    static report::Table reasons(const View& view, const std::vector<Candidate>& found) {
        report::Table table{{report::text("item"), report::text("reason")}};
        for (const auto& candidate : found)
            for (const auto& reason : why(view.plan, view.progress, candidate))
                table.row({view.plan.topic(candidate.item), reason});
        return table;
    }

    std::vector<std::string> words_;
    std::optional<std::int64_t> most_;
    std::optional<std::string> track_;
    bool explain_ = false;
    cli::TableOptions table_;
};

}  // namespace

cli::VerbPtr next() { return std::make_unique<Next>(); }

}  // namespace osm::plan::verbs
