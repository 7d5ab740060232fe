Study time from each commit. OSM_HOOK_WAIT makes git wait for the hook, which otherwise runs beside it.

  $ osm init --zone Africa/Casablanca --quiet
  $ export OSM_HOOK_WAIT=1
  $ at() { export OSM_NOW=$1 GIT_AUTHOR_DATE=$1 GIT_COMMITTER_DATE=$1; }
  $ log() { osm-log list --no-header --columns start,end,topic,note; }
  $ git init -q kata && cd kata
  $ osm-log hook status
  $HOME/kata/.git/hooks/post-commit: not installed
  $HOME/kata/.git/hooks/post-rewrite: not installed
  [1]
  $ osm-log hook install
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks
  $ osm-log hook status
  $HOME/kata/.git/hooks/post-commit: installed
  $HOME/kata/.git/hooks/post-rewrite: installed
  $ sed "s|$(dirname "$(which osm-log)")|BIN|" .git/hooks/post-commit
  #!/bin/sh
  # osm-log hook: study time from commits; 'osm-log hook remove' takes it away.
  # It runs beside the commit; OSM_HOOK_WAIT=1 makes the commit wait for it.
  osm_log='BIN/osm-log'; [ -x "$osm_log" ] || osm_log=osm-log
  "$osm_log" hook post-commit --data '$HOME/osm' </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- &
  ${OSM_HOOK_WAIT:+wait}
  exit 0
  $ test -x .git/hooks/post-rewrite && echo executable
  executable

A commit adds a session: from the one before it within the gap, else the add-on.

  $ at 2016-10-03T09:00:00+01:00; git commit -q --allow-empty -m one
  $ at 2016-10-03T09:40:00+01:00; git commit -q --allow-empty -m two
  $ at 2016-10-03T12:00:00+01:00; git commit -q --allow-empty -m 'three, after lunch'
  $ log
  2016-10-03T08:30:00+01:00	2016-10-03T09:00:00+01:00	code:kata	one
  2016-10-03T09:00:00+01:00	2016-10-03T09:40:00+01:00	code:kata	two
  2016-10-03T11:30:00+01:00	2016-10-03T12:00:00+01:00	code:kata	three, after lunch
  $ tail -n 1 ../osm/facts/study.tsv | cut -f 4 | sed "s/$(git rev-parse HEAD | cut -c 1-12)/HEAD/"
  via=git,commit=HEAD,repo=kata
  $ osm-log report --by day --format table
  day         sessions  time  from git
  2016-10-03         3  1:40      1:40
  total              3  1:40      1:40

Amended, rebased and picked commits add nothing; neither do those of others.

  $ export OSM_NOW=2016-10-03T12:10:00+01:00 GIT_COMMITTER_DATE=2016-10-03T12:10:00+01:00; unset GIT_AUTHOR_DATE
  $ git commit -q --amend --allow-empty -m 'three, again'
  $ git -c core.hooksPath=/dev/null commit -q --allow-empty -m 'not seen by the hook' --date 2016-10-02T12:10:00+01:00
  $ git commit -q --amend --allow-empty -m 'nor is this a new one'
  $ git checkout -q -b side HEAD~1
  $ git cherry-pick --allow-empty main > picked
  $ git checkout -q main
  $ git rebase -q --force-rebase HEAD~2
  $ git commit -q --allow-empty -m theirs --author 'Cem <cem@example.org>' --date 2016-10-03T12:10:00+01:00
  $ git commit -q --allow-empty -m backdated --date 2016-10-01T12:10:00+01:00
  $ log | wc -l
  3
  $ cat ../osm/.osm/hook.log
  cat: ../osm/.osm/hook.log: No such file or directory
  [1]

In the middle of a rewriting, commits are made from commits.

  $ touch .git/CHERRY_PICK_HEAD; at 2016-10-03T13:00:00+01:00
  $ osm-log hook post-commit; rm .git/CHERRY_PICK_HEAD; log | wc -l
  3

