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

Weekdays and hours are those of the session's own clock.

  $ osm-log report --by weekday --format table
  weekday  sessions  time  from git
  Mon             1  0:20      0:00
  Fri             2  2:00      0:00
  Sat             1  0:45      0:00
  Sun             1  0:30      0:30
  total           4  3:35      0:30
  $ osm-log report --by hour
  hour	sessions	time_s	from_git_s
  00:00	1	2700	0
  08:00	1	1200	0
  09:00	1	3600	0
  10:00	2	3600	1800
  23:00	1	1800	0

Two at once: one row a pair in a pipe, a wide table for people. What has no room is one column.

  $ osm-log report --by week,topic:1
  week	topic	sessions	time_s	from_git_s
  2016-W39	code	1	1800	1800
  2016-W39	french	1	4500	0
  2016-W39	ml	1	5400	0
  2016-W40	ml	1	1200	0
  $ osm-log report --by week,topic:1 --format table
  week      code  french    ml  total
  2016-W39  0:30    1:15  1:30   3:15
  2016-W40                0:20   0:20
  total     0:30    1:15  1:50   3:35
  $ osm-log report --by topic,tag --format table
  topic              -  evening  reading  spoken  total
  code:kata       0:30                             0:30
  french                   1:15             1:15   1:15
  ml:pgm-1:week3                    1:30           1:30
  ml:pgm-10       0:20                             0:20
  total           0:50     1:15     1:30    1:15   3:35
  $ osm-log report --by topic:1,day --format md
  | topic | 2016-09-30 | 2016-10-01 | 2016-10-02 | 2016-10-03 | total |
  | --- | ---: | ---: | ---: | ---: | ---: |
  | code |  |  | 0:30 |  | 0:30 |
  | french | 0:30 | 0:45 |  |  | 1:15 |
  | ml | 1:30 |  |  | 0:20 | 1:50 |
  | total | 2:00 | 0:45 | 0:30 | 0:20 | 3:35 |
  $ osm-log report --by week,topic:1 --format table --columns week,topic,time
  week      topic   time
  2016-W39  code    0:30
  2016-W39  french  1:15
  2016-W39  ml      1:30
  2016-W40  ml      0:20
  total             3:35
  $ osm-log report --by week,topic:1 --columns week,ml,total
  week	ml_s	total_s
  2016-W39	5400	11700
  2016-W40	1200	1200
  $ osm-log report --by week,topic:1 --columns week,ml,time
  osm-log: error: --columns: there is no column 'ml' (there are week, topic, sessions, time, from_git or from git)
  [2]
  $ osm-log report --by topic:1,hour --format table - << 'END'
  > 2016-09-30T00:00:00+01:00	2016-09-30T23:59:59+01:00	ml	-	-
  > 2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	french	-	-
  > END
  topic   09:00  10:00  17:00  18:00  19:00  20:00  21:00  22:00  others  total
  french   1:00   0:30                                                     1:30
  ml       1:00   1:00   1:00   1:00   1:00   1:00   1:00   1:00   16:00  24:00
  total    2:00   1:30   1:00   1:00   1:00   1:00   1:00   1:00   16:00  25:30
  $ osm-log report --by topic:1,day --format table - << 'END'
  > 2016-09-30T00:00:00+01:00	2016-10-12T23:59:59+01:00	ml	-	-
  > 2016-10-02T09:00:00+01:00	2016-10-02T10:30:00+01:00	french	-	-
  > END
  topic   2016-09-30  2016-10-01  2016-10-02  2016-10-03  total
  french                                1:30               1:30
  ml           24:00       24:00       24:00        9:00  81:00
  total        24:00       24:00       25:30        9:00  82:30

