Lines are taken away by number or as the last; equal lines count as often as they stand.

  $ osm init --zone Africa/Casablanca --quiet
  $ for n in 1 2 3; do osm-budget add 2 USD food -m coffee --quiet; done
  $ osm-budget add 3 USD food -m bread --quiet
  $ osm-budget rm last
  removed 2016-10-03  3.00  USD  food  -  bread
  $ osm-budget rm 3
  removed 2016-10-03  2.00  USD  food  -  coffee
  $ osm-budget report
  category	lines	cost	cost_currency
  food	2	4.00	USD
  $ osm-budget rm 2016-10-03
  osm-budget: error: '2016-10-03' names 2 records of facts/money.tsv, first on line 2, last on line 3 (write more of the time, or the line number)
  [2]
  $ osm-budget rm 12
  osm-budget: error: no record '12' in facts/money.tsv (name it by line number, by its time, or 'last')
  [2]
