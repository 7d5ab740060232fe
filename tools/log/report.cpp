// osm-log report - hours added up.
#include "study/totals.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/verbs.hpp"

#include <memory>

namespace osm::log {
namespace {

class Report final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"report", "hours by topic, day, week, month or tag"};
    }

    void declare(cli::Options& options) override {
        options.value("--by", "WHAT", by_,
                      "topic (unless given), topic:1 for tracks, day, week, month, tag");
        reading_.declare(options);
        output_.declare(options);
        options.example("osm-log report --period week --by day", "the days of this week");
        options.example("osm-log report --by topic:1", "hours per track");
        options.remark(
            "from git: the part of the time that was inferred from commits. A session over "
            "midnight counts in both days; all reports over the same sessions have the same "
            "total.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto by = study::grouping(by_.value_or("topic"));
        study::Groups groups{by, context.day_start(), reading_.period(context)};
        reading_.each(context, [&](const study::Session& session) { groups.add(session); });

        report::Table table{{report::text(std::string{study::name(by.axis)}),
                             report::count("sessions"), report::duration("time"),
                             report::duration("from_git", "from git")}};
        for (const auto& [label, sum] : groups.rows())
            table.row({label, sum.sessions, sum.spent, sum.from_git});
        const auto& all = groups.all();
        table.footer({"total", all.sessions, all.spent, all.from_git});
        output_.print(table, context);
        return cli::Exit::done;  // nothing studied is an answer, not a failure
    }

private:
    Reading reading_;
    cli::TableOptions output_;
    std::optional<std::string> by_;
};

}  // namespace

cli::VerbPtr report() { return std::make_unique<Report>(); }

}  // namespace osm::log