Against the hours of the plan, to the end of the period and up to now.

  $ osm-log report --target
  osm-log: error: plan.toml has no track: there is no target (osm-plan add ml:pgm-1 --hours 55 --new-track)
  [2]
  $ cat > osm/plan.toml <<'END'
  > [plan]
  > start = 2016-09-26
  > [week]
  > days = ["mon", "tue", "wed", "thu", "fri"]
  > hours = ["08:00-12:00", "13:00-17:00"]
  > leave = [2016-09-27]
  > [[track]]
  > id = "ml"
  > share = 75
  > [[track]]
  > id = "french"
  > share = 25
  > END
  $ osm-log report --target --format table
  track   target  by now  time     +/-  pace  late  days off  from git
  ml       30:00   24:45  1:50  -22:55   7 %  0:00      0:00      0:00
  french   10:00    8:15  1:15   -7:00  15 %  0:30      0:45      0:00
  other     0:00    0:00  0:30    0:30        0:00      0:30      0:30
  total    40:00   33:00  3:35  -29:25  11 %  0:30      1:15      0:30
  $ osm-log report --target
  track	target_s	by_now_s	time_s	difference_s	pace	late_s	off_s	from_git_s
  ml	108000	89100	6600	-82500	0.0741	0	0	0
  french	36000	29700	4500	-25200	0.1515	1800	2700	0
  other	0	0	1800	1800		0	1800	1800
  $ osm-log report --target --by week,topic:1 --period 2016-W39..2016-W40 --format table
  week      track   target  by now  time     +/-  pace  late  days off  from git
  2016-W39  ml       24:00   24:00  1:30  -22:30   6 %  0:00      0:00      0:00
  2016-W39  french    8:00    8:00  1:15   -6:45  16 %  0:30      0:45      0:00
  2016-W39  other     0:00    0:00  0:30    0:30        0:00      0:30      0:30
  2016-W40  ml       30:00    0:45  0:20   -0:25  44 %  0:00      0:00      0:00
  2016-W40  french   10:00    0:15  0:00   -0:15   0 %  0:00      0:00      0:00
  total              72:00   33:00  3:35  -29:25  11 %  0:30      1:15      0:30
  $ osm-log report --target --by day --period 2016-09-30.. --format table
  day         target  by now  time    +/-  pace  late  days off  from git
  2016-09-30    8:00    8:00  2:00  -6:00  25 %  0:30      0:00      0:00
  2016-10-01    0:00    0:00  0:45   0:45        0:00      0:45      0:00
  2016-10-02    0:00    0:00  0:30   0:30        0:00      0:30      0:30
  2016-10-03    8:00    1:00  0:20  -0:40  33 %  0:00      0:00      0:00
  total        16:00    9:00  3:35  -5:25  40 %  0:30      1:15      0:30
  $ osm-log report --target --by month --topic french --format jsonl
  {"month":"2016-09","target_s":28800,"by_now_s":28800,"time_s":1800,"difference_s":-27000,"pace":0.0625,"late_s":1800,"off_s":0,"from_git_s":0}
  {"month":"2016-10","target_s":7200,"by_now_s":900,"time_s":2700,"difference_s":1800,"pace":3,"late_s":0,"off_s":2700,"from_git_s":0}
  $ cp osm/plan.toml plan.before; printf '\n[[item]]\nid = "pgm-1"\ntrack = "ml"\nhours = 10\n' >> osm/plan.toml
  $ printf '2016-09-29T20:30:00+01:00\t2016-09-29T20:45:00+01:00\tpgm-1\t-\tbare\n' >> osm/facts/study.tsv
  $ osm-log report --target --topic ml --by day --period 2016-09-29 --no-header
  2016-09-29	21600	21600	900	-20700	0.0417	900	0	0
  $ osm-log report --target --topic french --by day --period 2016-09-29 --no-header
  2016-09-29	7200	7200	0	-7200	0	0	0	0
  $ sed -i '/bare/d' osm/facts/study.tsv; cp plan.before osm/plan.toml
  $ osm-log report --target --by hour
  osm-log: error: 'hour' has no target (with --target write --by topic:1, day, week, month, or week,topic:1)
  [2]
  $ osm-log report --target --topic ml:pgm-10
  osm-log: error: --topic: 'ml:pgm-10' has no target (a track has: ml, french)
  [2]
  $ osm-log report --target --tag reading
  osm-log: error: --target and --tag do not go together (a tag has no target)
  [2]
  $ printf '[week]\n' > osm/plan.toml; osm-log report --target
  osm-log: error: plan.toml has no track: there is no target (osm-plan add ml:pgm-1 --hours 55 --new-track)
  [2]
  $ rm osm/plan.toml

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
  $ osm-log report --by week,topic,day
  osm-log: error: 'week,topic,day' are more than two things to report by (write rows and columns: week,topic:1)
  [2]
  $ osm-log report --by day,day
  osm-log: error: 'day,day' crosses a thing with itself (write two that differ: week,topic:1)
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
