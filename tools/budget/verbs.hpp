// tools/budget/verbs.hpp - everything osm-budget can do, one file each.
#pragma once

#include "cli/facts.hpp"
#include "cli/tool.hpp"
#include "cli/verb.hpp"

namespace osm::spend {

cli::VerbPtr add();           // record what was spent, received or counted
cli::VerbPtr count();         // what a pot holds, counted
cli::VerbPtr income();        // money that was earned
cli::VerbPtr move();          // between your own pots
cli::VerbPtr settle();        // money that passed between you and who shares a cost
cli::VerbPtr balance();       // what the pots hold now
cli::VerbPtr owed();          // who owes whom
cli::VerbPtr list();          // every line, as it was noted
cli::VerbPtr report();        // what it cost, by category, month and more
cli::VerbPtr runway();        // until when the money lasts
cli::VerbPtr compare();       // scenarios side by side
cli::VerbPtr subs();          // what courses cost against the hours studied in them
cli::VerbPtr per_hour();      // what an hour of study costs, and a finished item
cli::VerbPtr worst_case();    // what can be lost at most
cli::VerbPtr due();           // bills to come, and bills that nobody noted as paid
cli::VerbPtr import();        // a bank's file, or exchange rates
cli::VerbPtr export_money();  // the lines in the forms of other programs
cli::VerbPtr rate();          // record an exchange rate
cli::VerbPtr check();         // what is wrong in the files

}  // namespace osm::spend
