The shared verbs on facts/progress.tsv.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }, { id = "b", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan done a
  done ml:a at 2016-10-03 09:00 (+01:00)
  $ osm-plan drop b
  dropped ml:b at 2016-10-03 09:00 (+01:00)
  $ EDITOR='sed -i s/drop/done/' osm-plan edit last
  1 removed, 1 added
  $ osm-plan list --columns state,item
  state	item
  done	ml:a
  done	ml:b
