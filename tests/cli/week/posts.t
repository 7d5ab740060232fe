What became public, and where it was told.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ OSM_NOW=2017-03-05T20:00:00+00:00 osm-week --format tsv | grep '^posts'
  $ OSM_NOW=2016-10-16T20:00:00+01:00 osm-week | tail -n 1
  $ OSM_NOW=2016-10-02T20:00:00+01:00 osm-week | tail -n 1

A post that nobody was told of.

  $ printf '2016-10-01T10:00:00+01:00\tpublished\tquiet\t-\tA quiet post\n' >> osm/facts/posts.tsv
  $ OSM_NOW=2016-10-02T20:00:00+01:00 osm-week | tail -n 1
