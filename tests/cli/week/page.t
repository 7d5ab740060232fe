The page of the example year, on a Sunday evening in March.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week

The same without a zone, in others, and with another locale: not a byte differs.

  $ osm-week > here
  $ for zone in UTC Africa/Casablanca Asia/Kolkata America/New_York; do
  >     TZ=$zone LC_ALL=C.UTF-8 osm-week | cmp - here
  > done

For a blog, a mail, and programs.

  $ osm-week --format md
  $ osm-week --format html | head -n 4
  $ osm-week --format json
  $ osm-week --format tsv

A week that is over is told as it looked on its last evening.

  $ OSM_NOW=2017-07-20T12:00:00+00:00 osm-week 2017-W09 | cmp - here
  $ osm-week last-week | head -n 1
  $ osm-week 2016-11 | head -n 1

What cannot be meant.

  $ osm-week next-week
  $ osm-week --format pdf
  $ osm-week --wek
  $ osm-week last-week twice
