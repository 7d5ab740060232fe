Stopping the clock: the session becomes a fact.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log stop
  osm-log: error: nothing is running (osm-log start TOPIC; what was not clocked: osm-log add)
  [1]
  $ osm-log start ml:pgm-1 +reading -m 'chapter 1' --at 08:00
  started ml:pgm-1 at 2016-10-03 08:00 (+01:00)
  $ osm-log stop +evening --tag reading -m 'and chapter 2' --at 08:30
  stopped ml:pgm-1 at 2016-10-03 08:30 (+01:00), 0:30
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T08:00:00+01:00	2016-10-03T08:30:00+01:00	ml:pgm-1	reading,evening	chapter 1; and chapter 2
  $ ls osm/.osm
  lock
  topics
  undo-study
  $ osm-log start ml:pgm-1 --ago 28m --quiet
  $ osm-log stop --ago 2m
  stopped ml:pgm-1 at 2016-10-03 08:58 (+01:00), 0:26

Within the second that it began, it is a second long.

  $ osm-log start french --quiet
  $ osm-log stop
  stopped french at 2016-10-03 09:00 (+01:00), 0:00
  $ tail -n 1 osm/facts/study.tsv
  2016-10-03T09:00:00+01:00	2016-10-03T09:00:01+01:00	french	-	-
  $ osm-log check
  facts/study.tsv: 3 records

Forgotten overnight: not logged unasked, and the choices are ready to paste. Seen by the prompt last.

  $ export OSM_NOW=2016-10-03T10:00:00+01:00
  $ osm-log start ml:pgm-1 --quiet
  $ OSM_NOW=2016-10-03T11:42:10+01:00 osm-log status --prompt
  ml:pgm-1 1:42
  $ export OSM_NOW=2016-10-04T08:00:00+01:00
  $ osm-log stop
  osm-log stop --at '2016-10-03 11:42'   # last seen: 1:42
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 22:00
  osm-log: error: 'ml:pgm-1' has run since 2016-10-03 10:00 (+01:00), for 22:00: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]
  $ osm-log start french
  osm-log stop --at '2016-10-03 11:42'   # last seen: 1:42
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 22:00
  osm-log: error: 'ml:pgm-1' has run since 2016-10-03 10:00 (+01:00), for 22:00: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]
  $ osm-log status
  clock    ml:pgm-1 since 2016-10-03 10:00 (+01:00), 22:00
           too long to be logged unasked: osm-log stop gives the choice
  today     8:00  2016-10-04
  week     22:56  2016-W40
  $ osm-log status --prompt
  ml:pgm-1 22:00?
  $ osm-log check
  $HOME/osm/.osm/open: warning: 'ml:pgm-1' has run for 22:00 (osm-log stop gives the choice)
  facts/study.tsv: 3 records
  running: ml:pgm-1 since 2016-10-03 10:00 (+01:00)
  [1]
  $ osm-log stop --at '2016-10-03 11:42'
  stopped ml:pgm-1 at 2016-10-03 11:42 (+01:00), 1:42

Or the most that is logged unasked, or all of it; start ends it itself when told a time close enough.

  $ osm-log start ml:pgm-1 --at '2016-10-03 13:00' --quiet
  $ osm-log stop --cap
  stopped ml:pgm-1 at 2016-10-03 17:00 (+01:00), 4:00
  $ osm-log start ml:pgm-1 --at '2016-10-03 18:00' --quiet
  $ osm-log start french --at '2016-10-03 21:00'
  stopped ml:pgm-1 at 2016-10-03 21:00 (+01:00), 3:00
  started french at 2016-10-03 21:00 (+01:00)
  $ osm-log stop --yes
  stopped french at 2016-10-04 08:00 (+01:00), 11:00
  $ osm-log check
  $HOME/osm/facts/study.tsv:8: warning: the session lasts 11:00, longer than 4:00 (is that so; [log] max_session in osm.toml is the measure)
  facts/study.tsv: 7 records
  [1]
  $ sed -i '/^\[log\]/d; /^max_session/d' osm/osm.toml; printf '[log]\nmax_session = "12h"\n' >> osm/osm.toml
  $ osm-log check
  facts/study.tsv: 7 records

Seen by the prompt, then by a commit: both are evidence, in the order of time. What a minute alone would not
name is written in full.

  $ rm osm/.osm/seen
  $ sed -i 's/^max_session.*/max_session = "4h"/' osm/osm.toml
  $ export OSM_NOW=2016-10-05T12:00:00+01:00
  $ osm-log start ml:pgm-1 --at 2016-10-05T02:00:10+01:00
  started ml:pgm-1 at 2016-10-05 02:00 (+01:00)
  $ touch -d 2016-10-05T02:00:20+01:00 osm/.osm/seen
  $ echo kata > osm/.osm/commit; touch -d 2016-10-05T02:30:00+01:00 osm/.osm/commit
  $ osm-log stop
  osm-log stop --at 2016-10-05T02:00:20+01:00 # last seen: 0:00
  osm-log stop --at '2016-10-05 02:30'   # last commit, in kata: 0:30
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 10:00
  osm-log: error: 'ml:pgm-1' has run since 2016-10-05 02:00 (+01:00), for 10:00: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]
  $ osm-log stop --at 2016-10-05T02:00:20+01:00
  stopped ml:pgm-1 at 2016-10-05 02:00 (+01:00), 0:00

