What stops osm sync, and what to do then. It leaves nothing half done: what is new here is committed, or
nothing is.

  $ osm init year --zone UTC --quiet && export OSM_DATA=$PWD/year
  $ osm log add ml:x 06:00 06:30 --quiet

No repository, nobody who commits, no branch.

  $ mv year/.git saved && osm sync
  osm: error: '$HOME/year' is in no Git repository; nothing was committed (git init $HOME/year && osm --data $HOME/year sync; on a second machine, git clone what the first one pushed)
  [2]
  $ mv saved year/.git
  $ git config --global user.useConfigOnly true
  $ env -u GIT_AUTHOR_NAME -u GIT_AUTHOR_EMAIL -u GIT_COMMITTER_NAME -u GIT_COMMITTER_EMAIL osm sync
  osm: error: git does not know who you are; nothing was committed (git config --global user.name "Your Name" && git config --global user.email you@example.org)
  [2]
  $ osm sync --quiet
  $ git -C year checkout -q --detach && osm sync
  osm: error: HEAD of '$HOME/year' is on no branch; nothing was committed (git -C $HOME/year switch main)
  [2]
  $ git -C year switch -q main

A repository that ignores the data folder is about something else; its config is not touched either.

  $ mkdir project && git -C project init -q && echo build/ > project/.gitignore
  $ osm init project/build/year --zone UTC --quiet && osm --data project/build/year sync
  osm: error: the Git repository '$HOME/project' ignores '$HOME/project/build/year'; nothing was committed (give it one of its own: git init $HOME/project/build/year)
  [2]
  $ git -C project config --get merge.osm.driver
  [1]

A repository that belongs to somebody else is git's to refuse, with its advice.

  $ GIT_TEST_ASSUME_DIFFERENT_OWNER=1 osm sync
  osm: error: git cannot use the repository '$HOME/year': detected dubious ownership in repository at '$HOME/year' (To add an exception for this directory, call: git config --global --add safe.directory $HOME/year)
  [3]

In the middle of a merge or rebase, the user finishes first.

  $ git -C year checkout -q -b side && echo '# side' >> year/plan.toml && git -C year commit -qam side
  $ git -C year checkout -q main && echo '# main' >> year/plan.toml && git -C year commit -qam main
  $ git -C year merge -q side
  Auto-merging plan.toml
  CONFLICT (content): Merge conflict in plan.toml
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ osm sync
  osm: error: a merge is half done in '$HOME/year'; nothing was committed (finish it with 'git -C $HOME/year merge --continue', or give it up with 'git -C $HOME/year merge --abort')
  [1]
  $ git -C year merge --abort
  $ git -C year rebase -q side 2> /dev/null
  Auto-merging plan.toml
  CONFLICT (content): Merge conflict in plan.toml
  [1]
  $ osm sync
  osm: error: a rebase is half done in '$HOME/year'; nothing was committed (finish it with 'git -C $HOME/year rebase --continue', or give it up with 'git -C $HOME/year rebase --abort')
  [1]
  $ git -C year rebase --abort

Nothing is committed while something outside the data folder is staged, or a fact file has vanished.

  $ git init -q dotfiles && osm init dotfiles/year --zone UTC --quiet && echo 1 > dotfiles/.vimrc
  $ git -C dotfiles add .vimrc && osm --data dotfiles/year sync
  osm: error: '.vimrc', outside the data folder, is staged; nothing was committed (commit it first, or take it back with 'git -C $HOME/dotfiles restore --staged .')
  [2]
  $ git -C dotfiles rm -q --cached .vimrc && osm --data dotfiles/year sync --quiet
  $ rm year/facts/study.tsv && osm sync
  osm: error: 'facts/study.tsv' is gone; nothing was committed (bring it back with 'git -C $HOME/year restore facts/study.tsv', or mean it with 'git -C $HOME/year rm --cached facts/study.tsv')
  [1]
  $ git -C year restore facts/study.tsv

A remote that is not there, one that refuses, several.

  $ git -C year remote add origin ../hub.git
  $ osm log add ml:x 07:00 07:30 --quiet
  $ osm sync
  committed: 1 session 0:30 (ml)
  osm: error: 'origin' could not be reached; what is new here is committed: '../hub.git' does not appear to be a git repository (fatal: Could not read from remote repository. Please make sure you have the correct access rights and the repository exists.)
  [3]
  $ git init -q --bare hub.git
  $ printf '#!/bin/sh\necho "this branch is protected" >&2; exit 1\n' > hub.git/hooks/pre-receive
  $ chmod +x hub.git/hooks/pre-receive
  $ osm sync
  osm: error: 'origin' did not take what is new here; it is committed: [remote rejected] (pre-receive hook declined) (see 'git -C $HOME/year push')
  [3]
  $ rm hub.git/hooks/pre-receive
  $ git -C year remote rename origin hub && git -C year remote add usb ../usb.git
  $ osm sync
  osm: error: branch 'main' follows none of the remotes hub, usb; nothing was pushed (git -C $HOME/year push -u hub main)
  [2]
  $ osm sync --dry-run
  nothing to commit
  osm: error: branch 'main' follows none of the remotes hub, usb; nothing was pushed (git -C $HOME/year push -u hub main)
  [2]
  $ git -C year remote remove usb && osm sync
  pushed 3 commits to hub/main
  $ git -C year status --short --branch
  ## main...hub/main

