What it cost: my part of what was spent, each line at the rate of its own day.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/facts/money.tsv <<'END'
  > #osm money 1
  > 2016-09-01	600.00	USD	home:rent	mine=1/2,with=ana	rent
  > 2016-09-02	100.00	MAD	food:eating-out	pot=wallet	tagine
  > 2016-09-03	20.00	USD	learning:books	-	one
  > 2016-09-05	-20.00	USD	learning:books	-	sent back
  > 2016-09-30	-2000.00	USD	income	-	pay
  > 2016-10-01	600.00	USD	home:rent	mine=1/2,with=ana	rent
  > 2016-10-02	100.00	MAD	food:eating-out	pot=wallet	tagine
  > 2016-10-02	100.00	MAD	food:eating-out	pot=wallet	tagine
  > 2016-10-02	-300.00	USD	settle	with=ana	her half
  > END

Another currency needs a rate, and all that is missing is said at once.

  $ osm-budget report
  osm-budget: error: there is no home currency (home = "USD" below [money] in osm.toml)
  [2]
  $ osm-budget report --by currency
  currency	lines	cost	cost_currency
  MAD	3	300.00	MAD
  USD	4	600.00	USD
  $ printf '[time]\nzone = "Africa/Casablanca"\n[money]\nhome = "USD"\n' > osm/osm.toml
  $ osm-budget report
  osm-budget: error: no rate for MAD into USD for 3 lines from 2016-09-02 to 2016-10-02 (osm-budget rate MAD USD RATE --on 2016-09-02)
  [2]
  $ osm-budget rate MAD USD 0.10 --on 2016-09-01
  1 MAD = 0.10 USD on 2016-09-01
  $ osm-budget report
  osm-budget: error: no rate for MAD into USD for 2 lines on 2016-10-02; that of 2016-09-01 is older than 10 days (osm-budget rate MAD USD RATE --on 2016-10-02)
  [2]
  $ osm-budget rate MAD USD 0.11 --on 2016-09-30
  1 MAD = 0.11 USD on 2016-09-30
  $ osm-budget report
  category	lines	cost	cost_currency
  food:eating-out	3	32.00	USD
  home:rent	2	600.00	USD
  learning:books	2	0.00	USD
  $ osm-budget report --format table
  category         lines        cost
  food:eating-out      3   32.00 USD
  home:rent            2  600.00 USD
  learning:books       2    0.00 USD
  total                7  632.00 USD
  $ osm-budget report --by month --format table
  month    lines        cost
  2016-09      4  310.00 USD
  2016-10      3  322.00 USD
  total        7  632.00 USD
  $ osm-budget report --by category --monthly --format table
  month    category         lines        cost
  2016-09  food:eating-out      1   10.00 USD
  2016-09  home:rent            1  300.00 USD
  2016-09  learning:books       2    0.00 USD
  2016-10  food:eating-out      2   22.00 USD
  2016-10  home:rent            1  300.00 USD
  total                         7  632.00 USD
  $ osm-budget report --by week
  week	lines	cost	cost_currency
  2016-W35	3	330.00	USD
  2016-W36	1	-20.00	USD
  2016-W39	3	322.00	USD
  $ osm-budget report --by pot
  pot	lines	cost	cost_currency
  	4	600.00	USD
  wallet	3	32.00	USD
  $ osm-budget report --by note
  note	lines	cost	cost_currency
  one	1	20.00	USD
  rent	2	600.00	USD
  sent back	1	-20.00	USD
  tagine	3	32.00	USD
  $ osm-budget report --by currency --format table
  currency  lines        cost
  MAD           3  300.00 MAD
  USD           4  600.00 USD

A rate on the line itself wins over the table.

  $ printf '2016-10-02\t100\tJPY\tfun\tfx=0.02\tarcade\n' | osm-budget report -
  category	lines	cost	cost_currency
  fun	1	2.00	USD
  $ printf '2016-10-02\t100.00\tMAD\tfun\tfx=0.2\tarcade\n' | osm-budget report -
  category	lines	cost	cost_currency
  fun	1	20.00	USD

Periods, another currency, other formats.

  $ osm-budget report --period 2016-10
  category	lines	cost	cost_currency
  food:eating-out	2	22.00	USD
  home:rent	1	300.00	USD
  $ osm-budget report --from 2016-10-01 --to 2016-10-01 --columns cost --no-header
  300.00	USD
  $ osm-budget report --period 2015
  category	lines	cost	cost_currency
  $ osm-budget report --in EUR --period 2016-10
  osm-budget: error: no rate for MAD into EUR for 2 lines on 2016-10-02 (osm-budget rate MAD EUR RATE --on 2016-10-02)
  osm-budget: error: no rate for USD into EUR for 1 line on 2016-10-01 (osm-budget rate USD EUR RATE --on 2016-10-01)
  [2]
  $ osm-budget rate EUR USD 1.12 --on 2016-09-30
  1 EUR = 1.12 USD on 2016-09-30
  $ osm-budget report --in EUR --period 2016-10 --format jsonl
  osm-budget: error: no rate for MAD into EUR for 2 lines on 2016-10-02 (osm-budget rate MAD EUR RATE --on 2016-10-02)
  [2]