With the clock running a commit only marks you as seen, which a forgotten stop remembers.

  $ osm-log start ml:pgm-1 --at 12:20 --quiet
  $ at 2016-10-03T13:30:00+01:00; git commit -q --allow-empty -m 'while it runs'
  $ log | wc -l
  3
  $ at 2016-10-03T19:00:00+01:00; osm-log stop
  osm-log stop --at '2016-10-03 13:30'   # last commit, in kata: 1:10
  osm-log stop --cap                     # the longest that is logged unasked: 4:00
  osm-log stop --yes                     # all of it, until now: 6:40
  osm-log: error: 'ml:pgm-1' has run since 2016-10-03 12:20 (+01:00), for 6:40: too long to be logged unasked (decide with one of these commands, or --at TIME)
  [1]
  $ osm-log stop --at '2016-10-03 13:30'
  stopped ml:pgm-1 at 2016-10-03 13:30 (+01:00), 1:10

A commit in clocked time adds nothing, one after it begins where it ended.

  $ at 2016-10-03T14:00:00+01:00; git commit -q --allow-empty -m after
  $ log | tail -n 1
  2016-10-03T13:30:00+01:00	2016-10-03T14:00:00+01:00	code:kata	after
  $ osm-log check
  facts/study.tsv: 5 records

Under a topic of one's own, or as evidence alone; a linked work tree is the same repository.

  $ osm-log hook install --topic algo:kata
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks, under algo:kata
  $ git worktree add -q ../tree && cd ../tree
  $ at 2016-10-03T20:00:00+01:00; git commit -q --allow-empty -m 'in a work tree'
  $ log | tail -n 1
  2016-10-03T19:30:00+01:00	2016-10-03T20:00:00+01:00	algo:kata	in a work tree
  $ tail -n 1 ../osm/facts/study.tsv | grep -o 'repo=.*'
  repo=kata	in a work tree
  $ cd ../kata; osm-log hook install --evidence-only
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks, evidence only
  $ at 2016-10-03T22:00:00+01:00; git commit -q --allow-empty -m 'not logged'
  $ log | tail -n 1
  2016-10-03T19:30:00+01:00	2016-10-03T20:00:00+01:00	algo:kata	in a work tree
  $ osm-log hook remove
  removed $HOME/kata/.git/hooks/post-commit
  removed $HOME/kata/.git/hooks/post-rewrite
  $ osm-log hook remove
  osm-log: error: no hook of osm-log is in '$HOME/kata/.git/hooks' (osm-log hook status says what is there)
  [1]

Where git looks for hooks.

  $ git config core.hooksPath ../shared-hooks
  $ osm-log hook install
  installed post-commit and post-rewrite in $HOME/shared-hooks
  $ ls ../shared-hooks
  post-commit
  post-rewrite
  $ osm-log hook remove --quiet
  $ git config core.hooksPath .hooks
  $ osm-log hook install
  osm-log: warning: '.hooks' is a folder of the work tree: do not commit these hooks, they name folders of yours
  installed post-commit and post-rewrite in $HOME/kata/.hooks
  $ osm-log hook remove --quiet; rmdir .hooks
  $ git config --global core.hooksPath ../shared-hooks
  $ git config --unset core.hooksPath
  $ osm-log hook install
  osm-log: warning: these hooks are run in every repository: git's core.hooksPath is global
  installed post-commit and post-rewrite in $HOME/shared-hooks
  $ osm-log hook remove --quiet; git config --global --unset core.hooksPath

A second install keeps the options of the first, unless it has its own.

  $ osm-log hook install --topic algo:kata
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks, under algo:kata
  $ osm-log hook install
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks, under algo:kata
  $ osm-log hook status
  $HOME/kata/.git/hooks/post-commit: installed, under algo:kata
  $HOME/kata/.git/hooks/post-rewrite: installed
  $ osm-log hook install --evidence-only
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks, evidence only
  $ osm-log --data "$HOME/osm" hook install --quiet; osm-log hook status
  $HOME/kata/.git/hooks/post-commit: installed, evidence only
  $HOME/kata/.git/hooks/post-rewrite: installed
  $ chmod -x .git/hooks/post-commit; osm-log hook status
  $HOME/kata/.git/hooks/post-commit: installed, evidence only, not executable: git does not run it
  $HOME/kata/.git/hooks/post-rewrite: installed
  [1]
  $ osm-log hook install --topic algo:kata --evidence-only
  osm-log: error: --topic and --evidence-only say two things (nothing is logged under a topic when nothing is logged)
  [2]
  $ osm-log hook remove --quiet

