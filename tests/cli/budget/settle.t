What passed between people who share a cost is no cost.

  $ osm init --zone Africa/Casablanca --home USD --quiet
  $ osm-budget add 600 home:rent --mine 1/2 --with ana
  spent 600.00 USD on home:rent, 300.00 USD of it yours, 2016-10-03
  $ osm-budget settle -200 USD ana --pot bank
  received 200.00 USD from ana, 2016-10-03; ana owes you 100.00 USD
  $ osm-budget settle -100 ana --on yesterday -m 'in the café' +cash --tag late
  received 100.00 USD from ana, 2016-10-02; even now
  $ osm-budget settle 45 EUR ben --note tickets
  osm-budget: warning: no line names 'ben' so far
  paid 45.00 EUR to ben, 2016-10-03; ben owes you 45.00 EUR
  $ osm-budget report
  category	lines	cost	cost_currency
  home:rent	1	300.00	USD
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-10-03	600.00	USD	home:rent	mine=1/2,with=ana	-
  2016-10-03	-200.00	USD	settle	with=ana,pot=bank	-
  2016-10-02	-100.00	USD	settle	with=ana,late,cash	in the café
  2016-10-03	45.00	EUR	settle	with=ben	tickets

  $ osm-budget settle 40
  osm-budget: error: missing AMOUNT [CURRENCY] NAME (positive: you paid; negative: you were paid; see osm-budget settle --help)
  [2]
  $ osm-budget settle 40 MAD
  osm-budget: error: 'settle' takes an amount, a currency and a name (settle -300 USD ana)
  [2]
  $ osm-budget settle 0 MAD ana
  osm-budget: error: '0.00 MAD' is nothing to record
  [2]
  $ osm-budget settle 1 2 3 4
  osm-budget: error: 'settle' takes an amount, a currency and a name (settle -300 USD ana)
  [2]
