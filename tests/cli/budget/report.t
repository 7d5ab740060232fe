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
  osm-budget: error: no rate for MAD into USD for 2 lines on 2016-10-02 (osm-budget rate MAD USD RATE --on 2016-10-02)
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
  osm-budget: error: no rate for MAD into USD for 2 lines on 2016-10-02 (osm-budget rate MAD USD RATE --on 2016-10-02)
  [2]

Bad input.

  $ osm-budget report --by place
  osm-budget: error: 'place' is not a value of --by (write one of category, month, week, currency, pot, note; see osm-budget report --help)
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
