// tools/osm/verbs.hpp - everything the front door does itself, and how it hands over.
#pragma once

#include "cli/context.hpp"
#include "cli/tool.hpp"
#include "cli/verb.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::front {

cli::VerbPtr init();         // make a data folder
cli::VerbPtr today();        // today on one screen
cli::VerbPtr check();        // every tool's check
cli::VerbPtr sync();         // with the other machines, through git
cli::VerbPtr merge_facts();  // what git runs to merge a fact file
cli::VerbPtr feasible();     // done before the money ends? before there is a plan

struct Other {
    std::string_view name;  // "log": the binary is osm-log
    std::string_view line;
};

const std::vector<Other>& other_tools();

// The binary of a tool: beside this one, else its bare name for PATH.
std::filesystem::path binary_of(std::string_view tool, const cli::Context& context);

// Becomes osm-WORD. Returns when there is no such program.
void hand_over(const std::string& word, const std::vector<std::string>& rest,
               cli::Context& context);

}  // namespace osm::front
