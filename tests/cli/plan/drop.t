  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml" }]
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > needs = ["pgm-1"]
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1", "pgm-2"]
  > PLAN
  $ osm-plan drop pgm-1 --at 'yesterday 17:00' --tag late -m 'too hard'
  dropped ml:pgm-1 at 2016-10-02 17:00 (+01:00); ml:pgm-2, bayes wait for it no longer
  $ osm-plan list --columns state,item
  state	item
  dropped	ml:pgm-1
  ready	ml:pgm-2
  blocked	bayes
  $ osm-plan drop pgm-1
  osm-plan: error: 'ml:pgm-1' has been dropped since 2016-10-02 17:00 (+01:00) (osm-plan rm takes the record away)
  [1]
  $ osm-plan done pgm-2
  done ml:pgm-2 at 2016-10-03 09:00 (+01:00)
  $ osm-plan drop pgm-2 +x
  osm-plan: error: 'ml:pgm-2' has been done since 2016-10-03 09:00 (+01:00) (osm-plan rm takes the record away)
  [1]
  $ osm-plan drop bayes
  osm-plan: error: 'bayes' is a milestone (take it out of plan.toml)
  [2]
  $ osm-plan drop pgm3
  osm-plan: error: 'pgm3' is no item of the plan (osm-plan list shows them)
  [2]
  $ osm-plan drop +x
  osm-plan: error: no item (write its id: osm-plan drop pgm-1)
  [2]
  $ cat osm/facts/progress.tsv
  #osm progress 1
  2016-10-02T17:00:00+01:00	drop	pgm-1	-	late	too hard
  2016-10-03T09:00:00+01:00	done	pgm-2	-	-	-
