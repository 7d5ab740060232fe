A session that was not clocked.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log add ml:pgm-1 07:00 08:10 +reading -m 'chapter 1'
  added ml:pgm-1 from 2016-10-03 07:00 to 08:10 (+01:00), 1:10
  $ osm-log add french 'yesterday 22:30' 00:15
  added french from 2016-10-02 22:30 to 2016-10-03 00:15 (+01:00), 1:45
  $ osm-log add french 'yesterday 20:00' --for 1h15m --tag spoken
  added french from 2016-10-02 20:00 to 21:15 (+01:00), 1:15
  $ osm-log add french --for 45m
  added french from 2016-10-03 08:15 to 09:00 (+01:00), 0:45
  $ osm-log add french 2016-09-30T09:00:00+02:00 2016-09-30T09:00:00+00:00
  added french from 2016-09-30 09:00 (+02:00) to 2016-09-30 09:00 (+00:00), 2:00
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T07:00:00+01:00	2016-10-03T08:10:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-02T22:30:00+01:00	2016-10-03T00:15:00+01:00	french	-	-
  2016-10-02T20:00:00+01:00	2016-10-02T21:15:00+01:00	french	spoken	-
  2016-10-03T08:15:00+01:00	2016-10-03T09:00:00+01:00	french	-	-
  2016-09-30T09:00:00+02:00	2016-09-30T09:00:00+00:00	french	-	-
  $ osm-log list --period yesterday --format table
  day             from-to      time  topic   +tags note
  Sun 2016-10-02  20:00-21:15  1:15  french  +spoken
                  22:30-00:15  1:30  french
                               2:45  total

What overlaps is refused, and named by its line; --overlap says that it is meant.

  $ osm-log add ml:pgm-1 07:30 08:30
  $HOME/osm/facts/study.tsv:2: error: this overlaps 'ml:pgm-1', 2016-10-03 07:00 to 08:10 (+01:00) (say --adjust to have it give way, or --overlap)
  [1]
  $ osm-log add ml:pgm-1 08:10 08:20
  $HOME/osm/facts/study.tsv:5: error: this overlaps 'french', 2016-10-03 08:15 to 09:00 (+01:00) (say --adjust to have it give way, or --overlap)
  [1]
  $ osm-log add ml:pgm-1 2016-09-29 2016-10-02
  osm-log: error: '2016-09-29' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-log add radio 07:30 08:00 --overlap
  added radio from 2016-10-03 07:30 to 08:00 (+01:00), 0:30
  $ osm-log check
  facts/study.tsv: 6 records
  $ osm-log start ml:pgm-1 --overlap --at 08:30
  started ml:pgm-1 at 2016-10-03 08:30 (+01:00)
  $ osm-log add french 08:40 08:50
  osm-log: error: 'ml:pgm-1' has run since 2016-10-03 08:30 (+01:00) (end before that, osm-log stop first, or say --overlap)
  [1]
  $ osm-log add french 08:10 08:15 --quiet
  $ osm-log stop --quiet

--adjust has the others give way: the new session wins, what is said; one change.

  $ cp osm/facts/study.tsv before
  $ export OSM_NOW=2016-10-03T12:00:00+01:00
  $ osm-log add call 07:30 07:40 --adjust
  added call from 2016-10-03 07:30 to 07:40 (+01:00), 0:10
  parted ml:pgm-1 into 2016-10-03 07:00 to 07:30 (+01:00), 0:30, and 2016-10-03 07:40 to 08:10 (+01:00), 0:30
  $ osm-log add call 08:05 08:40 --adjust +phone
  added call from 2016-10-03 08:05 to 08:40 (+01:00), 0:35
  shortened ml:pgm-1 to 2016-10-03 07:40 to 08:05 (+01:00), 0:25
  shortened french to 2016-10-03 08:40 to 09:00 (+01:00), 0:20
  removed french, 2016-10-03 08:10 to 08:15 (+01:00), 0:05: all of it lies within
  $ osm-log add call 08:00 12:00 --adjust
  added call from 2016-10-03 08:00 to 12:00 (+01:00), 4:00
  shortened ml:pgm-1 to 2016-10-03 07:40 to 08:00 (+01:00), 0:20
  removed french, 2016-10-03 08:40 to 09:00 (+01:00), 0:20: all of it lies within
  removed call, 2016-10-03 08:05 to 08:40 (+01:00), 0:35: all of it lies within
  $ osm-log add call 01:00 01:10 --adjust
  added call from 2016-10-03 01:00 to 01:10 (+01:00), 0:10
  $ osm-log check
  facts/study.tsv: 10 records
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T07:00:00+01:00	2016-10-03T07:30:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-03T07:30:00+01:00	2016-10-03T07:40:00+01:00	call	-	-
  2016-10-03T07:40:00+01:00	2016-10-03T08:00:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-02T22:30:00+01:00	2016-10-03T00:15:00+01:00	french	-	-
  2016-10-02T20:00:00+01:00	2016-10-02T21:15:00+01:00	french	spoken	-
  2016-10-03T08:00:00+01:00	2016-10-03T12:00:00+01:00	call	-	-
  2016-09-30T09:00:00+02:00	2016-09-30T09:00:00+00:00	french	-	-
  2016-10-03T07:30:00+01:00	2016-10-03T08:00:00+01:00	radio	overlap	-
  2016-10-03T08:30:00+01:00	2016-10-03T09:00:00+01:00	ml:pgm-1	overlap	-
  2016-10-03T01:00:00+01:00	2016-10-03T01:10:00+01:00	call	-	-
  $ osm-log undo --quiet && osm-log undo --quiet && osm-log undo
  removed 2016-10-03T07:40:00+01:00  2016-10-03T08:05:00+01:00  ml:pgm-1  reading  chapter 1
  removed 2016-10-03T08:40:00+01:00  2016-10-03T09:00:00+01:00  french  -  -
  removed 2016-10-03T08:05:00+01:00  2016-10-03T08:40:00+01:00  call  phone  -
  added 2016-10-03T07:40:00+01:00  2016-10-03T08:10:00+01:00  ml:pgm-1  reading  chapter 1
  added 2016-10-03T08:15:00+01:00  2016-10-03T09:00:00+01:00  french  -  -
  added 2016-10-03T08:10:00+01:00  2016-10-03T08:15:00+01:00  french  -  -
  $ osm-log undo --quiet
  $ sort before > a; sort osm/facts/study.tsv | cmp - a
  $ osm-log start ml:pgm-1 --at 11:00 --quiet
  $ osm-log add call 10:55 11:10 --adjust
  osm-log: error: 'ml:pgm-1' has run since 2016-10-03 11:00 (+01:00) (end before that, osm-log stop first, or say --overlap)
  [1]
  $ osm-log add call 10:55 11:10 --adjust --overlap
  osm-log: error: --adjust and --overlap say two things (write one or the other)
  [2]
  $ osm-log cancel --quiet

