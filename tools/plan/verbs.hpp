// tools/plan/verbs.hpp - everything osm-plan can do, one file each.
#pragma once

#include "cli/verb.hpp"

namespace osm::plan::verbs {

cli::VerbPtr next();       // what to do next, and why
cli::VerbPtr schedule();   // what is worked on when, and how good that is
cli::VerbPtr list();       // one row an item: state, hours, dates
cli::VerbPtr show();       // all about one item
cli::VerbPtr graph();      // what needs what, as a picture
cli::VerbPtr replan();     // what moved since then, why, and what it costs
cli::VerbPtr import();     // a curriculum of others as TOML
cli::VerbPtr export_as();  // the plan for other programs
cli::VerbPtr forecast();   // when the curriculum will be done
cli::VerbPtr burnup();     // work done against work there is
cli::VerbPtr backtest();   // how good the forecasts would have been
cli::VerbPtr add();        // one more item at the end of plan.toml
cli::VerbPtr done();       // an item is finished
cli::VerbPtr drop();       // an item is given up
cli::VerbPtr estimate();   // what an item will take after all
cli::VerbPtr measure();    // where a goal stands that is not hours
cli::VerbPtr check();      // what is wrong in plan.toml and its facts

}  // namespace osm::plan::verbs
