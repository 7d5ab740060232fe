Every line as it was noted, up to now.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget list
  line	date	amount	amount_currency	category	tags	note
  $ osm-budget add 600 USD home:rent --on 2016-10-01 --mine 1/2 --with ana -m rent --quiet
  $ osm-budget add 36.50 MAD food:eating-out --on 2016-10-02 -m tagine --quiet
  $ osm-budget add 12 USD food:groceries --quiet
  $ osm-budget add 9 USD foodie --on 2016-10-04 --quiet
  $ osm-budget list
  line	date	amount	amount_currency	category	tags	note
  2	2016-10-01	600.00	USD	home:rent	mine=1/2,with=ana	rent
  3	2016-10-02	36.50	MAD	food:eating-out		tagine
  4	2016-10-03	12.00	USD	food:groceries		
  $ osm-budget list --format table
  date            amount  category         tags               note
  2016-10-01  600.00 USD  home:rent        mine=1/2,with=ana  rent
  2016-10-02   36.50 MAD  food:eating-out                     tagine
  2016-10-03   12.00 USD  food:groceries
  $ osm-budget list --category food --columns line,amount,category --no-header
  3	36.50	MAD	food:eating-out
  4	12.00	USD	food:groceries
  $ osm-budget list --period 2016-10-02
  line	date	amount	amount_currency	category	tags	note
  3	2016-10-02	36.50	MAD	food:eating-out		tagine
  $ osm-budget list --from 2016-10-02 --to 2016-10-02 --columns note
  note
  tagine
  $ osm-budget list --now 2016-10-05T09:00:00+01:00 --columns date,note --no-header
  2016-10-01	rent
  2016-10-02	tagine
  2016-10-03	
  2016-10-04	
  $ tail -n 2 osm/facts/money.tsv | osm-budget list - --columns category --no-header
  food:groceries
  $ osm-budget list --columns colour
  osm-budget: error: --columns: there is no column 'colour' (there are line, date, amount, category, tags, note)
  [2]
  $ osm-budget list everything
  osm-budget: error: 'everything' is not understood here (write - to read facts from standard input)
  [2]

A category that nothing has is no silent nothing.

  $ osm-budget list --category fod --no-header
  osm-budget: warning: nothing has the category 'fod' (did you mean 'food')
  $ osm-budget list --category restaurants --category food --columns note --no-header | head -1
  osm-budget: warning: nothing has the category 'restaurants'
  tagine
  $ osm-budget list --category zzz --no-header --quiet
