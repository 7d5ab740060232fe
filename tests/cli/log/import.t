Study time from the history of repositories, beside what was clocked. Files of other programs are in
import_files.t.

  $ osm init --zone Africa/Casablanca --quiet
  $ commit() {
  >   git -C "$1" commit -q --allow-empty -m "$3" --date "$2"
  > }
  $ git init -q kata; git init -q 'My Site'
  $ commit kata 2016-09-30T09:00:00+0100 one
  $ commit kata 2016-09-30T09:40:00+0100 two
  $ commit 'My Site' 2016-09-30T10:00:00+0100 'a page'
  $ commit kata 2016-09-30T15:00:00+0100 alone
  $ commit kata 2016-09-30T18:00:00+0100 clocked
  $ commit kata 2016-09-30T18:50:00+0100 'after it'
  $ commit kata 2016-12-01T09:00:00+0000 'still to come'
  $ osm-log add ml:pgm-1 2016-09-30T17:30:00+01:00 2016-09-30T18:15:00+01:00
  added ml:pgm-1 from 2016-09-30 17:30 to 18:15 (+01:00), 0:45
  $ osm-log add ml:pgm-1 2016-09-30T14:40:00+01:00 2016-09-30T14:50:00+01:00
  added ml:pgm-1 from 2016-09-30 14:40 to 14:50 (+01:00), 0:10
  $ osm-log import git kata 'My Site' --dry-run
  kata: 5 commits, would add 3 sessions, 1:55
  my-site: 1 commit, would add 1 session, 0:20
  total: 6 commits, would add 4 sessions, 2:15
    code:kata from 2016-09-30 08:30 to 09:40 (+01:00), 1:10
    code:my-site from 2016-09-30 09:40 to 10:00 (+01:00), 0:20
    code:kata from 2016-09-30 14:50 to 15:00 (+01:00), 0:10
    code:kata from 2016-09-30 18:15 to 18:50 (+01:00), 0:35
  $ osm-log import git kata 'My Site'
  kata: 5 commits, added 3 sessions, 1:55
  my-site: 1 commit, added 1 session, 0:20
  total: 6 commits, added 4 sessions, 2:15
  $ osm-log list --format table --columns start,end,time,topic,note
  start             end               time  topic         note
  2016-09-30 08:30  2016-09-30 09:40  1:10  code:kata     2 commits
  2016-09-30 09:40  2016-09-30 10:00  0:20  code:my-site  a page
  2016-09-30 14:40  2016-09-30 14:50  0:10  ml:pgm-1
  2016-09-30 14:50  2016-09-30 15:00  0:10  code:kata     alone
  2016-09-30 17:30  2016-09-30 18:15  0:45  ml:pgm-1
  2016-09-30 18:15  2016-09-30 18:50  0:35  code:kata     after it
                                      3:10  total
  $ osm-log report --by topic:1 --format table
  topic  sessions  time  from git
  code          4  2:15      2:15
  ml            2  0:55      0:00
  total         6  3:10      2:15
  $ sed -n 4p osm/facts/study.tsv | cut -f 4 | sed 's/commit=[0-9a-f]*/commit=ID/'
  via=git,commit=ID,repo=kata
  $ osm-log check
  facts/study.tsv: 6 records

Again it adds nothing, whatever the order. Another rule adds only what is not there yet.

  $ osm-log import git 'My Site' kata
  my-site: 1 commit, added 0 sessions, 0:00; 1 known before
  kata: 5 commits, added 0 sessions, 0:00; 3 known before
  total: 6 commits, added 0 sessions, 0:00; 4 known before
  $ osm-log import git kata --addon 45m --gap 1h --topic algo:kata
  kata: 5 commits, added 0 sessions, 0:00; 3 known before
  total: 5 commits, added 0 sessions, 0:00; 3 known before
  $ osm-log import git kata --addon 2h --gap 10m --dry-run
  kata: 5 commits, would add 0 sessions, 0:00; 3 known before
  total: 5 commits, would add 0 sessions, 0:00; 3 known before
  $ osm-log undo --quiet; osm-log list --no-header | wc -l
  2

The running session is taken time.

  $ osm-log start ml:pgm-1 --ago 30m --quiet
  $ commit kata 2016-10-03T08:45:00+0100 'while it runs'
  $ osm-log import git kata
  kata: 6 commits, added 3 sessions, 1:55; 1 known before
  total: 6 commits, added 3 sessions, 1:55; 1 known before

Whose commits: those of git's own user.email, or as named.

  $ git -C kata config user.email bea@example.org; unset GIT_AUTHOR_EMAIL
  $ osm-log import git kata
  osm-log: error: no commit of 'bea@example.org' is in 'kata' (--author EMAIL, or --author all; there are ada@example.org (7))
  [1]
  $ osm-log import git kata --author all
  kata: 6 commits, added 0 sessions, 0:00; 4 known before
  total: 6 commits, added 0 sessions, 0:00; 4 known before
  $ osm-log import git kata --author cem@example.org
  osm-log: error: no commit of 'cem@example.org' is in 'kata' (--author EMAIL, or --author all; there are ada@example.org (7))
  [1]
  $ git init -q empty; osm-log import git empty
  osm-log: error: git knows no user.email in '$HOME/empty' (say --author EMAIL, or --author all)
  [2]

What is no repository.

  $ osm-log import git osm
  osm-log: error: git knows no user.email in '$HOME/osm' (say --author EMAIL, or --author all)
  [2]
  $ osm-log import git nowhere
  osm-log: error: 'nowhere' is in no git repository (name the folder of one)
  [2]
  $ osm-log import git
  osm-log: error: no repository is named (write import git REPOSITORY)
  [2]
  $ osm-log import git kata --gap nonsense
  osm-log: error: 'nonsense' is not a duration (write 90m, 1h30m, 1.5h or 1:30)
  [2]
