The figures of the guide's year, as the tools print them from its example: 12,000 in ten months, 6,000
of it rent, 600 coworking, 1,100 resources.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-07-25T20:00:00+00:00
  $ osm-budget report --by category --format table
  category          lines          cost
  food:eating-out     284   1294.86 USD
  food:groceries       87   1368.63 USD
  health:insurance     10    450.00 USD
  home:rent            10   6000.00 USD
  learning:books        1     50.00 USD
  learning:courses      6   1050.00 USD
  phone                10    101.74 USD
  transport:local     146    292.67 USD
  travel               22    560.71 USD
  visa:run              6    231.39 USD
  work:coworking        2    600.00 USD
  total               584  12000.00 USD

Had the rent been shared from the start: 14.1 months, 4.1 more; with a library for coworking: 10.6. By the
budget, so on its first day as on its last.

  $ export OSM_NOW=2016-09-26T08:00:00+01:00
  $ osm-budget runway | grep -A 1 -E '^(plain|had)'
  plain    10.0 months by the plan: 12000 USD less 1700 USD once, 1030 USD a month
  had      the rent been shared from the start: 14.1 months, +4.1
           there been no coworking: 10.6 months, +0.6
  $ osm-budget runway --format tsv | grep -E 'months|^had'
  plain	months	10
  had	had_1	the rent been shared from the start
  had	had_1_months	14.1
  had	had_2	there been no coworking
  had	had_2_months	10.6

Against the degree: 6.7 times, 68,000 not spent. An hour, at 40 h a week in 43 weeks: 6.98, and 0.64 for
learning alone.

  $ osm-budget worst-case | grep -A 1 -E '^(hour|instead)'
  hour     43 weeks of 40 h, 1720 h: 6.98 USD each
           for learning alone 1100 USD: 0.64 USD
  instead  two-year degree 80000 USD: 6.7 times as much | 68000 USD not spent
  $ OSM_NOW=2017-07-25T20:00:00+00:00 osm-budget per-hour | grep -A 1 -E '^(planned|instead)'
  planned  43 weeks of 40 h are 1720 h: 6.98 USD a planned hour
           learning alone: 0.64 USD
  --
  instead  two-year degree 80000 USD: 6.7 times what was spent
           68000 USD not spent
