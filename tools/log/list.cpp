// osm-log list - one row a session.
#include "tools/log/reading.hpp"
#include "tools/log/verbs.hpp"

#include <memory>

namespace osm::log {
namespace {

class List final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"list", "one row a session"}; }

    void declare(cli::Options& options) override {
        reading_.declare(options);
        output_.declare(options);
        options.example("osm-log list --period yesterday", "what was clocked yesterday");
        options.example("osm-log list --topic ml --format csv", "everything of one track");
        options.remark(
            "time is the part of the session within the period, so that rows add up to what "
            "report says. line is its line in the file, by which rm and edit know it.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto period = reading_.period(context);
        const auto day_start = context.day_start();
        report::Table table{{report::stamp("start"), report::stamp("end"), report::duration("time"),
                             report::text("topic"), report::text("tags"), report::text("note"),
                             report::wide(report::count("line"))}};
        time::Duration all;
        reading_.each(context, [&](const study::Session& session) {
            const auto length = study::length_within(session, day_start, period);
            if (length.seconds == 0)
                return;
            all += length;
            table.row({session.start, session.end, length, std::string{session.topic},
                       std::string{session.tags}, std::string{session.note}, session.line});
        });
        if (!table.empty())
            table.footer({std::monostate{}, std::monostate{}, all, "total"});
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    Reading reading_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr list() { return std::make_unique<List>(); }

}  // namespace osm::log
