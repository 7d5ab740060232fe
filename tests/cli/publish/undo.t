The last change of the facts about posts is taken back; the commit is git's to take back.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ printf -- '---\ntitle: A\npublish: true\n---\nOne.\n' > osm/notes/a.md
  $ osm-publish commit --quiet
  $ osm-publish undo
  removed 2016-10-03T09:00:00+01:00  published  a  commit=476870d,words=1  A
  $ cat osm/facts/posts.tsv; git -C public rev-list --count HEAD
  #osm posts 1
  1
  $ osm-publish undo
  osm-publish: error: nothing to undo
  [1]