For cron: only when nobody was seen for so long; else it is silent.

  $ osm-log stop --if-idle 90m
  [1]
  $ osm-log start ml:pgm-1 --at 11:00 --quiet
  $ osm-log stop --cap --if-idle 90m
  [1]
  $ touch -d 2016-10-05T11:30:00+01:00 osm/.osm/seen
  $ OSM_NOW=2016-10-05T12:59:59+01:00 osm-log stop --cap --if-idle 90m
  [1]
  $ OSM_NOW=2016-10-05T18:00:00+01:00 osm-log stop --if-idle 90m
  osm-log stop --at '2016-10-05 11:30'   # last seen: 0:30
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 7:00
  osm-log: error: 'ml:pgm-1' has run since 2016-10-05 11:00 (+01:00), for 7:00: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]
  $ OSM_NOW=2016-10-05T18:00:00+01:00 osm-log stop --cap --if-idle 90m
  stopped ml:pgm-1 at 2016-10-05 15:00 (+01:00), 4:00
  $ osm-log stop --if-idle soon
  osm-log: error: 'soon' is not a duration (write 90m, 1h30m, 1.5h or 1:30)
  [2]
  $ osm-log undo --quiet && osm-log undo --quiet
  $ sed -i 's/^max_session.*/max_session = "12h"/' osm/osm.toml
  $ export OSM_NOW=2016-10-04T08:00:00+01:00

Typing errors.

  $ osm-log start ml:pgm-1 --quiet
  $ osm-log stop ml:pgm-1
  osm-log: error: stop takes no 'ml:pgm-1' (it stops what runs; put a note behind -m, in quotes)
  [2]
  $ osm-log stop --cap --yes
  osm-log: error: more than one of --at, --ago, --cap and --yes (write one)
  [2]
  $ osm-log stop --at 07:00
  osm-log: error: 2016-10-04 07:00 (+01:00) is before 'ml:pgm-1' began, 2016-10-04 08:00 (+01:00) (write a time after that)
  [2]
  $ osm-log stop --at 19:00
  osm-log: error: 2016-10-04 19:00 (+01:00) is still to come (it is 2016-10-04 08:00 (+01:00))
  [2]
  $ cp osm/.osm/open kept; echo broken > osm/.osm/open
  $ osm-log stop
  $HOME/osm/.osm/open:1:1: error: this is not a running session (it is start, topic, tags and note, parted by tabs; remove the file when nothing runs)
  [2]
  $ osm-log status
  $HOME/osm/.osm/open:1:1: error: this is not a running session (it is start, topic, tags and note, parted by tabs; remove the file when nothing runs)
  [2]
  $ osm-log status --prompt
  $HOME/osm/.osm/open:1:1: error: this is not a running session (it is start, topic, tags and note, parted by tabs; remove the file when nothing runs)
  [2]
  $ cp kept osm/.osm/open

Killed between recording it and putting the clock away: the next command knows.

  $ export OSM_NOW=2016-10-04T09:00:00+01:00
  $ osm-log stop
  stopped ml:pgm-1 at 2016-10-04 09:00 (+01:00), 1:00
  $ cp kept osm/.osm/open
  $ osm-log status
  clock    nothing is running
  today     9:00  2016-10-04
  week     21:38  2016-W40
  [1]
  $ osm-log stop
  stopped ml:pgm-1 at 2016-10-04 09:00 (+01:00), 1:00, as recorded before
  $ cp kept osm/.osm/open
  $ osm-log start french
  stopped ml:pgm-1 at 2016-10-04 09:00 (+01:00), 1:00, as recorded before
  started french at 2016-10-04 09:00 (+01:00)
  $ grep -c 2016-10-04T08 osm/facts/study.tsv
  2

A merge brought a session of another machine: stop records, and says so.

  $ printf '2016-10-04T09:10:00+01:00\t2016-10-04T09:20:00+01:00\tml:pgm-1\t-\t-\n' >> osm/facts/study.tsv
  $ OSM_NOW=2016-10-04T09:30:00+01:00 osm-log stop
  stopped french at 2016-10-04 09:30 (+01:00), 0:30
  it overlaps ml:pgm-1, 2016-10-04 09:10 to 09:20 (+01:00); see osm-log check
