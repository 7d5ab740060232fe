What the week cost is what osm-budget reports for it.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^money'
  money	spent	743.11
  money	spent_currency	USD
  money	undated	98.11
  money	undated_currency	USD
  money	allowed	80.49
  money	allowed_currency	USD
  money	spent_in_all	7363.30
  money	spent_in_all_currency	USD
  money	per_hour	10.78
  money	per_hour_currency	USD
  $ osm-budget report --period 2017-W09 --format table | tail -n 1
  total                13  743.11 USD
  $ osm-budget report --format table | tail -n 1
  total               303  7363.30 USD

A missing rate stops the page: it would be a smaller sum.

  $ sed -i '/2017-02-/d' osm/facts/rates.tsv
  $ osm-week
  osm-week: error: no rate for MAD into USD for 38 lines from 2017-02-10 to 2017-03-05 (osm-budget rate MAD USD RATE --on 2017-02-10)
  [2]

Without a home currency only the money is missing from the page.

  $ sed -i '/^\[money\]/,/^home/d' osm/osm.toml; printf '[monthly]\n' > osm/budget.toml
  $ osm-week 2017-W09 | grep -E '^(VERDICT|study|money)'
  VERDICT  done 23 Aug (8 in 10: by 17 Nov)
  study    31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
  money    no home currency (osm.toml: [money] home)
