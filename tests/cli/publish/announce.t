Where a post was told of is a fact like its publication. Nothing is sent.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '#osm posts 1\n2016-10-01T09:00:00+01:00\tpublished\tsoftmax\t-\tThe softmax\n2016-10-01T09:00:00+01:00\tpublished\told\t-\tOld\n2016-10-02T09:00:00+01:00\twithdrawn\told\t-\tOld\n' > osm/facts/posts.tsv
  $ osm-publish announce softmax datatau
  announced softmax on datatau at 2016-10-03 09:00 (+01:00)
  $ osm-publish announce softmax twitter https://example.org/1 --at 'yesterday 18:30'
  announced softmax on twitter at 2016-10-02 18:30 (+01:00)
  $ tail -2 osm/facts/posts.tsv
  2016-10-03T09:00:00+01:00	announced	softmax	channel=datatau	-
  2016-10-02T18:30:00+01:00	announced	softmax	channel=twitter	https://example.org/1

Twice at one place is said; twice with one address is once.

  $ osm-publish announce softmax datatau
  announced softmax on datatau at 2016-10-03 09:00 (+01:00); before on 2016-10-03
  $ osm-publish announce softmax twitter https://example.org/1
  osm-publish: error: 'softmax' was announced there on 2016-10-02, with this address; nothing was recorded
  [1]
  $ osm-publish announce softmax twitter https://example.org/2
  announced softmax on twitter at 2016-10-03 09:00 (+01:00); before on 2016-10-02

A post that is not out cannot have been announced.

  $ osm-publish announce sofmax datatau
  osm-publish: error: no post 'sofmax' is out (did you mean 'softmax')
  [2]
  $ osm-publish announce nothing datatau
  osm-publish: error: no post 'nothing' is out (there are softmax)
  [2]
  $ osm-publish announce old datatau
  osm-publish: error: 'old' was withdrawn, and is not out (publish it first: osm-publish commit)
  [1]
  $ osm-publish announce softmax 'Hacker News'
  osm-publish: error: 'Hacker News' is no name of a channel (write it in small letters, digits and hyphens: hacker-news)
  [2]
  $ osm-publish announce softmax '?'
  osm-publish: error: '?' is no name of a channel (write it in small letters, digits and hyphens: hacker-news)
  [2]
  $ osm-publish announce softmax mail --at +2h
  osm-publish: error: 2016-10-03 11:00 (+01:00) is still to come (announce it first, then record it)
  [2]
  $ osm-publish undo; tail -1 osm/facts/posts.tsv
  removed 2016-10-03T09:00:00+01:00  announced  softmax  channel=twitter  https://example.org/2
  2016-10-03T09:00:00+01:00	announced	softmax	channel=datatau	-

A post may be named by its file. A slip of the pen is told what there is.

  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ for i in 1 2 3 4 5 6 7 8 9; do printf -- '---\npublish: true\nslug: post-%s\n---\n' $i > osm/notes/p$i.md; done
  $ osm-publish commit --quiet; osm-publish announce notes/p3.md datatau
  announced post-3 on datatau at 2016-10-03 09:00 (+01:00)
  $ osm-publish announce notes/none.md datatau
  osm-publish: error: there is no note 'notes/none.md' (osm-publish list names those that are out)
  [2]
  $ osm-publish announce xyz datatau
  osm-publish: error: no post 'xyz' is out (there are post-1, post-2, post-3, post-4, post-5, post-6, post-7, post-8 and 2 more)
  [2]
