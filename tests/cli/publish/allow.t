A finding that is none is allowed, one by one; nothing else is.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ note keys "The manual's own: AK""IAIOSFODNN7QXZWPLK."; note more "AK""IAIOSFODNN7QXZWPLK again."
  $ osm-publish commit
  notes/keys.md:4:19: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  notes/more.md:4:1: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: nothing was committed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ finding() { osm-publish check --no-header --columns fingerprint "$@"; }
  $ osm-publish allow $(finding notes/keys.md) -m 'from the manual'
  allowed aws-access-key in notes/keys.md: AKIA… (20 characters)
  $ osm-publish check --columns path,rule
  path	rule
  notes/more.md	aws-access-key
  [1]
  $ osm-publish commit
  notes/more.md:4:1: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: nothing was committed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ cut -f1-3,6- osm/allow.tsv; grep -c 'AK''IAIOSFODNN7QXZWPLK' osm/allow.tsv
  #osm allow 1
  2016-10-03T09:00:00+01:00	aws-access-key	notes/keys.md	AKIA… (20 characters)	from the manual
  0
  [1]

Another value in that file is found again.

  $ osm-publish allow $(finding notes/more.md | cut -c1-6) --note same; osm-publish commit --quiet
  allowed aws-access-key in notes/more.md: AKIA… (20 characters)
  $ echo "AK""IAIOSFODNN7ZQPLWXK" >> osm/notes/keys.md
  $ osm-publish check --columns path,line,rule
  path	line	rule
  notes/keys.md	5	aws-access-key
  [1]
  $ osm-publish allow abc
  osm-publish: error: no finding is called 'abc' (osm-publish check lists those that are not allowed yet)
  [1]
  $ osm-publish allow ffffffffffff
  osm-publish: error: no finding is called 'ffffffffffff' (osm-publish check lists those that are not allowed yet)
  [1]
  $ osm-publish allow $(finding) > /dev/null; osm-publish commit --quiet; osm-publish check
  2 files public, 0 private: nothing to refuse

What a commit by hand would show is allowed the same way, before it is pushed and when it is staged.

  $ echo "t = 'gh""p_abcdefghijklmnopqrstuvwxyz0123456789'" > public/conf.py; git -C public add .
  $ cd public; osm-publish allow --staged $(osm-publish check --staged --no-header --columns fingerprint)
  allowed github-token in conf.py: ghp_… (40 characters)
  $ osm-publish check --staged; cd ..
  1 change staged: nothing to refuse

A note that holds a secret itself is not kept.

  $ echo "k = 'gh""p_zbcdefghijklmnopqrstuvwxyz0123456789'" >> osm/notes/keys.md
  $ osm-publish allow $(finding) -m "the value gh""p_zbcdefghijklmnopqrstuvwxyz0123456789"
  osm-publish: error: the note holds a GitHub token: ghp_… (40 characters) (say why in other words; it is kept in allow.tsv as it is)
  [1]
  $ grep -c value osm/allow.tsv
  0
  [1]
  $ sed -i '$d' osm/notes/keys.md

An allowance that is damaged allows nothing.

  $ sed -i '2s/\t/ /' osm/allow.tsv; osm-publish check
  allow.tsv:2: error: no allowance (take the line out, and allow the finding again)
  [2]
