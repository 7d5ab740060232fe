Who shares a cost: what is open between you.

  $ osm init --zone Africa/Casablanca --home USD --quiet
  $ osm-budget owed
  name	owes_you	owes_you_currency	last
  $ osm-budget add 600 home:rent --mine 1/2 --with ana
  spent 600.00 USD on home:rent, 300.00 USD of it yours, 2016-10-03
  $ osm-budget add 100 food:dinner --mine 1/3 --with ana --with ben
  spent 100.00 USD on food:dinner, 33.33 USD of it yours, 2016-10-03
  $ osm-budget add 80 MAD transport:taxi --mine 1/2 --paid ben
  spent 80.00 MAD on transport:taxi, 40.00 MAD of it yours, paid by ben, 2016-10-03
  $ osm-budget owed --format table
  name    owes you  last
  ana   333.34 USD  2016-10-03
  ben   -40.00 MAD  2016-10-03
  ben    33.33 USD  2016-10-03
  $ osm-budget settle -300 USD ana --pot bank
  received 300.00 USD from ana, 2016-10-03; ana owes you 33.34 USD
  $ osm-budget settle 40 MAD ben -m 'in the café' +cash --on yesterday
  paid 40.00 MAD to ben, 2016-10-02; even now
  $ osm-budget settle -33.34 ana
  received 33.34 USD from ana, 2016-10-03; even now
  $ osm-budget owed
  name	owes_you	owes_you_currency	last
  ben	33.33	USD	2016-10-03
  $ osm-budget owed --columns name,owes_you --no-header
  ben	33.33	USD
  $ osm-budget report
  osm-budget: error: no rate for MAD into USD for 1 line on 2016-10-03 (osm-budget rate MAD USD RATE --on 2016-10-03)
  [2]
  $ osm-budget rate MAD USD 0.1
  1 MAD = 0.1 USD on 2016-10-03
  $ osm-budget report
  category	lines	cost	cost_currency
  food:dinner	1	33.33	USD
  home:rent	1	300.00	USD
  transport:taxi	1	4.00	USD
  $ cat osm/facts/money.tsv | osm-budget owed -
  name	owes_you	owes_you_currency	last
  ben	33.33	USD	2016-10-03
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-10-03	600.00	USD	home:rent	mine=1/2,with=ana	-
  2016-10-03	100.00	USD	food:dinner	mine=1/3,with=ana,with=ben	-
  2016-10-03	80.00	MAD	transport:taxi	mine=1/2,paid=ben	-
  2016-10-03	-300.00	USD	settle	with=ana,pot=bank	-
  2016-10-02	40.00	MAD	settle	with=ben,cash	in the café
  2016-10-03	-33.34	USD	settle	with=ana	-

Several names in one word.

  $ osm-budget add 30 pizza --mine 1/3 --with ana,bob; osm-budget owed --columns name,owes_you
  spent 30.00 USD on pizza, 10.00 USD of it yours, 2016-10-03
  name	owes_you	owes_you_currency
  ana	10.00	USD
  ben	33.33	USD
  bob	10.00	USD
