// tools/publish/verbs.hpp - everything osm-publish can do, one file each.
#pragma once

#include "cli/facts.hpp"
#include "cli/tool.hpp"
#include "cli/verb.hpp"
#include "records/schema.hpp"

namespace osm::publish {

cli::VerbPtr begin();     // new: a note with its header, private at first
cli::VerbPtr announce();  // where a post was told of
cli::VerbPtr list();      // what is public, and why the rest is not
cli::VerbPtr check();     // what keeps it from going out
cli::VerbPtr commit();    // check, then what is new into the public repository

}  // namespace osm::publish
