  $ osm init --zone Africa/Casablanca --quiet
  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan redo
  osm-plan: error: nothing to redo
  [1]
  $ osm-plan done a --quiet
  $ osm-plan undo --quiet
  $ osm-plan redo
  added 2016-10-03T09:00:00+01:00  done  a  -  -  -
  $ osm-plan list --columns state,item
  state	item
  done	ml:a
