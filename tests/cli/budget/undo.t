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

Rates are changes of this tool too: the last one goes first, whichever file it was in.

  $ osm-budget add 4 USD food --quiet
  $ osm-budget rate MAD USD 0.1012 --quiet
  $ osm-budget add 5 USD food --quiet
  $ osm-budget rate MAD USD 0.1013 --on yesterday --quiet
  $ for i in 1 2 3 4 5; do osm-budget undo; done
  removed 2016-10-02  MAD  USD  0.1013  -  -
  removed 2016-10-03  5.00  USD  food  -  -
  removed 2016-10-03  MAD  USD  0.1012  -  -
  removed 2016-10-03  4.00  USD  food  -  -
  osm-budget: error: nothing to undo
  [1]
  $ cat osm/facts/rates.tsv
  #osm rates 1
  $ for i in 1 2 3 4 5; do osm-budget redo; done
  added 2016-10-03  4.00  USD  food  -  -
  added 2016-10-03  MAD  USD  0.1012  -  -
  added 2016-10-03  5.00  USD  food  -  -
  added 2016-10-02  MAD  USD  0.1013  -  -
  osm-budget: error: nothing to redo
  [1]
  $ cat osm/facts/rates.tsv
  #osm rates 1
  2016-10-03	MAD	USD	0.1012	-	-
  2016-10-02	MAD	USD	0.1013	-	-
