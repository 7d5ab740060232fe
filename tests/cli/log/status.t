What runs, and the sums of today and of this week.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log status
  clock    nothing is running
  today     0:00  2016-10-03
  week      0:00  2016-W40
  [1]
  $ osm-log status --prompt
  [1]
  $ osm-log add ml:pgm-1 'sun 22:30' 00:45
  added ml:pgm-1 from 2016-10-02 22:30 to 2016-10-03 00:45 (+01:00), 2:15
  $ osm-log add ml:pgm-1 'sat 10:00' 'sat 11:00'
  added ml:pgm-1 from 2016-10-01 10:00 to 11:00 (+01:00), 1:00
  $ osm-log start french --at 08:18
  started french at 2016-10-03 08:18 (+01:00)
  $ osm-log status
  clock    french since 2016-10-03 08:18 (+01:00), 0:42
  today     1:27  2016-10-03
  week      1:27  2016-W40
  $ osm-log status --prompt
  french 0:42
  $ osm-log status --format json
  {"title":"","aside":"","sections":{"clock":{"topic":"french","since":"2016-10-03T08:18:00+01:00","time_s":2520},"today":{"date":"2016-10-03","time_s":5220,"from_git_s":0},"week":{"week":"2016-W40","time_s":5220,"from_git_s":0}}}
  $ osm-log status --format tsv
  section	key	value
  clock	topic	french
  clock	since	2016-10-03T08:18:00+01:00
  clock	time_s	2520
  today	date	2016-10-03
  today	time_s	5220
  today	from_git_s	0
  week	week	2016-W40
  week	time_s	5220
  week	from_git_s	0
  $ osm-log status --format md
  - **clock** french since 2016-10-03 08:18 (+01:00), 0:42
  - **today** 1:27  2016-10-03
  - **week** 1:27  2016-W40

The prompt reads the one file, so it works beside a broken osm.toml and log; a shell can do without it.

  $ echo broken > osm/osm.toml; echo broken > osm/facts/study.tsv
  $ osm-log status --prompt
  french 0:42
  $ osm-log status
  $HOME/osm/osm.toml:1:7: error: not TOML: key-value pair: expected '=', saw '\n'
  [2]
  $ IFS=$'\t' read -r start topic tags note < osm/.osm/open; echo "$topic since ${start:11:5}"
  french since 08:18
  $ OSM_NOW=2016-10-03T12:18:01+01:00 osm-log status --prompt
  french 4:00?
  $ osm-log status --unknown
  osm-log: error: unknown option '--unknown' (see osm-log status --help)
  [2]

A prompt after a long silence leaves the last sign of life where it was: it is what a forgotten
session is judged by.

  $ rm -rf osm; osm init --zone Africa/Casablanca --quiet
  $ osm-log start ml:pgm-1 --at '2016-10-03 09:00' --quiet
  $ OSM_NOW=2016-10-03T10:00:00+01:00 osm-log status --prompt
  ml:pgm-1 1:00
  $ OSM_NOW=2016-10-04T09:00:00+01:00 osm-log status --prompt
  ml:pgm-1 24:00?
  $ OSM_NOW=2016-10-04T09:00:00+01:00 osm-log stop
  osm-log stop --at '2016-10-03 10:00'   # last seen: 1:00
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 24:00
  osm-log: error: 'ml:pgm-1' has run since 2016-10-03 09:00 (+01:00), for 24:00: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]
