Starting the clock: on a topic, with tags and a note, now or earlier.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log start ml:pgm-1 +reading -m 'chapter 1' --at 08:20
  started ml:pgm-1 at 2016-10-03 08:20 (+01:00)
  $ cat osm/.osm/open
  2016-10-03T08:20:00+01:00	ml:pgm-1	reading	chapter 1
  $ osm-log start french --ago 10m --tag spoken --tag evening,home
  stopped ml:pgm-1 at 2016-10-03 08:50 (+01:00), 0:30
  started french at 2016-10-03 08:50 (+01:00)
  $ cat osm/.osm/open
  2016-10-03T08:50:00+01:00	french	spoken,evening,home	-
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T08:20:00+01:00	2016-10-03T08:50:00+01:00	ml:pgm-1	reading	chapter 1

While it runs, start changes over. The same again is not a change; another tag is.

  $ osm-log start french +spoken,evening,home
  osm-log: error: 'french' runs already, since 2016-10-03 08:50 (+01:00)
  [1]
  $ osm-log start french +book
  stopped french at 2016-10-03 09:00 (+01:00), 0:10
  started french at 2016-10-03 09:00 (+01:00)
  $ OSM_NOW=2016-10-03T09:30:00+01:00 osm-log start ml:pgm-1
  stopped french at 2016-10-03 09:30 (+01:00), 0:30
  started ml:pgm-1 at 2016-10-03 09:30 (+01:00)
  $ osm-log list
  start	end	time_s	topic	tags	note	line
  2016-10-03T08:20:00+01:00	2016-10-03T08:50:00+01:00	1800	ml:pgm-1	reading	chapter 1	2
  2016-10-03T08:50:00+01:00	2016-10-03T09:00:00+01:00	600	french	spoken,evening,home		3

Two changes within a second: what was clocked for less is no session.

  $ export OSM_NOW=2016-10-03T10:00:00+01:00
  $ osm-log start a
  stopped ml:pgm-1 at 2016-10-03 10:00 (+01:00), 0:30
  started a at 2016-10-03 10:00 (+01:00)
  $ osm-log start b
  put away a, which ran for less than a second
  started b at 2016-10-03 10:00 (+01:00)
  $ osm-log start c
  put away b, which ran for less than a second
  started c at 2016-10-03 10:00 (+01:00)
  $ tail -n 1 osm/facts/study.tsv
  2016-10-03T09:30:00+01:00	2016-10-03T10:00:00+01:00	ml:pgm-1	-	-
  $ export OSM_NOW=2016-10-03T10:30:00+01:00
  $ osm-log stop && osm-log check
  stopped c at 2016-10-03 10:30 (+01:00), 0:30
  facts/study.tsv: 5 records

Not before the running one, not in the future, not where something else was clocked.

  $ osm-log start ml:pgm-1 --at 10:20
  $HOME/osm/facts/study.tsv:6: error: this overlaps 'c', 2016-10-03 10:00 to 10:30 (+01:00) (start where it ends, or say --adjust or --overlap)
  [1]
  $ osm-log start french --at 10:10
  $HOME/osm/facts/study.tsv:6: error: this overlaps 'c', 2016-10-03 10:00 to 10:30 (+01:00) (start where it ends, or say --adjust or --overlap)
  [1]
  $ osm-log start french --at 11:00
  osm-log: error: 2016-10-03 11:00 (+01:00) is still to come (it is 2016-10-03 10:30 (+01:00))
  [2]
  $ osm-log stop
  osm-log: error: nothing is running (osm-log start TOPIC; what was not clocked: osm-log add)
  [1]
  $ osm-log start french --at 09:10
  $HOME/osm/facts/study.tsv:4: error: this overlaps 'french', 2016-10-03 09:00 to 09:30 (+01:00) (start where it ends, or say --adjust or --overlap)
  [1]
  $ osm-log start french --at 09:10 --overlap
  started french at 2016-10-03 09:10 (+01:00)
  $ osm-log stop --quiet
  $ osm-log check
  facts/study.tsv: 6 records

What was recorded meanwhile gives way when it is told to.

  $ osm-log start ml:pgm-1 --at 09:15 --adjust
  shortened french to 2016-10-03 09:00 to 09:15 (+01:00), 0:15
  removed ml:pgm-1, 2016-10-03 09:30 to 10:00 (+01:00), 0:30: all of it lies within
  removed c, 2016-10-03 10:00 to 10:30 (+01:00), 0:30: all of it lies within
  started ml:pgm-1 at 2016-10-03 09:15 (+01:00)
  $ osm-log start french --at 09:50 --adjust
  stopped ml:pgm-1 at 2016-10-03 09:50 (+01:00), 0:35
  started french at 2016-10-03 09:50 (+01:00)
  $ osm-log cancel --quiet
  $ osm-log check
  facts/study.tsv: 5 records
  $ for i in 1 2 3; do osm-log undo --quiet; done; osm-log check
  facts/study.tsv: 6 records

