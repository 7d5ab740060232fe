// osm-week - the weekly summary: the year on one page, and its verdict.
#include "cli/tool.hpp"
#include "tools/week/verbs.hpp"

int main(int argc, char** argv) {
    using namespace osm;
    return cli::Tool{"osm-week", "the week on one page, and: done before the money ends?"}
        .otherwise(week::page())
        .run(argc, argv);
}
