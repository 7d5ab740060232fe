// tools/publish/verbs.hpp - everything osm-publish can do, one file each.
#pragma once

#include "cli/facts.hpp"
#include "cli/tool.hpp"
#include "cli/verb.hpp"
#include "records/schema.hpp"

namespace osm::publish {

cli::VerbPtr begin();     // new: a note with its header, private at first
cli::VerbPtr list();      // what is public, and why the rest is not
cli::VerbPtr check();     // what keeps it from going out
cli::VerbPtr build();     // check, then the public tree into a folder
cli::VerbPtr commit();    // check, then what is new into the public repository
cli::VerbPtr push();      // check, commit, and push
cli::VerbPtr allow();     // one finding that is none
cli::VerbPtr announce();  // where a post was told of

}  // namespace osm::publish
