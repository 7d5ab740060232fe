Some goals are not hours: a level of French, books read, a grade climbed.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "french", title = "French, to B2" }]
  > [[item]]
  > id = "novels"
  > track = "french"
  > PLAN
  $ osm-plan measure french A2 --at 'yesterday 18:00' -m 'mock test' --tag mock
  french is at A2
  $ osm-plan measure french B1
  french is at B1, was A2 on 2016-10-02
  $ osm-plan measure novels +1
  french:novels is at 1
  $ osm-plan measure french:novels +2
  french:novels is at 3, was 1 on 2016-10-03
  $ cat osm/facts/progress.tsv
  #osm progress 1
  2016-10-02T18:00:00+01:00	measure	french	A2	mock	mock test
  2016-10-03T09:00:00+01:00	measure	french	B1	-	-
  2016-10-03T09:00:00+01:00	measure	novels	1	-	-
  2016-10-03T09:00:00+01:00	measure	novels	3	-	-
  $ osm-plan measure french +1
  osm-plan: error: '+1' cannot be added to 'B1' (write the value itself)
  [2]
  $ osm-plan measure french 'B 1'
  osm-plan: error: 'B 1' is no value (write one word; -m takes what else there is to say)
  [2]
  $ osm-plan measure german A1
  osm-plan: error: 'german' is no item of the plan (osm-plan list shows them)
  [2]
  $ osm-plan measure french
  osm-plan: error: missing VALUE (B1, 6c, 24; +1 adds to the number measured last; see osm-plan measure --help)
  [2]
