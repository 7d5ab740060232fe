Days in a row with enough study. Without a plan every day counts.

  $ osm init --zone Africa/Casablanca --quiet
  $ rm -f osm/plan.toml
  $ osm-log streak
  streak   none
  longest  none
  days     0 with 0:25 or more, 0 of rest, 0 missed
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-09-26T09:00:00+01:00	2016-09-26T09:25:00+01:00	ml:pgm-1	-	-
  > 2016-09-28T09:00:00+01:00	2016-09-28T11:00:00+01:00	ml:pgm-1	-	-
  > 2016-09-29T09:00:00+01:00	2016-09-29T09:24:59+01:00	ml:pgm-1	-	-
  > 2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	french	-	-
  > 2016-10-03T08:30:00+01:00	2016-10-03T08:50:00+01:00	ml:pgm-1	-	-
  > END
  $ osm-log streak
  streak   none | today 0:20 of 0:25
  longest  1 day, 2016-09-26 to 2016-09-26, 0:25
  days     3 with 0:25 or more, 0 of rest, 4 missed
  $ osm-log streak --min 20m
  streak   1 day, 2016-10-03 to 2016-10-03, 0:20 | today 0:20 of 0:20
  longest  3 days, 2016-09-28 to 2016-09-30, 3:55
  days     5 with 0:20 or more, 0 of rest, 3 missed

Days off, holidays and leave of the plan break nothing; today is not missed yet.

  $ cat > osm/plan.toml <<'END'
  > [week]
  > days = ["mon", "tue", "wed", "thu", "fri"]
  > leave = [2016-09-27]
  > [[track]]
  > id = "ml"
  > END
  $ osm-log streak --min 20m
  streak   5 days, 2016-09-26 to 2016-10-03, 4:40 | today 0:20 of 0:20
  longest  5 days, 2016-09-26 to 2016-10-03, 4:40
  days     5 with 0:20 or more, 3 of rest, 0 missed
  $ osm-log streak
  streak   1 day, 2016-09-30 to 2016-09-30, 1:30 | today 0:20 of 0:25
  longest  2 days, 2016-09-26 to 2016-09-28, 2:25
  days     3 with 0:25 or more, 3 of rest, 1 missed
  $ osm-log streak --min 20m --format tsv
  section	key	value
  streak	length	5
  streak	first	2016-09-26
  streak	last	2016-10-03
  streak	time_s	16799
  streak	now_s	1200
  streak	enough_s	1200
  longest	length	5
  longest	first	2016-09-26
  longest	last	2016-10-03
  longest	time_s	16799
  days	studied	5
  days	rested	3
  days	missed	0
  $ osm-log streak --min 20m --now 2016-10-05T12:00:00+01:00
  streak   none | today 0:00 of 0:20
  longest  5 days, 2016-09-26 to 2016-10-03, 4:40
  days     5 with 0:20 or more, 3 of rest, 1 missed
  $ osm-log streak --format md
  - **streak** 1 day, 2016-09-30 to 2016-09-30, 1:30 \| today 0:20 of 0:25
  - **longest** 2 days, 2016-09-26 to 2016-09-28, 2:25
  - **days** 3 with 0:25 or more, 3 of rest, 1 missed

Weeks: five times a day's minimum, unless said otherwise.

  $ osm-log streak --by week
  streak   1 week, 2016-09-26 to 2016-10-02, 4:20 | this week 0:20 of 2:05
  longest  1 week, 2016-09-26 to 2016-10-02, 4:20
  weeks    1 with 2:05 or more, 0 of rest, 0 missed
  $ osm-log streak --by week --min 3h --topic ml
  streak   none | this week 0:20 of 3:00
  longest  none
  weeks    0 with 3:00 or more, 0 of rest, 1 missed
  $ osm-log streak --by day --period 2016-W39 --format json
  {"title":"","aside":"","sections":{"streak":{"length":1,"first":"2016-09-30","last":"2016-09-30","time_s":5400,"enough_s":1500},"longest":{"length":2,"first":"2016-09-26","last":"2016-09-28","time_s":8700},"days":{"studied":3,"rested":3,"missed":1}}}

A flight shortens a day and breaks nothing: each record keeps the day of its own place.

  $ printf '#osm study 1\n2016-09-29T23:00:00+09:00\t2016-09-29T23:40:00+09:00\tml\t-\t-\n2016-09-30T08:00:00-08:00\t2016-09-30T09:00:00-08:00\tml\t-\t-\n' | osm-log streak - --now 2016-09-30T18:00:00+00:00
  streak   2 days, 2016-09-29 to 2016-09-30, 1:40 | today 1:00 of 0:25
  longest  2 days, 2016-09-29 to 2016-09-30, 1:40
  days     2 with 0:25 or more, 0 of rest, 0 missed

What fails.

  $ osm-log streak --min 0
  osm-log: error: '0' has no unit (write 0m or 0h)
  [2]
  $ osm-log streak --by month
  osm-log: error: 'month' is not a value of --by (write one of day, week; see osm-log streak --help)
  [2]
  $ printf '[week]\ndays = ["moon"]\n' > osm/plan.toml; osm-log streak
  $HOME/osm/plan.toml:2:8: error: 'moon' is no day of the week (write mon, tue, wed, thu, fri, sat or sun)
  [2]
