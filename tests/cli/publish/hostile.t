What must not come into a public repository by its name, its title or its message; and a publication
that cannot be recorded.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nroots = ["../pgm"]\n' >> osm/osm.toml
  $ mkdir pgm; T=$(printf 'gh%s' p_abcdefghijklmnopqrstuvwxyz0123456789)
  $ note() { printf -- '---\ntitle: %s\npublish: true\n---\nWords.\n' "$2" > "osm/notes/$1"; }

A path is content: a token in it is refused, and shown nowhere.

  $ note "$T.md" Plain; echo 'x = 1' > "pgm/$T.py"; mkdir "pgm/$T"; echo 'y = 1' > "pgm/$T/y.py"
  $ echo 'Diary.' > "osm/notes/my-$T.md"
  $ osm-publish commit
  notes/ghp_… (40 characters).md: error: its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  notes/my-ghp_… (40 characters).md: error: its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  ../pgm/ghp_… (40 characters).py: error: its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  ../pgm/ghp_… (40 characters)/y.py: error: its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  osm-publish: error: nothing was committed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ osm-publish check --columns path,line,severity,rule,message
  path	line	severity	rule	message
  notes/ghp_… (40 characters).md		error	github-token	its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  notes/my-ghp_… (40 characters).md		error	github-token	its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  ../pgm/ghp_… (40 characters).py		error	github-token	its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  ../pgm/ghp_… (40 characters)/y.py		error	github-token	its name holds a GitHub token (rename it, and have a new one issued if it was ever shown)
  [1]
  $ osm-publish list --why
  state	path	reason	title	words	out	line	cell
  refused	notes/ghp_… (40 characters).md	its name holds a GitHub token					
  refused	notes/my-ghp_… (40 characters).md	its name holds a GitHub token					
  refused	../pgm/ghp_… (40 characters).py	its name holds a GitHub token					
  refused	../pgm/ghp_… (40 characters)/y.py	its name holds a GitHub token					
  $ rm -r pgm/*$T* osm/notes/*$T*

So is a title.

  $ note a.md "My $T"
  $ osm-publish list --columns state,path,title
  state	path	title
  refused	notes/a.md	My ghp_… (40 characters)
  $ osm-publish commit
  notes/a.md:2:11: error: a GitHub token: ghp_… (40 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: nothing was committed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ rm osm/notes/a.md

Nothing in a title, a name or a message may steer what shows it.

  $ note a.md "$(printf 'red \033[31m')"; note b.md "$(printf 'abc\342\200\256def')"; note c.md "$(printf 'C1 \302\23331m')"
  $ osm-publish commit
  notes/a.md: error: its title holds what is no text: 'red \x1b[31m' (write it without control characters, in UTF-8)
  notes/b.md: error: its title holds what is no text: 'abc\u{202e}def' (write it without control characters, in UTF-8)
  notes/c.md: error: its title holds what is no text: 'C1 \u{009b}31m' (write it without control characters, in UTF-8)
  osm-publish: error: nothing was committed
  [1]
  $ rm osm/notes/?.md
  $ echo 1 > "$(printf 'pgm/a\377.py')"; echo 1 > "$(printf 'pgm/b\342\200\256.py')"; echo 1 > "$(printf 'pgm/c\302\233.py')"
  $ osm-publish commit
  ../pgm/a\xff.py: error: not safe to name so on every system: bytes that are not UTF-8 (rename it)
  ../pgm/b\u{202e}.py: error: not safe to name so on every system: a character that steers the text around it (rename it)
  ../pgm/c\u{009b}.py: error: not safe to name so on every system: a character that steers the text around it (rename it)
  osm-publish: error: nothing was committed
  [1]
  $ rm pgm/*; note a.md 'On A'
  $ osm-publish commit -m "$(printf 'red \033[31m')"
  osm-publish: error: the message holds what is no text: 'red \x1b[31m' (write it without control characters, in UTF-8)
  [2]
  $ osm-publish commit -m "$(printf 'gh''p_abcdefghijklmnopqrstuvwxyz0123456789 \001')"
  osm-publish: error: the message holds what is no text: 'ghp_… (40 characters) \x01' (write it without control characters, in UTF-8)
  [2]
  $ osm-publish commit -m "$(printf 'bytes \377')"
  osm-publish: error: the message holds what is no text: 'bytes \xff' (write it without control characters, in UTF-8)
  [2]
  $ ls -d public
  ls: cannot access 'public': No such file or directory
  [2]
  $ note a.md "$(printf 'On\tA')"; osm-publish commit; tail -1 osm/facts/posts.tsv
  committed 484dc23 to $HOME/public: notes: On A
  recorded 1 post in facts/posts.tsv
  2016-10-03T09:00:00+01:00	published	a	commit=484dc23,words=1	On A

What cannot be recorded is not committed: no file of facts, a newer one, one that cannot be written.

  $ note b.md 'On B'; mv osm/facts/posts.tsv kept; mkdir osm/facts/posts.tsv; osm-publish commit
  $HOME/osm/facts/posts.tsv: error: this is a folder, not a file (move it away)
  osm-publish: error: nothing was committed
  [3]
  $ rmdir osm/facts/posts.tsv; echo '#osm posts 9' > osm/facts/posts.tsv; osm-publish commit
  $HOME/osm/facts/posts.tsv:1:1: error: version 9 of 'posts' is newer than this program knows (1) (install a newer version of the toolchain)
  osm-publish: error: nothing was committed
  [2]
  $ mv kept osm/facts/posts.tsv; git -C public rev-list --count HEAD
  1

A disk that is full just then: the commit is told, and the next run records it as it was.

  $ { cat osm/facts/posts.tsv; for i in $(seq 40); do echo "# a comment of eighty characters that makes the file as long as it may be, at most"; done; } > long; mv long osm/facts/posts.tsv
  $ note a.md 'On A, again'; note c.md 'On C'
  $ (ulimit -f 3; osm-publish commit)
  committed ec767ad to $HOME/public: notes: On B (+1 new, 1 changed)
  $HOME/osm/facts/posts.tsv: error: cannot be written: file too large; nothing was recorded (raise the limit on file sizes, see 'ulimit -f')
  osm-publish: error: the commit stands, and the next 'osm-publish commit' records it
  [3]
  $ git -C public rev-list --count HEAD; grep -c commit= osm/facts/posts.tsv
  2
  1
  $ export OSM_NOW=2016-10-04T09:00:00+01:00
  $ osm-publish commit
  nothing new: 3 files out already
  recorded 3 posts in facts/posts.tsv
  $ grep commit= osm/facts/posts.tsv
  2016-10-03T09:00:00+01:00	published	a	commit=484dc23,words=1	On A
  2016-10-03T09:00:00+01:00	published	b	commit=ec767ad,words=1	On B
  2016-10-03T09:00:00+01:00	published	c	commit=ec767ad,words=1	On C
  2016-10-03T09:00:00+01:00	updated	a	commit=ec767ad,words=1	On A, again
  $ osm-publish commit
  nothing new: 3 files out already

The same when a note was withdrawn.

  $ rm osm/notes/c.md
  $ (ulimit -f 3; osm-publish commit)
  committed 5ac7554 to $HOME/public: notes: without c.md
  $HOME/osm/facts/posts.tsv: error: cannot be written: file too large; nothing was recorded (raise the limit on file sizes, see 'ulimit -f')
  osm-publish: error: the commit stands, and the next 'osm-publish commit' records it
  [3]
  $ note d.md 'On D'; osm-publish commit
  recorded 1 post in facts/posts.tsv
  committed 5cd31be to $HOME/public: notes: On D
  recorded 1 post in facts/posts.tsv
  $ grep commit= osm/facts/posts.tsv | tail -2
  2016-10-04T09:00:00+01:00	withdrawn	c	commit=5ac7554	On C
  2016-10-04T09:00:00+01:00	published	d	commit=5cd31be,words=1	On D
