Notes and code into a public repository: the first publication, the second, nothing new, refused.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-publish commit
  osm-publish: error: no public repository is named (printf '[publish]\nrepository = "../public"\n' >> '$HOME/osm/osm.toml')
  [2]
  $ printf '[publish]\nrepository = "../public"\nroots = ["../pgm"]\n' >> osm/osm.toml
  $ mkdir pgm; printf 'import math\n\nprint(math.e)\n' > pgm/em.py; printf '#!/bin/sh\necho hi\n' > pgm/run.sh; chmod +x pgm/run.sh
  $ printf -- '---\ntitle: The softmax\npublish: true\n---\nThree classes, three scores.\n' > osm/notes/softmax.md
  $ printf 'My diary.\n' > osm/notes/diary.md

First look, then do.

  $ osm-publish commit --dry-run
  notes: The softmax (2 code files)
  
  new      notes/softmax.md: The softmax (4 words)
  new      code/pgm/em.py (3 lines)
  new      code/pgm/run.sh (2 lines)
  
  OSM-Date: 2016-10-03
  $ ls -d public
  ls: cannot access 'public': No such file or directory
  [2]
  $ osm-publish commit
  committed 8415af8 to $HOME/public: notes: The softmax (2 code files)
  recorded 1 post in facts/posts.tsv
  $ git -C public log --format='%h %an <%ae> %ad%n%n%B' --date=iso
  8415af8 Ada Learner <ada@example.org> 2016-10-03 09:00:00 +0100
  
  notes: The softmax (2 code files)
  
  new      notes/softmax.md: The softmax (4 words)
  new      code/pgm/em.py (3 lines)
  new      code/pgm/run.sh (2 lines)
  
  OSM-Date: 2016-10-03
  
  $ git -C public ls-tree -r HEAD
  100644 blob 01d480810bfe0757ea58907c1a359755179f3c55	code/pgm/em.py
  100755 blob 4163036efa65bd4a469e752267498f01ea36a55c	code/pgm/run.sh
  100644 blob d2ec112d8d492f1dfe4d5c0df5da14004bd9ab08	notes/softmax.md
  $ git -C public status --short --branch
  ## main
  $ cat osm/facts/posts.tsv
  #osm posts 1
  2016-10-03T09:00:00+01:00	published	softmax	commit=8415af8,words=4	The softmax

Nothing new is no commit, and no error.

  $ osm-publish commit
  nothing new: 3 files out already
  $ git -C public rev-list --count HEAD
  1

Next week: a new note, a longer one, less code, and hours since the last commit.

  $ printf '#osm study 1\n2016-10-05T10:00:00+01:00\t2016-10-05T12:05:00+01:00\tml:pgm\t-\t-\n' > osm/facts/study.tsv
  $ export OSM_NOW=2016-10-10T09:00:00+01:00
  $ printf 'And a little more of it.\n' >> osm/notes/softmax.md
  $ printf 'Title: Inference by hand\nStatus: published\n\n# Inference\n\nWords, words.\n' > osm/notes/inference.md
  $ rm pgm/run.sh
  $ osm-publish commit
  committed deaadcb to $HOME/public: notes: Inference by hand (1 changed, 1 code file)
  recorded 2 posts in facts/posts.tsv
  $ git -C public log -1 --format=%B --name-status
  notes: Inference by hand (1 changed, 1 code file)
  
  new      notes/inference.md: Inference by hand (3 words)
  changed  notes/softmax.md: The softmax (+6 words)
  removed  code/pgm/run.sh
  
  OSM-Date: 2016-10-10
  OSM-Studied: 2:05
  
  
  D	code/pgm/run.sh
  A	notes/inference.md
  M	notes/softmax.md
  $ tail -2 osm/facts/posts.tsv
  2016-10-10T09:00:00+01:00	published	inference	commit=deaadcb,words=3	Inference by hand
  2016-10-10T09:00:00+01:00	updated	softmax	commit=deaadcb,words=10	The softmax

The message may be the writer's own.

  $ printf 'Enough.\n' >> osm/notes/softmax.md
  $ osm-publish commit -m 'Softmax, the end'
  committed bf4d0d7 to $HOME/public: Softmax, the end
  recorded 1 post in facts/posts.tsv
  $ git -C public log -1 --format=%B
  Softmax, the end
  
  OSM-Date: 2016-10-10
  
  $ printf 'Once more.\n' >> osm/notes/softmax.md
  $ osm-publish commit --message ''
  osm-publish: error: the message is empty (leave -m out for the one made from the diff)
  [2]
  $ osm-publish commit --quiet --message More; git -C public log -1 --format=%s
  More

Nor does the message carry a secret out.

  $ printf 'Again.\n' >> osm/notes/softmax.md
  $ osm-publish commit -m "with gl""pat-abcdefghij0123456789"
  osm-publish: error: the message holds a GitLab token: glpa… (26 characters) (leave it out)
  osm-publish: error: nothing was committed
  [1]
  $ osm-publish commit --quiet

A secret stops everything; nothing is written, not even what is clean.

  $ printf 'Clean.\n' >> osm/notes/inference.md
  $ printf "key = 'AK""IAIOSFODNN7QXZWPLK'\n" >> pgm/em.py
  $ ln -s /etc/passwd osm/notes/passwd.md
  $ osm-publish commit
  notes/passwd.md: error: a symbolic link (put the file itself there, or remove it)
  ../pgm/em.py:4:8: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: nothing was committed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git -C public log -1 --format=%s; git -C public status --short
  notes: The softmax
  $ sed -i '$d' pgm/em.py; rm osm/notes/passwd.md
  $ osm-publish commit
  committed f555d2f to $HOME/public: notes: Inference by hand
  recorded 1 post in facts/posts.tsv

