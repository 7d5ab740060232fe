A line of money: a sum, a currency, a category. What was understood is said.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget add 12.50 USD food:eating-out -m "tagine, mint tea"
  spent 12.50 USD on food:eating-out, 2016-10-03
  $ osm-budget add 600 USD home:rent --mine 1/2 --with ana --on 2016-10-01 --note rent
  spent 600.00 USD on home:rent, 300.00 USD of it yours, 2016-10-01
  $ osm-budget add "36.50 MAD" transport:local --on yesterday +taxi --tag late
  spent 36.50 MAD on transport:local, 2016-10-02
  $ osm-budget add -15 USD learning:books -m "sent back"
  15.00 USD came back for learning:books, 2016-10-03
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-10-03	12.50	USD	food:eating-out	-	tagine, mint tea
  2016-10-01	600.00	USD	home:rent	mine=1/2,with=ana	rent
  2016-10-02	36.50	MAD	transport:local	late,taxi	-
  2016-10-03	-15.00	USD	learning:books	-	sent back

The categories that are no cost have words of their own. Income arrives, however it is typed.

  $ osm-budget add 500 USD income --pot bank
  received 500.00 USD (income) in pot bank, 2016-10-03
  $ osm-budget add -500 USD income:salary
  received 500.00 USD (income:salary), 2016-10-03
  $ osm-budget add 2000 MAD balance --pot wallet
  counted 2000.00 MAD in pot wallet, 2016-10-03
  $ osm-budget add 0 MAD balance --pot tin
  counted 0.00 MAD in pot tin, 2016-10-03
  $ osm-budget add -300 USD settle --with ana
  received 300.00 USD (settle), 2016-10-03
  $ osm-budget add 600 USD deposit
  paid 600.00 USD (deposit), 2016-10-03
  $ osm-budget add 20 USD food --pot wallet --quiet
  $ tail -n 7 osm/facts/money.tsv
  2016-10-03	-500.00	USD	income	pot=bank	-
  2016-10-03	-500.00	USD	income:salary	-	-
  2016-10-03	2000.00	MAD	balance	pot=wallet	-
  2016-10-03	0.00	MAD	balance	pot=tin	-
  2016-10-03	-300.00	USD	settle	with=ana	-
  2016-10-03	600.00	USD	deposit	-	-
  2016-10-03	20.00	USD	food	pot=wallet	-

Without a currency it is the home currency, where there is one.

  $ osm-budget add 5 food
  osm-budget: error: there is no home currency (home = "USD" below [money] in osm.toml)
  [2]
  $ printf '[money]\nhome = "USD"\n' > osm/osm.toml
  $ osm-budget add 5 food
  spent 5.00 USD on food, 2016-10-03
  $ printf '[money]\nhome = "Dollar"\n' > osm/osm.toml
  $ osm-budget add 5 food
  $HOME/osm/osm.toml:2:8: error: 'Dollar' is no currency (write a code such as USD)
  [2]
  $ printf '[time]\nzone = "Africa/Casablanca"\n' > osm/osm.toml
  $ printf 'cash = "900 EUR"\n' > osm/budget.toml
  $ osm-budget add 5 food
  spent 5.00 EUR on food, 2016-10-03

What cannot be meant is refused, and nothing is recorded.

  $ wc -l < osm/facts/money.tsv
  14
  $ osm-budget add 12,50 EUR food
  osm-budget: error: '12,50 EUR' is not an amount (write 12.50 EUR)
  [2]
  $ osm-budget add 12.505 EUR food
  osm-budget: error: '12.505 EUR' has more decimals than EUR has (at most 2)
  [2]
  $ osm-budget add 1.5 JPY food
  osm-budget: error: '1.5 JPY' has more decimals than JPY has (write whole units)
  [2]
  $ osm-budget add 12 euro food
  osm-budget: error: '12 euro' is not an amount (write a number and a currency, 12.50 USD)
  [2]
  $ osm-budget add 0 EUR food
  osm-budget: error: '0.00 EUR' is nothing to record
  [2]
  $ osm-budget add 99999999999999999999 EUR food
  osm-budget: error: '99999999999999999999 EUR' is more than an amount can hold
  [2]
  $ osm-budget add 12 EUR "eating out"
  osm-budget: error: 'eating out' is not a category (no blanks: eating-out)
  [2]
  $ osm-budget add 12 EUR food lunch
  osm-budget: error: 'add' takes an amount, a currency and a category (add 12.50 USD food:eating-out)
  [2]
  $ osm-budget add 12
  osm-budget: error: missing AMOUNT [CURRENCY] CATEGORY (12.50 USD food:eating-out; the home currency unless said; see osm-budget add --help)
  [2]
  $ osm-budget add 12 EUR food --mine 3/2
  osm-budget: error: '3/2' is not a share (write 1/2: more than nothing, at most the whole)
  [2]
  $ osm-budget add 12 EUR food --on 2016-02-30
  osm-budget: error: '2016-02-30' is not a day of the calendar (February 2016 has 29 days)
  [2]
  $ osm-budget add 12 EUR food --mine 1/2 --with "ana b"
  osm-budget: error: tags 'mine=1/2,with=ana b' is not a list of tags (write it as deep,via=git, without blanks)
  [2]
  $ osm-budget add 10 EUR settle; osm-budget add 10 EUR move
  osm-budget: error: a settlement is with somebody (osm-budget settle -300 USD ana)
  osm-budget: error: a move is between two pots (osm-budget move 200 EUR bank wallet)
  [2]
  $ osm-budget add 12 EUR food +bill=phne
  osm-budget: warning: there is no bill 'phne' in budget.toml
  spent 12.00 EUR on food, 2016-10-03
  $ osm-budget undo --quiet
  $ osm-budget add 12 EUR food --with ana
  osm-budget: error: '--with ana' without a part that is yours (--mine 1/2)
  [2]
  $ osm-budget add 12 EUR food --bill rent
  osm-budget: error: unknown option '--bill' (see osm-budget add --help)
  [2]
  $ wc -l < osm/facts/money.tsv
  14

A sum and a currency are not yet a cost; what is doubtful is said, and recorded.

  $ osm-budget add 60 EUR
  osm-budget: error: 'add' takes an amount, a currency and a category (add 12.50 USD food:eating-out)
  [2]
  $ osm-budget add 5 XYZ food
  osm-budget: warning: 'XYZ' is no ISO 4217 currency (osm-budget undo takes it back)
  spent 5.00 XYZ on food, 2016-10-03
  $ osm-budget add 5 USD food --on tomorrow
  osm-budget: warning: 2016-10-04 is still to come; no report knows of it before then (a payment that is planned belongs in budget.toml, [[once]])
  spent 5.00 USD on food, 2016-10-04

Words in another order, a sign and a blank.

  $ osm-budget add food 10 EUR
  osm-budget: error: 'add' takes an amount, a currency and a category, in this order (add 10 EUR food)
  [2]
  $ osm-budget add +5 EUR food
  osm-budget: error: 'add' takes an amount first (a word behind + is a tag: write 5, not +5)
  [2]
  $ osm-budget add 5 EUR 'eating out'
  osm-budget: error: 'eating out' is not a category (no blanks: eating-out)
  [2]