Both hooks are installed, or none.

  $ mkdir .git/hooks/.post-rewrite.osm; osm-log hook install; rmdir .git/hooks/.post-rewrite.osm
  $HOME/kata/.git/hooks/.post-rewrite.osm: error: cannot be removed: is a directory; nothing was changed
  $ mkdir .git/hooks/post-rewrite; osm-log hook install; ls .git/hooks | grep -v sample
  $HOME/kata/.git/hooks/post-rewrite: error: this is a folder, not a file (move it away)
  post-rewrite
  $ rmdir .git/hooks/post-rewrite

A hook of one's own stays as it is.

  $ printf '#!/bin/sh\necho mine\n' > .git/hooks/post-commit
  $ osm-log hook install | sed "s|$(dirname "$(which osm-log)")|BIN|"
  osm-log: error: a hook of yours stands in '$HOME/kata/.git/hooks' already, and stays as it is (add these lines to post-commit and to post-rewrite)
  'BIN/osm-log' hook post-commit --data '$HOME/osm' </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- &
  'BIN/osm-log' hook post-rewrite --data '$HOME/osm' </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- &
  $ cat .git/hooks/post-commit; ls .git/hooks/post-rewrite
  #!/bin/sh
  echo mine
  ls: cannot access '.git/hooks/post-rewrite': No such file or directory
  [2]
  $ osm-log hook status
  $HOME/kata/.git/hooks/post-commit: not ours
  $HOME/kata/.git/hooks/post-rewrite: not installed
  [1]

With the lines that were printed it is one that calls osm-log.

  $ chmod +x .git/hooks/post-commit
  $ { osm-log hook install --topic algo:mine 2> /dev/null; :; } > lines
  $ sed -n 1p lines >> .git/hooks/post-commit
  $ { echo '#!/bin/sh'; sed -n 2p lines; } > .git/hooks/post-rewrite; chmod +x .git/hooks/post-rewrite
  $ osm-log hook status
  $HOME/kata/.git/hooks/post-commit: yours, calls osm-log in line 3, under algo:mine
  $HOME/kata/.git/hooks/post-rewrite: yours, calls osm-log in line 2
  $ osm-log hook install
  the hooks in $HOME/kata/.git/hooks call osm-log already
  $ osm-log hook remove
  osm-log: error: no hook of osm-log is in '$HOME/kata/.git/hooks'; line 3 of post-commit is yours to remove
  [1]
  $ at 2016-10-03T22:20:00+01:00; sed -i 's/&$/\& wait/' .git/hooks/post-commit
  $ git commit -q --allow-empty -m 'both hooks'; log | tail -n 1
  mine
  2016-10-03T21:50:00+01:00	2016-10-03T22:20:00+01:00	algo:mine	both hooks
  $ osm-log undo --quiet; rm .git/hooks/post-commit .git/hooks/post-rewrite lines

