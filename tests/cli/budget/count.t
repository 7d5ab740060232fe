What a pot holds, counted: the lines are taken off that from then on.

  $ osm init --zone Africa/Casablanca --home USD --quiet; printf 'cash = "5000 USD"\nstart = 2016-09-01\n' > osm/budget.toml
  $ osm-budget count 3000 USD --pot bank --on 2016-09-01
  osm-budget: warning: from now on cash is what was counted; the 5000.00 USD of budget.toml no more (count your other pots too: osm-budget count AMOUNT --pot NAME)
  counted 3000.00 USD in pot bank, 2016-09-01
  $ osm-budget count 400 MAD --pot wallet --on 2016-09-01 -m 'in the tin' +first
  counted 400.00 MAD in pot wallet, 2016-09-01
  $ osm-budget add 300 MAD food --on 2016-09-12
  spent 300.00 MAD on food, 2016-09-12

A later count finds what nobody noted; another one of the same day corrects it.

  $ osm-budget count 110 MAD --pot wallet --on 2016-10-01
  counted 110.00 MAD in pot wallet, 2016-10-01: 10.00 MAD more than the lines since 2016-09-01 say, 0.33 MAD a day
  $ osm-budget count 70 MAD --pot wallet --on 2016-10-01
  counted 70.00 MAD in pot wallet, 2016-10-01: 30.00 MAD less than the lines since 2016-09-01 say, 1.00 MAD a day
  $ osm-budget count 3050 --pot bank
  counted 3050.00 USD in pot bank, 2016-10-03: 50.00 USD more than the lines since 2016-09-01 say, 1.56 USD a day
  $ osm-budget count '3060 USD' --pot bank --quiet
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-09-01	3000.00	USD	balance	pot=bank	-
  2016-09-01	400.00	MAD	balance	pot=wallet,first	in the tin
  2016-09-12	300.00	MAD	food	-	-
  2016-10-01	110.00	MAD	balance	pot=wallet	-
  2016-10-01	70.00	MAD	balance	pot=wallet	-
  2016-10-03	3050.00	USD	balance	pot=bank	-
  2016-10-03	3060.00	USD	balance	pot=bank	-

  $ osm-budget count
  osm-budget: error: missing AMOUNT [CURRENCY] (all that is in it; see osm-budget count --help)
  [2]
  $ osm-budget count 1 2 3
  osm-budget: error: 'count' takes an amount and a currency (count 850 USD --pot wallet)
  [2]
  $ osm-budget count many
  osm-budget: error: 'many USD' is not an amount (write a number and a currency, 12.50 USD)
  [2]
