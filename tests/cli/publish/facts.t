Facts about posts are lines like all facts: they can be edited, removed, and taken back. The public
repository does not change by it.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ printf -- '---\ntitle: A\npublish: true\n---\nOne.\n' > osm/notes/a.md
  $ osm-publish commit --quiet
  $ EDITOR="sed -i s/words=1/words=2/" osm-publish edit last
  1 removed, 1 added
  $ osm-publish undo
  removed 2016-10-03T09:00:00+01:00\tpublished\ta\tcommit=476870d,words=2\tA
  added 2016-10-03T09:00:00+01:00\tpublished\ta\tcommit=476870d,words=1\tA
  $ osm-publish redo
  removed 2016-10-03T09:00:00+01:00\tpublished\ta\tcommit=476870d,words=1\tA
  added 2016-10-03T09:00:00+01:00\tpublished\ta\tcommit=476870d,words=2\tA
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-03T09:00:00+01:00	published	a	commit=476870d,words=2	A
  $ osm-publish rm last
  removed 2016-10-03T09:00:00+01:00\tpublished\ta\tcommit=476870d,words=2\tA
  $ osm-publish undo --quiet
  $ osm-publish rm 7
  osm-publish: error: no record '7' in facts/posts.tsv (name it by line number, by its time, or 'last')
  [2]

What a stopped run left out is made up for by the next.

  $ osm-publish rm last --quiet
  $ osm-publish commit
  nothing new: 1 file out already
  recorded 1 post in facts/posts.tsv
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-03T09:00:00+01:00	published	a	words=1	A