Typing errors.

  $ osm-log start
  osm-log: error: missing TOPIC (what you study, and +tags; see osm-log start --help)
  [2]
  $ osm-log start ml pgm
  osm-log: error: start takes one topic (put a note behind -m, in quotes)
  [2]
  $ osm-log start 'two words'
  osm-log: error: topic 'two words' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
  $ osm-log start ml::pgm
  osm-log: error: topic 'ml::pgm' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
  $ osm-log start ml --tag 'two words'
  osm-log: error: 'two words' is not a tag (write word or key=value, without blanks)
  [2]
  $ osm-log start ml --at 10:20 --ago 5m
  osm-log: error: --at and --ago say two things (write one or the other)
  [2]
  $ osm-log start ml --at nonsense
  osm-log: error: 'nonsense' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-log start ml --ago nonsense
  osm-log: error: 'nonsense' is not a duration (write 90m, 1h30m, 1.5h or 1:30)
  [2]
  $ osm-log start ml --unknown
  osm-log: error: unknown option '--unknown' (see osm-log start --help)
  [2]
  $ osm-log strat ml
  osm-log: error: unknown verb 'strat' (did you mean 'start'; see osm-log --help)
  [2]
  $ osm-log status
  clock    nothing is running
  today     3:30  2016-10-03
  week      3:30  2016-W40
  [1]

With --adjust what is in the way and what ran end in one change, which undo takes back.

  $ mkdir -p fresh/facts; cp osm/osm.toml fresh; export OSM_DATA=fresh
  $ osm-log start ml --at 07:30 --quiet
  $ printf '#osm study 1\n2016-10-03T08:00:00+01:00\t2016-10-03T08:20:00+01:00\tkata\t-\t-\n' > fresh/facts/study.tsv
  $ osm-log start french --at 08:10 --adjust
  shortened kata to 2016-10-03 08:00 to 08:10 (+01:00), 0:10
  stopped ml at 2016-10-03 08:10 (+01:00), 0:40
  started french at 2016-10-03 08:10 (+01:00)
  $ osm-log undo
  removed 2016-10-03T08:00:00+01:00  2016-10-03T08:10:00+01:00  kata  -  -
  removed 2016-10-03T07:30:00+01:00  2016-10-03T08:10:00+01:00  ml  -  -
  added 2016-10-03T08:00:00+01:00  2016-10-03T08:20:00+01:00  kata  -  -
  not running any more: 2016-10-03T08:10:00+01:00  french  -  -
  running again: 2016-10-03T07:30:00+01:00  ml  -  -
  $ osm-log undo
  not running any more: 2016-10-03T07:30:00+01:00  ml  -  -
  $ unset OSM_DATA

A wall-clock time that a clock change skips or repeats is refused with both readings.

  $ export OSM_NOW=2016-11-07T09:00:00+00:00
  $ osm-log start ml --at '2016-10-30 02:30'
  osm-log: error: '2016-10-30 02:30' happens twice on 2016-10-30 in Africa/Casablanca: the clock goes back from 03:00 to 02:00 (write 2016-10-30T02:30:00+01:00 for the first, 2016-10-30T02:30:00+00:00 for the second)
  [2]

Nowhere to record it.

  $ osm-log --data nowhere start ml
  osm-log: error: there is no data folder 'nowhere' (make it with 'osm init --data nowhere')
  [2]
  $ mkdir plain && cd plain && HOME=$PWD osm-log start ml
  osm-log: error: there is no data folder: no 'osm.toml' here or above, and no '$HOME/plain/osm' (make one with 'osm init', or name one with --data DIR)
  [2]

Memories only speed things up: one that is no file stops nothing.

  $ for name in topics study.mark zone; do rm -rf $HOME/osm/.osm/$name; mkdir -p $HOME/osm/.osm/$name/x; done
  $ osm-log add french 2016-01-04T08:00 09:00
  added french from 2016-01-04 08:00 to 09:00 (+00:00), 1:00
  $ osm-log status
  clock    nothing is running
  today     0:00  2016-11-07
  week      0:00  2016-W45
  [1]
