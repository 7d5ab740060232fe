What other clocks got wrong when it was tried on them, tried on this one.

  $ osm init --zone Europe/Berlin --quiet
  $ export OSM_NOW=2017-11-01T09:00:00+01:00

A session over the clock change of spring is as long as it was, 4 h and not 5, on two days.

  $ osm-log add ml '2017-03-25 23:00' '2017-03-26 04:00'
  added ml from 2017-03-25 23:00 (+01:00) to 2017-03-26 04:00 (+02:00), 4:00
  $ osm-log report --by day
  day	sessions	time_s	from_git_s
  2017-03-25	1	3600	0
  2017-03-26	1	10800	0

A clock time that the change skipped is refused, with what may be meant; one that it repeated as well. With an
offset there is no doubt.

  $ osm-log add ml '2017-03-26 02:15' 03:15
  osm-log: error: '2017-03-26 02:15' does not exist on 2017-03-26 in Europe/Berlin: the clock goes from 02:00 to 03:00 (write 2017-03-26T01:15:00+01:00 or 2017-03-26T03:15:00+02:00)
  [2]
  $ osm-log add ml '2017-10-29 02:15' 02:45
  osm-log: error: '2017-10-29 02:15' happens twice on 2017-10-29 in Europe/Berlin: the clock goes back from 03:00 to 02:00 (write 2017-10-29T02:15:00+02:00 for the first, 2017-10-29T02:15:00+01:00 for the second)
  [2]
  $ osm-log add ml 2017-10-29T02:15:00+01:00 --for 30m
  added ml from 2017-10-29 02:15 to 02:45 (+01:00), 0:30
  $ osm-log amend last --start '2017-10-29 02:20'
  osm-log: error: '2017-10-29 02:20' happens twice on 2017-10-29 in Europe/Berlin: the clock goes back from 03:00 to 02:00 (write 2017-10-29T02:20:00+02:00 for the first, 2017-10-29T02:20:00+01:00 for the second)
  [2]
  $ osm-log start ml --at '2017-10-29 02:20'
  osm-log: error: '2017-10-29 02:20' happens twice on 2017-10-29 in Europe/Berlin: the clock goes back from 03:00 to 02:00 (write 2017-10-29T02:20:00+02:00 for the first, 2017-10-29T02:20:00+01:00 for the second)
  [2]

Started and stopped within one second.

  $ osm-log start french --quiet && osm-log stop
  stopped french at 2017-11-01 09:00 (+01:00), 0:00
  $ osm-log status
  clock    nothing is running
  today     0:00  2017-11-01
  week      0:00  2017-W44
  [1]
  $ tail -n 1 osm/facts/study.tsv
  2017-11-01T09:00:00+01:00	2017-11-01T09:00:01+01:00	french	-	-

A flight to the west: the end is before the start by the clocks, and an hour and a half after it.

  $ osm-log add ml 2017-10-31T22:00:00+01:00 2017-10-31T18:30:00-04:00
  added ml from 2017-10-31 22:00 (+01:00) to 2017-10-31 18:30 (-04:00), 1:30
  $ osm-log report --by day --period 2017-10-31
  day	sessions	time_s	from_git_s
  2017-10-31	1	5400	0

A last line cut by 20 bytes has lost the end of its note and no more; cut by 70 it is no session. Both are said,
and the next writer mends the one and puts the other aside.

  $ osm-log add ml:pgm-1 '2017-10-31 08:00' 09:00 +reading -m 'the first chapter of the book' --quiet
  $ cp osm/facts/study.tsv whole
  $ for n in 20 70; do
  >   head -c -$n whole > osm/facts/study.tsv
  >   osm-log list --topic ml:pgm-1 --columns time,tags,note --no-header
  > done
  $HOME/osm/facts/study.tsv:6: warning: the last line has no newline (the next write adds it)
  3600	reading	the first 
  $HOME/osm/facts/study.tsv:6: warning: the last line is torn (29 bytes) and is not counted (the next write moves it to 'facts/study.tsv.torn')
  osm-log: warning: nothing has the topic 'ml:pgm-1'
  $ osm-log add french '2017-10-31 10:00' 11:00 --quiet
  $ osm-log check
  facts/study.tsv: 5 records
  $ cat osm/facts/study.tsv.torn
  2017-10-31T08:00:00+01:00	201

An empty undo journal takes nothing away but the undo.

  $ : > osm/.osm/undo-study
  $ osm-log add ml 07:00 08:00 --quiet && osm-log undo
  removed 2017-11-01T07:00:00+01:00  2017-11-01T08:00:00+01:00  ml  -  -

The start of a session, cut off, is not counted until now: it is no session.

  $ printf '2017-10-31T12:00:00+01:00\t2017-10' >> osm/facts/study.tsv
  $ osm-log report --topic french
  $HOME/osm/facts/study.tsv:7: warning: the last line is torn (33 bytes) and is not counted (the next write moves it to 'facts/study.tsv.torn')
  topic	sessions	time_s	from_git_s
  french	1	3600	0
