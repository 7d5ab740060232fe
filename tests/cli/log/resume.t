The clock again on what was studied last: topic, tags and note.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log resume
  osm-log: error: there is no session to resume (osm-log start TOPIC)
  [1]
  $ osm-log add ml:pgm-1 07:00 08:00 +reading -m 'chapter 1' --quiet
  $ osm-log add french 06:00 06:30 --quiet
  $ osm-log resume
  started ml:pgm-1 at 2016-10-03 09:00 (+01:00)
  $ cat osm/.osm/open
  2016-10-03T09:00:00+01:00	ml:pgm-1	reading	chapter 1
  $ osm-log resume
  osm-log: error: 'ml:pgm-1' runs already, since 2016-10-03 09:00 (+01:00)
  [1]

Interrupted: what ran is recorded, and the one before goes on.

  $ export OSM_NOW=2016-10-03T10:00:00+01:00
  $ osm-log start call --quiet
  $ export OSM_NOW=2016-10-03T10:05:00+01:00
  $ osm-log resume
  stopped call at 2016-10-03 10:05 (+01:00), 0:05
  started ml:pgm-1 at 2016-10-03 10:05 (+01:00)
  $ osm-log resume --ago 1m -m 'chapter 2' +late
  osm-log: error: 2016-10-03 10:04 (+01:00) is before 'ml:pgm-1' began, 2016-10-03 10:05 (+01:00) (write a time after that)
  [2]

The last is the one that ended last, wherever it stands; any other is named, by line or time. Another note
is instead of its own, tags are added. Tags that say how it was recorded are not taken over.

  $ osm-log stop --quiet
  $ osm-log resume 2016-10-03T06 --at 10:02 --adjust
  shortened call to 2016-10-03 10:00 to 10:02 (+01:00), 0:02
  removed ml:pgm-1, 2016-10-03 10:05 to 10:05 (+01:00), 0:00: all of it lies within
  started french at 2016-10-03 10:02 (+01:00)
  $ osm-log stop --quiet
  $ printf '2016-10-03T05:00:00+01:00\t2016-10-03T05:30:00+01:00\tcode:osm\tvia=git,commit=1234,repo=osm,evening\t-\n' >> osm/facts/study.tsv
  $ osm-log resume last --overlap -m 'by hand'
  started code:osm at 2016-10-03 10:05 (+01:00)
  $ cat osm/.osm/open
  2016-10-03T10:05:00+01:00	code:osm	evening,overlap	by hand
  $ OSM_NOW=2016-10-03T10:20:00+01:00 osm-log stop --quiet
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T07:00:00+01:00	2016-10-03T08:00:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-03T06:00:00+01:00	2016-10-03T06:30:00+01:00	french	-	-
  2016-10-03T09:00:00+01:00	2016-10-03T10:00:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-03T10:00:00+01:00	2016-10-03T10:02:00+01:00	call	-	-
  2016-10-03T10:02:00+01:00	2016-10-03T10:05:00+01:00	french	-	-
  2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	code:osm	via=git,commit=1234,repo=osm,evening	-
  2016-10-03T10:05:00+01:00	2016-10-03T10:20:00+01:00	code:osm	evening,overlap	by hand

What runs too long is not replaced unasked.

  $ osm-log start ml --at 10:20 --now 2016-10-03T10:20:00+01:00 --quiet
  $ OSM_NOW=2016-10-03T20:20:00+01:00 osm-log resume
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 10:00
  osm-log: error: 'ml' has run since 2016-10-03 10:20 (+01:00), for 10:00: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]

Typing errors.

  $ osm-log resume 2 3
  osm-log: error: resume takes one record (put a note behind -m, in quotes)
  [2]
  $ osm-log resume 99
  osm-log: error: no record '99' in facts/study.tsv (name it by line number, by its time, or 'last')
  [2]
  $ osm-log resume 2 --overlap --adjust
  osm-log: error: --adjust and --overlap say two things (write one or the other)
  [2]
