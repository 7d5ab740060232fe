Two sessions, or more, of one.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log add ml:pgm-1 'yesterday 22:30' 00:30 +reading -m 'chapter 1' --quiet
  $ osm-log split last 23:00
  split ml:pgm-1 from 2016-10-02 22:30 to 23:00 (+01:00), 0:30
  and ml:pgm-1 from 2016-10-02 23:00 to 2016-10-03 00:30 (+01:00), 1:30
  $ osm-log split 3 23:30 00:10
  split ml:pgm-1 from 2016-10-02 23:00 to 23:30 (+01:00), 0:30
  and ml:pgm-1 from 2016-10-02 23:30 to 2016-10-03 00:10 (+01:00), 0:40
  and ml:pgm-1 from 2016-10-03 00:10 to 00:30 (+01:00), 0:20
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-02T22:30:00+01:00	2016-10-02T23:00:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-02T23:00:00+01:00	2016-10-02T23:30:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-02T23:30:00+01:00	2016-10-03T00:10:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-03T00:10:00+01:00	2016-10-03T00:30:00+01:00	ml:pgm-1	reading	chapter 1
  $ osm-log amend last --topic french --untag reading -m ''
  amended line 5, 2016-10-03T00:10:00+01:00: topic french (was ml:pgm-1), tags - (was reading), note - (was chapter 1)
  $ osm-log undo --quiet && osm-log undo --quiet && osm-log undo && osm-log check
  removed 2016-10-02T22:30:00+01:00  2016-10-02T23:00:00+01:00  ml:pgm-1  reading  chapter 1
  removed 2016-10-02T23:00:00+01:00  2016-10-03T00:30:00+01:00  ml:pgm-1  reading  chapter 1
  added 2016-10-02T22:30:00+01:00  2016-10-03T00:30:00+01:00  ml:pgm-1  reading  chapter 1
  facts/study.tsv: 1 record

A bare time is read in the session's own offset, wherever you are now.

  $ printf '2016-10-01T22:00:00-04:00\t2016-10-01T23:30:00-04:00\tml\t-\t-\n' >> osm/facts/study.tsv
  $ osm-log split last 23:10
  split ml from 2016-10-01 22:00 to 23:10 (-04:00), 1:10
  and ml from 2016-10-01 23:10 to 23:30 (-04:00), 0:20
  $ osm-log split last '2016-10-02 04:15'
  split ml from 2016-10-01 23:10 (-04:00) to 2016-10-02 04:15 (+01:00), 0:05
  and ml from 2016-10-02 04:15 (+01:00) to 2016-10-01 23:30 (-04:00), 0:15
  $ tail -n 3 osm/facts/study.tsv
  2016-10-01T22:00:00-04:00	2016-10-01T23:10:00-04:00	ml	-	-
  2016-10-01T23:10:00-04:00	2016-10-02T04:15:00+01:00	ml	-	-
  2016-10-02T04:15:00+01:00	2016-10-01T23:30:00-04:00	ml	-	-

Only times within it.

  $ osm-log split 2 22:30
  osm-log: error: 2016-10-02T22:30:00+01:00 does not part the session, which lasts from 2016-10-02T22:30:00+01:00 to 2016-10-03T00:30:00+01:00 (write times within it, each once)
  [2]
  $ osm-log split 2 23:00 23:00
  osm-log: error: 2016-10-02T23:00:00+01:00 does not part the session, which lasts from 2016-10-02T22:30:00+01:00 to 2016-10-03T00:30:00+01:00 (write times within it, each once)
  [2]
  $ osm-log split 2 2016-10-03T00:30:00+01:00
  osm-log: error: 2016-10-03T00:30:00+01:00 does not part the session, which lasts from 2016-10-02T22:30:00+01:00 to 2016-10-03T00:30:00+01:00 (write times within it, each once)
  [2]
  $ osm-log split 2 12:00
  osm-log: error: 2016-10-02T12:00:00+01:00 does not part the session, which lasts from 2016-10-02T22:30:00+01:00 to 2016-10-03T00:30:00+01:00 (write times within it, each once)
  [2]
  $ osm-log split 2 noon
  osm-log: error: 'noon' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-log split 2
  osm-log: error: missing TIME (where the next one begins; see osm-log split --help)
  [2]
  $ osm-log split 99 10:00
  osm-log: error: no record '99' in facts/study.tsv (name it by line number, by its time, or 'last')
  [2]
  $ printf '2016-10-03T05:00:00+01:00\t2016-10-03T04:00:00+01:00\tml\t-\t-\n' >> osm/facts/study.tsv
  $ osm-log split last 04:30
  $HOME/osm/facts/study.tsv:6: error: the end '2016-10-03T04:00:00+01:00' is not after the start '2016-10-03T05:00:00+01:00' (correct that with osm-log edit)
  [2]
