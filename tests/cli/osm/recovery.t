A year on one machine, and then the laptop is gone. What was pushed is all that is needed.

  $ git init -q --bare backup.git
  $ osm init --zone Africa/Casablanca --home EUR --quiet
  $ git -C osm remote add origin ../backup.git
  $ osm log add ml:pgm-1 2016-10-03T06:00 2016-10-03T07:30 -m 'factor graphs' --quiet
  $ osm budget add 12.50 EUR food --quiet
  $ echo '# Softmax' > osm/notes/softmax.md
  $ osm log start ml:pgm-1 --quiet
  $ osm sync --quiet
  $ rm -rf osm

The new laptop: clone, and osm init, which keeps what came, makes what git does not carry, and tells this
clone how to merge facts.

  $ git clone -q backup.git osm
  $ osm init
  kept osm.toml plan.toml budget.toml story.md .gitignore .gitattributes facts/ notes/ as found
  told git in this clone to merge facts with 'osm merge-facts'
  $ osm check
  facts/study.tsv: 1 record
  facts/progress.tsv: 0 records
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  0 files public, 1 private: nothing to refuse
  $ osm log list --columns start,time_s,topic,note
  start	time_s	topic	note
  2016-10-03T06:00:00+01:00	5400	ml:pgm-1	factor graphs
  $ osm log status
  clock    nothing is running
  today     1:30  2016-10-03
  week      1:30  2016-W40
  [1]
  $ osm log start ml:pgm-1
  started ml:pgm-1 at 2016-10-03 09:00 (+01:00)
  $ osm sync
  nothing new, here or in origin/main

The old laptop turns up with an hour that was never pushed.

  $ git clone -q backup.git old && git -C old reset -q --hard HEAD
  $ osm --data old log add french 2016-10-02T18:00 2016-10-02T19:00 --quiet
  $ osm --data old sync
  told git in this clone to merge facts with 'osm merge-facts'
  committed: 1 session 1:00 (french)
  pushed 1 commit to origin/main
  $ osm log stop --at 09:00 --quiet; osm log add ml:pgm-1 07:30 08:00 --quiet
  $ osm sync
  committed: 2 sessions 0:30 (ml)
  merged 1 commit from origin/main: 1 session 1:00 (french)
  pushed 2 commits to origin/main
  $ osm log report
  topic	sessions	time_s	from_git_s
  french	1	3600	0
  ml:pgm-1	2	7200	0

osm check tells git as well, in a clone where nobody ran osm init; and says what it cannot mend.

  $ git clone -q backup.git third && osm --data third check | tail -1
  told git in this clone to merge facts with 'osm merge-facts'
  $ git -C third config --get merge.osm.driver | grep -o 'osm merge-facts.*'
  osm merge-facts %O %A %B %P
  $ osm --data third check | tail -1
  0 files public, 1 private: nothing to refuse
  $ git -C third rm -q .gitattributes
  $ osm --data third check
  osm: warning: 'third/.gitattributes' does not give the fact files to 'osm merge-facts' (echo 'facts/*.tsv merge=osm text eol=lf' >> third/.gitattributes)
  facts/study.tsv: 4 records
  facts/progress.tsv: 0 records
  facts/money.tsv: 1 record
  facts/rates.tsv: 0 records
  0 files public, 1 private: nothing to refuse
  [1]
  $ echo 'facts/*.tsv merge=osm text eol=lf' >> $HOME/third/.gitattributes
  $ osm --data third check --quiet

A program that has moved is looked for in PATH; osm check writes down where it is now.

  $ git -C third config merge.osm.driver "PATH=$HOME/gone:\"\$PATH\" osm merge-facts %O %A %B %P"
  $ osm --data third check | tail -1 | sed 's| in /.*; it| in ...; it|; s| in /.*| in ...|'
  git merged facts with an osm in ...; it now takes the one in ...
  $ git -C third config merge.osm.driver | grep -c gone
  0
  [1]

Another driver is the user's own affair; a config that cannot be written is said.

  $ git -C third config merge.osm.driver 'my-driver %A'
  $ osm --data third check --quiet && git -C third config merge.osm.driver
  my-driver %A
  $ git -C third config --unset merge.osm.driver && touch third/.git/config.lock
  $ osm --data third check | tail -1
  osm: warning: git cannot be told how to merge facts: could not lock config file .git/config: File exists (see 'git -C third config --list')
  0 files public, 1 private: nothing to refuse
