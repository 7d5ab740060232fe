What was finished, what is next, what the week did to the finish.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^plan'
  $ osm-plan next -n 3 | cut -f 1-3

A week with nothing done says only what is next.

  $ OSM_NOW=2016-10-09T20:00:00+01:00 osm-week | sed -n '/^plan/,/^money/p' | sed '$d'

A fault in the plan stops the page, with its place.

  $ printf '[[item]]\nid = "x"\nneed = ["y"]\n' >> osm/plan.toml
  $ osm-week
