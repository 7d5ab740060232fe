Throwing away what runs, with the way back.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log cancel
  osm-log: error: nothing is running
  [1]
  $ osm-log start ml:pgm-1 +reading,evening -m "it's chapter 1" --at 08:20 --quiet
  $ cp osm/.osm/open before
  $ osm-log cancel | tee said
  cancelled ml:pgm-1, since 2016-10-03 08:20 (+01:00), 0:40
  start it again with: osm-log start ml:pgm-1 --tag reading,evening -m 'it'\''s chapter 1' --at 2016-10-03T08:20:00+01:00
  $ osm-log status
  clock    nothing is running
  today     0:00  2016-10-03
  week      0:00  2016-W40
  [1]
  $ eval "$(sed -n 's/^start it again with: //p' said)"
  started ml:pgm-1 at 2016-10-03 08:20 (+01:00)
  $ cmp before osm/.osm/open && ls osm/facts
  $ osm-log cancel --quiet
  $ osm-log start french --quiet && osm-log cancel
  cancelled french, since 2016-10-03 09:00 (+01:00), 0:00
  start it again with: osm-log start french --at 2016-10-03T09:00:00+01:00

Killed in the middle of stop: it is a fact already, and stays one.

  $ cp before osm/.osm/open && osm-log stop --quiet && cp before osm/.osm/open
  $ osm-log cancel
  put away ml:pgm-1, which is recorded: 2016-10-03 08:20 to 09:00 (+01:00)
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T08:20:00+01:00	2016-10-03T09:00:00+01:00	ml:pgm-1	reading,evening	it's chapter 1

A topic cannot drive the terminal.

  $ osm-log start "$(printf 'ml\342\200\256:x')"
  started ml\u{202e}:x at 2016-10-03 09:00 (+01:00)
  $ osm-log cancel
  cancelled ml\u{202e}:x, since 2016-10-03 09:00 (+01:00), 0:00
  start it again with: osm-log start 'ml\u{202e}:x' --at 2016-10-03T09:00:00+01:00
