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

What add wrote is in plan.toml, which is a person's: undo takes no older record for it.

  $ export OSM_NOW=2016-10-04T10:00:00+01:00
  $ mkdir osm2 && printf '[time]\nzone = "Africa/Casablanca"\n' > osm2/osm.toml
  $ export OSM_DATA=$PWD/osm2
  $ osm-plan add ml:a --hours 4 --new-track
  added ml:a to plan.toml: 4 h
  $ osm-plan undo
  osm-plan: error: what was done last is in plan.toml, which is yours: the block of a (take it out there)
  [1]
  $ osm-plan done a --quiet
  $ osm-plan add ml:b --hours 4 --quiet
  $ osm-plan undo
  osm-plan: error: what was done last is in plan.toml, which is yours: the block of b (take it out there; osm-plan rm last takes the last record away)
  [1]
  $ cat osm2/facts/progress.tsv
  #osm progress 1
  2016-10-04T10:00:00+01:00	done	a	-	-	-
  $ osm-plan done b --quiet
  $ osm-plan undo
  removed 2016-10-04T10:00:00+01:00  done  b  -  -  -
  $ osm-plan undo
  osm-plan: error: what was done last is in plan.toml, which is yours: the block of b (take it out there; osm-plan rm last takes the last record away)
  [1]
  $ sed -i '/id = "b"/,$d' osm2/plan.toml; sed -i '$d' osm2/plan.toml
  $ osm-plan undo
  removed 2016-10-04T10:00:00+01:00  done  a  -  -  -
  $ printf -- '- [One](https://example.org/1)\n- [Two](https://example.org/2)\n- [Three](https://example.org/3)\n- [Four](https://example.org/4)\n' > links.md
  $ osm-plan import links links.md --append
  added 4 items to plan.toml, 4 without hours; 0 rows left out
  $ osm-plan undo
  osm-plan: error: what was done last is in plan.toml, which is yours: the blocks of one, two, three, 1 more (take them out there)
  [1]
  $ rm -r osm2/.osm; touch osm2/.osm
  $ osm-plan add ml:c --hours 4
  $HOME/osm2/.osm/undo-progress: warning: cannot be read: not a directory
  added ml:c to plan.toml: 4 h
