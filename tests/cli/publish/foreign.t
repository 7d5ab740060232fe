Repositories of other people, inside a code folder or around one: nothing in them goes out, and no
program runs that their configuration names, or their hooks.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nroots = ["../pgm"]\n' >> osm/osm.toml
  $ mkdir pgm hooks; echo 'x = 1' > pgm/em.py; git init -q up; cd up; echo 'y = 1' > y.py; git add .; git commit -qm y; cd ..

A clone, a bare one under any name, a linked work tree, a folder that .git was renamed to, one whose .git
leads nowhere.

  $ git clone -q up pgm/clone; git -C pgm/clone remote set-url origin https://ada:secret@code.example.org/up.git
  $ git clone -q --bare up pgm/bare.git; git clone -q --bare up pgm/bare; git -C pgm/bare config remote.origin.url git@code.example.org:ada/up.git
  $ git -C up worktree add -q ../pgm/tree 2> said; cp -r up/.git pgm/kept; echo 'z = 1' > pgm/kept/refs/heads/z.py
  $ mkdir pgm/empty pgm/empty/.git pgm/lost; echo 'gitdir: ../nowhere' > pgm/lost/.git; echo 'q = 1' | tee pgm/empty/q.py > pgm/lost/q.py
  $ git -C pgm init -q; git -C pgm remote add origin https://code.example.org/around.git
  $ osm-publish list --why --columns state,path,reason
  state	path	reason
  linked	../pgm/bare	a repository of its own: https://code.example.org/ada/up at 51f0e62
  linked	../pgm/bare.git	a repository of its own: no address on the web at 51f0e62
  linked	../pgm/clone	a repository of its own: https://code.example.org/up at 51f0e62
  public	../pgm/em.py	it lies in the code folder '../pgm'
  linked	../pgm/empty	a repository of its own: no address on the web without a commit
  linked	../pgm/kept	a repository of its own: no address on the web at 51f0e62
  linked	../pgm/lost	a repository of its own: no address on the web without a commit
  linked	../pgm/tree	a repository of its own: no address on the web at 51f0e62
  $ osm-publish commit; git -C public ls-files
  committed ccc2cf9 to $HOME/public: code: pgm/em.py
  code/pgm/em.py
  $ sed -i 's,"../pgm","../pgm/bare.git",' osm/osm.toml; osm-publish check
  $HOME/osm/osm.toml:22:9: error: roots: '../pgm/bare.git' is a bare repository: it holds no files (name a clone of it)
  [2]
  $ sed -i 's,"../pgm/bare.git","../pgm",' osm/osm.toml

All that a configuration may name, planted in a clone, and in one that lacks its newest commit.

  $ printf '#!/bin/sh\necho "$0 $*" >> "$HOME/ran"; exit 1\n' > planted; chmod +x planted
  $ for hook in post-index-change reference-transaction pre-commit post-checkout; do cp planted hooks/$hook; done
  $ keys='core.fsmonitor core.sshCommand core.editor core.pager core.askPass core.gitProxy gpg.program diff.external diff.p.textconv diff.p.command filter.p.clean filter.p.smudge merge.p.driver uploadpack.packObjectsHook credential.helper sequence.editor'
  $ plant() { for key in $keys; do git -C $1 config $key "$HOME/planted"; done; for verb in diff-index log config rev-parse; do git -C $1 config alias.$verb "!$HOME/planted"; done
  > git -C $1 config core.hooksPath "$HOME/hooks"; git -C $1 config log.showSignature true; git -C $1 config protocol.allow always; echo '* diff=p filter=p merge=p' > $1/.git/info/attributes; }
  $ git init -q pgm/partial; cd pgm/partial; git config core.repositoryFormatVersion 1; git config extensions.partialClone origin; git config remote.origin.promisor true
  $ git config remote.origin.url ssh://code.example.org/ada/x; git config protocol.ssh.allow always; echo 1111111111111111111111111111111111111111 > .git/refs/heads/main; cd ../..
  $ echo 'w = 1' > pgm/clone/w.py; git -C pgm/clone add w.py; plant pgm/clone; plant pgm/partial
  $ osm-publish check; osm-publish list; osm-publish build; osm-publish list --why --columns path,reason | grep partial
  1 file public, 0 private: nothing to refuse
  state	path	title	words	out	line
  linked	../pgm/bare	https://code.example.org/ada/up at 51f0e62			
  linked	../pgm/bare.git	no address on the web at 51f0e62			
  linked	../pgm/clone	https://code.example.org/up at 51f0e62			
  public	../pgm/em.py				
  linked	../pgm/empty	no address on the web without a commit			
  linked	../pgm/kept	no address on the web at 51f0e62			
  linked	../pgm/lost	no address on the web without a commit			
  linked	../pgm/partial	https://code.example.org/ada/x without a commit			
  linked	../pgm/tree	no address on the web at 51f0e62			
  path	bytes	source
  code/pgm/em.py	6	../pgm/em.py
  ../pgm/partial	a repository of its own: https://code.example.org/ada/x without a commit
  $ cd pgm/clone; osm-publish check --staged; cd ../partial; osm-publish check --staged; cd ../..
  1 change staged: nothing to refuse
  0 changes staged: nothing to refuse
  $ osm-log import git pgm/clone --dry-run
  clone: 1 commit, would add 1 session, 0:30
  total: 1 commit, would add 1 session, 0:30
    code:clone from 2016-10-03 08:30 to 09:00 (+01:00), 0:30
  $ cat ran
  cat: ran: No such file or directory
  [1]

So in a repository of one's own, where a commit is git's, with all that it is told to run.

  $ echo 'v = 1' > public/v.py; git -C public add v.py; plant public
  $ (cd public; osm-publish check --staged); cat ran
  1 change staged: nothing to refuse
  cat: ran: No such file or directory
  [1]
  $ git -C public config --unset core.hooksPath; git -C public config --unset log.showSignature; git -C public config --unset core.fsmonitor
  $ echo 'x = 2' > pgm/em.py; osm-publish commit; git -C public show --format= --name-only
  committed ffb98f8 to $HOME/public: code: pgm/em.py
  code/pgm/em.py
