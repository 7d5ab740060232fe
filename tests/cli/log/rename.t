Another name for a topic and all below it, after a preview; one change.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[[track]]\nid = "ml"\n[[item]]\nid = "pgm-1"\ntrack = "ml"\n' > osm/plan.toml
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	pgm	reading	chapter 1
  > 2016-10-03T05:30:00+01:00	2016-10-03T05:50:00+01:00	pgm:week3	-	pgm
  > 2016-10-03T06:00:00+01:00	2016-10-03T06:10:00+01:00	pgm-2	-	-
  > 2016-10-03T06:10:00+01:00	2016-10-03T06:20:00+01:00	ml:pgm-1	-	-
  > 2016-10-03T07:00:00+01:00	2016-10-03T07:30:00+01:00	pgm	-	-
  > END
  $ cp osm/facts/study.tsv before
  $ osm-log rename pgm pgm-1 --dry-run
  would rename pgm to ml:pgm-1, 2 sessions
  would rename pgm:week3 to ml:pgm-1:week3, 1 session
  ml:pgm-1 had 1 session before
  $ cmp before osm/facts/study.tsv
  $ osm-log rename pgm pgm-1
  renamed pgm to ml:pgm-1, 2 sessions
  renamed pgm:week3 to ml:pgm-1:week3, 1 session
  ml:pgm-1 had 1 session before
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-03T05:30:00+01:00	2016-10-03T05:50:00+01:00	ml:pgm-1:week3	-	pgm
  2016-10-03T06:00:00+01:00	2016-10-03T06:10:00+01:00	pgm-2	-	-
  2016-10-03T06:10:00+01:00	2016-10-03T06:20:00+01:00	ml:pgm-1	-	-
  2016-10-03T07:00:00+01:00	2016-10-03T07:30:00+01:00	ml:pgm-1	-	-
  $ osm-log undo
  removed 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  ml:pgm-1  reading  chapter 1
  removed 2016-10-03T05:30:00+01:00  2016-10-03T05:50:00+01:00  ml:pgm-1:week3  -  pgm
  removed 2016-10-03T07:00:00+01:00  2016-10-03T07:30:00+01:00  ml:pgm-1  -  -
  added 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  pgm  reading  chapter 1
  added 2016-10-03T05:30:00+01:00  2016-10-03T05:50:00+01:00  pgm:week3  -  pgm
  added 2016-10-03T07:00:00+01:00  2016-10-03T07:30:00+01:00  pgm  -  -
  $ cmp before osm/facts/study.tsv
  $ osm-log redo --quiet

What runs goes with it. The plan is yours.

  $ osm-log start pgm-1:week4 --quiet
  $ osm-log rename ml:pgm-1 ml:graphs --dry-run
  osm-log: warning: topic 'ml:graphs' is not in plan.toml
  would rename ml:pgm-1 to ml:graphs, 3 sessions
  would rename ml:pgm-1:week3 to ml:graphs:week3, 1 session
  would rename ml:pgm-1:week4 to ml:graphs:week4, which runs
  note: plan.toml still says 'ml:pgm-1'
  $ osm-log rename ml:pgm-1 ml:graphs
  osm-log: warning: topic 'ml:graphs' is not in plan.toml
  renamed ml:pgm-1 to ml:graphs, 3 sessions
  renamed ml:pgm-1:week3 to ml:graphs:week3, 1 session
  renamed ml:pgm-1:week4 to ml:graphs:week4, which runs
  note: plan.toml still says 'ml:pgm-1'
  $ cut -f 2 osm/.osm/open
  ml:graphs:week4
  $ osm-log cancel --quiet
  $ osm-log start guitar --quiet
  $ osm-log rename guitar guitar:classic
  osm-log: warning: topic 'guitar:classic' is not in plan.toml
  renamed guitar to guitar:classic, which runs
  $ cut -f 2 osm/.osm/open
  guitar:classic

Nothing to rename, no name, or a fact that would be lost.

  $ osm-log rename ml:graph ml:graphs
  osm-log: warning: topic 'ml:graphs' is not in plan.toml
  osm-log: error: no session is of 'ml:graph' (did you mean 'ml:graphs')
  [1]
  $ osm-log rename ml:graphs ml:graphs
  osm-log: warning: topic 'ml:graphs' is not in plan.toml
  osm-log: error: 'ml:graphs' is its name already (write another one)
  [2]
  $ osm-log rename ml:graphs 'two words'
  osm-log: warning: topic 'two words' is not in plan.toml
  osm-log: error: topic 'two words' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
  $ osm-log rename ml:graphs
  osm-log: error: missing NEW (what it shall be; it may be there already; see osm-log rename --help)
  [2]
  $ printf '2016-10-03T08:00:00+01:00\t2016-10-03T08:10:00+01:00\ta\t-\t-\n2016-10-03T08:00:00+01:00\t2016-10-03T08:10:00+01:00\tb\t-\t-\n' >> osm/facts/study.tsv
  $ osm-log rename a b
  osm-log: warning: topic 'b' is not in plan.toml
  $HOME/osm/facts/study.tsv:7: error: this session and another would be one record (take one away with osm-log rm)
  [2]

Hundreds are taken back as one, and not all named.

  $ for i in 10 11 12 13 14 15 16 17 18 19 20 21; do printf '2016-10-02T%s:00:00+01:00\t2016-10-02T%s:10:00+01:00\tmany\t-\t-\n' $i $i; done >> osm/facts/study.tsv
  $ osm-log rename many more
  osm-log: warning: topic 'more' is not in plan.toml
  renamed many to more, 12 sessions
  $ osm-log undo | tail -n 12
  removed 2 more
  added 2016-10-02T10:00:00+01:00  2016-10-02T10:10:00+01:00  many  -  -
  added 2016-10-02T11:00:00+01:00  2016-10-02T11:10:00+01:00  many  -  -
  added 2016-10-02T12:00:00+01:00  2016-10-02T12:10:00+01:00  many  -  -
  added 2016-10-02T13:00:00+01:00  2016-10-02T13:10:00+01:00  many  -  -
  added 2016-10-02T14:00:00+01:00  2016-10-02T14:10:00+01:00  many  -  -
  added 2016-10-02T15:00:00+01:00  2016-10-02T15:10:00+01:00  many  -  -
  added 2016-10-02T16:00:00+01:00  2016-10-02T16:10:00+01:00  many  -  -
  added 2016-10-02T17:00:00+01:00  2016-10-02T17:10:00+01:00  many  -  -
  added 2016-10-02T18:00:00+01:00  2016-10-02T18:10:00+01:00  many  -  -
  added 2016-10-02T19:00:00+01:00  2016-10-02T19:10:00+01:00  many  -  -
  added 2 more

What runs follows: a renaming gives it the new name, undo the old one, redo the new one again.

  $ osm-log start many --quiet; osm-log rename many more --quiet; cut -f 2 osm/.osm/open
  more
  $ osm-log undo | tail -n 1; cut -f 2 osm/.osm/open
  running again: 2016-10-03T09:00:00+01:00  many  -  -
  many
  $ osm-log redo | tail -n 1; cut -f 2 osm/.osm/open
  running again: 2016-10-03T09:00:00+01:00  more  -  -
  more