A rate is never older than [rates] max_age_days, and never from later.

  $ echo '[rates]
  > max_age_days = 1' > osm/budget.toml
  $ osm-budget report --period 2016-10
  osm-budget: error: no rate for MAD into USD for 2 lines on 2016-10-02; that of 2016-09-30 is older than 1 day (osm-budget rate MAD USD RATE --on 2016-10-02)
  [2]

By where the nights were spent: the last border crossed, or its tag; the line's own tag wins.

  $ cat > osm/facts/stays.tsv <<'END'
  > #osm stays 1
  > 2016-08-30T12:00:00+01:00	enter	MA	city=casablanca	-
  > 2016-10-01T09:00:00+01:00	exit	MA	-	-
  > 2016-10-01T12:00:00+02:00	enter	ES	-	-
  > END
  $ printf '2016-10-02\t5.00\tUSD\tfun\tcity=ceuta\tfilm\n' >> osm/facts/money.tsv
  $ rm osm/budget.toml
  $ osm-budget report --by city
  city	lines	cost	cost_currency
  ES	3	322.00	USD
  casablanca	4	310.00	USD
  ceuta	1	5.00	USD

On a cash basis: all that left the pots, less what came; and what is committed.

  $ osm-budget report --basis cash
  category	lines	cash	cash_currency
  food:eating-out	3	32.00	USD
  fun	1	5.00	USD
  home:rent	2	1200.00	USD
  income	1	-2000.00	USD
  learning:books	2	0.00	USD
  settle	1	-300.00	USD
  $ cat > osm/budget.toml <<'END'
  > cash = "12000 USD"
  > start = 2016-09-01
  > end = 2016-12-31
  > [monthly]
  > food = "100 USD"
  > [[bill]]
  > name = "rent"
  > category = "home:rent"
  > amount = "600 USD"
  > mine = "1/2"
  > with = "ana"
  > [[once]]
  > name = "course"
  > category = "learning"
  > amount = "50 USD"
  > date = 2016-11-10
  > END
  $ osm-budget report --basis committed
  category	lines	committed	committed_currency
  home:rent	2	600.00	USD
  learning	1	50.00	USD
  $ osm-budget report --basis committed --by month --to 2016-11-30
  month	lines	committed	committed_currency
  2016-11	2	350.00	USD
  $ osm-budget report --basis committed --by note --format table
  note    lines   committed
  course      1   50.00 USD
  rent        2  600.00 USD
  total       3  650.00 USD

Against the budget: this month, and since the start; one-offs apart.

  $ osm-budget report --budget --format table
  name           month          of      so far          of
  food       22.00 USD  100.00 USD   32.00 USD  108.42 USD
  rent      300.00 USD  300.00 USD  600.00 USD  600.00 USD
  fun         5.00 USD    0.00 USD    5.00 USD    0.00 USD
  running   327.00 USD  400.00 USD  637.00 USD  708.42 USD
  one-offs    0.00 USD    0.00 USD    0.00 USD    0.00 USD
  total     327.00 USD  400.00 USD  637.00 USD  708.42 USD
  $ osm-budget report --budget
  kind	name	month	month_currency	month_meant	month_meant_currency	trip	trip_currency	trip_meant	trip_meant_currency	left	left_currency
  monthly	food	22.00	USD	100.00	USD	32.00	USD	108.42	USD	76.42	USD
  bill	rent	300.00	USD	300.00	USD	600.00	USD	600.00	USD	0.00	USD
  other	fun	5.00	USD	0.00	USD	5.00	USD	0.00	USD	-5.00	USD
  $ osm-budget report --budget --by month
  osm-budget: error: --budget compares this month and all since the start (use it alone: osm-budget report --budget)
  [2]

Bad input.

  $ osm-budget report --by place
  osm-budget: error: 'place' is not a value of --by (write one of category, month, week, currency, pot, note, city; see osm-budget report --help)
  [2]
  $ osm-budget report --in Euro
  osm-budget: error: 'Euro' is no currency (write a code such as USD)
  [2]
  $ osm-budget report 2016-10
  osm-budget: error: '2016-10' is not understood here (write - to read facts from standard input)
  [2]
  $ printf '2016-10-02\t1.005\tUSD\tfun\t-\tx\n2016-10-02\t2.00\tUSD\tfun\t-\tx\n' | osm-budget report -
  -:1:12: warning: '1.005' is no amount of USD; the line is left out (USD has 2 decimals)
  category	lines	cost	cost_currency
  fun	1	2.00	USD
  $ printf '2016-10-02\t1.005\tUSD\tfun\t-\tx\n' | osm-budget report - --strict
  -:1:12: warning: '1.005' is no amount of USD; the line is left out (USD has 2 decimals)
  category	lines	cost	cost_currency
  [1]
  $ printf '2016-10-02\t9000000000000000.00\tUSD\tfun\t-\tx\n%.0s' 1 2 3 4 5 6 7 8 9 10 11 | osm-budget report -
  osm-budget: error: a sum of USD is more than a sum can hold
  [2]
