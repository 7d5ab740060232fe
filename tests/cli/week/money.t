What the week cost is what osm-budget reports for it.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^money'
  $ osm-budget report --period 2017-W09 --format table | tail -n 1
  $ osm-budget report --format table | tail -n 1

A missing rate stops the page: it would be a smaller sum.

  $ sed -i '/2017-02-/d' osm/facts/rates.tsv
  $ osm-week
