Questions that other programs were measured to answer wrongly, or in three ways, with the one answer.

  $ osm init --zone Africa/Casablanca --quiet
  $ sed -i 's/.*home = .*/home = "USD"/' osm/osm.toml

What was spent is valued at its own day, however the rate moved afterwards; by month it is the same
sum, and what a pot holds is worth today's rate.

  $ export OSM_NOW=2016-12-05T09:00:00+00:00
  $ osm-budget rate THB USD 0.0280 --on 2016-10-01 --quiet
  $ osm-budget rate THB USD 0.0300 --on 2016-11-01 --quiet
  $ osm-budget rate THB USD 0.0350 --on 2016-12-01 --quiet
  $ osm-budget add 1000 THB food --on 2016-10-03 --quiet
  $ osm-budget add 1000 THB food --on 2016-11-03 --quiet
  $ osm-budget report --columns cost --no-header
  58.00	USD
  $ osm-budget report --by month --columns month,cost --no-header
  2016-10	28.00	USD
  2016-11	30.00	USD
  $ osm-budget count 1000 THB --pot wallet --on 2016-12-04 --quiet
  $ osm-budget balance --format table | tail -n 1
  total     35.00 USD

A missing rate is no smaller total.

  $ osm-budget add 100 VND food --on 2016-11-04 --quiet
  $ osm-budget report
  osm-budget: error: no rate for VND into USD for 1 line on 2016-11-04 (osm-budget rate VND USD RATE --on 2016-11-04)
  [2]
  $ osm-budget undo --quiet

A thousand lines are rounded once, not a thousand times: a third of a cent each.

  $ osm-budget rate MAD USD 0.1003 --on 2016-11-01 --quiet
  $ for n in $(seq 10); do printf '2016-11-02\t0.33\tMAD\ttea\t-\t-\n'; done >> osm/facts/money.tsv
  $ osm-budget report --columns category,cost --no-header | grep tea
  tea	0.33	USD

A bank's figures: a decimal comma is not deleted, a minus of typesetters is a minus, thousands are no
decimals, and a minus behind counts.

  $ printf 'Datum;Betrag;Text\n13.10.2016;−354,08;a\n14.10.2016;12,00-;b\n15.10.2016;-1.234;c\n16.10.2016;-1'"'"'234,50;d\n' > bank.csv
  $ osm-budget import bank.csv --currency EUR --dry-run --quiet --columns amount,note --no-header
  354.08	EUR	a
  12.00	EUR	b
  1234.00	EUR	c
  1234.50	EUR	d

A bill of the 31st comes on the last day of shorter months.

  $ cat >> osm/budget.toml <<'END'
  > [[bill]]
  > name = "rent"
  > category = "home:rent"
  > amount = "600 USD"
  > day = 31
  > from = 2017-01-01
  > END
  $ osm-budget due --days 150 --columns date,text --no-header
  2017-01-31	rent 600.00 USD, in 57 days
  2017-02-28	rent 600.00 USD, in 85 days
  2017-03-31	rent 600.00 USD, in 116 days
  2017-04-30	rent 600.00 USD, in 146 days

The past does not change when the clock goes on.

  $ osm-budget report --period 2016-11 --columns cost --no-header > then
  $ OSM_NOW=2019-01-01T00:00:00+00:00 osm-budget report --period 2016-11 --columns cost --no-header | cmp - then && echo the same
  the same
