// tools/log/verbs.hpp - everything osm-log can do, one file each.
#pragma once

#include "cli/verb.hpp"

namespace osm::log {

cli::VerbPtr start();   // start the clock on a topic; while it runs: change over
cli::VerbPtr stop();    // stop the clock: the session becomes a fact
cli::VerbPtr resume();  // start it again on what was studied last
cli::VerbPtr cancel();  // throw away what runs
cli::VerbPtr status();  // what runs, today and this week; --prompt for a shell
cli::VerbPtr list();    // one row a session
cli::VerbPtr report();  // hours by one thing or two, or against the plan
cli::VerbPtr streak();  // days or weeks in a row with enough study
cli::VerbPtr gaps();    // working hours without a session
cli::VerbPtr chart();   // heat map, day by day, bars: as text or SVG
cli::VerbPtr add();     // a session that was not clocked
cli::VerbPtr amend();   // change parts of a session, or the zone of many
cli::VerbPtr split();   // make two sessions of one
cli::VerbPtr join();    // make one session of several
cli::VerbPtr rename();  // give a topic, and all below it, another name
cli::VerbPtr edit();    // in an editor, ends after starts
cli::VerbPtr check();   // overlaps, impossible ends, sessions too long
cli::VerbPtr hook();    // study time from each commit: install, status, remove, and the hook itself
cli::VerbPtr import();  // study time from other programs' files and from git
cli::VerbPtr export_log();  // the log in the forms of other programs

}  // namespace osm::log
