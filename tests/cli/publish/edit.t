Facts about posts are lines like all facts, and can be mended. The public repository does not change by it.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ printf -- '---\ntitle: A\npublish: true\n---\nOne.\n' > osm/notes/a.md
  $ osm-publish commit --quiet
  $ EDITOR="sed -i s/words=1/words=2/" osm-publish edit last
  1 removed, 1 added
  $ EDITOR="sed -i s/published/announced/" osm-publish edit --all
  1 removed, 1 added
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-03T09:00:00+01:00	announced	a	commit=476870d,words=2	A
  $ EDITOR=true osm-publish edit 7
  osm-publish: error: no record '7' in facts/posts.tsv (name it by line number, by its time, or 'last')
  [2]

What was wrong is kept, for --continue; here nothing is.

  $ osm-publish edit --continue
  osm-publish: error: there is no edit to go on with (begin one with 'osm-publish edit')
  [1]
