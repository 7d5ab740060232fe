Two machines, one year. The data folder is an ordinary git repository; where they meet is another.

  $ git init -q --bare hub.git
  $ osm init one --zone Africa/Casablanca --home EUR --quiet
  $ export OSM_DATA=$PWD/one
  $ osm log add ml:pgm-1 2016-10-03T06:00 2016-10-03T07:30 --quiet
  $ osm log add french 2016-10-02T18:00 2016-10-02T18:40 --quiet
  $ osm budget add 12.50 EUR food -m coffee --quiet

--dry-run says what would be committed, and changes nothing.

  $ osm sync --dry-run
  would commit: 2 sessions 2:10 (ml 1:30, french 0:40), 1 movement 12.50 EUR, 6 files
  
  study
  +  2016-10-03T06:00:00+01:00  2016-10-03T07:30:00+01:00  ml:pgm-1
  +  2016-10-02T18:00:00+01:00  2016-10-02T18:40:00+01:00  french
  
  money
  +  2016-10-03  12.50  EUR  food  coffee
  
  files
  .gitattributes
  .gitignore
  budget.toml
  osm.toml
  plan.toml
  story.md
  
  there is no remote to push to
  $ git -C one log --oneline
  fatal: your current branch 'main' does not have any commits yet
  [128]
  $ ls -A one/.git/index one/.git/osm-dry-index
  ls: cannot access 'one/.git/index': No such file or directory
  ls: cannot access 'one/.git/osm-dry-index': No such file or directory
  [2]

Without a remote what is new is committed, with one it is pushed too; the branch follows it then.

  $ osm sync
  committed: 2 sessions 2:10 (ml 1:30, french 0:40), 1 movement 12.50 EUR, 6 files
  there is no remote to push to (git -C $HOME/one remote add origin URL, then 'osm sync')
  $ git -C one log --format=%B
  2 sessions 2:10 (ml 1:30, french 0:40), 1 movement 12.50 EUR, 6 files
  
  study
  +  2016-10-03T06:00:00+01:00  2016-10-03T07:30:00+01:00  ml:pgm-1
  +  2016-10-02T18:00:00+01:00  2016-10-02T18:40:00+01:00  french
  
  money
  +  2016-10-03  12.50  EUR  food  coffee
  
  files
  .gitattributes
  .gitignore
  budget.toml
  osm.toml
  plan.toml
  story.md
  
  $ git -C one status --short
  $ git -C one remote add origin ../hub.git
  $ osm sync
  pushed 1 commit to origin/main
  $ osm sync
  nothing new, here or in origin/main
  $ git -C one status --short --branch
  ## main...origin/main

The second machine is a clone. Both work apart: what is new goes both ways.

  $ git clone -q hub.git two
  $ osm --data two log add ml:pgm-1 2016-10-03T08:00 2016-10-03T08:45 -m 'on the train' --quiet
  $ osm --data two budget add 3 EUR food --quiet
  $ mkdir two/notes && echo '# Softmax' > two/notes/softmax.md
  $ osm --data two sync
  told git in this clone to merge facts with 'osm merge-facts'
  committed: 1 session 0:45 (ml), 1 movement 3.00 EUR, notes/softmax.md
  pushed 1 commit to origin/main
  $ osm log rm 2016-10-02T18:00 --quiet
  $ osm log add ml:pgm-1 2016-10-03T07:30 2016-10-03T08:00 --quiet
  $ echo '# more' >> one/plan.toml
  $ osm sync
  committed: 1 session 0:30 (ml), 1 removed, plan.toml
  merged 1 commit from origin/main: 1 session 0:45 (ml), 1 movement 3.00 EUR, notes/softmax.md
  pushed 2 commits to origin/main
  $ osm --data two sync
  merged 2 commits from origin/main: 1 session 0:30 (ml), 1 removed, plan.toml
  $ diff -r -x .git -x .osm one two
  $ osm log list --columns start,time_s,topic,note
  start	time_s	topic	note
  2016-10-03T06:00:00+01:00	5400	ml:pgm-1	
  2016-10-03T07:30:00+01:00	1800	ml:pgm-1	
  2016-10-03T08:00:00+01:00	2700	ml:pgm-1	on the train
  $ git -C one log --format='%s' --graph
  *   merge origin/main: 1 session 0:45 (ml), 1 movement 3.00 EUR, notes/softmax.md
  |\  
  | * 1 session 0:45 (ml), 1 movement 3.00 EUR, notes/softmax.md
  * | 1 session 0:30 (ml), 1 removed, plan.toml
  |/  
  * 2 sessions 2:10 (ml 1:30, french 0:40), 1 movement 12.50 EUR, 6 files

