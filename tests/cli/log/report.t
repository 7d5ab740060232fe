Hours added up, always to one total.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	ml:pgm-1:week3	reading	chapter 1
  > 2016-09-30T23:30:00+01:00	2016-10-01T00:45:00+01:00	french	spoken,evening	-
  > 2016-10-02T10:00:00+01:00	2016-10-02T10:30:00+01:00	code:kata	via=git,commit=0a1b2c3d4e5f,repo=kata	add a test
  > 2016-10-03T08:30:00+01:00	2016-10-03T08:50:00+01:00	ml:pgm-10	-	-
  > END
  $ osm-log report
  topic	sessions	time_s	from_git_s
  code:kata	1	1800	1800
  french	1	4500	0
  ml:pgm-1:week3	1	5400	0
  ml:pgm-10	1	1200	0
  $ osm-log report --format table
  topic           sessions  time  from git
  code:kata              1  0:30      0:30
  french                 1  1:15      0:00
  ml:pgm-1:week3         1  1:30      0:00
  ml:pgm-10              1  0:20      0:00
  total                  4  3:35      0:30
  $ osm-log report --by topic:1 --format table
  topic   sessions  time  from git
  code           1  0:30      0:30
  french         1  1:15      0:00
  ml             2  1:50      0:00
  total          4  3:35      0:30
  $ osm-log report --by topic:2 --topic ml
  topic	sessions	time_s	from_git_s
  ml:pgm-1	1	5400	0
  ml:pgm-10	1	1200	0
  $ osm-log report --by day --format table
  day         sessions  time  from git
  2016-09-30         2  2:00      0:00
  2016-10-01         1  0:45      0:00
  2016-10-02         1  0:30      0:30
  2016-10-03         1  0:20      0:00
  total              4  3:35      0:30
  $ osm-log report --by week
  week	sessions	time_s	from_git_s
  2016-W39	3	11700	1800
  2016-W40	1	1200	0
  $ osm-log report --by month --format jsonl
  {"month":"2016-09","sessions":2,"time_s":7200,"from_git_s":0}
  {"month":"2016-10","sessions":3,"time_s":5700,"from_git_s":1800}
  $ osm-log report --by tag --format table
  tag      sessions  time  from git
  -               2  0:50      0:30
  evening         1  1:15      0:00
  reading         1  1:30      0:00
  spoken          1  1:15      0:00
  total           4  3:35      0:30
  $ osm-log report --by day --period 2016-10 --tag via
  day	sessions	time_s	from_git_s
  2016-10-02	1	1800	1800
  $ osm-log report --from 2016-10-01 --to 2016-10-02
  topic	sessions	time_s	from_git_s
  code:kata	1	1800	1800
  french	1	2700	0
  $ osm-log report --by week --format csv --no-header --columns week,time
  2016-W39,11700
  2016-W40,1200

A day that begins at four has no session over midnight.

  $ sed -i 's/^\[time\]/[time]\nday_start = "04:00"/' osm/osm.toml
  $ osm-log report --by day
  day	sessions	time_s	from_git_s
  2016-09-30	2	9900	0
  2016-10-02	1	1800	1800
  2016-10-03	1	1200	0

From a pipe; nothing studied is an answer.

  $ grep french osm/facts/study.tsv | osm-log report - --by topic:1
  topic	sessions	time_s	from_git_s
  french	1	4500	0
  $ osm-log report --period 2015 --format table
  topic  sessions  time  from git
  total         0  0:00      0:00
  $ rm osm/facts/study.tsv
  $ osm-log report
  topic	sessions	time_s	from_git_s

What fails.

  $ osm-log report --by wek
  osm-log: error: 'wek' is nothing to report by (did you mean 'week')
  [2]
  $ osm-log report --by week:2
  osm-log: error: 'week:2' is nothing to report by (a depth belongs to topics and is a number: topic:1 for tracks, topic:2)
  [2]
  $ osm-log report week
  osm-log: error: 'week' is nothing to read from (a period is written --period week, a topic --topic; '-' is standard input)
  [2]
  $ printf '#osm study 2\n' > osm/facts/study.tsv
  $ osm-log report
  $HOME/osm/facts/study.tsv:1:1: error: version 2 of 'study' is newer than this program knows (1) (install a newer version of the toolchain)
  [2]
  $ printf 'no first line\n' > osm/facts/study.tsv
  $ osm-log report
  $HOME/osm/facts/study.tsv:1:1: error: the first line does not say what the file holds (write '#osm study 1' above it)
  [2]
  $ rm osm/facts/study.tsv; mkfifo osm/facts/study.tsv
  $ osm-log report
  $HOME/osm/facts/study.tsv: error: this is a pipe, not a file (move it away)
  [3]
