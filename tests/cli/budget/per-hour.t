What an hour of study costs, and a finished item.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-budget per-hour
  What an hour costs                                     26 Sep 2016 to 5 Mar 2017
  studied  7363.30 USD in 683 h: 10.78 USD an hour
           learning alone 1000.00 USD: 1.46 USD
  planned  23 weeks of 40 h are 920 h: 8.00 USD a planned hour
           learning alone: 1.09 USD
  finished 16 items: 460.21 USD an item
           fastai-1             111:08   1035 USD
           stat-rethinking       92:52    915 USD, 50 USD of it for the course
           french-b1             84:49    790 USD
           pgm-1                 67:30    679 USD, 50 USD of it for the course
           pgm-2                 63:40    643 USD, 50 USD of it for the course
           pgm-3                 61:37    624 USD, 50 USD of it for the course
           vanilla-neural-nets   44:38    416 USD
           ud730                 40:41    379 USD
           and 8 more
  instead  two-year degree 80000 USD: 10.9 times what was spent
           72637 USD not spent
  $ osm-budget per-hour --format tsv | head -n 16
  section	key	value
  studied	cost	7363.30
  studied	cost_currency	USD
  studied	learning	1000.00
  studied	learning_currency	USD
  studied	time_s	2459503
  studied	per_hour	10.78
  studied	per_hour_currency	USD
  studied	learning_per_hour	1.46
  studied	learning_per_hour_currency	USD
  planned	weeks	23
  planned	time_s	3312000
  planned	per_hour	8.00
  planned	per_hour_currency	USD
  planned	learning_per_hour	1.09
  planned	learning_per_hour_currency	USD

On the first day, and without a plan.

  $ OSM_NOW=2016-09-26T08:00:00+01:00 osm-budget per-hour
  What an hour costs                                         26 Sep to 26 Sep 2016
  studied  13.55 USD, and no hour is logged
  finished no item is done yet
  instead  two-year degree: 80000 USD
  $ rm osm/plan.toml osm/facts/progress.tsv
  $ osm-budget per-hour | head -n 4
  What an hour costs                                     26 Sep 2016 to 5 Mar 2017
  studied  7363.30 USD in 683 h: 10.78 USD an hour
           learning alone 1000.00 USD: 1.46 USD
  finished no item is done yet
  $ osm-budget per-hour now
  osm-budget: error: 'now' is not understood here (write - to read facts from standard input)
  [2]
