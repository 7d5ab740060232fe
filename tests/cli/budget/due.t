Bills to come, and bills that came due without a line that pays them.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget due
  date	severity	tool	id	text
  $ cat > osm/budget.toml <<'END'
  > start = 2016-09-01
  > [[bill]]
  > name = "rent"
  > category = "home:rent"
  > amount = "600 USD"
  > day = 1
  > mine = "1/2"
  > with = "ana"
  > [[bill]]
  > name = "phone"
  > category = "phone"
  > amount = "100 MAD"
  > every = "week"
  > from = 2016-09-05
  > [[once]]
  > name = "the good course"
  > category = "learning:courses"
  > amount = "800 USD"
  > date = 2016-10-10
  > END
  $ osm-budget due --days 14
  date	severity	tool	id	text
  2016-10-03	info	osm-budget	phone	phone 100.00 MAD, today
  2016-10-10	info	osm-budget	phone	phone 100.00 MAD, in 7 days
  2016-10-10	info	osm-budget	the-good-course	the good course 800.00 USD, in 7 days
  2016-10-17	info	osm-budget	phone	phone 100.00 MAD, in 14 days
  $ osm-budget due --days 14 --format table
  date        severity  text
  2016-10-03  info      phone 100.00 MAD, today
  2016-10-10  info      phone 100.00 MAD, in 7 days
  2016-10-10  info      the good course 800.00 USD, in 7 days
  2016-10-17  info      phone 100.00 MAD, in 14 days
  $ osm-budget add 36 USD food --on 2016-09-20 --quiet
  $ osm-budget add 300 USD home:rent --on 2016-10-02 -m "my half" --quiet
  $ osm-budget add 100 MAD phone --on 2016-09-26 --quiet
  $ osm-budget due --days 7 --columns date,severity,id,text
  date	severity	id	text
  2016-10-03	info	phone	phone 100.00 MAD, today
  2016-10-10	info	phone	phone 100.00 MAD, in 7 days
  2016-10-10	info	the-good-course	the good course 800.00 USD, in 7 days
  $ osm-budget add 55 MAD kiosk +bill=phone --quiet
  $ osm-budget due --days 7 --columns date,severity,id,text
  date	severity	id	text
  2016-10-10	info	phone	phone 100.00 MAD, in 7 days
  2016-10-10	info	the-good-course	the good course 800.00 USD, in 7 days
  $ head -n 3 osm/facts/money.tsv | osm-budget due - --days 0 --columns date,severity,text
  date	severity	text
  2016-09-26	warn	phone 100.00 MAD, due, not noted as paid
  2016-10-03	info	phone 100.00 MAD, today

A line in another currency than its bill needs a rate to be compared.

  $ osm-budget add 3000 MAD home:rent --on 2016-09-28 --quiet
  $ osm-budget due
  osm-budget: error: no rate for MAD into USD for 'home:rent' on 2016-09-28 (osm-budget rate MAD USD RATE --on 2016-09-28)
  [2]
  $ echo 'start = "soon"' > osm/budget.toml
  $ osm-budget due
  $HOME/osm/budget.toml:1:9: error: 'soon' is not a date (write 2016-10-03)
  [2]
