  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml" }]
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 55
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1"]
  > PLAN
  $ printf '#osm study 1\n2016-09-28T09:00:00+01:00\t2016-09-28T12:30:00+01:00\tml:pgm-1\t-\t-\n' > osm/facts/study.tsv
  $ osm-plan estimate pgm-1 70 -m 'exercises are long' --tag slow
  ml:pgm-1 will take 70 h, not 55 h, 3:30 logged
  $ osm-plan estimate ml:pgm-1 1h30m
  osm-plan: warning: 1.5 h is less than the 3:30 that were logged on it (an estimate is of all its hours, those behind you included)
  ml:pgm-1 will take 1.5 h, not 70 h, 3:30 logged
  $ osm-plan estimate pgm-2 2.5
  ml:pgm-2 will take 2.5 h, 0:00 logged
  $ osm-plan list --columns item,hours,logged,left
  item	estimate_s	logged_s	left_s
  ml:pgm-1	5400	12600	1080
  ml:pgm-2	9000	0	9000
  bayes			
  $ cat osm/facts/progress.tsv
  #osm progress 1
  2016-10-03T09:00:00+01:00	estimate	pgm-1	70	slow	exercises are long
  2016-10-03T09:00:00+01:00	estimate	pgm-1	1.5	-	-
  2016-10-03T09:00:00+01:00	estimate	pgm-2	2.5	-	-
  $ osm-plan estimate pgm-1 lots
  osm-plan: error: 'lots' is no number of hours (write 70, 2.5 or 1h30m)
  [2]
  $ osm-plan estimate pgm-1 0
  osm-plan: error: '0' is no number of hours (write 70, 2.5 or 1h30m)
  [2]
  $ osm-plan estimate pgm-1 -5
  osm-plan: error: '-5' is no number of hours (write 70, 2.5 or 1h30m)
  [2]
  $ osm-plan estimate bayes 5
  osm-plan: error: 'bayes' is a milestone (it has no hours of its own)
  [2]
  $ osm-plan estimate pgm3 5
  osm-plan: error: 'pgm3' is no item of the plan (osm-plan list shows them)
  [2]
  $ osm-plan estimate pgm-1
  osm-plan: error: missing HOURS (in all, what was logged included: 70, 2.5, 1h30m; see osm-plan estimate --help)
  [2]

The same once more is no change; less than what was logged is told.

  $ osm-plan estimate pgm-1 9
  ml:pgm-1 will take 9 h, not 1.5 h, 3:30 logged
  $ osm-plan estimate pgm-1 9
  ml:pgm-1 will take 9 h, as before, 3:30 logged
  $ osm-plan estimate pgm-1 2
  osm-plan: warning: 2 h is less than the 3:30 that were logged on it (an estimate is of all its hours, those behind you included)
  ml:pgm-1 will take 2 h, not 9 h, 3:30 logged
  $ osm-plan show pgm-1 | grep logged
  hours    3:30 logged of 2 h, taken as 0.4 h left