Longer than max_session is not logged unasked.

  $ osm-log add ml 'yesterday 09:00' 13:30
  osm-log: error: 4:30 is longer than 4:00: too long to be logged unasked (say --yes if it lasted that long)
  [1]
  $ osm-log add ml 'yesterday 09:00' 13:30 --yes
  added ml from 2016-10-02 09:00 to 13:30 (+01:00), 4:30
  $ osm-log undo --quiet
  $ export OSM_NOW=2016-10-03T09:00:00+01:00

Typing errors.

  $ osm-log add french
  osm-log: error: from when until when is missing (write TOPIC FROM TO, or TOPIC FROM --for LENGTH)
  [2]
  $ osm-log add french 05:00
  osm-log: error: from when until when is missing (write TOPIC FROM TO, or TOPIC FROM --for LENGTH)
  [2]
  $ osm-log add french 05:00 06:00 07:00
  osm-log: error: '07:00' is one word too many (write TOPIC FROM TO, or TOPIC FROM --for LENGTH; put quotes around a time of two words)
  [2]
  $ osm-log add french 05:00 06:00 --for 1h
  osm-log: error: '06:00' is one word too many (write TOPIC FROM TO, or TOPIC FROM --for LENGTH; put quotes around a time of two words)
  [2]
  $ osm-log add french 05:00 --for 0m
  osm-log: error: '0m' is no time at all (write 90m, 1h30m, 1.5h or 1:30)
  [2]
  $ osm-log add french '2016-10-01 10:00' '2016-10-01 09:00'
  osm-log: error: 2016-10-01 09:00 (+01:00) is not after 2016-10-01 10:00 (+01:00) (write the earlier time first)
  [2]
  $ osm-log add french 08:55 10:00
  osm-log: error: 2016-10-03 10:00 (+01:00) is still to come (it is 2016-10-03 09:00 (+01:00); another day is written like 'yesterday 22:10')
  [2]
  $ osm-log add french 5am 6am
  osm-log: error: '5am' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-log add 'two words' 05:00 06:00
  osm-log: error: topic 'two words' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
  $ osm-log add french 05:00 06:00 --tag 'a b'
  osm-log: error: 'a b' is not a tag (write word or key=value, without blanks)
  [2]
  $ osm-log add french 05:00 06:00 -m $'two\nlines\tand a tab'
  added french from 2016-10-03 05:00 to 06:00 (+01:00), 1:00
  $ tail -n 1 osm/facts/study.tsv
  2016-10-03T05:00:00+01:00	2016-10-03T06:00:00+01:00	french	-	two lines and a tab

The next morning, the missing hour of a clock change.

  $ export OSM_NOW=2017-07-03T09:00:00+01:00
  $ osm-log add french '2017-07-02 01:30' '2017-07-02 04:00'
  added french from 2017-07-02 01:30 (+00:00) to 2017-07-02 04:00 (+01:00), 1:30
  $ osm-log add french '2017-07-02 02:30' '2017-07-02 04:00'
  osm-log: error: '2017-07-02 02:30' does not exist on 2017-07-02 in Africa/Casablanca: the clock goes from 02:00 to 03:00 (write 2017-07-02T01:30:00+00:00 or 2017-07-02T03:30:00+01:00)
  [2]
  $ osm-log add french 2017-07-02T01:30:00+00:00 --for 90m
  $HOME/osm/facts/study.tsv:11: error: this overlaps 'french', 2017-07-02 01:30 (+00:00) to 2017-07-02 04:00 (+01:00) (say --adjust to have it give way, or --overlap)
  [1]

A file that does not take it.

  $ printf '#osm study 9\n' > osm/facts/study.tsv
  $ osm-log add french 05:00 06:00
  $HOME/osm/facts/study.tsv:1:1: error: version 9 of 'study' is newer than this program knows (1) (install a newer version of the toolchain)
  [2]
  $ rm osm/facts/study.tsv && mkdir osm/facts/study.tsv
  $ osm-log add french 05:00 06:00
  $HOME/osm/facts/study.tsv: error: this is a folder, not a file; nothing was recorded (move it away)
  [3]
