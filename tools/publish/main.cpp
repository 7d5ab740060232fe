// osm-publish - notes and code into a public Git repository.
#include "tools/publish/verbs.hpp"

int main(int argc, char** argv) {
    using namespace osm;
    return cli::Tool{"osm-publish", "put notes and code into a public Git repository"}
        .add(publish::list())
        .add(publish::check())
        .add(publish::build())
        .add(publish::commit())
        .add(publish::push())
        .add(publish::allow())
        .add(publish::begin())
        .add(publish::announce())
        .add(cli::amend(records::posts))
        .add(cli::edit(records::posts))
        .add(cli::remove(records::posts))
        .add(cli::undo(records::posts))
        .add(cli::redo(records::posts))
        .run(argc, argv);
}