The subject says what was learned, the body lists it. Edits are told from what is new.

  $ printf '[[item]]\nid = "pgm-1"\ntrack = "ml"\n[[item]]\nid = "pgm-2"\ntrack = "ml"\n[[track]]\nid = "ml"\n' >> one/plan.toml
  $ osm plan done pgm-1 --quiet && osm plan estimate pgm-2 30h --quiet
  $ sed -i 's/coffee/coffee and cake/' one/facts/money.tsv
  $ osm budget add -1000 EUR income --quiet
  $ osm budget rate USD EUR 0.9 --quiet
  $ for n in 1 2 3; do echo "# Note $n" > one/notes/note-$n.md; done
  $ osm sync --quiet
  $ git -C one log -1 --format=%B
  pgm-1 done, 1 estimate, 1 movement, 1 changed, 1 rate, 4 files
  
  progress
  +  2016-10-03T09:00:00+01:00  done  pgm-1
  +  2016-10-03T09:00:00+01:00  estimate  pgm-2  30
  
  money
  +  2016-10-03  12.50  EUR  food  coffee and cake
  +  2016-10-03  -1000.00  EUR  income
  -  2016-10-03  12.50  EUR  food  coffee
  
  rates
  +  2016-10-03  USD  EUR  0.9
  
  files
  notes/note-1.md
  notes/note-2.md
  notes/note-3.md
  plan.toml
  
  $ echo '# of today' >> one/facts/study.tsv
  $ osm sync -m 'before the flight'
  committed: before the flight
  pushed 1 commit to origin/main
  $ git -C one log -1 --format=%B
  before the flight
  
  $ rm one/notes/note-1.md
  $ osm sync --message 'a note less' --quiet
  $ osm --data two sync --quiet && ls two/notes
  note-2.md
  note-3.md
  softmax.md
  $ for day in 01 02; do osm --data two log add ml:pgm-2 2016-10-${day}T09:00 2016-10-${day}T10:00 --quiet; done
  $ osm --data two sync --quiet && osm sync --quiet
  $ printf '%s\n' '#osm study 1' > two/facts/study.tsv
  $ osm --data two sync
  committed: 5 sessions removed
  pushed 1 commit to origin/main
  $ osm sync
  merged 1 commit from origin/main: 5 sessions removed
  $ git -C one revert --no-edit HEAD > /dev/null && osm sync
  pushed 1 commit to origin/main

What no tool knows stays on this machine until it is added; what .gitignore names too, and .osm always.

  $ echo x > one/scratch.txt; echo y > one/notes/draft.tmp; printf '*.tmp\n' > one/.gitignore
  $ git init -q one/notes/nested
  $ osm log start ml:pgm-2 --quiet
  $ osm sync
  committed: .gitignore
  left alone: notes/nested/, scratch.txt ('git add' has it synced from then on)
  pushed 1 commit to origin/main
  $ git -C one add scratch.txt && osm sync
  committed: scratch.txt
  left alone: notes/nested/ ('git add' has it synced from then on)
  pushed 1 commit to origin/main
  $ git -C one ls-files
  .gitattributes
  .gitignore
  budget.toml
  facts/money.tsv
  facts/progress.tsv
  facts/rates.tsv
  facts/study.tsv
  notes/note-2.md
  notes/note-3.md
  notes/softmax.md
  osm.toml
  plan.toml
  scratch.txt
  story.md

When another machine pushes in between, it is merged as well. (Here it does so just before our push.)

  $ cat > one/.git/hooks/pre-push <<'EOF'
  > #!/bin/sh
  > rm "$0"
  > unset $(git rev-parse --local-env-vars)
  > osm --data ~/two log add ml:pgm-2 2016-09-30T10:00 2016-09-30T11:00 --quiet
  > osm --data ~/two sync --quiet
  > EOF
  $ chmod +x one/.git/hooks/pre-push
  $ osm log add ml:pgm-2 2016-09-30T11:00 2016-09-30T12:00 --quiet
  $ osm sync
  committed: 1 session 1:00 (ml)
  left alone: notes/nested/ ('git add' has it synced from then on)
  merged 2 commits from origin/main: 1 session 1:00 (ml)
  pushed 2 commits to origin/main
  $ osm --data two sync --quiet && diff -r one/facts two/facts

Hooks of commits are not run, git's or the user's: they might ask something in the night, or count the
commit as study time. Cron's environment will do.

  $ mkdir hooks && printf '#!/bin/sh\necho ran; exit 1\n' > hooks/pre-commit
  $ cp hooks/pre-commit hooks/commit-msg; chmod +x hooks/*
  $ git -C one config core.hooksPath $PWD/hooks
  $ git -C one config user.name Ada && git -C one config user.email ada@example.org
  $ osm log add ml:pgm-2 2016-09-29T11:00 2016-09-29T12:00 --quiet
  $ env -i HOME=$PWD PATH=/usr/bin:/bin $(which osm) --data $PWD/one sync
  committed: 1 session 1:00 (ml)
  left alone: notes/nested/ ('git add' has it synced from then on)
  pushed 1 commit to origin/main
  $ env -i HOME=$PWD PATH=/usr/bin:/bin $(which osm) --data $PWD/one sync --quiet

A data folder may be a part of a repository. Only what is in it is committed; all of it is merged.

  $ git init -q dotfiles && echo 1 > dotfiles/.vimrc && git -C dotfiles add .vimrc && git -C dotfiles commit -qm vimrc
  $ osm init dotfiles/year --zone UTC --quiet
  $ echo 2 > dotfiles/.vimrc
  $ osm --data dotfiles/year log add ml:x 06:00 06:30 --quiet
  $ osm --data dotfiles/year sync
  committed: 1 session 0:30 (ml), 6 files
  there is no remote to push to (git -C $HOME/dotfiles remote add origin URL, then 'osm sync')
  $ git -C dotfiles status --short
   M .vimrc
  $ git -C dotfiles ls-files
  .vimrc
  year/.gitattributes
  year/.gitignore
  year/budget.toml
  year/facts/study.tsv
  year/osm.toml
  year/plan.toml
  year/story.md

In the help, what to type comes first.

  $ osm sync --help
  osm sync - commit what is new, merge and push, with the other machines
  
    osm sync
        before you leave one machine, and when you sit at the other
    osm sync --quiet
        from cron, on each of them
  
  usage: osm sync [OPTION...]
  
  options:
    -m, --message TEXT  the commit's message, instead of what was learned
    --dry-run           say what would be committed; change nothing
  
  options of every verb, see osm(7):
    --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
    -h, --help
  
  Facts merge without conflict. It is your git that pulls and pushes; it never
  asks for a password. Exit status 1 when you must decide something first, such
  as two edits of one line of plan.toml; 3 when the remote could not be reached.
  What is new here is committed then.
