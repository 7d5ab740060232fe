// osm - the front door: everything, one word further.
#include "tools/osm/verbs.hpp"

int main(int argc, char** argv) {
    using namespace osm;
    cli::Tool tool{"osm", "the front door of the Open-Source Master's toolchain"};
    tool.add(front::today())
        .add(front::init())
        .add(front::check())
        .add(front::feasible())
        .add(front::sync())
        .add(front::merge_facts())
        .otherwise(front::today())
        .unknown(front::hand_over);
    for (const auto& other : front::other_tools())
        tool.elsewhere(other.name, other.line);
    return tool.see_also("'osm log start' runs 'osm-log start'.").run(argc, argv);
}
