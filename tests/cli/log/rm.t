Records are taken away by line, by time or as the last.

  $ osm init --zone Africa/Casablanca --quiet
  $ for hour in 05 06 07 08; do osm-log add t$hour $hour:00 --for 30m --quiet; done
  $ osm-log rm last 2
  removed 2016-10-03T08:00:00+01:00  2016-10-03T08:30:00+01:00  t08  -  -
  removed 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  t05  -  -
  $ osm-log rm 2016-10-03
  osm-log: error: '2016-10-03' names 2 records of facts/study.tsv, first on line 2, last on line 3 (write more of the time, or the line number)
  [2]
  $ osm-log rm 2016-10-03T06
  removed 2016-10-03T06:00:00+01:00  2016-10-03T06:30:00+01:00  t06  -  -
  $ osm-log rm 2016-10-03
  removed 2016-10-03T07:00:00+01:00  2016-10-03T07:30:00+01:00  t07  -  -
  $ osm-log rm 9
  osm-log: error: no record '9' in facts/study.tsv (name it by line number, by its time, or 'last')
  [2]
  $ osm-log rm 2016-10-03T08:00
  osm-log: error: no record '2016-10-03T08:00' in facts/study.tsv (name it by line number, by its time, or 'last')
  [2]
  $ osm-log rm
  osm-log: error: missing RECORD (line number, time (as much as is unique) or last; see osm-log rm --help)
  [2]
  $ cat osm/facts/study.tsv
  #osm study 1
