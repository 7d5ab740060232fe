Where a push goes: several addresses, branches that follow odd things, and what must not slip by.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nrepository = "../public"\nmail = ["ada@example.org"]\n' >> osm/osm.toml
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ key="AK""IAIOSFODNN7QXZWPLK"
  $ git init -q --bare A.git; git init -q --bare B.git; note a One.; osm-publish commit --quiet

One address has the secret already, and the other would get it: what one of them lacks is screened.

  $ cd public; echo "$key" > x; git add x; git commit -qm s; git push -q ../B.git main; git remote add origin ../A.git
  $ git remote set-url --add --push origin ../A.git; git remote set-url --add --push origin ../B.git; osm-publish push
  nothing new: 1 file out already
  x:1:1: error: an AWS access key: AKIA… (20 characters), in commit 17b49be (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i --root
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git config --unset-all remote.origin.pushurl; git config url.../A.git.pushInsteadOf ../C.git; git remote set-url origin ../C.git; osm-publish push 2>&1 | head -2
  nothing new: 1 file out already
  x:1:1: error: an AWS access key: AKIA… (20 characters), in commit 17b49be (take it out, and have a new one issued if it was ever shown)
  $ git config --unset url.../A.git.pushInsteadOf; git remote set-url origin ../A.git; git for-each-ref --format='%(refname)' refs/remotes
  $ git reset -q --hard HEAD~1; git remote set-url --add --push origin ../A.git; git remote set-url --add --push origin ../C.git; git clone -q --bare . ../C.git; osm-publish push
  nothing new: 1 file out already
  pushed 1 commit to origin (main)
  $ osm-publish push; git remote set-url --add --push origin ../D.git; osm-publish push; git init -q --bare ../D.git; osm-publish push; osm-publish push
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  nothing new: 1 file out already
  osm-publish: error: nothing was pushed: 'origin' is no repository: '../D.git' does not appear to be a git repository (git -C $HOME/public remote set-url origin ADDRESS)
  nothing new: 1 file out already
  pushed 1 commit to origin (main)
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked
  $ git config --unset-all remote.origin.pushurl; osm-publish push; osm-publish push; cd ..
  nothing new: 1 file out already
  nothing to push: 'origin' has it all
  nothing new: 1 file out already
  nothing to push: 'origin' had it all when it was last asked

A merge is screened against each parent, whatever log.diffMerges says.

  $ cd public; git config log.diffMerges off; echo b > f; git add f; git commit -qm b; git checkout -qb s; echo s > f; git commit -qam s; git checkout -q main; echo m > f; git commit -qam m
  $ git merge -q s > merged; rm merged; echo "$key" > f; git commit -qam mm; osm-publish push
  nothing new: 1 file out already
  f:1:1: error: an AWS access key: AKIA… (20 characters), in commit 46fa6eb (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i 6310fa5abec4
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git config log.diffMerges combined; osm-publish push 2>&1 | head -2
  nothing new: 1 file out already
  f:1:1: error: an AWS access key: AKIA… (20 characters), in commit 46fa6eb (take it out, and have a new one issued if it was ever shown)
  $ git config --unset log.diffMerges; git reset -q --hard origin/main; cd ..

What is allowed at one path is not at another.

  $ note b "see $key"; osm-publish allow $(osm-publish check --columns fingerprint --no-header); osm-publish commit --quiet
  allowed aws-access-key in notes/b.md: AKIA… (20 characters)
  $ cp osm/notes/b.md public/zz.txt; git -C public add zz.txt; git -C public commit -qm other; osm-publish push
  nothing new: 2 files out already
  zz.txt:4:5: error: an AWS access key: AKIA… (20 characters), in commit baf851e (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to change them: git -C $HOME/public rebase -i 6310fa5abec4
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
  $ git -C public reset -q --hard HEAD~1; osm-publish push
  nothing new: 2 files out already
  pushed 1 commit to origin (main)

Branches that follow no branch of a remote.

  $ git -C public checkout -qb draft --track main; osm-publish push
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: the branch 'draft' follows a branch of this very repository (git -C $HOME/public config branch.draft.remote origin; git -C $HOME/public config branch.draft.merge refs/heads/draft)
  [3]
  $ git -C public checkout -q main; git -C public branch -q -D draft; git -C public config branch.main.merge main; osm-publish push
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: the branch 'main' follows 'main', which is no branch (git -C $HOME/public config branch.main.remote origin; git -C $HOME/public config branch.main.merge refs/heads/main)
  [3]
  $ git -C public config branch.main.merge refs/tags/v1; osm-publish push
  nothing new: 2 files out already
  osm-publish: error: nothing was pushed: the branch 'main' follows 'refs/tags/v1', which is no branch (git -C $HOME/public config branch.main.remote origin; git -C $HOME/public config branch.main.merge refs/heads/main)
  [3]
  $ git -C public config 'branch.main.remote' 'origin'; git -C public config 'branch.main.merge' 'refs/heads/main'; osm-publish push
  nothing new: 2 files out already
  nothing to push: 'origin' had it all when it was last asked

The remote is a new one: it is asked what it has.

  $ git init -q --bare N.git; git -C public remote set-url origin ../N.git; osm-publish push; git -C N.git log --format=%s
  nothing new: 2 files out already
  pushed 2 commits to origin (main)
  notes: b
  notes: a

The commits are taken back, and what was edited and not committed stays.

  $ cd public; echo r > README; git add README; git commit -qm readme; osm-publish push --quiet; echo 'an hour of work' >> README; cd ..
  $ note c "see $key"; osm-publish allow $(osm-publish check --columns fingerprint --no-header) --note 'an example'; osm-publish commit --quiet; rm osm/allow.tsv; note b Plain.; note c Plain.
  allowed aws-access-key in notes/c.md: AKIA… (20 characters)
  $ osm-publish push > said 2>&1; cat said
  committed 1cafcd3 to $HOME/public: notes: b (1 changed)
  recorded 2 posts in facts/posts.tsv
  notes/c.md:4:5: error: an AWS access key: AKIA… (20 characters), in commit 171235b (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: these commits are in your hands still; to make one clean commit of them: git -C $HOME/public reset -q --keep 7e4478c4d413 && osm-publish push
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  $ eval "$(sed -n 's/.*clean commit of them: //p' said)"; cat public/README
  committed ee2bd22 to $HOME/public: notes: c (1 changed)
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
  r
  an hour of work

A remote that is an address is shown without its password.

  $ git -C public config branch.main.remote 'https://bob:Zx81spectrumQ9@127.0.0.1:1/x.git'; osm-publish push 2>&1 | sed 's/after [0-9]* ms/after N ms/'
  nothing new: 3 files out already
  osm-publish: error: nothing was pushed: 'https://127.0.0.1:1/x.git' cannot be reached: unable to access 'https://127.0.0.1:1/x.git/': Failed to connect to 127.0.0.1 port 1 after N ms: Couldn't connect to server (when there is a network again: osm-publish push)
  $ git -C public config branch.main.remote 'ssh://git:Zx81spectrumQ9@nowhere.invalid/x.git'; GIT_SSH_COMMAND=false osm-publish push
  nothing new: 3 files out already
  osm-publish: error: nothing was pushed: git refused to push to 'ssh://git@nowhere.invalid/x.git' (fatal: Could not read from remote repository.; Please make sure you have the correct access rights; and the repository exists.)
  [3]
  $ git -C osm commit -q --allow-empty -m i; git -C osm config branch.main.remote 'https://bob:Zx81spectrumQ9@127.0.0.1:1/x.git'; git -C osm config branch.main.merge refs/heads/main; osm sync 2>&1 | sed 's/after [0-9]* ms/after N ms/'
  committed: 6 word on a posts, 9 files
  osm: error: 'https://127.0.0.1:1/x.git' could not be reached; what is new here is committed: unable to access 'https://127.0.0.1:1/x.git/': Failed to connect to 127.0.0.1 port 1 after N ms: Couldn't connect to server
  $ git -C public config branch.main.remote origin

An author whose name or address holds a token is refused before anything is committed.

  $ note d Four.; token=gh"p_abcdefghijklmnopqrstuvwxyz0123456789"
  $ GIT_AUTHOR_NAME="Ada $token" osm-publish commit
  osm-publish: error: the author's name holds a GitHub token: ghp_… (40 characters) (git config --global user.name NAME)
  osm-publish: error: nothing was committed
  [1]
  $ GIT_AUTHOR_EMAIL="$token@example.org" osm-publish commit
  osm-publish: error: the author's address holds a GitHub token: ghp_… (40 characters) (git config --global user.email ADDRESS)
  osm-publish: error: nothing was committed
  [1]
  $ osm-publish push
  committed aa268dc to $HOME/public: notes: d
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)

By the ssh, the credentials and the hooks of git's own settings, since the push is git's.

  $ printf '#!/bin/sh\nshift; echo "$*" >> "$HOME/asked"; exec sh -c "$*"\n' > ssh; chmod +x ssh; git -C public config core.sshCommand "$HOME/ssh"; git -C public config ssh.variant simple
  $ git clone -q --bare public S.git; git -C public remote set-url origin code.example.org:$PWD/S.git; note e Five.; osm-publish push; cat asked; git -C S.git log --format=%s | head -1
  committed f5fd3c3 to $HOME/public: notes: e
  recorded 1 post in facts/posts.tsv
  pushed 1 commit to origin (main)
  git-upload-pack '$HOME/S.git'
  git-receive-pack '$HOME/S.git'
  notes: e

The name of a branch is seen there too.

  $ git -C public checkout -q main; git -C public checkout -q -b "about-$key"; git -C public config --unset branch.main.merge; osm-publish push
  nothing new: 5 files out already
  the name of the branch: error: an AWS access key: AKIA… (20 characters) (rename it: git branch -m NAME)
  osm-publish: error: nothing was pushed (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  [1]
