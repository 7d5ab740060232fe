What became public, and where it was told.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ OSM_NOW=2017-03-05T20:00:00+00:00 osm-week --format tsv | grep '^posts'
  posts	published	1
  posts	updated	0
  $ OSM_NOW=2016-10-16T20:00:00+01:00 osm-week | tail -n 1
  posts    1: Why I left to study | announced on twitter
  $ OSM_NOW=2016-10-02T20:00:00+01:00 osm-week | tail -n 1
  posts    none this week

A post that nobody was told of.

  $ printf '2016-10-01T10:00:00+01:00\tpublished\tquiet\t-\tA quiet post\n' >> osm/facts/posts.tsv
  $ OSM_NOW=2016-10-02T20:00:00+01:00 osm-week | tail -n 1
  posts    1: A quiet post | announced nowhere yet
