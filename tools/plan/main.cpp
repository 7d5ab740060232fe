// osm-plan - a curriculum with prerequisites, tracks and a working week.

#include "cli/facts.hpp"
#include "cli/tool.hpp"
#include "records/schema.hpp"
#include "tools/plan/appended.hpp"
#include "tools/plan/verbs.hpp"

int main(int argc, char** argv) {
    using namespace osm;
    return cli::Tool{"osm-plan", "what to study next, and when it will be done"}
        .group("look")
        .add(plan::verbs::next())
        .add(plan::verbs::schedule())
        .add(plan::verbs::list())
        .add(plan::verbs::show())
        .add(plan::verbs::graph())
        .add(plan::verbs::replan())
        .add(plan::verbs::forecast())
        .add(plan::verbs::burnup())
        .add(plan::verbs::backtest())
        .group("plan")
        .add(plan::verbs::add())
        .add(plan::verbs::import())
        .add(plan::verbs::export_as())
        .group("record")
        .add(plan::verbs::done())
        .add(plan::verbs::drop())
        .add(plan::verbs::estimate())
        .add(plan::verbs::measure())
        .group("mend")
        .add(plan::verbs::check())
        .add(cli::amend(records::progress))
        .add(cli::edit(records::progress))
        .add(cli::remove(records::progress))
        .add(plan::verbs::undo())
        .add(cli::redo(records::progress))
        .see_also(
            "plan.toml is yours: osm-config(5) names its keys. What is done is in "
            "facts/progress.tsv, hours are osm-log's.")
        .run(argc, argv);
}
