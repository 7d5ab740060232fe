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
