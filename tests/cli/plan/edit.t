The shared verbs on facts/progress.tsv.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }, { id = "b", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan done a
  done ml:a at 2016-10-03 09:00 (+01:00)
  $ osm-plan drop b
  dropped ml:b at 2016-10-03 09:00 (+01:00)
  $ EDITOR='sed -i s/drop/done/' osm-plan edit last
  1 removed, 1 added
  $ EDITOR='sed -i s/done/drop/' osm-plan edit --all
  2 removed, 2 added
  $ osm-plan list --columns state,item
  state	item
  dropped	ml:a
  dropped	ml:b

What was wrong is kept, for --continue; here nothing is.

  $ osm-plan edit --continue
  osm-plan: error: there is no edit to go on with (begin one with 'osm-plan edit')
  [1]
