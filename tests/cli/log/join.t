One session of several that follow each other.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	ml	reading	chapter 1
  > # a remark
  > 2016-10-03T06:00:00+01:00	2016-10-03T06:10:00+01:00	french	-	-
  > 2016-10-03T05:30:20+01:00	2016-10-03T05:50:00+01:00	ml	reading,evening	chapter 2
  > 2016-10-03T07:00:00+01:00	2016-10-03T07:30:00+01:00	ml	-	chapter 1
  > END
  $ osm-log join 5 2
  joined 2 sessions of ml: 2016-10-03 05:00 to 05:50 (+01:00), 0:50, 20s of it between them
  $ cat osm/facts/study.tsv
  #osm study 1
  # a remark
  2016-10-03T06:00:00+01:00	2016-10-03T06:10:00+01:00	french	-	-
  2016-10-03T05:00:00+01:00	2016-10-03T05:50:00+01:00	ml	reading,evening	chapter 1; chapter 2
  2016-10-03T07:00:00+01:00	2016-10-03T07:30:00+01:00	ml	-	chapter 1
  $ osm-log undo
  removed 2016-10-03T05:00:00+01:00  2016-10-03T05:50:00+01:00  ml  reading,evening  chapter 1; chapter 2
  added 2016-10-03T05:30:20+01:00  2016-10-03T05:50:00+01:00  ml  reading,evening  chapter 2
  added 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  ml  reading  chapter 1
  $ osm-log redo --quiet

What lies between would count, so it is asked for; and nobody else may stand there.

  $ osm-log join 2 last
  osm-log: error: '2' names 3 records of facts/study.tsv, first on line 3, last on line 5 (write more of the time, or the line number)
  [2]
  $ osm-log join 2 last --gap 70m
  osm-log: error: '2' names 3 records of facts/study.tsv, first on line 3, last on line 5 (write more of the time, or the line number)
  [2]
  $ osm-log rm 4 --quiet
  $ osm-log join 2 last --gap 70m
  osm-log: error: '2' names 2 records of facts/study.tsv, first on line 3, last on line 4 (write more of the time, or the line number)
  [2]
  $ osm-log add ml 07:30 08:59 --quiet
  $ sed -i 's/^max_session.*/max_session = "2h"/; s/^# max_session.*/max_session = "2h"/' osm/osm.toml; grep -q '^max_session' osm/osm.toml || printf '[log]\nmax_session = "2h"\n' >> osm/osm.toml
  $ osm-log join 2 4
  osm-log: error: '2' names 3 records of facts/study.tsv, first on line 3, last on line 5 (write more of the time, or the line number)
  [2]
  $ osm-log join 2 4 --yes
  osm-log: error: '2' names 3 records of facts/study.tsv, first on line 3, last on line 5 (write more of the time, or the line number)
  [2]

Of one topic, and of one kind.

  $ osm-log add french 03:00 03:30 --quiet
  $ osm-log join 2 last
  osm-log: error: '2' names 4 records of facts/study.tsv, first on line 3, last on line 6 (write more of the time, or the line number)
  [2]
  $ printf '2016-10-03T04:59:30+01:00\t2016-10-03T05:00:00+01:00\tml\tvia=git,commit=1\t-\n' >> osm/facts/study.tsv
  $ osm-log join last 2
  osm-log: error: '2' names 5 records of facts/study.tsv, first on line 3, last on line 7 (write more of the time, or the line number)
  [2]
  $ osm-log amend last --untag via --untag commit --quiet && osm-log join last 2 --yes
  osm-log: error: '2' names 5 records of facts/study.tsv, first on line 3, last on line 7 (write more of the time, or the line number)
  [2]
  $ osm-log join 2 2
  osm-log: error: '2' names 5 records of facts/study.tsv, first on line 3, last on line 7 (write more of the time, or the line number)
  [2]
  $ osm-log join 2
  osm-log: error: missing RECORD (line number, or time (as much as is unique); see osm-log join --help)
  [2]
  $ osm-log join 2 last --gap soon
  osm-log: error: 'soon' is not a duration (write 90m, 1h30m, 1.5h or 1:30)
  [2]
