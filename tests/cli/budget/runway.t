Until when the money lasts. Before anything is logged it rests on the plan, and says so.

  $ osm init --zone Africa/Casablanca --quiet
  $ export OSM_NOW=2016-08-20T09:00:00+01:00
  $ osm-budget runway
  osm-budget: error: there is no cash to begin with (cash = "12000 USD" in budget.toml)
  [2]
  $ cat > osm/budget.toml <<'END'
  > cash = "12000 USD"
  > start = 2016-09-01
  > end = 2017-06-30
  > [monthly]
  > rest = "430 USD"
  > [[bill]]
  > name = "rent"
  > category = "home:rent"
  > amount = "600 USD"
  > day = 1
  > [[bill]]
  > name = "coworking"
  > category = "work:coworking"
  > amount = "300 USD"
  > day = 2
  > times = 2
  > [[bill]]
  > name = "course"
  > category = "learning:courses"
  > amount = "50 USD"
  > day = 3
  > times = 6
  > [[once]]
  > name = "the good course"
  > category = "learning:courses"
  > amount = "800 USD"
  > date = 2016-09-10
  > END
  $ osm-budget runway
  Money until 1 Jul 2017                                  8 in 10: from 1 Jun 2017
  cash     12000 USD on 31 Aug 2016
  ends     until 1 Jul 2017 (8 in 10: from 1 Jun 2017; 19 in 20: from 5 Apr 2017)
           1 May --------- 1 Jul -------- 26 Aug 2017   1 in 10, even, 9 in 10
  miss     rent 600 USD on 1 Jul 2017 is the first that cannot be paid (31 % of
           futures)
  until    it lasts through 30 Jun 2017 in 56 % of futures
  plain    10.0 months by the plan: 12000 USD less 1700 USD once, 1030 USD a month
  had      the rent been shared from the start: 14.1 months, +4.1
  levers   share rent from 1 Sep: +134 days | rest -10 % from 1 Sep: +12 days
  basis    assumed from [monthly]: 0 days logged, 10000 futures, seed 3213184148

Same input, same seed, same bytes.

  $ osm-budget runway > one && osm-budget runway > two && cmp one two
  $ osm-budget runway --seed 5 --futures 1000 --format tsv
  section	key	value
  cash	cash	12000.00
  cash	cash_currency	USD
  cash	reserve	0.00
  cash	reserve_currency	USD
  ends	p5	2017-04-18
  ends	p10	2017-05-01
  ends	p20	2017-06-01
  ends	p50	2017-07-01
  ends	p90	2017-08-31
  ends	days_left	315
  miss	bill	rent
  miss	amount	600.00
  miss	amount_currency	USD
  miss	date	2017-07-01
  miss	chance	0.299
  until	date	2017-06-30
  until	chance	0.608
  plain	months	10
  plain	once	1700.00
  plain	once_currency	USD
  plain	monthly	1030.00
  plain	monthly_currency	USD
  had	had_1	the rent been shared from the start
  had	had_1_months	14.1
  levers	lever_1	share rent from 1 Sep
  levers	lever_1_days	139
  levers	lever_2	rest -10 % from 1 Sep
  levers	lever_2_days	12
  basis	days_logged	0
  basis	assumed	1
  basis	planned	1
  basis	unlogged	0
  basis	futures	1000
  basis	seed	5
  $ osm-budget runway --seed 5 --futures 1000 --until 2017-05-01 --format json
  {"title":"Money until 1 Jul 2017","aside":"8 in 10: from 1 Jun 2017","sections":{"cash":{"cash":12000.00,"cash_currency":"USD","reserve":0.00,"reserve_currency":"USD"},"ends":{"p5":"2017-04-18","p10":"2017-05-01","p20":"2017-06-01","p50":"2017-07-01","p90":"2017-08-31","days_left":315},"miss":{"bill":"rent","amount":600.00,"amount_currency":"USD","date":"2017-07-01","chance":0.299},"until":{"date":"2017-05-01","chance":0.892},"plain":{"months":10,"once":1700.00,"once_currency":"USD","monthly":1030.00,"monthly_currency":"USD"},"had":{"had_1":"the rent been shared from the start","had_1_months":14.1},"levers":{"lever_1":"share rent from 1 Sep","lever_1_days":139,"lever_2":"rest -10 % from 1 Sep","lever_2_days":12},"basis":{"days_logged":0,"assumed":1,"planned":1,"unlogged":0,"futures":1000,"seed":5}}}

An alert for cron: exit status 1 when the money ends too soon with a chance above 'risk'.

  $ osm-budget runway --alert 60 --quiet
  $ osm-budget runway --alert 400 | head -n 2
  Money until 1 Jul 2017                                  8 in 10: from 1 Jun 2017
  ALERT    it ends within 400 days in 97 % of futures (risk is 20 %)
  $ osm-budget runway --alert 400 > /dev/null
  [1]

