Whose commits: several addresses of one person; what git keeps for itself is no commit.

  $ osm init --zone Africa/Casablanca --quiet
  $ commit() { git -C "$1" commit -q --allow-empty -m "$3" --date "$2"; }
  $ git init -q kata
  $ commit kata 2016-09-30T09:00:00+0100 one
  $ git -C kata -c user.email=ada@work.example commit -q --allow-empty -m two --date 2016-09-30T09:20:00+0100 --author 'Ada <ada@work.example>'
  $ git -C kata commit -q --allow-empty -m theirs --date 2016-09-30T12:00:00+0100 --author 'Cem <cem@example.org>'
  $ osm-log import git kata --dry-run
  kata: 1 commit, would add 1 session, 0:30
  total: 1 commit, would add 1 session, 0:30
    code:kata from 2016-09-30 08:30 to 09:00 (+01:00), 0:30
  $ osm-log import git kata --dry-run --author ada@example.org --author ADA@work.example
  kata: 2 commits, would add 1 session, 0:50
  total: 2 commits, would add 1 session, 0:50
    code:kata from 2016-09-30 08:30 to 09:20 (+01:00), 0:50
  $ osm-log import git kata --dry-run --author a@example.org --author b@example.org
  osm-log: error: no commit of 'a@example.org' or 'b@example.org' is in 'kata' (--author EMAIL, or --author all; there are ada@example.org (1), ada@work.example (1), cem@example.org (1))
  [1]
  $ echo x > kata/x; git -C kata add x; git -C kata stash -q; git -C kata notes add -m note HEAD
  $ osm-log import git kata --dry-run --author all
  kata: 3 commits, would add 2 sessions, 1:20
  total: 3 commits, would add 2 sessions, 1:20
    code:kata from 2016-09-30 08:30 to 09:20 (+01:00), 0:50
    code:kata from 2016-09-30 11:30 to 12:00 (+01:00), 0:30

A history that takes long to read says on a terminal how far it is, and takes that back.

  $ git init -q long
  $ for i in $(seq 6000); do
  >   printf 'commit refs/heads/main\ncommitter Ada <ada@example.org> %d +0100\ndata 1\nx\n' $((1475000000 + i))
  > done | git -C long fast-import --quiet
  $ script -qec 'osm-log import git long --dry-run' /dev/null < /dev/null | tr -d '\r' | sed 's/\x1b\[K/<clear>/g'
  long: 5000 commits read<clear>long: 6000 commits read<clear><clear>long: 6000 commits, would add 1 session, 2:10
  total: 6000 commits, would add 1 session, 2:10
    code:long from 2016-09-27 18:43 to 20:53 (+01:00), 2:10
  $ script -qec 'osm-log import git long --dry-run --quiet' /dev/null < /dev/null
  $ osm-log import git long --dry-run
  long: 6000 commits, would add 1 session, 2:10
  total: 6000 commits, would add 1 session, 2:10
    code:long from 2016-09-27 18:43 to 20:53 (+01:00), 2:10