A note is withdrawn by its header. Its history stays public, as git's does.

  $ sed -i 's/published/draft/' osm/notes/inference.md
  $ osm-publish commit
  committed fae5784 to $HOME/public: notes: without inference.md
  recorded 1 post in facts/posts.tsv
  withdrawn: 'Inference by hand'; the history of the repository keeps what was there
  $ git -C public ls-files
  code/pgm/em.py
  notes/softmax.md
  $ tail -1 osm/facts/posts.tsv
  2016-10-10T09:00:00+01:00	withdrawn	inference	commit=fae5784	Inference by hand

A folder that is suddenly not there is not taken for a wish.

  $ mv osm/notes away; osm-publish commit
  osm-publish: error: '$HOME/osm/notes' is missing, and its notes are public; nothing was committed (bring it back; to withdraw all notes make it an empty folder)
  [1]
  $ mv away osm/notes

Who makes the commit is libgit2 or git, and makes no difference.

  $ cp -r osm osm2; cp -r public public2; sed -i 's,../public,../public2,' osm2/osm.toml
  $ for d in osm osm2; do printf 'Same.\n' >> $d/notes/softmax.md; done
  $ osm-publish commit --backend libgit2 --quiet; osm-publish --data osm2 commit --backend git --quiet
  $ git -C public2 fetch -q ../public main; git -C public2 rev-parse HEAD FETCH_HEAD | uniq | wc -l
  1
  $ osm-publish commit --backend nobody
  osm-publish: error: 'nobody' is not a value of --backend (write one of auto, libgit2, git; see osm-publish commit --help)
  [2]

Everything withdrawn, and back.

  $ sed -i 's/publish: true/publish: false/' osm/notes/softmax.md; rm pgm/em.py
  $ osm-publish commit
  committed 06386a0 to $HOME/public: notes: without softmax.md (1 code file)
  recorded 1 post in facts/posts.tsv
  withdrawn: 'The softmax'; the history of the repository keeps what was there
  $ osm-publish commit
  nothing is public yet: a note goes out by a line 'publish: true' in its header (osm-publish list --why tells of each)
  $ sed -i 's/publish: false/publish: true/' osm/notes/softmax.md
  $ osm-publish commit
  committed 82ecbb9 to $HOME/public: notes: The softmax
  recorded 1 post in facts/posts.tsv
  $ cut -f2-3 osm/facts/posts.tsv
  #osm posts 1
  published	softmax
  published	inference
  updated	softmax
  updated	softmax
  updated	softmax
  updated	softmax
  updated	inference
  withdrawn	inference
  updated	softmax
  withdrawn	softmax
  published	softmax

What is out and has not changed is not read again. A note that changed is seen, though it be as long as
before and say that it is as old; so is one that turned private, and what is remembered may go.

  $ osm-publish commit; cut -f1,5,7 osm/.osm/published.tsv | tail -n +2 | sort
  nothing new: 1 file out already
  notes/inference.md	inference	Inference by hand
  notes/softmax.md	softmax	The softmax
  $ touch -r osm/notes/softmax.md as-old; sed -i 's/Three/Seven/' osm/notes/softmax.md; touch -r as-old osm/notes/softmax.md
  $ osm-publish commit; git -C public show HEAD:notes/softmax.md | grep -c Seven
  committed 4859fae to $HOME/public: notes: The softmax
  recorded 1 post in facts/posts.tsv
  1
  $ osm-publish commit --quiet; sed -i 's/^publish: true/publish: no/' osm/notes/softmax.md; osm-publish commit
  committed ac2fe43 to $HOME/public: notes: without softmax.md
  recorded 1 post in facts/posts.tsv
  withdrawn: 'The softmax'; the history of the repository keeps what was there
  $ echo nonsense > osm/.osm/published.tsv; osm-publish commit; rm osm/.osm/published.tsv; osm-publish commit
  nothing is public yet: a note goes out by a line 'publish: true' in its header (osm-publish list --why tells of each)
  nothing is public yet: a note goes out by a line 'publish: true' in its header (osm-publish list --why tells of each)

What would stop the commit is told by --dry-run too: nobody to be the author.

  $ printf -- '---\npublish: true\n---\nOne.\n' > osm/notes/one.md
  $ (unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL; HOME=$PWD/nobody GIT_CONFIG_GLOBAL= osm-publish --data osm commit --dry-run)
  osm-publish: warning: git does not know who you are; nothing was committed (git config --global user.name 'Your Name'; git config --global user.email you@example.org)
  notes: one
  
  new      notes/one.md: one (1 word)
  
  OSM-Date: 2016-10-10

A refused commit, as a person reads it.

  $ mkdir -p osm/.osm; echo 00 > osm/.osm/salt; echo "AK""IAIOSFODNN7QXZWPLK" >> osm/notes/one.md
  $ script -qec 'stty rows 40 cols 80; osm-publish commit' /dev/null < /dev/null | tr -d '\r'
  notes/one.md:5:1: error: an AWS access key: AKIA… (20 characters)
      take it out, and have a new one issued if it was ever shown [defd6b3c97b7]
  osm-publish: error: nothing was committed (where a finding is none: osm-publish allow defd6b3c97b7)
  $ rm osm/notes/one.md

A [publish] that names no repository.

  $ sed -i '/^repository/d' osm/osm.toml; osm-publish commit
  osm-publish: error: no public repository is named (write it into '$HOME/osm/osm.toml', below [publish]: repository = "../public")
  [2]
