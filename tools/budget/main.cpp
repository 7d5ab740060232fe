// osm-budget - money: what it costs, what is due, and until when it lasts.
#include "records/schema.hpp"
#include "tools/budget/verbs.hpp"

int main(int argc, char** argv) {
    using namespace osm;
    return cli::Tool{"osm-budget", "money: what it costs, what is due, and until when it lasts"}
        .group("note")
        .add(spend::add())
        .add(spend::count())
        .add(spend::income())
        .add(spend::move())
        .add(spend::settle())
        .add(spend::rate())
        .add(spend::import())
        .group("look")
        .add(spend::report())
        .add(spend::balance())
        .add(spend::owed())
        .add(spend::due())
        .add(spend::runway())
        .add(spend::compare())
        .add(spend::subs())
        .add(spend::per_hour())
        .add(spend::worst_case())
        .add(spend::list())
        .add(spend::export_money())
        .group("mend")
        .add(cli::amend(records::money))
        .add(cli::edit(records::money))
        .add(cli::remove(records::money))
        .add(cli::undo({&records::money, &records::rates}))
        .add(cli::redo({&records::money, &records::rates}))
        .add(spend::check())
        .run(argc, argv);
}
