  $ osm init --zone Africa/Casablanca --quiet
  $ osm-plan done pgm-1
  osm-plan: error: 'pgm-1' is no item of the plan (the plan has none yet: osm-plan add ml:pgm-1 --hours 40 --new-track)
  [2]
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml" }]
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 55
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > needs = ["pgm-1"]
  > [[item]]
  > id = "softmax"
  > track = "ml"
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1", "pgm-2"]
  > PLAN
  $ osm-plan done pgm-2 --at 'yesterday 17:00' --evidence repo:pgm --tag fast +easy -m 'over quickly'
  osm-plan: warning: 'ml:pgm-2' needs 'ml:pgm-1', which is not done
  done ml:pgm-2 at 2016-10-02 17:00 (+01:00)
  $ osm-plan done pgm-1 ml:softmax
  done ml:pgm-1 at 2016-10-03 09:00 (+01:00), 0:00 logged, 55:00 estimated
  done ml:softmax at 2016-10-03 09:00 (+01:00)
  $ cat osm/facts/progress.tsv
  #osm progress 1
  2016-10-02T17:00:00+01:00	done	pgm-2	-	evidence=repo:pgm,fast,easy	over quickly
  2016-10-03T09:00:00+01:00	done	pgm-1	-	-	-
  2016-10-03T09:00:00+01:00	done	softmax	-	-	-

Done stays done. More evidence is welcome.

  $ osm-plan done pgm-2
  osm-plan: error: 'ml:pgm-2' has been done since 2016-10-02 17:00 (+01:00) (osm-plan rm takes the record away)
  [1]
  $ osm-plan done pgm-2 --evidence https://example.org/a,b
  evidence added to ml:pgm-2: https://example.org/a,b
  $ tail -n 1 osm/facts/progress.tsv
  2016-10-03T09:00:00+01:00	done	pgm-2	-	evidence=https://example.org/a%2Cb	-
  $ osm-plan list --columns state,item,ended
  state	item	ended
  done	ml:pgm-1	2016-10-03
  done	ml:pgm-2	2016-10-02
  done	ml:softmax	2016-10-03
  done	bayes	2016-10-03

  $ osm-plan done pgm3
  osm-plan: error: 'pgm3' is no item of the plan (osm-plan list shows them)
  [2]
  $ osm-plan done bayes
  osm-plan: error: 'bayes' is a milestone (it is reached when all that it needs is done)
  [2]
  $ osm-plan done softmax --at 'tomorrow 10:00'
  osm-plan: error: 'tomorrow 10:00' is still to come (give the time at which it was)
  [2]
  $ osm-plan done softmax --at 25:00
  osm-plan: error: '25:00' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-plan done softmax --evidence 'two words'
  osm-plan: error: 'two words' is no evidence (write a link, or a word such as post:softmax, without blanks)
  [2]
  $ osm-plan done +easy
  osm-plan: error: no item (write its id: osm-plan done pgm-1)
  [2]
  $ osm-plan done
  osm-plan: error: missing ITEM (pgm-1 or ml:pgm-1; +word is a tag; see osm-plan done --help)
  [2]
  $ wc -l < osm/facts/progress.tsv
  5

It can be taken back.

  $ osm-plan undo
  removed 2016-10-03T09:00:00+01:00  done  pgm-2  -  evidence=https://example.org/a%2Cb  -
  $ osm-plan redo
  added 2016-10-03T09:00:00+01:00  done  pgm-2  -  evidence=https://example.org/a%2Cb  -
  $ osm-plan rm last
  removed 2016-10-03T09:00:00+01:00  done  pgm-2  -  evidence=https://example.org/a%2Cb  -