Two edits of one place in a TOML file are a conflict. Nothing is merged; the folder stays as it is.

  $ git clone -q hub.git two
  $ echo '# two' >> two/plan.toml && osm --data two sync --quiet
  $ echo '# here' >> year/plan.toml && osm log add ml:x 07:30 07:45 --quiet
  $ osm sync
  committed: 1 session 0:15 (ml), plan.toml
  osm: error: 'plan.toml' was changed here and in hub/main in one place; what is new here is committed, nothing was merged ('git -C $HOME/year merge hub/main', mend it in an editor, 'git -C $HOME/year commit --all', then run 'osm sync' again)
  [1]
  $ git -C year status --short --branch
  ## main...hub/main [ahead 1, behind 1]
  $ osm log add ml:x 07:45 07:50 --quiet
  $ osm sync --quiet
  osm: error: 'plan.toml' was changed here and in hub/main in one place; what is new here is committed, nothing was merged ('git -C $HOME/year merge hub/main', mend it in an editor, 'git -C $HOME/year commit --all', then run 'osm sync' again)
  [1]
  $ git -C year merge -q hub/main
  Auto-merging plan.toml
  CONFLICT (content): Merge conflict in plan.toml
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ sed -i '/^<<<\|^===\|^>>>/d' year/plan.toml && git -C year commit -qam 'merge two'
  $ osm sync
  pushed 3 commits to hub/main
  $ osm --data two sync --quiet && tail -3 two/plan.toml
  # main
  # here
  # two

A file in the way that is not committed here is not overwritten.

  $ echo mine > year/todo.txt
  $ echo theirs > two/todo.txt && git -C two add todo.txt && osm --data two sync --quiet
  $ osm sync
  left alone: todo.txt ('git add' has it synced from then on)
  osm: error: 'todo.txt' is not committed here, and hub/main has another one; nothing was merged (commit it or move it away, then run 'osm sync' again)
  [1]
  $ rm year/todo.txt && osm sync
  merged 1 commit from hub/main: todo.txt

Fact files of unlike versions are not merged.

  $ sed -i '1s/1$/2/' two/facts/study.tsv && osm --data two sync --quiet
  $ osm log add ml:x 07:50 07:55 --quiet
  $ osm sync
  committed: 1 session 0:05 (ml)
  osm: error: facts/study.tsv:1: the two are not of one kind and version, '#osm study 1' and '#osm study 2'; not merged (let the same tools write both); what is new here is committed
  [1]
  $ sed -i '1s/2$/1/' two/facts/study.tsv && osm --data two sync --quiet && osm sync
  merged 2 commits from hub/main
  pushed 2 commits to hub/main

Two folders that were begun apart have nothing to merge by.

  $ osm init other --zone UTC --quiet && git -C other remote add origin ../hub.git
  $ osm --data other sync
  committed: 6 files
  osm: error: '$HOME/other' and origin/main have no commit in common; nothing was merged (begin the second machine with 'git clone', not with 'osm init'; here: move the folder away, clone, and copy what is missing into the clone)
  [2]

An old git cannot merge without touching files that are written to.

  $ mkdir old && printf '#!/bin/sh\ncase $1 in merge-tree) exit 129;; esac\nexec /usr/bin/git "$@"\n' > old/git && chmod +x old/git
  $ osm log add ml:x 06:30 06:35 --quiet && osm --data two log add ml:x 06:35 06:40 --quiet && osm --data two sync --quiet
  $ PATH=$PWD/old:$PATH osm sync
  committed: 1 session 0:05 (ml)
  osm: error: this git cannot merge without touching files that are written to; nothing was merged (install git 2.38 or later, or merge by hand with 'git -C $HOME/year pull --no-rebase')
  [3]

A lock that a killed git left behind is git's to explain.

  $ touch year/.git/index.lock && osm log add ml:x 06:40 06:45 --quiet
  $ osm sync
  osm: error: git could not take up what has changed; nothing was committed: Unable to create '$HOME/year/.git/index.lock': File exists. (Another git process seems to be running in this repository, e.g. an editor opened by 'git commit'. Please make sure all processes are terminated then try again. If it still fails, a git process may have crashed in this repository earlier: remove the file manually to continue.)
  [3]
  $ rm year/.git/index.lock && osm sync
  committed: 1 session 0:05 (ml)
  merged 2 commits from hub/main: 1 session 0:05 (ml)
  pushed 3 commits to hub/main
