What git does at a commit and libgit2 leaves out: filters, a sparse work tree, signing, settings from
elsewhere. It is done, or nothing is and the message says what to type.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nmail = ["ada@example.org"]\n' >> osm/osm.toml
  $ note() { mkdir -p "$(dirname "osm/notes/$1")"; printf -- '---\npublish: true\nslug: %s\n---\n%s\n' "$(echo $1 | tr / -)" "$2" > "osm/notes/$1.md"; }
  $ state() { { git -C public rev-parse HEAD; git -C public ls-files -s; git -C public status --porcelain; cat public/notes/*.md osm/facts/posts.tsv; ls public/.git; } 2> said2 | sha1sum; }
  $ same() { before=$(state); osm-publish commit; [ "$(state)" = "$before" ]; }
  $ note a One.; note away/c Away.; osm-publish commit --quiet

A filter that would change what was screened, and one that is not there.

  $ cd public; echo '*.md filter=big' > .gitattributes; git add .; git commit -qm attributes; git config filter.big.clean 'tr a-z A-Z'; git config filter.big.required true; cd ..
  $ note a Two.; same > said 2>&1; cat said
  $HOME/public/notes/a.md: error: the filter 'big' of .gitattributes would change what was screened (take the file out of it: printf '%s\n' 'notes/a.md -filter' >> $HOME/public/.gitattributes)
  osm-publish: error: nothing was committed
  $ git -C public config filter.big.clean nowhere-to-be-found; same
  $HOME/public/notes/a.md: error: the filter 'big' of .gitattributes does not work: cannot run nowhere-to-be-found: No such file or directory (install what it runs, or take the file out of it there)
  osm-publish: error: nothing was committed
  $ git -C public config filter.big.clean 'tr a-z A-Z'; eval "$(sed -n 's/.*out of it: \(.*\))$/\1/p' said)"; git -C public add .gitattributes; git -C public commit -qm 'not this one'; osm-publish commit; git -C public show HEAD:notes/a.md | tail -1
  committed a727f63 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  Two.
  $ git -C public config --remove-section filter.big; git -C public rm -q .gitattributes; git -C public commit -qm 'no attributes'; git -C public status --short

A commit that cannot be signed is none.

  $ printf '#!/bin/sh\necho no key >&2; exit 1\n' > sign; chmod +x sign; git -C public config gpg.program "$PWD/sign"; git -C public config commit.gpgsign true; note a Six.; same
  osm-publish: error: nothing was committed: git refused the commit in '$HOME/public' (commit.gpgsign is set) (error: gpg failed to sign the data; fatal: failed to write commit object)
  $ osm-publish commit --dry-run
  notes: a
  
  changed  notes/a.md: a (same length)
  
  OSM-Date: 2016-10-03
  would be committed by git: commit.gpgsign is set
  $ printf '#!/bin/sh\ncat > /dev/null; echo "[GNUPG:] SIG_CREATED " >&2; echo "-----BEGIN PGP SIGNATURE-----"; echo; echo x; echo "-----END PGP SIGNATURE-----"\n' > sign
  $ osm-publish commit; git -C public cat-file commit HEAD | grep -c BEGIN; git -C public config --unset commit.gpgsign
  committed e851722 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  1

Settings that others include: by the folder, by the branch, by the remote's address.

  $ printf '[user]\n\tname = Ada at work\n\temail = ada@work.example.org\n' > work; printf '[commit]\n\tgpgsign = true\n' > signs
  $ who() { (unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL; osm-publish commit --quiet); git -C public log -1 --format='%an <%ae>'; git -C public cat-file commit HEAD | grep -c BEGIN; git config --file public/.git/config --remove-section "includeIf.$1" 2> said; }
  $ for if in "gitdir:$PWD/public/" onbranch:main 'hasconfig:remote.*.url:https://work.example.org/**'; do git -C public remote add origin https://work.example.org/x.git 2> said; git -C public config "includeIf.$if.path" "$PWD/work"; git -C public config --add "includeIf.$if.path" "$PWD/signs"; note a "By ${if%%:*}."; who "$if"; done
  Ada at work <ada@work.example.org>
  1
  Ada at work <ada@work.example.org>
  1
  Ada at work <ada@work.example.org>
  1

What git ignores is told by us, not by git.

  $ printf '*.md\nnotes/\n' > public/.gitignore; printf '*.py\n' > public/.git/info/exclude; note b Seven.; note a Seven.; osm-publish commit; git -C public status --short
  committed 45c3ba8 to $HOME/public: notes: b (1 changed)
  recorded 2 posts in facts/posts.tsv
  ?? .gitignore

A work tree beside another.

  $ git -C public worktree add -q ../tree -b side; sed -i 's,"../public","../tree",' osm/osm.toml; note b Eight.; osm-publish commit; git -C tree log -1 --format='%s %D'; git -C tree status --short; git -C public status --short
  committed 3f6f462 to $HOME/tree: notes: b
  recorded 1 post in facts/posts.tsv
  notes: b HEAD -> side
  ?? .gitignore
  $ sed -i 's,"../tree","../public",' osm/osm.toml; git -C public merge -q side; osm-publish commit
  nothing new: 3 files out already

Someone holds the branch.

  $ touch public/.git/refs/heads/main.lock; note b Nine.; same; rm public/.git/refs/heads/main.lock
  osm-publish: error: nothing was committed: the branch cannot be held: failed to lock file '$HOME/public/.git/refs/heads/main.lock' for writing (another git may be at work there: try again; if there is none: rm $HOME/public/.git/refs/heads/main.lock)

No git: libgit2 does what it can, and says what it cannot.

  $ tool=$(command -v osm-publish); git -C public config core.hooksPath ../hooks; mkdir hooks; printf '#!/bin/sh\n' > hooks/pre-commit; chmod +x hooks/pre-commit; git -C public config user.name Ada; git -C public config user.email ada@example.org
  $ PATH=/nowhere $tool commit
  osm-publish: error: git is not installed, and has to commit in '$HOME/public': the hook 'pre-commit' (install the package git)
  [3]
  $ rm hooks/pre-commit; PATH=/nowhere $tool commit; git -C public fsck; git -C public status --short
  committed 6c73be6 to $HOME/public: notes: b
  recorded 1 post in facts/posts.tsv
  dangling commit 504b4f9aba515e1ff8d00e19a3e4a2431fea18a6
  ?? .gitignore

What is not checked out is not taken for gone, and stays not checked out.

  $ git -C public sparse-checkout set --no-cone '/*' '!notes/away'; note a Three.; note away/c 'Away, again.'; osm-publish commit
  committed 7c87a7c to $HOME/public: notes: a (1 changed)
  recorded 2 posts in facts/posts.tsv
  $ git -C public show --stat --format=%s | head -3; ls public/notes; git -C public status --short
  notes: a (1 changed)
  
   notes/a.md      | 2 +-
  a.md
  b.md
  ?? .gitignore
  $ git -C public sparse-checkout set --cone --sparse-index .github; git -C public ls-files --sparse; note a Four.; osm-publish commit
  notes/
  committed c131e4d to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  $ git -C public show --format=%s --name-only; git -C public ls-tree -r --name-only HEAD; git -C public status --short; git -C public fsck
  notes: a
  
  notes/a.md
  notes/a.md
  notes/away/c.md
  notes/b.md
  ?? .gitignore
  dangling commit 504b4f9aba515e1ff8d00e19a3e4a2431fea18a6
  $ git -C public sparse-checkout disable; git -C public update-index --split-index; note a Five.; osm-publish commit; git -C public status --short; cat public/notes/away/c.md | tail -1
  committed 3b41e45 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  ?? .gitignore
  Away, again.
