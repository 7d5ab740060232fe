// osm-log - study time: clock it, correct it, import it, take it from git.
#include "cli/facts.hpp"
#include "cli/tool.hpp"
#include "tools/log/verbs.hpp"

int main(int argc, char** argv) {
    namespace cli = osm::cli;
    namespace log = osm::log;
    namespace records = osm::records;
    return cli::Tool{"osm-log", "study time: clock it, correct it, take it from git"}
        .group("clock")
        .add(log::start())
        .add(log::stop())
        .add(log::resume())
        .add(log::cancel())
        .add(log::status())
        .group("look")
        .add(log::list())
        .add(log::report())
        .add(log::streak())
        .add(log::gaps())
        .add(log::chart())
        .group("past")
        .add(log::add())
        .add(log::amend())
        .add(log::split())
        .add(log::join())
        .add(log::rename())
        .add(log::edit())
        .add(cli::remove(records::study))
        .add(cli::undo(records::study))
        .add(cli::redo(records::study))
        .add(log::check())
        .group("in and out")
        .add(log::import())
        .add(log::export_log())
        .group("git")
        .add(log::hook())
        .see_also(
            "Values as they are typed: osm-values(7). The file: facts/study.tsv, osm-facts(5).")
        .run(argc, argv);
}
