What undo took back comes again, until something else is recorded.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget add 2 USD food -m coffee --quiet
  $ osm-budget undo --quiet
  $ osm-budget redo
  added 2016-10-03  2.00  USD  food  -  coffee
  $ osm-budget redo
  osm-budget: error: nothing to redo
  [1]
  $ osm-budget undo --quiet
  $ osm-budget add 3 USD food -m bread --quiet
  $ osm-budget redo
  osm-budget: error: nothing to redo
  [1]
  $ osm-budget list --columns note --no-header
  bread

A rate is something else recorded, too.

  $ osm-budget rate MAD USD 0.1012 --quiet
  $ osm-budget undo
  removed 2016-10-03  MAD  USD  0.1012  -  -
  $ osm-budget undo
  removed 2016-10-03  3.00  USD  food  -  bread
  $ osm-budget redo
  added 2016-10-03  3.00  USD  food  -  bread
  $ osm-budget rate MAD USD 0.1013 --quiet
  $ osm-budget redo
  osm-budget: error: nothing to redo
  [1]
  $ osm-budget undo
  removed 2016-10-03  MAD  USD  0.1013  -  -
  $ osm-budget undo --quiet; osm-budget add 6 USD food --quiet
  $ osm-budget redo
  osm-budget: error: nothing to redo
  [1]
