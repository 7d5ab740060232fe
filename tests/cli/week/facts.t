Facts that cannot be read are named and left out; the page says what the others say.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ printf '2017-03-04T10:00:00+00:00\tyesterday\tml:kafka\t-\t-\n' >> osm/facts/study.tsv
  $ printf '2017-03-04\tten\tUSD\tfood\t-\t-\n' >> osm/facts/money.tsv
  $ osm-week 2>&1 >page | sed "s#$HOME#~#"
  $ head -n 1 page
  $ osm-week --strict --quiet > page; echo $?
  $ rm -rf osm
  $ osm-week
