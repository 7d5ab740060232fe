From the notes to where everyone can see them, in one command: what cron calls.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nmail = ["ada@example.org"]\n' >> osm/osm.toml
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ osm-publish push
  nothing is public yet: a note goes out by a line 'publish: true' in its header (osm-publish list --why tells of each)
  $ note a One.
  $ osm-publish push
  committed 6310fa5 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  osm-publish: error: nothing was pushed: the repository '$HOME/public' has no remote (make an empty one where you want to publish, then: git -C $HOME/public remote add origin ADDRESS)
  [3]
  $ git init -q --bare server.git; git -C public remote add origin ../server.git
  $ osm-publish push --dry-run
  nothing new: 1 file out already
  would push 1 commit to origin (main)
  $ osm-publish push
  nothing new: 1 file out already
  pushed 1 commit to origin (main)
  $ git -C server.git log --format='%h %s'; git -C public status --short --branch
  6310fa5 notes: a
  ## main...origin/main

Nothing new, and all of it there when it was last asked: no network is needed. What git heard since counts.

  $ mv server.git away.git; osm-publish push --backend git; osm-publish push --dry-run
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  $ git -C public update-ref -d refs/remotes/origin/main; osm-publish push
  nothing new: 1 file out already
  osm-publish: error: nothing was pushed: 'origin' is no repository: '../server.git' does not appear to be a git repository (git -C $HOME/public remote set-url origin ADDRESS)
  [3]
  $ mv away.git server.git; osm-publish push; osm-publish push
  nothing new: 1 file out already
  nothing to push: 'origin' has it all
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  $ git clone -q server.git other; git -C other commit -q --allow-empty -m theirs; git -C other push -q; osm-publish push; git -C public fetch -q; osm-publish push
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  nothing new: 1 file out already
  osm-publish: error: nothing was pushed: 'origin' has commits that this repository lacks (git -C $HOME/public pull --rebase origin main; osm-publish push)
  [3]
  $ git -C server.git update-ref refs/heads/main 6310fa5; git -C public fetch -q; rm -rf other; osm-publish push
  nothing new: 1 file out already
  nothing to push: 'origin' has it all

With something new it is.

  $ note b Two.; mv server.git away.git; osm-publish push; osm-publish push; mv away.git server.git; osm-publish push
  committed c5eb263 to $HOME/public: notes: b
  recorded 1 post in facts/posts.tsv
  osm-publish: error: nothing was pushed: 'origin' is no repository: '../server.git' does not appear to be a git repository (git -C $HOME/public remote set-url origin ADDRESS)
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: 'origin' is no repository: '../server.git' does not appear to be a git repository (git -C $HOME/public remote set-url origin ADDRESS)
  nothing new: 2 files out already
  pushed 1 commit to origin (main)
  $ rm osm/notes/b.md; osm-publish push
  committed 31ba7d9 to $HOME/public: notes: without b.md
  recorded 1 post in facts/posts.tsv
  withdrawn: 'b'; the history of the repository keeps what was there
  pushed 1 commit to origin (main)

The second publication, with a message of one's own.

  $ note a Two.; osm-publish push -m 'A second look'
  committed 683df53 to $HOME/public: A second look
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
  $ note a 'Two and a half.'; osm-publish push --quiet --message 'A third'; git -C server.git log --format=%s
  A third
  A second look
  notes: without b.md
  notes: b
  notes: a
  $ note a Three.; osm-publish push --dry-run; git -C server.git rev-list --count main
  notes: a
  
  changed  notes/a.md: a (-3 words)
  
  OSM-Date: 2016-10-03
  would push this commit to origin
  5

Somebody else pushed meanwhile: nothing is forced.

  $ git clone -q server.git other; (cd other; echo Hi > README.md; git add .; git commit -qm 'a readme'; git push -q)
  $ osm-publish push
  committed baefadb to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  osm-publish: error: nothing was pushed: 'origin' has commits that this repository lacks (git -C $HOME/public pull --rebase origin main; osm-publish push)
  [3]
  $ git -C public pull -q --rebase origin main; osm-publish push
  nothing new: 1 file out already
  pushed 1 commit to origin (main)
  $ git -C server.git log --format=%s
  notes: a
  a readme
  A third
  A second look
  notes: without b.md
  notes: b
  notes: a

