Between two pots, and what arrived where it was changed on the way.

  $ osm init --zone Africa/Casablanca --home USD --quiet; printf 'cash = "5000 USD"\nstart = 2016-09-01\n' > osm/budget.toml
  $ osm-budget count 3000 USD --pot bank --on 2016-09-01; osm-budget count 400 MAD --pot wallet --on 2016-09-01
  osm-budget: warning: from now on cash is what was counted; the 5000.00 USD of budget.toml no more (count your other pots too: osm-budget count AMOUNT --pot NAME)
  counted 3000.00 USD in pot bank, 2016-09-01
  counted 400.00 MAD in pot wallet, 2016-09-01
  $ osm-budget move 100 USD bank wallet --got '1000 MAD' --on 2016-09-10 -m atm +cash --tag fee
  moved 100.00 USD from bank to wallet, where it is 1000.00 MAD, 2016-09-10
  $ osm-budget move 50 bank savings
  osm-budget: warning: there is no pot 'savings' (osm-budget count 50.00 USD --pot savings makes it one)
  moved 50.00 USD from bank to savings, 2016-10-03
  $ osm-budget rate MAD USD 0.1; osm-budget balance --format tsv --columns pot,now
  1 MAD = 0.1 USD on 2016-10-03
  pot	now	now_currency
  bank	2850.00	USD
  wallet	1400.00	MAD
  $ tail -n 2 osm/facts/money.tsv
  2016-09-10	100.00	USD	move	pot=bank,to=wallet,got=1000.00MAD,fee,cash	atm
  2016-10-03	50.00	USD	move	pot=bank,to=savings	-

  $ osm-budget move 5 USD bank bank
  osm-budget: error: 'bank' is both pots (write FROM and TO)
  [2]
  $ osm-budget move 5 bank
  osm-budget: error: missing AMOUNT [CURRENCY] FROM TO (what left, and the two pots; see osm-budget move --help)
  [2]
  $ osm-budget move 5 USD bank wallet tin
  osm-budget: error: 'move' takes an amount, a currency and two pots (move 200 EUR bank wallet)
  [2]
  $ osm-budget move -5 USD bank wallet
  osm-budget: error: '-5.00 USD' cannot be moved (write a sum above zero; FROM and TO say which way)
  [2]
  $ osm-budget move 5 USD bank wallet --got 5
  osm-budget: error: '5' is not an amount (write a number and a currency, 12.50 USD)
  [2]
  $ osm-budget add 5 food +got=12
  osm-budget: error: 'got=12' is no amount (what arrived, with its currency, such as got=580.20USD)
  [2]

A pot holds one currency.

  $ osm-budget move 5 USD bank wallet
  osm-budget: error: 'wallet' holds MAD, not USD (what leaves FROM is of its currency, what arrives in TO is said by --got 'AMOUNT CURRENCY')
  [2]
  $ osm-budget move 5 USD wallet bank
  osm-budget: error: 'wallet' holds MAD, not USD (what leaves FROM is of its currency, what arrives in TO is said by --got 'AMOUNT CURRENCY')
  [2]
  $ osm-budget check
  $HOME/osm/facts/money.tsv:5: warning: there is no pot 'savings' (pots are those that were counted: osm-budget count AMOUNT --pot savings)
  facts/money.tsv: 4 records
  facts/rates.tsv: 1 record
  [1]
