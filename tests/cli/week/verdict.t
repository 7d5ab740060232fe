The dates are those of osm-plan and osm-budget.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^verdict'
  $ osm-plan forecast --format tsv | grep -E 'p50|p80'
  $ osm-budget runway --format tsv | grep -E 'p50'

Before anything was logged it says what it assumes.

  $ OSM_NOW=2016-09-26T08:00:00+01:00 osm-week | sed -n 2,7p

When all is done there is nothing left to race.

  $ OSM_NOW=2017-07-25T12:00:00+00:00 osm-week | sed -n 2,3p

Without cash, and without a plan.

  $ sed -i '/^cash/d' osm/budget.toml
  $ osm-week | sed -n 2,3p
  $ rm osm/plan.toml
  $ osm-week | sed -n 2,3p