A counted pot takes over from the opening sum; a reserve is kept back.

  $ export OSM_NOW=2016-09-05T09:00:00+01:00
  $ osm-budget add 600 USD home:rent --on 2016-09-01 --quiet
  $ osm-budget add 9000 USD balance --pot bank --on 2016-09-04 --quiet
  $ osm-budget add 50 USD food --quiet
  $ sed -i '1i reserve = "600 USD"' osm/budget.toml
  $ osm-budget runway --seed 5 --futures 1000 --format md
  # Money until 1 Apr 2017
  
  8 in 10: from 1 Mar 2017
  
  - **cash** 8950 USD on 5 Sep 2016, 1 pot counted, 600 USD of it kept back
  - **ends** until 1 Apr 2017 (8 in 10: from 1 Mar 2017; 19 in 20: from 6 Feb 2017)\
    1 Mar --------- 1 Apr -------- 1 May 2017   1 in 10, even, 9 in 10
  - **miss** rent 600 USD on 1 Apr 2017 is the first that cannot be paid (45 % of futures)
  - **until** it lasts through 30 Jun 2017 in 0 % of futures
  - **plain** 10.0 months by the plan: 12000 USD less 1700 USD once, 1030 USD a month
  - **had** the rent been shared from the start: 14.1 months, +4.1
  - **levers** share rent from 1 Oct: +85 days \| rest -10 % from 1 Oct: +6 days
  - **basis** 5 days logged, 84 % of the rest assumed from \[monthly\], 1000 futures, seed 5
  $ printf '2016-09-02\t11000.00\tUSD\tfood\t-\tfeast\n' | osm-budget runway - --seed 5 --futures 1000 | head -n 3
  Money until 3 Sep 2016                                  8 in 10: from 3 Sep 2016
  cash     1000 USD on 2 Sep 2016, 600 USD of it kept back
  ends     until 3 Sep 2016 (8 in 10: from 3 Sep 2016; 19 in 20: from 3 Sep 2016)

The twenty-eighth logged day is a day like others: what is logged takes the place of [monthly] bit by bit, and it is said
when the two are far apart.

  $ printf 'cash = "5000 EUR"\nstart = 2016-09-01\n[monthly]\nfood = "300 EUR"\n[[bill]]\nname = "rent"\ncategory = "home:rent"\namount = "400 EUR"\nday = 1\n' > osm/budget.toml
  $ printf '#osm money 1\n2016-09-01\t400.00\tEUR\thome:rent\t-\t-\n2016-09-02\t60.00\tEUR\tfood\t-\t-\n2016-09-27\t12.00\tEUR\tfood\t-\t-\n' > osm/facts/money.tsv
  $ export OSM_NOW=2016-09-28T21:00:00+01:00
  $ osm-budget runway --format text | grep -E '^(Money|basis)|logged'
  Money until 1 Jun 2017                                  8 in 10: from 8 May 2017
  basis    27 days logged, 41 % of the rest assumed from [monthly], 10000 futures,
           logged without a date 2.67 EUR a day,
  $ osm-budget add 5 EUR food
  spent 5.00 EUR on food, 2016-09-28
  $ osm-budget runway --format text | grep -E '^(Money|basis)|logged'
  Money until 1 Jun 2017                                 8 in 10: from 11 May 2017
  basis    28 days logged, 40 % of the rest assumed from [monthly], 10000 futures,
           logged without a date 2.75 EUR a day,
  $ export OSM_NOW=2016-09-05T21:00:00+01:00

Nothing left, and nothing to pay.

  $ printf 'cash = "100 USD"\nreserve = "600 USD"\nstart = 2016-09-01\n' > osm/budget.toml
  $ rm osm/facts/money.tsv
  $ osm-budget runway --seed 5
  Money until 1 Sep 2016                                  8 in 10: from 1 Sep 2016
  cash     100 USD on 31 Aug 2016, 600 USD of it kept back
  ends     until 1 Sep 2016 (8 in 10: from 1 Sep 2016; 19 in 20: from 1 Sep 2016)
  basis    only bills: no [monthly] sums and 0 days logged, 10000 futures, seed 5
  $ printf 'cash = "100 USD"\nstart = 2016-09-01\n' > osm/budget.toml
  $ osm-budget runway --seed 5
  Money beyond 31 Aug 2021                             8 in 10: beyond 31 Aug 2021
  cash     100 USD on 31 Aug 2016
  ends     beyond 31 Aug 2021 (8 in 10: beyond 31 Aug 2021; 19 in 20: beyond 31
           Aug 2021)
  basis    only bills: no [monthly] sums and 0 days logged, 10000 futures, seed 5

Bad input.

  $ osm-budget runway --futures 5
  osm-budget: error: --futures: '5' is out of range (100 to 1000000)
  [2]
  $ osm-budget runway --until soon
  osm-budget: error: 'soon' is not a date (write 2016-10-03, today, yesterday, mon or -3d)
  [2]
  $ osm-budget runway --alert -3
  osm-budget: error: '-3' is not a value of --alert (write a whole number; see osm-budget runway --help)
  [2]
  $ printf 'cash = "100 USD"\nstart = 2016-09-01\n[monthly]\nfood = "1000 MAD"\n' > osm/budget.toml
  $ osm-budget runway
  osm-budget: error: no rate for MAD into USD for [monthly] 'food' on 2016-09-05 (osm-budget rate MAD USD RATE --on 2016-09-05)
  [2]
  $ printf 'cash = "100 USD"\n[[bill]]\nname = "rent"\nammount = "5 USD"\n[runway]\nfutures = 7\n' > osm/budget.toml
  $ osm-budget runway
  $HOME/osm/budget.toml:4:1: error: unknown key 'ammount' (did you mean 'amount')
  $HOME/osm/budget.toml:6:11: error: '7' is out of range (100 to 1000000)
  $HOME/osm/budget.toml:2:1: error: bill 'rent' has no 'category'
  $HOME/osm/budget.toml:2:1: error: bill 'rent' has no 'amount'
  [2]
