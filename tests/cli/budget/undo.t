The last change of this machine, taken back.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget undo
  osm-budget: error: nothing to undo
  [1]
  $ osm-budget add 2 USD food -m coffee --quiet
  $ osm-budget add 3 USD food -m bread --quiet
  $ osm-budget undo
  removed 2016-10-03\t3.00\tUSD\tfood\t-\tbread
  $ osm-budget list --columns note --no-header
  coffee
  $ osm-budget undo
  removed 2016-10-03\t2.00\tUSD\tfood\t-\tcoffee
  $ osm-budget undo
  osm-budget: error: nothing to undo
  [1]
