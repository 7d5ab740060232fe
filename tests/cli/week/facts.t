Facts that cannot be read are named and left out; the page says what the others say.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ printf '2017-03-04T10:00:00+00:00\tyesterday\tml:kafka\t-\t-\n' >> osm/facts/study.tsv
  $ printf '2017-03-04\tten\tUSD\tfood\t-\t-\n' >> osm/facts/money.tsv
  $ osm-week 2>&1 >page | sed "s#$HOME#~#"
  ~/osm/facts/money.tsv:586:12: warning: amount 'ten' is not an amount; the line is left out (write it as 12.50 or -12.50)
  ~/osm/facts/study.tsv:966:27: warning: end 'yesterday' is not an instant; the line is left out (write it as 2016-10-03T09:00:00+01:00)
  $ head -n 1 page
  Week 9 of 2017, 27 Feb - 5 Mar                  day 161 of 303, 53 % of the time
  $ osm-week --strict --quiet > page; echo $?
  1
  $ rm -rf osm
  $ osm-week
  osm-week: error: there is no data folder: no 'osm.toml' here or above, and no '$HOME/osm' (make one with 'osm init', or name one with --data DIR)
  [2]

A folder that says nothing of money yet, and one with a bill and no [monthly].

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-week
  Week 9 of 2017, 27 Feb - 5 Mar
  VERDICT  no plan yet (osm-plan add) | no cash known (budget.toml: cash)
  study     0:00
  posts    none this week
  $ printf 'cash = "3000 USD"\nstart = 2017-03-01\n' > osm/budget.toml
  $ osm-week | sed -n 2,4p
  VERDICT  no plan yet (osm-plan add) | money for five years and more
           only bills are known to be spent: budget.toml has no [monthly]
  study     0:00
