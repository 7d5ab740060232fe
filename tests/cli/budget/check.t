What is wrong in the files of money, all of it, with its place.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget check
  facts/money.tsv: 0 records
  facts/rates.tsv: 0 records
  $ cat > osm/facts/money.tsv <<'END'
  > #osm money 1
  > 2016-10-01	1.005	USD	food	-	too many decimals
  > 2016-10-01	1.00	USD	food	mine=3/2	more than all
  > 2016-10-01	500.00	USD	income	-	the wrong way
  > 2016-10-01	5.00	USD	rent	bill=rant	a bill that is none
  > 2016-10-32	5.00	USD	rent	-	no such day
  > 2016-10-01	5.00	USD	rent	-	good
  > END
  $ cat > osm/facts/rates.tsv <<'END'
  > #osm rates 1
  > 2016-10-01	MAD	USD	cheap	-	-
  > END
  $ cat > osm/budget.toml <<'END'
  > start = 2016-10-01
  > [[bill]]
  > name = "rent"
  > category = "home:rent"
  > amount = "600 USD"
  > every = "moon"
  > [[bill]]
  > name = "phone"
  > categorie = "phone"
  > END
  $ osm-budget check
  $HOME/osm/facts/money.tsv:6:1: warning: date '2016-10-32' is not a date; the line is left out (write it as 2016-10-03)
  $HOME/osm/facts/rates.tsv:2:20: warning: rate 'cheap' is not a positive number; the line is left out (write it as 0.1023)
  $HOME/osm/budget.toml:9:1: error: unknown key 'categorie' (did you mean 'category')
  $HOME/osm/budget.toml:6:9: error: 'moon' is no interval (week, month, quarter, year, or a number of them: 3 months)
  $HOME/osm/budget.toml:7:1: error: bill 'phone' has no 'category'
  $HOME/osm/budget.toml:7:1: error: bill 'phone' has no 'amount'
  $HOME/osm/facts/money.tsv:2:12: warning: '1.005' is no amount of USD; the line is left out (USD has 2 decimals)
  $HOME/osm/facts/money.tsv:3:26: warning: '3/2' is not a share; the line is left out (write 1/2: more than nothing, at most the whole)
  $HOME/osm/facts/money.tsv:4: error: an income of '500.00 USD' that left (what arrives is negative)
  $HOME/osm/facts/money.tsv:5: error: there is no bill 'rant' in budget.toml
  facts/money.tsv: 5 records
  facts/rates.tsv: 0 records
  [1]
  $ osm-budget check --quiet
  [1]

A currency that nobody has, wherever it stands; and several without one to add them up in.

  $ cat > osm/facts/money.tsv <<'END'
  > #osm money 1
  > 2016-10-01	5.00	UDS	food	-	a slip
  > 2016-10-02	5.00	UDS	food	-	again
  > 2016-10-02	5.00	EUR	food	-	good
  > END
  $ printf '#osm rates 1\n2016-10-01\tMDA\tEUR\t0.1\t-\t-\n' > osm/facts/rates.tsv
  $ printf '[monthly]\nfood = "200 ERU"\n' > osm/budget.toml
  $ osm-budget check
  $HOME/osm/budget.toml:2:8: warning: 'ERU' is no currency of ISO 4217 (write a code such as USD)
  $HOME/osm/facts/money.tsv:2: warning: 'UDS' is no currency of ISO 4217 (write a code such as USD)
  $HOME/osm/facts/rates.tsv:2: warning: 'MDA' is no currency of ISO 4217 (write a code such as USD)
  osm-budget: error: there is no home currency, and sums are in ERU, UDS, EUR, MDA (home = "USD" below [money] in osm.toml)
  facts/money.tsv: 3 records
  facts/rates.tsv: 1 record
  [1]
  $ printf 'cash = "200 EUR"\n' > osm/budget.toml; rm osm/facts/rates.tsv
  $ osm-budget check
  $HOME/osm/facts/money.tsv:2: warning: 'UDS' is no currency of ISO 4217 (write a code such as USD)
  osm-budget: warning: no rate for UDS into EUR for 2 lines from 2016-10-01 to 2016-10-02 (osm-budget rate UDS EUR RATE --on 2016-10-01)
  facts/money.tsv: 3 records
  facts/rates.tsv: 0 records
  [1]

A report or a forecast that lacks a rate is found before it is asked for.

  $ printf 'cash = "200 EUR"\nstart = 2016-10-01\n[[bill]]\nname = "server"\ncategory = "server"\namount = "5 USD"\nday = 2\n' > osm/budget.toml
  $ sed -i '/UDS/d' osm/facts/money.tsv
  $ osm-budget check
  osm-budget: warning: no rate for USD into EUR for bill 'server' on 2016-10-03 (osm-budget rate USD EUR RATE --on 2016-10-03)
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  [1]
  $ osm-budget rate USD EUR 0.9 --on 2016-09-01
  1 USD = 0.9 EUR on 2016-09-01
  $ osm-budget check
  osm-budget: warning: no rate for USD into EUR for bill 'server' on 2016-10-03; that of 2016-09-01 is older than 10 days (osm-budget rate USD EUR RATE --on 2016-10-03)
  facts/money.tsv: 1 record
  facts/rates.tsv: 1 record
  [1]
  $ rm osm/budget.toml osm/facts/rates.tsv
  $ osm-budget check
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  $ sed -i 's,^# *home = .*,home = "usd",' osm/osm.toml
  $ osm check --quiet
  [1]
  $ osm-budget check
  $HOME/osm/osm.toml:11:8: error: 'usd' is no currency (write a code such as USD)
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  [1]
  $ sed -i 's/"usd"/"UDS"/' osm/osm.toml
  $ osm-budget check
  $HOME/osm/osm.toml:11:8: warning: 'UDS' is no currency of ISO 4217 (write a code such as USD)
  osm-budget: warning: no rate for EUR into UDS for 1 line on 2016-10-02 (osm-budget rate EUR UDS RATE --on 2016-10-02)
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  [1]
  $ sed -i 's/"UDS"/"USD"/' osm/osm.toml
  $ osm-budget check
  osm-budget: warning: no rate for EUR into USD for 1 line on 2016-10-02 (osm-budget rate EUR USD RATE --on 2016-10-02)
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  [1]
