  $ osm init --zone Africa/Casablanca --quiet
  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan undo
  osm-plan: error: nothing to undo
  [1]
  $ osm-plan done a --quiet
  $ osm-plan undo
  removed 2016-10-03T09:00:00+01:00  done  a  -  -  -
  $ osm-plan list --columns state,item
  state	item
  ready	ml:a
