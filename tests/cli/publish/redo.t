What undo took back comes again, until something new is recorded.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ printf -- '---\ntitle: A\npublish: true\n---\nOne.\n' > osm/notes/a.md
  $ osm-publish commit --quiet
  $ osm-publish undo --quiet
  $ osm-publish redo
  added 2016-10-03T09:00:00+01:00  published  a  commit=476870d,words=1  A
  $ osm-publish redo
  osm-publish: error: nothing to redo
  [1]
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-03T09:00:00+01:00	published	a	commit=476870d,words=1	A
