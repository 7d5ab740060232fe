What the pots hold now: the last count less the lines since, and all of it at today's rates.

  $ osm init --zone Africa/Casablanca --home USD --quiet; printf 'cash = "5000 USD"\nstart = 2016-09-01\n' > osm/budget.toml
  $ osm-budget balance
  pot	now	now_currency	count	count_currency	counted	lines	unlogged	unlogged_currency
  uncounted	5000.00	USD						
  $ osm-budget count 3000 USD --pot bank --on 2016-09-01; osm-budget count 400 MAD --pot wallet --on 2016-09-01
  osm-budget: warning: from now on cash is what was counted; the 5000.00 USD of budget.toml no more (count your other pots too: osm-budget count AMOUNT --pot NAME)
  counted 3000.00 USD in pot bank, 2016-09-01
  counted 400.00 MAD in pot wallet, 2016-09-01
  $ osm-budget add 600 home:rent --pot bank --on 2016-09-02; osm-budget add 300 MAD food --on 2016-09-12
  spent 600.00 USD on home:rent from pot bank, 2016-09-02
  spent 300.00 MAD on food, 2016-09-12
  $ osm-budget balance
  pot	now	now_currency	count	count_currency	counted	lines	unlogged	unlogged_currency
  bank	2400.00	USD	3000.00	USD	2016-09-01	1		
  wallet	100.00	MAD	400.00	MAD	2016-09-01	1		
  osm-budget: error: no rate for MAD into USD for pot 'wallet' on 2016-10-03 (osm-budget rate MAD USD RATE --on 2016-10-03)
  [2]
  $ osm-budget rate MAD USD 0.1 --on 2016-09-28
  1 MAD = 0.1 USD on 2016-09-28
  $ osm-budget balance --format table
  pot             now        count  counted     lines  unlogged
  bank    2400.00 USD  3000.00 USD  2016-09-01      1
  wallet   100.00 MAD   400.00 MAD  2016-09-01      1
  total   2410.00 USD
  $ osm-budget count 70 MAD --pot wallet
  counted 70.00 MAD in pot wallet, 2016-10-03: 30.00 MAD less than the lines since 2016-09-01 say, 0.94 MAD a day
  $ osm-budget balance --columns pot,now,unlogged
  pot	now	now_currency	unlogged	unlogged_currency
  bank	2400.00	USD		
  wallet	70.00	MAD	30.00	MAD
  $ osm-budget balance --no-header - < /dev/null
  uncounted	5000.00	USD						
  $ tail -n 1 osm/facts/money.tsv | osm-budget balance - --format csv
  pot,now,now_currency,count,count_currency,counted,lines,unlogged,unlogged_currency
  wallet,70.00,MAD,70.00,MAD,2016-10-03,0,,
  $ rm osm/budget.toml; osm-budget balance --columns pot,counted
  pot	counted
  bank	2016-09-01
  wallet	2016-10-03

A pot that nobody counted, a line of another currency, and a wallet that lines without a pot emptied.

  $ osm-budget add 5 food --pot walet; osm-budget add 20 EUR food; osm-budget rate EUR USD 1.1 --quiet
  osm-budget: warning: there is no pot 'walet' (did you mean 'wallet')
  spent 5.00 USD on food from pot walet, 2016-10-03
  spent 20.00 EUR on food, 2016-10-03
  $ osm-budget add 900 MAD food
  spent 900.00 MAD on food, 2016-10-03
  $ osm-budget balance --format table
  osm-budget: warning: 'wallet' holds less than nothing (a line that names no pot leaves the one counted last: osm-budget amend LINE --tag pot=NAME)
  pot              now        count  counted     lines   unlogged
  bank     2395.00 USD  3000.00 USD  2016-09-01      2
  wallet   -830.00 MAD    70.00 MAD  2016-10-03      2  30.00 MAD
  by rate   -20.00 EUR
  total    2290.00 USD