Those of husky and lefthook are foreign ones; where they take more lines is said.

  $ mkdir -p .husky/_; git config core.hooksPath .husky/_
  $ echo '. "$(dirname "$0")/h"' | tee .husky/_/post-commit > .husky/_/post-rewrite
  $ osm-log hook install > lines
  osm-log: error: a hook of yours stands in '$HOME/kata/.husky/_' already, and stays as it is (add these lines to post-commit and to post-rewrite in '$HOME/kata/.husky', which husky runs)
  [1]
  $ sed -n 1p lines > .husky/post-commit; sed -n 2p lines > .husky/post-rewrite; osm-log hook status
  $HOME/kata/.husky/_/post-commit: yours, calls osm-log in line 1
  $HOME/kata/.husky/_/post-rewrite: yours, calls osm-log in line 1
  $ git config --unset core.hooksPath; rm -r .husky lines
  $ echo 'lefthook run "post-commit" "$@"' > .git/hooks/post-commit
  $ osm-log hook install > lines
  osm-log: error: a hook of yours stands in '$HOME/kata/.git/hooks' already, and stays as it is (these are lefthook's: let them run these lines, from lefthook-local.yml)
  [1]
  $ rm .git/hooks/post-commit lines

What else makes commits: a merge adds nothing, what it merges did; a revert and a squash are the work of
that moment.

  $ osm-log hook install --quiet; cd ..; export GIT_MERGE_AUTOEDIT=no
  $ git init -q forge; cd forge; osm-log hook install --quiet
  $ at 2016-10-02T09:00:00+01:00; echo a > a; git add a; git commit -q -m base
  $ git checkout -q -b side
  $ at 2016-10-02T09:10:00+01:00; echo b > b; git add b; git commit -q -m side b
  $ git checkout -q main
  $ at 2016-10-02T09:20:00+01:00; echo c > c; git add c; git commit -q -m main
  $ at 2016-10-02T10:00:00+01:00; git merge -q side
  $ at 2016-10-02T10:10:00+01:00; git merge -q --no-commit side~0 main 2> /dev/null; git commit -q --allow-empty -m 'after the merge'
  $ at 2016-10-02T10:30:00+01:00; git revert --no-edit HEAD~1 -m 1 > /dev/null
  $ git checkout -q -b more; at 2016-10-02T10:40:00+01:00; echo d > d; git add d; git commit -q -m more
  $ git checkout -q main; at 2016-10-02T10:50:00+01:00
  $ git merge -q --squash more > /dev/null; git commit -q -m 'all of more'
  $ log | grep code:forge
  2016-10-02T08:30:00+01:00	2016-10-02T09:00:00+01:00	code:forge	base
  2016-10-02T09:00:00+01:00	2016-10-02T09:10:00+01:00	code:forge	side
  2016-10-02T09:10:00+01:00	2016-10-02T09:20:00+01:00	code:forge	main
  2016-10-02T09:20:00+01:00	2016-10-02T10:10:00+01:00	code:forge	after the merge
  2016-10-02T10:10:00+01:00	2016-10-02T10:30:00+01:00	code:forge	Revert "Merge branch 'side'"
  2016-10-02T10:30:00+01:00	2016-10-02T10:40:00+01:00	code:forge	more
  2016-10-02T10:40:00+01:00	2016-10-02T10:50:00+01:00	code:forge	all of more

A bare repository with linked work trees is one repository, and so is one whose folder lies elsewhere.

  $ cd ..; git clone -q --bare forge forge.git; git -C forge.git worktree add -q ../left main
  $ osm-log hook install left
  installed post-commit and post-rewrite in $HOME/forge.git/hooks
  $ at 2016-10-02T12:00:00+01:00; git -C left commit -q --allow-empty -m 'on the left'
  $ tail -n 1 osm/facts/study.tsv | grep -o 'repo=.*'
  repo=forge	on the left
  $ git init -q --bare .dotfiles; osm-log hook install .dotfiles --quiet
  $ at 2016-10-02T14:00:00+01:00
  $ mkdir home; git --git-dir=.dotfiles --work-tree=home commit -q --allow-empty -m 'a setting'
  $ tail -n 1 osm/facts/study.tsv | grep -o 'repo=.*'
  repo=dotfiles	a setting

Any folder may hold it, any program be gone; git's output is not held.

  $ odd="it's \"a\" \$place"; mkdir "$odd"; git init -q "$odd/kata"; cp "$(which osm-log)" "$odd/osm-log"
  $ cp -r osm "$odd/my osm"; cd "$odd/kata"
  $ ../osm-log --data '../my osm' hook install --topic "algo:it's" | sed 's/kata.*//'
  installed post-commit and post-rewrite in $HOME/it's "a" $place/
  $ at 2016-10-02T16:00:00+01:00; git commit -q --allow-empty -m odd
  $ osm-log --data '../my osm' list --no-header --columns topic,note | tail -n 1
  algo:it's	odd
  $ osm-log --data '../my osm' hook status | grep -o 'post-.*'
  post-commit: installed, under algo:it's
  post-rewrite: installed
  $ mv ../osm-log ../gone; at 2016-10-02T18:00:00+01:00
  $ git commit -q --allow-empty -m 'another is in PATH'
  $ osm-log --data '../my osm' list --no-header --columns topic,note | tail -n 1
  algo:it's	another is in PATH
  $ PATH=/usr/bin:/bin git commit -q --allow-empty -m 'none is'
  $ mkfifo ../slow; printf '#!/bin/sh\nexec cat ../slow\n' > ../osm-log; chmod +x ../osm-log
  $ OSM_HOOK_WAIT= git commit -q --allow-empty -m 'what runs beside it does not hold the pipe' | cat
  $ echo > ../slow
  $ cd ../../kata; rm -rf "../$odd"

What the hook could not do is told by the next command, once; the commit does not notice.

  $ osm-log hook install --quiet
  $ mv ../osm/facts/study.tsv ../kept; mkdir ../osm/facts/study.tsv
  $ at 2016-10-03T23:00:00+01:00; git commit -q --allow-empty -m unlucky; echo $?
  0
  $ rmdir ../osm/facts/study.tsv; mv ../kept ../osm/facts/study.tsv
  $ osm-log status
  osm-log: warning: the git hook in '$HOME/kata': $HOME/osm/facts/study.tsv: error: this is a folder, not a file; nothing was recorded (move it away) (osm-log import git '$HOME/kata' makes up for it)
  clock    nothing is running
  today     3:50  2016-10-03, from git 2:40
  week      3:50  2016-W40, from git 2:40
  [1]
  $ osm-log status
  clock    nothing is running
  today     3:50  2016-10-03, from git 2:40
  week      3:50  2016-W40, from git 2:40
  [1]
  $ mv ../osm ../away; git commit -q --allow-empty -m 'nobody to tell'; echo $?; mv ../away ../osm
  0

Typing errors.

  $ osm-log hook
  osm-log: error: missing install|status|remove (what to do; see osm-log hook --help)
  [2]
  $ osm-log hook instal
  osm-log: error: 'instal' is nothing to do with a hook (did you mean 'install')
  [2]
  $ osm-log hook install --topic 'two words'
  osm-log: error: topic 'two words' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
  $ osm-log hook install a b
  osm-log: error: 'b' is one word too many (hooks are installed one repository at a time)
  [2]
  $ cd .. && osm-log hook install
  osm-log: error: '$HOME' is in no git repository (name the folder of one)
  [2]
  $ osm-log hook install osm
  osm-log: error: '$HOME/osm' is the data folder: its commits are records, no study (name a repository that you study with)
  [1]
  $ osm-log hook install osm/facts
  osm-log: error: '$HOME/osm' is the data folder: its commits are records, no study (name a repository that you study with)
  [1]
  $ osm-log hook status nowhere
  osm-log: error: '$HOME/nowhere' is in no git repository (name the folder of one)
  [2]

A folder whose name has no Latin letter is a topic too.

  $ cd $HOME; git init -q проект && cd проект && osm-log hook install
  installed post-commit and post-rewrite in $HOME/проект/.git/hooks
  $ at 2016-12-03T09:00:00+01:00; git commit -q --allow-empty -m one; osm-log list --no-header --columns start,topic,tags --to 2016-12-31 | tail -n 1 | sed 's/commit=[0-9a-f]*/commit=ID/'
  2016-12-03T08:30:00+01:00	code:проект	via=git,commit=ID,repo=проект
  $ cd $HOME

A line break in the path would name another folder.

  $ git init -q "$(printf 'two\nlines')"; osm-log hook install "$(printf 'two\nlines')"
  osm-log: error: the path of the hooks, '$HOME/two\nlines/.git/hooks', has a line break in it (give the folder another name)
  [2]
  $ osm-log hook remove "$(printf 'two\nlines')"
  osm-log: error: the path of the hooks, '$HOME/two\nlines/.git/hooks', has a line break in it (give the folder another name)
  [2]