How near the rule comes to the weeks that were clocked, and which rule would have been nearest. Seven weeks of
three mornings, each of 3:20 with a commit after 0:40, 2:00 and 3:20.

  $ git init -q term
  $ for week in 0 1 2 3 4 5 6; do
  >   for day in 0 1 2; do
  >     date=$(date -d "2016-08-01 + $((7 * week + day)) days" +%F)
  >     osm-log add ml:pgm-1 $date\ 09:00 $date\ 12:20 --quiet
  >     commit term ${date}T09:40:00+0100 a; commit term ${date}T11:00:00+0100 b; commit term ${date}T12:20:00+0100 c
  >     [ $week -gt 2 ] || osm-log add french $date\ 15:00 $date\ 15:30 --quiet
  >   done
  > done
  $ cp osm/facts/study.tsv before
  $ osm-log import git term --calibrate
  7 weeks that were clocked, 2016-W31 to 2016-W37: 74:30; 63 commits
  as it is  gap  60m  addon  30m   off by  6:09 a week, 31:30 in all
  best fit  gap  90m  addon  45m   off by  0:41 a week, 71:45 in all
  each week by the rule of the others: off by 0:41 a week
  write into osm.toml:
  
  [log]
  gap = "90m"
  addon = "45m"
  $ osm-log import git term --calibrate --topic ml
  7 weeks that were clocked, 2016-W31 to 2016-W37: 70:00 of ml; 63 commits
  as it is  gap  60m  addon  30m   off by  5:30 a week, 31:30 in all
  best fit  gap  90m  addon  45m   off by  0:15 a week, 71:45 in all
  each week by the rule of the others: off by 0:15 a week
  write into osm.toml:
  
  [log]
  gap = "90m"
  addon = "45m"
  $ osm-log import git term --calibrate --topic ml --gap 90m --addon 40m
  7 weeks that were clocked, 2016-W31 to 2016-W37: 70:00 of ml; 63 commits
  as it is  gap  90m  addon  40m   off by  0:00 a week, 70:00 in all
  best fit  gap  90m  addon  40m   off by  0:00 a week, 70:00 in all
  each week by the rule of the others: off by 0:00 a week
  the best fit does no better on weeks that it has not seen: leave it
  $ printf '[log]\ngap = "90m"\naddon = "45m"\n' >> osm/osm.toml
  $ osm-log import git term --calibrate --topic ml
  7 weeks that were clocked, 2016-W31 to 2016-W37: 70:00 of ml; 63 commits
  as it is  gap  90m  addon  45m   off by  0:15 a week, 71:45 in all
  best fit  gap  90m  addon  45m   off by  0:15 a week, 71:45 in all
  each week by the rule of the others: off by 0:15 a week
  the best fit does no better on weeks that it has not seen: leave it
  $ cmp before osm/facts/study.tsv

Where nothing can be told from it.

  $ osm-log import git kata --calibrate
  osm-log: error: fewer than 6 weeks between the first commit and the last were clocked: too few to tell a rule by (clock more weeks, or name more repositories)
  [1]
  $ osm-log import git term --calibrate --topic french
  osm-log: error: fewer than 6 weeks between the first commit and the last were clocked: too few to tell a rule by (clock more weeks, or name more repositories)
  [1]

One odd commit keeps no other out: work before 1970 is named, a long subject is cut, an offset that is nowhere is UTC.

  $ git init -q odd && cd odd
  $ GIT_AUTHOR_DATE='@0 +0000' git commit -q --allow-empty -m old
  $ head -c 70000 /dev/zero | tr '\0' a > subject
  $ GIT_AUTHOR_DATE=2015-02-01T10:00:00Z git commit -q --allow-empty -F subject
  $ GIT_AUTHOR_DATE=2015-02-02T10:00:00Z git commit -q --allow-empty -m far
  $ git reset -q --soft $(git cat-file commit HEAD | sed '/^author/s/+0000/-9959/' | git hash-object -t commit -w --stdin --literally)
  $ cd ..; osm-log import git odd 2>&1 | sed 's/commit [0-9a-f]* of/commit ID of/'
  osm-log: warning: left out: commit ID of odd: start '1969-12-31T23:15:00+00:00' is not an instant
  odd: 3 commits, added 2 sessions, 1:30
  total: 3 commits, added 2 sessions, 1:30
  $ osm-log list --no-header --columns start,topic,note --from 2015-02-01 --to 2015-02-02 | cut -c 1-60
  2015-02-01T09:15:00+00:00	code:odd	aaaaaaaaaaaaaaaaaaaaaaaaa
  2015-02-02T09:15:00+00:00	code:odd	far
  $ osm-log import git odd 2>&1 | sed 's/commit [0-9a-f]* of/commit ID of/'
  osm-log: warning: left out: commit ID of odd: start '1969-12-31T23:15:00+00:00' is not an instant
  odd: 3 commits, added 0 sessions, 0:00; 2 known before
  total: 3 commits, added 0 sessions, 0:00; 2 known before
