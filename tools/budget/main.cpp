// osm-budget - money: what it costs, what is due, and until when it lasts.
#include "records/schema.hpp"
#include "tools/budget/verbs.hpp"

int main(int argc, char** argv) {
    using namespace osm;
    return cli::Tool{"osm-budget", "money: what it costs, what is due, and until when it lasts"}
        .add(spend::add())
        .add(spend::list())
        .add(spend::report())
        .add(spend::runway())
        .add(spend::due())
        .add(spend::import())
        .add(spend::rate())
        .add(cli::edit(records::money))
        .add(cli::remove(records::money))
        .add(cli::undo({&records::money, &records::rates}))
        .add(cli::redo({&records::money, &records::rates}))
        .add(spend::check())
        .run(argc, argv);
}
