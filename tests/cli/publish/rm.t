Taking a fact about a post away. What is still public and not in the facts is recorded by the next commit,
as is what a stopped run left out.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ printf -- '---\ntitle: A\npublish: true\n---\nOne.\n' > osm/notes/a.md
  $ osm-publish commit --quiet
  $ osm-publish rm last
  removed 2016-10-03T09:00:00+01:00  published  a  commit=476870d,words=1  A
  $ osm-publish rm 7
  osm-publish: error: no record '7' in facts/posts.tsv (name it by line number, by its time, or 'last')
  [2]
  $ osm-publish commit
  nothing new: 1 file out already
  recorded 1 post in facts/posts.tsv
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-03T09:00:00+01:00	published	a	commit=476870d,words=1	A
