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
  'BIN/osm-log' hook post-commit --data '$HOME/osm' </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- &
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
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks
  $ git worktree add -q ../tree && cd ../tree
  $ at 2016-10-03T20:00:00+01:00; git commit -q --allow-empty -m 'in a work tree'
  $ log | tail -n 1
  2016-10-03T19:30:00+01:00	2016-10-03T20:00:00+01:00	algo:kata	in a work tree
  $ tail -n 1 ../osm/facts/study.tsv | grep -o 'repo=.*'
  repo=kata	in a work tree
  $ cd ../kata; osm-log hook install --evidence-only
  installed post-commit and post-rewrite in $HOME/kata/.git/hooks
  $ at 2016-10-03T22:00:00+01:00; git commit -q --allow-empty -m 'not logged'
  $ log | tail -n 1
  2016-10-03T19:30:00+01:00	2016-10-03T20:00:00+01:00	algo:kata	in a work tree
  $ osm-log hook remove
  removed $HOME/kata/.git/hooks/post-commit
  removed $HOME/kata/.git/hooks/post-rewrite
  $ osm-log hook remove
  osm-log: error: no hook of osm-log is in '$HOME/kata/.git/hooks' (a line added to a hook of yours is yours to remove)
  [1]

Where git looks for hooks.

  $ git config core.hooksPath ../shared-hooks
  $ osm-log hook install
  installed post-commit and post-rewrite in $HOME/shared-hooks
  $ ls ../shared-hooks
  post-commit
  post-rewrite
  $ osm-log hook remove --quiet

A hook of one's own stays as it is.

  $ git config --unset core.hooksPath
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
  $ rm .git/hooks/post-commit

What the hook could not do is told by the next command, once; the commit does not notice.

  $ osm-log hook install --quiet
  $ mv ../osm/facts/study.tsv ../kept; mkdir ../osm/facts/study.tsv
  $ at 2016-10-03T23:00:00+01:00; git commit -q --allow-empty -m unlucky; echo $?
  0
  $ rmdir ../osm/facts/study.tsv; mv ../kept ../osm/facts/study.tsv
  $ osm-log status
  osm-log: warning: the git hook: $HOME/kata: $HOME/osm/facts/study.tsv: error: this is a folder, not a file; nothing was recorded (move it away)
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
  osm-log: error: missing ACTION (install, status or remove; see osm-log hook --help)
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
  installed post-commit and post-rewrite in $HOME/osm/.git/hooks
  $ osm-log hook status nowhere
  osm-log: error: '$HOME/nowhere' is in no git repository (name the folder of one)
  [2]
