A rate that was typed: how much of the second currency one of the first cost.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget rate MAD USD 0.1012
  1 MAD = 0.1012 USD on 2016-10-03
  $ osm-budget rate EUR USD 1.1230 --on 2016-09-30 -m "ECB" --tag typed
  1 EUR = 1.1230 USD on 2016-09-30
  $ cat osm/facts/rates.tsv
  #osm rates 1
  2016-10-03	MAD	USD	0.1012	-	-
  2016-09-30	EUR	USD	1.1230	typed	ECB
  $ osm-budget rate USD MAD 0.1012
  osm-budget: warning: 1 USD = 0.1012 MAD and 1 MAD = 0.1012 USD on 2016-10-03 cannot both be (osm-budget undo takes the last one back)
  1 USD = 0.1012 MAD on 2016-10-03
  $ osm-budget check
  $HOME/osm/facts/rates.tsv:4: warning: 1 USD = 0.1012 MAD and 1 MAD = 0.1012 USD on 2016-10-03 cannot both be (one of the two is a slip)
  osm-budget: error: there is no home currency, and sums are in MAD, USD, EUR (home = "USD" below [money] in osm.toml)
  facts/money.tsv: 0 records
  facts/rates.tsv: 3 records
  [1]
  $ osm-budget undo
  removed 2016-10-03  USD  MAD  0.1012  -  -
  $ osm-budget rate MAD MAD 1
  osm-budget: error: a rate of 'MAD' in itself (name two currencies)
  [2]
  $ osm-budget rate MAD dollar 1
  osm-budget: error: 'dollar' is no currency (write a code such as USD)
  [2]
  $ osm-budget rate MAD USD 0
  osm-budget: error: '0' is no rate (a positive number such as 0.1012)
  [2]
  $ osm-budget rate MAD USD 0,1
  osm-budget: error: '0,1' is no rate (a positive number such as 0.1012)
  [2]
  $ osm-budget rate MAD USD
  osm-budget: error: missing RATE (how much of QUOTE one BASE cost; see osm-budget rate --help)
  [2]
  $ wc -l < osm/facts/rates.tsv
  3
