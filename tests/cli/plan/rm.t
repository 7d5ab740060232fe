  $ osm init --zone Africa/Casablanca --quiet
  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan done a --quiet
  $ osm-plan rm last
  removed 2016-10-03T09:00:00+01:00  done  a  -  -  -
  $ osm-plan rm last
  osm-plan: error: there is no record in facts/progress.tsv yet
  [1]
