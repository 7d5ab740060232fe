The last change of this machine, taken back.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget undo
  osm-budget: error: nothing to undo
  [1]
  $ osm-budget add 2 USD food -m coffee --quiet
  $ osm-budget add 3 USD food -m bread --quiet
  $ osm-budget undo
  removed 2016-10-03  3.00  USD  food  -  bread
  $ osm-budget list --columns note --no-header
  coffee
  $ osm-budget undo
  removed 2016-10-03  2.00  USD  food  -  coffee
  $ osm-budget undo
  osm-budget: error: nothing to undo
  [1]