No way there, no such place, a server that says no.

  $ note b Four.; git -C public remote set-url origin http://127.0.0.1:9/x.git; osm-publish push 2>&1 | sed 's/after [0-9]* ms/after N ms/'
  committed 82ae896 to $HOME/public: notes: b
  recorded 1 post in facts/posts.tsv
  osm-publish: error: nothing was pushed: 'origin' cannot be reached: unable to access 'http://127.0.0.1:9/x.git/': Failed to connect to 127.0.0.1 port 9 after N ms: Couldn't connect to server (when there is a network again: osm-publish push)
  $ git -C public remote set-url origin ../nowhere.git; osm-publish push
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: 'origin' is no repository: '../nowhere.git' does not appear to be a git repository (git -C $HOME/public remote set-url origin ADDRESS)
  [3]
  $ git -C public remote set-url origin ../server.git
  $ printf '#!/bin/sh\necho "Not on a Monday."; exit 1\n' > server.git/hooks/pre-receive; chmod +x server.git/hooks/pre-receive
  $ osm-publish push
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: 'origin' refuses it: [remote rejected] (pre-receive hook declined) (Not on a Monday.)
  [3]
  $ rm server.git/hooks/pre-receive
  $ printf '#!/bin/sh\necho Ask first. >&2; exit 1\n' > public/.git/hooks/pre-push; chmod +x public/.git/hooks/pre-push
  $ osm-publish push
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: git refused to push to 'origin' (Ask first.)
  [3]
  $ rm public/.git/hooks/pre-push; osm-publish push
  nothing new: 2 files out already
  pushed 1 commit to origin (main)
  $ git init -q files; git -C files checkout -q -b main; (cd files; git commit -q --allow-empty -m x; git -C ../public push -q -f ../files main:other)
  $ git -C public remote add second ../files; osm-publish push
  nothing new: 2 files out already
  nothing to push: 'origin' had it all when it was last asked
  $ git -C public remote rename origin first; git -C public branch --unset-upstream; note b Five.; osm-publish push
  committed e6b0c4f to $HOME/public: notes: b
  recorded 1 post in facts/posts.tsv
  osm-publish: error: nothing was pushed: the repository '$HOME/public' has several remotes: first, second (git -C $HOME/public config remote.pushDefault first)
  [3]
  $ git -C public config remote.pushDefault first; osm-publish push; git -C public remote remove second; git -C public remote rename first origin
  nothing new: 2 files out already
  pushed 1 commit to first (main)

A secret that a later commit takes out is pushed with the one before it.

  $ cd public; echo "key = 'AK""IAIOSFODNN7QXZWPLK'" > conf.py; git add .; git commit -qm 'settings'; echo "key = ''" > conf.py; git commit -qam 'settings, clean'; cd ..
  $ osm-publish push
  nothing new: 2 files out already
  conf.py:1:8: error: an AWS access key: AKIA… (20 characters), in commit 5fae533 (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i e6b0c4f98565
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git -C server.git log -1 --format=%s
  notes: b
  $ git -C public reset -q --hard origin/main; osm-publish push
  nothing new: 2 files out already
  nothing to push: 'origin' had it all when it was last asked

So is one in a message, and in what we committed ourselves before a rule knew it.

  $ git -C public commit -q --allow-empty -m "with gl""pat-abcdefghij0123456789"; osm-publish push
  nothing new: 2 files out already
  commit ae0545e:1:6: error: a GitLab token: glpa… (26 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i e6b0c4f98565
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git -C public reset -q --hard origin/main
  $ finding() { osm-publish check --no-header --columns fingerprint; }
  $ note c "AK""IAIOSFODNN7QXZWPLK"; osm-publish allow $(finding) --note 'an example'; osm-publish commit --quiet
  allowed aws-access-key in notes/c.md: AKIA… (20 characters)
  $ rm osm/allow.tsv; note c 'A friend came along.'
  $ osm-publish push
  committed a467994 to $HOME/public: notes: c
  recorded 1 post in facts/posts.tsv
  notes/c.md:4:1: error: an AWS access key: AKIA… (20 characters), in commit f1f0f2c (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to make one clean commit of them: git -C $HOME/public reset -q --keep e6b0c4f98565 && osm-publish push
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git -C public reset -q --hard $(git -C public rev-parse origin/main) && osm-publish push
  committed d4e3e04 to $HOME/public: notes: c
  pushed 1 commit to origin (main)
  $ git -C server.git log --all -p | grep -c 'AK''IAIOSFODNN7QXZWPLK'
  0
  [1]

A first push is taken back in another way.

  $ rm -rf server.git public; git init -q --bare server.git; git init -q -b main public; git -C public remote add origin ../server.git
  $ note c "AK""IAIOSFODNN7QXZWPLK"; osm-publish allow $(finding) --note 'an example'; osm-publish commit --quiet
  allowed aws-access-key in notes/c.md: AKIA… (20 characters)
  $ rm osm/allow.tsv; note c 'A friend.'; osm-publish push
  committed dac1414 to $HOME/public: notes: c
  recorded 1 post in facts/posts.tsv
  notes/c.md:4:1: error: an AWS access key: AKIA… (20 characters), in commit b21024b (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to make one clean commit of them: git -C $HOME/public update-ref -d HEAD && git -C $HOME/public read-tree --empty && osm-publish push
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git -C public update-ref -d HEAD && git -C public read-tree --empty && osm-publish push
  committed 98593e1 to $HOME/public: notes: a (+2 new)
  pushed 1 commit to origin (main)
  $ git -C server.git log --all -p | grep -c 'AK''IAIOSFODNN7QXZWPLK'
  0
  [1]

Twice at once, by hand and from cron: one commit, pushed once.

  $ for i in 1 2 3; do note d "Six $i."; osm-publish push --quiet & osm-publish push --quiet & wait; done; git -C server.git rev-list --count main
  4
  $ git -C public status --short --branch; git -C public fsck
  ## main...origin/main
