What can be lost at most, and what stopping now would leave.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-budget worst-case
  At worst 12000 USD and 303 days
  stake    12000 USD of cash on 26 Sep 2016 | the time until 25 Jul 2017
  gone     7363 USD in 161 days
  stop     stopping today leaves 4637 USD | kept: 16 finished items and 683 h
  hour     43 weeks of 40 h, 1720 h: 6.98 USD each
           for learning alone 1100 USD: 0.64 USD
  instead  two-year degree 80000 USD: 6.7 times as much | 68000 USD not spent
  $ osm-budget worst-case --format tsv
  section	key	value
  stake	stake	12000.00
  stake	stake_currency	USD
  stake	from	2016-09-26
  stake	until	2017-07-25
  stake	days	303
  gone	spent	7363.30
  gone	spent_currency	USD
  gone	days	161
  stop	left	4636.70
  stop	left_currency	USD
  stop	deposits	0.00
  stop	deposits_currency	USD
  stop	owed	0.00
  stop	owed_currency	USD
  stop	items_done	16
  hour	learning	1100.00
  hour	learning_currency	USD
  hour	time_s	6192000
  hour	per_hour	6.98
  hour	per_hour_currency	USD
  hour	learning_per_hour	0.64
  hour	learning_per_hour_currency	USD
  instead	reference	80000.00
  instead	reference_currency	USD
  instead	times	6.7
  instead	not_spent	68000.00
  instead	not_spent_currency	USD

With a reserve, a bond and a debt.

  $ sed -i 's/^risk.*/reserve = "600 USD"/' osm/budget.toml
  $ osm-budget add 300 USD deposit -m 'bond of the flat' --quiet
  $ osm-budget add 90 USD food --mine 1/2 --paid ana --quiet
  $ osm-budget worst-case
  At worst 11400 USD and 303 days
  stake    12000 USD of cash on 26 Sep 2016, 600 USD of it kept back
           the time until 25 Jul 2017
  gone     7408 USD in 161 days
  stop     stopping today leaves 4337 USD | 300 USD of deposits come back
           you owe 45 USD | kept: 16 finished items and 683 h
  hour     43 weeks of 40 h, 1720 h: 6.63 USD each
           for learning alone 1100 USD: 0.64 USD
  instead  two-year degree 80000 USD: 7.0 times as much | 68600 USD not spent

Without cash there is nothing to lose, and nothing to tell.

  $ sed -i /^cash/d osm/budget.toml
  $ osm-budget worst-case
  osm-budget: error: there is no cash to begin with (cash = "12000 USD" in budget.toml)
  [2]
  $ osm-budget worst-case now
  osm-budget: error: 'now' is not understood here (write - to read facts from standard input)
  [2]
