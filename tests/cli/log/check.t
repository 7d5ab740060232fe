What is wrong in the log, and what deserves a look.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log check
  facts/study.tsv: 0 records
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	ml:pgm-1	-	-
  > 2016-09-30T10:00:00+01:00	2016-09-30T11:00:00+01:00	french	-	-
  > 2016-09-30T10:45:00+01:00	2016-09-30T12:00:00+01:00	french	overlap	-
  > 2016-10-01T09:00:00+01:00	2016-10-01T08:00:00+01:00	ml	-	-
  > 2016-10-01T09:00:00+01:00	2016-10-01T14:00:00+01:00	ml	-	-
  > 2016-10-02T09:00:00+01:00	2016-10-02T14:00:00+01:00	ml	via=git	-
  > 2016-10-02T09:00	2016-10-02T14:00:00+01:00	ml	-	-
  > 2016-10-01T11:00:00+01:00	2016-10-01T11:30:00+01:00	french	-	-
  > 2016-10-01T12:00:00+01:00	2016-10-01T12:30:00+01:00	french	-	cut he
  > END
  $ printf '2016-10-02T09:00:00+01:00\t2016-10' >> osm/facts/study.tsv
  $ osm-log check
  $HOME/osm/facts/study.tsv:8:1: warning: start '2016-10-02T09:00' is not an instant; the line is left out (write it as 2016-10-03T09:00:00+01:00)
  $HOME/osm/facts/study.tsv:11: warning: the last line is torn (33 bytes) and is not counted (the next write moves it to 'facts/study.tsv.torn')
  $HOME/osm/facts/study.tsv:5:27: warning: the end '2016-10-01T08:00:00+01:00' is not after the start '2016-10-01T09:00:00+01:00'; the line is left out (instants are compared, offsets included)
  $HOME/osm/facts/study.tsv:6: warning: the session lasts 5:00, longer than 4:00 (is that so; [log] max_session in osm.toml is the measure)
  $HOME/osm/facts/study.tsv:3: error: the session 2016-09-30 10:00 to 11:00 (+01:00) overlaps that on line 2, 2016-09-30 09:00 to 10:30 (+01:00) (osm-log amend 3 --start 2016-09-30T10:30:00+01:00, or osm-log amend 3 +overlap, if it is meant)
  $HOME/osm/facts/study.tsv:9: error: the session 2016-10-01 11:00 to 11:30 (+01:00) overlaps that on line 6, 2016-10-01 09:00 to 14:00 (+01:00) (osm-log rm 9, or osm-log amend 9 +overlap, if it is meant)
  $HOME/osm/facts/study.tsv:10: error: the session 2016-10-01 12:00 to 12:30 (+01:00) overlaps that on line 6, 2016-10-01 09:00 to 14:00 (+01:00) (osm-log rm 10, or osm-log amend 10 +overlap, if it is meant)
  facts/study.tsv: 8 records
  [1]
  $ osm-log check --quiet
  [1]
  $ osm-log add french 07:00 08:00
  $HOME/osm/facts/study.tsv: warning: the last line was torn (33 bytes); it was moved to 'study.tsv.torn'
  added french from 2016-10-03 07:00 to 08:00 (+01:00), 1:00
  $ cat osm/facts/study.tsv.torn
  2016-10-02T09:00:00+01:00	2016-10
  $ osm-log start ml
  started ml at 2016-10-03 09:00 (+01:00)
  $ osm-log check 2>&1 | tail -n 2
  facts/study.tsv: 9 records
  running: ml since 2016-10-03 09:00 (+01:00)
  $ osm-log stop --quiet

Mended by the shared verbs.

  $ osm-log rm 3 5 6
  removed 2016-09-30T10:00:00+01:00  2016-09-30T11:00:00+01:00  french  -  -
  removed 2016-10-01T09:00:00+01:00  2016-10-01T08:00:00+01:00  ml  -  -
  removed 2016-10-01T09:00:00+01:00  2016-10-01T14:00:00+01:00  ml  -  -
  $ osm-log undo
  added 2016-09-30T10:00:00+01:00  2016-09-30T11:00:00+01:00  french  -  -
  added 2016-10-01T09:00:00+01:00  2016-10-01T08:00:00+01:00  ml  -  -
  added 2016-10-01T09:00:00+01:00  2016-10-01T14:00:00+01:00  ml  -  -
  $ osm-log redo
  removed 2016-09-30T10:00:00+01:00  2016-09-30T11:00:00+01:00  french  -  -
  removed 2016-10-01T09:00:00+01:00  2016-10-01T08:00:00+01:00  ml  -  -
  removed 2016-10-01T09:00:00+01:00  2016-10-01T14:00:00+01:00  ml  -  -
  $ EDITOR='sed -i s/ml/ml:book/' osm-log edit last
  1 removed, 1 added
  $ osm-log list --topic ml --columns topic,line
  $HOME/osm/facts/study.tsv:5:1: warning: start '2016-10-02T09:00' is not an instant; the line is left out (write it as 2016-10-03T09:00:00+01:00)
  topic	line
  ml:pgm-1	2
  ml	4
  $ osm-log undo && osm-log undo && osm-log undo; osm-log redo
  removed 2016-10-03T09:00:00+01:00  2016-10-03T09:00:01+01:00  ml:book  -  -
  added 2016-10-03T09:00:00+01:00  2016-10-03T09:00:01+01:00  ml  -  -
  added 2016-09-30T10:00:00+01:00  2016-09-30T11:00:00+01:00  french  -  -
  added 2016-10-01T09:00:00+01:00  2016-10-01T08:00:00+01:00  ml  -  -
  added 2016-10-01T09:00:00+01:00  2016-10-01T14:00:00+01:00  ml  -  -
  removed 2016-10-03T09:00:00+01:00  2016-10-03T09:00:01+01:00  ml  -  -
  running again: 2016-10-03T09:00:00+01:00  ml  -  -
  added 2016-10-03T09:00:00+01:00  2016-10-03T09:00:01+01:00  ml  -  -
  not running any more: 2016-10-03T09:00:00+01:00  ml  -  -
