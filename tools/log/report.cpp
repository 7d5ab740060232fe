// osm-log report - hours added up.
#include "text/diagnostic.hpp"
#include "tools/log/cross.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/target.hpp"
#include "tools/log/verbs.hpp"

#include <memory>

namespace osm::log {
namespace {

class Report final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"report", "hours by topic, week, tag, hour ..., or against the plan"};
    }

    void declare(cli::Options& options) override {
        options.value("--by", "GROUP", by_,
                      "topic (unless given), topic:1 for tracks, day, week, month, weekday, hour, "
                      "tag; or two: week,topic:1");
        options.flag("--target", target_, "against the hours that plan.toml sets aside");
        reading_.declare(options);
        output_.declare(options);
        options.example("osm-log report --period week --by day", "the days of this week");
        options.example("osm-log report --by week,topic:1", "weeks down, tracks across");
        options.example("osm-log report --period week --target", "ahead or behind, per track");
        options.remark(
            "from git: the part of the time that was inferred from commits. A session over "
            "midnight counts in both days; all reports over the same sessions have the same "
            "total. Of two things a pipe gets one row a pair.");
        options.remark(
            "With --target: what was planned, by the end and by now, and how much of that was "
            "done; late is time past the last planned minute of a working day, days off what was "
            "done on others. --by may be topic:1, day, week, month, or one of these and topic:1.");
    }

    cli::Exit run(cli::Context& context) override {
        if (target_) {
            output_.print(target_table(context, reading_, study::by(by_.value_or("topic:1"))),
                          context);
            return cli::Exit::done;
        }
        const auto by = study::by(by_.value_or("topic"));
        const auto period = reading_.period(context);
        study::Groups groups{by, context.day_start(), period};
        if (!by.columns || !(output_.for_people(context) || output_.columns_named())) {
            reading_.each(context, [&](const study::Session& session) { groups.add(session); });
            output_.print(long_form(by, groups), context);
            return cli::Exit::done;  // nothing studied is an answer, not a failure
        }
        Cross cross{by, context.day_start(), period};
        reading_.each(context, [&](const study::Session& session) {
            groups.add(session);
            cross.add(session);
        });
        output_.print(of_two(context, by, groups, cross), context);
        return cli::Exit::done;
    }

private:
    // For people what they look across; columns may be named of either form.
    report::Table of_two(const cli::Context& context, const study::By& by,
                         const study::Groups& groups, const Cross& cross) const {
        const bool people = output_.for_people(context);
        const bool table = people && output_.format(context) == report::Format::table;
        auto across = wide_form(cross, table ? context.world().width : 0);
        if (people)
            return across;
        auto down = long_form(by, groups);
        return !output_.names_only(down) && output_.names_only(across) ? across : down;
    }

    Reading reading_;
    cli::TableOptions output_;
    std::optional<std::string> by_;
    bool target_ = false;
};

}  // namespace

cli::VerbPtr report() { return std::make_unique<Report>(); }

}  // namespace osm::log
