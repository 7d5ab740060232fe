What others commit or leave in the public repository is kept, and what git itself refuses is said with
the commands to type.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\n' >> osm/osm.toml
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ note a One.
  $ osm-publish commit
  committed 6310fa5 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  $ echo 'A readme by hand.' > public/README.md
  $ git -C public add . && git -C public commit -qm 'by hand'
  $ note a Two.
  $ osm-publish commit
  committed 8dc6985 to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv
  $ git -C public ls-files
  README.md
  notes/a.md

Someone corrects a note in place, and commits.

  $ echo Corrected. >> public/notes/a.md; git -C public commit -qam 'a correction'
  $ note a Three.
  $ osm-publish commit
  $HOME/public/notes/a.md: error: was changed here by commit f6db9fe of Ada Learner (take what you want of it into your own file, then: git -C $HOME/public rm -q notes/a.md && git -C $HOME/public commit -m 'make way')
  osm-publish: error: nothing was committed
  [1]

Taken over word by word, there is nothing to commit any more.

  $ cp public/notes/a.md osm/notes/a.md; osm-publish commit
  nothing new: 1 file out already
  $ git -C public rm -q notes/a.md && git -C public commit -qm 'make way'
  $ note a Three.; osm-publish commit
  committed 743e97c to $HOME/public: notes: a

Nor does a note that they changed stay public unsaid, once its writer withdraws it.

  $ echo Corrected. >> public/notes/a.md; git -C public commit -qam 'a correction'
  $ sed -i 's/true/false/' osm/notes/a.md; osm-publish commit
  $HOME/public/notes/a.md: error: is public no more, but was changed here by commit de20cc7 of Ada Learner (git -C $HOME/public rm -q notes/a.md && git -C $HOME/public commit -m 'withdraw'; or move it out of the folder there)
  osm-publish: error: nothing was committed
  [1]
  $ git -C public reset -q --hard HEAD~1; note a Three.

Work that is not committed is kept too.

  $ echo 'by hand' >> public/notes/a.md; note a Four.
  $ osm-publish commit
  $HOME/public/notes/a.md: error: was changed here by hand and not committed (take what you want of it into your own file, then: git -C $HOME/public restore --staged --worktree notes/a.md)
  osm-publish: error: nothing was committed
  [1]
  $ git -C public restore --staged --worktree notes/a.md
  $ echo mine > public/notes/b.md; note b Five.
  $ osm-publish commit
  $HOME/public/notes/b.md: error: was put here by hand and not committed (move it away: mv $HOME/public/notes/b.md ELSEWHERE)
  osm-publish: error: nothing was committed
  [1]
  $ rm public/notes/b.md; osm-publish commit
  committed c5e3ee3 to $HOME/public: notes: b (1 changed)
  recorded 2 posts in facts/posts.tsv

Git is at work there, or was killed.

  $ note a Six.; touch public/.git/index.lock; osm-publish commit
  osm-publish: error: nothing was committed: another git is at work in '$HOME/public', or was killed (wait for it; if there is none: rm $HOME/public/.git/index.lock)
  [3]
  $ rm public/.git/index.lock
  $ git -C public checkout -q --detach; osm-publish commit
  osm-publish: error: the repository '$HOME/public' is on no branch (git -C $HOME/public switch main)
  [3]
  $ git -C public checkout -q main
  $ cp public/.git/refs/heads/main public/.git/MERGE_HEAD; osm-publish commit
  osm-publish: error: the repository '$HOME/public' is in the middle of a merge, rebase or the like (end it first; git -C $HOME/public status says how)
  [3]
  $ rm public/.git/MERGE_HEAD

Hooks run, by git; one that says no stops the commit, whole.

  $ printf '#!/bin/sh\necho Not on a Sunday; exit 1\n' > public/.git/hooks/pre-commit; chmod +x public/.git/hooks/pre-commit
  $ osm-publish commit
  osm-publish: error: nothing was committed: git refused the commit in '$HOME/public' (the hook 'pre-commit') (Not on a Sunday)
  [3]
  $ git -C public status --short
  $ printf '#!/bin/sh\ngit diff --cached --name-only\n' > public/.git/hooks/pre-commit
  $ osm-publish commit
  committed 7ee78eb to $HOME/public: notes: a
  recorded 1 post in facts/posts.tsv

Nobody to be the author.

  $ note a Seven.; (unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL; HOME=$PWD/nobody GIT_CONFIG_GLOBAL= osm-publish --data osm commit)
  osm-publish: error: git does not know who you are; nothing was committed (git config --global user.name 'Your Name'; git config --global user.email you@example.org)
  [2]
  $ git -C public log -1 --format=%s
  notes: a

A place that cannot be the repository.

  $ sed -i 's,"../public","../full",' osm/osm.toml; mkdir full; echo x > full/x; osm-publish commit
  osm-publish: error: '$HOME/full' holds files but no repository (name another folder in [publish] repository, or: git -C $HOME/full init -b main)
  [2]
  $ sed -i 's,"../full","notes/public",' osm/osm.toml; osm-publish commit
  $HOME/osm/osm.toml:21:14: error: repository: 'notes/public' and 'notes' of the data folder overlap (name a folder beside the data folder: repository = "../public")
  [2]
  $ sed -i 's,"notes/public",".",' osm/osm.toml; osm-publish commit
  $HOME/osm/osm.toml:21:14: error: repository: '.' and the data folder itself overlap (name a folder beside the data folder: repository = "../public")
  [2]
  $ for place in https://ada:"gh""p_$(seq -s '' 30)"@example.org/ada/blog.git git@example.org:ada/blog; do sed -i "s,^repository.*,repository = \"$place\"," osm/osm.toml; osm-publish commit; done; ls osm
  $HOME/osm/osm.toml:21:14: error: repository: an address, and no folder (write repository = "../public", and after the first commit: git -C ../public remote add origin ADDRESS)
  $HOME/osm/osm.toml:21:14: error: repository: an address, and no folder (write repository = "../public", and after the first commit: git -C ../public remote add origin ADDRESS)
  budget.toml
  facts
  notes
  osm.toml
  plan.toml
  story.md
