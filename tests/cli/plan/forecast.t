When the curriculum will be done. Without a log it is said that the pace is assumed.

  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ osm-plan forecast
  osm-plan: error: there is nothing in the plan (osm-plan add ml:pgm-1 --hours 40 --new-track)
  [1]
  $ cat > osm/plan.toml <<'PLAN'
  > [plan]
  > name = "ten months"
  > start = 2016-09-26
  > [week]
  > hours = ["09:00-13:00", "14:00-18:00"]
  > leave = ["2016-12-24..2017-01-01"]
  > [[track]]
  > id = "ml"
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > kind = "course"
  > hours = 300
  > [[item]]
  > id = "paper"
  > track = "ml"
  > [[item]]
  > id = "project"
  > track = "ml"
  > hours = { low = 60, likely = 100, high = 200 }
  > needs = ["pgm-1"]
  > PLAN
  $ osm-plan forecast
  ten months                                                            2016-10-03
  finish   2017-02-21 (8 in 10: by 2017-06-07; 19 in 20: by 2018-01-26)
           as written, every planned hour used: 2016-12-09
  pace     28.0 h a week of 40.0 planned, assumed: no whole week of log yet
  work     400 h left by estimate in 2 items
           taken times 1.30, assumed: no item is done yet
           1 item has no hours and is not in this
           the plan is taken not to grow: git knows no history of it
  drivers  of the doubt: the pace 68 % | pgm-1 24 % | estimates of a course 4 %
  record   nothing was told before that could be held against what came
  $ osm-plan forecast --format tsv
  section	key	value
  finish	basis	assumed
  finish	p10	2016-11-30
  finish	p50	2017-02-21
  finish	p80	2017-06-07
  finish	p95	2018-01-26
  finish	as_planned	2016-12-09
  pace	paced_s	100800
  pace	elsewhere_s	0
  pace	planned_s	144000
  pace	recent_s	0
  pace	level	0.7
  pace	assumed_part	1
  pace	weeks	0
  work	left_s	1440000
  work	growth_s	0
  work	versions	0
  work	effort	1.3
  work	outcomes	0
  work	open	3
  work	without_hours	1
  drivers	driver_1	the pace
  drivers	driver_1_part	0.6815
  drivers	driver_2	pgm-1
  drivers	driver_2_part	0.2427
  drivers	driver_3	estimates of a course
  drivers	driver_3_part	0.0436
  record	held	0
  record	told	0
  record	horizon_weeks	1
  $ osm-plan forecast --seed 7 --futures 1000 --format tsv | head -n 5
  section	key	value
  finish	basis	assumed
  finish	p10	2016-12-02
  finish	p50	2017-02-27
  finish	p80	2017-06-12

The same seed gives the same bytes, under any zone of the machine.

  $ osm-plan forecast --seed 7 --format json > one
  $ TZ=Asia/Kolkata osm-plan forecast --seed 7 --format json 2>/dev/null | cmp - one

Weeks of log replace what is assumed: nine weeks of twenty hours.

  $ echo '#osm study 1' > osm/facts/study.tsv
  $ for d in 03 04 05 06 10 11 12 13 17 18 19 20 24 25 26 27; do echo "2016-10-${d}T09:00:00+01:00	2016-10-${d}T14:00:00+01:00	ml:pgm-1	-	-"; done >> osm/facts/study.tsv
  $ for d in 01 02 03 04 07 08 09 10 14 15 16 17 21 22 23 24 28 29 30; do echo "2016-11-${d}T09:00:00+00:00	2016-11-${d}T14:00:00+00:00	ml:pgm-1	-	-"; done >> osm/facts/study.tsv
  $ osm-plan forecast --now 2016-12-05T09:00:00+00:00
  ten months                                                            2016-12-05
  finish   2017-03-27 (8 in 10: by 2017-06-06; 19 in 20: by 2017-10-24)
           as written, every planned hour used: 2017-01-19
  pace     20.2 h a week of 40.0 planned, learned from 9 weeks; the last 8: 19.4
  work     225 h left by estimate in 2 items
           taken times 1.30, assumed: no item is done yet
           1 item has no hours and is not in this
           the plan is taken not to grow: git knows no history of it
  drivers  of the doubt: the pace 70 % | pgm-1 16 % | project 9 %
  record   nothing was told before that could be held against what came

What a change would bring, with the same seed.

  $ export OSM_NOW=2016-12-05T09:00:00+00:00
  $ osm-plan forecast --what-if drop=project --what-if hours=pgm-1:200,leave=2016-12-12..2016-12-23 --what-if pace=100%,share.ml=100% | sed -n '/^if/,/^record/p'
  if       drop=project: 2017-02-03 | 8 in 10: by 2017-03-21 | 52 days earlier
  if       hours=pgm-1:200,leave=2016-12-12..2016-12-23: 2017-02-28
           8 in 10: by 2017-04-12 | 27 days earlier
  if       pace=100%,share.ml=100%: 2017-02-02 | 8 in 10: by 2017-03-08
           53 days earlier
  record   nothing was told before that could be held against what came
  $ osm-plan forecast --what-if drop=project,drop=pgm-1 --format tsv | tail -n 6
  if	what_if	drop=project,drop=pgm-1
  if	what_if_p50	
  if	what_if_p80	
  record	held	0
  record	told	0
  record	horizon_weeks	4
  $ osm-plan forecast --what-if drop=pgm-9
  osm-plan: error: 'pgm-9' is no item of the plan (did you mean 'pgm-1')
  [2]
  $ osm-plan forecast --what-if faster
  osm-plan: error: 'faster' is no change of a plan (write drop=ITEM, hours=ITEM:40, share.TRACK=70%, leave=A..B, pace=80% or pace=30)
  [2]
  $ osm-plan forecast --what-if share.ml=0%
  osm-plan: error: '0%' is no part of the week (write more than 0% and at most 100%)
  [2]
  $ osm-plan forecast --what-if leave=2016-12-12..
  osm-plan: error: '2016-12-12..' has no end (write both days: leave=A..B)
  [2]
  $ export OSM_NOW=2016-10-03T09:00:00+01:00

When study has stopped there is no date to tell. The answer is no.

  $ osm-plan forecast --now 2017-02-06T09:00:00+00:00
  ten months                                                            2017-02-06
  finish   no date can be told: no study was logged in the last 8 weeks that were
           not leave
           by the plan alone, all its hours studied: 2017-03-30 (8 in 10: by
           2017-04-20)
           as written, every planned hour used: 2017-03-16
  pace     7.2 h a week of 40.0 planned, learned from 17 weeks; the last 8: 0.0
  work     225 h left by estimate in 2 items
           taken times 1.30, assumed: no item is done yet
           1 item has no hours and is not in this
           the plan is taken not to grow: git knows no history of it
  record   my last 2 80 % intervals, 8 weeks ahead, held 0 times
  [1]

Nor is there when everything is done.

  $ osm-plan done pgm-1 paper project --quiet
  $ osm-plan forecast
  osm-plan: error: nothing is left in the plan: 3 items done or dropped
  [1]

  $ osm-plan forecast --futures 5
  osm-plan: error: '5' futures (write 100 to 1000000)
  [2]
  $ osm-plan forecast --seed x
  osm-plan: error: 'x' is not a value of --seed (write a whole number; see osm-plan forecast --help)
  [2]
