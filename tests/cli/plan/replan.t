What moved, why, and what it costs in days.

  $ osm init --zone Africa/Casablanca --quiet
  $ cd osm
  $ cat > plan.toml <<'PLAN'
  > [plan]
  > name = "A term"
  > [week]
  > hours = ["09:00-13:00"]
  > [[track]]
  > id = "ml"
  > [[item]]
  > id = "paper"
  > track = "ml"
  > hours = 20
  > [[item]]
  > id = "post"
  > track = "ml"
  > hours = 8
  > needs = ["paper"]
  > [[item]]
  > id = "kafka"
  > track = "ml"
  > hours = 12
  > priority = 3
  > [[milestone]]
  > id = "bayes"
  > needs = ["post"]
  > PLAN
  $ osm-plan replan
  A term                                                          since 2016-09-26
  finish   2016-10-14, was 2016-10-07: 7 days later
  slip     7 days later: 20 h planned until now, 0 h studied
  moved    2016-10-07    +7  ml:paper: slip
           2016-10-11    +7  bayes: slip
           2016-10-11    +7  ml:post: slip
           2016-10-14    +7  ml:kafka: slip
  then     git knows no plan.toml of then: it is compared as it is today
  $ git add -A && GIT_COMMITTER_DATE=2016-10-02T12:00:00+01:00 git commit -qm 'the plan'

A week later: half of the hours were studied, the paper takes longer, a week off was put in.

  $ export OSM_NOW=2016-10-10T08:00:00+01:00
  $ mkdir -p facts
  $ cat > facts/study.tsv <<'FACTS'
  > #osm study 1
  > 2016-10-04T09:00:00+01:00	2016-10-04T13:00:00+01:00	ml:paper	-	-
  > 2016-10-05T09:00:00+01:00	2016-10-05T13:00:00+01:00	ml:paper	-	-
  > 2016-10-06T09:00:00+01:00	2016-10-06T11:00:00+01:00	ml:paper	-	-
  > FACTS
  $ osm-plan replan --since 2016-10-03
  A term                                                          since 2016-10-03
  finish   2016-10-19, was 2016-10-14: 5 days later
  slip     5 days later: 20 h planned until now, 10 h studied
  moved    2016-10-12    +5  ml:paper: slip
           2016-10-14    +3  bayes: slip
           2016-10-14    +3  ml:post: slip
           2016-10-19    +5  ml:kafka: slip
  $ osm-plan estimate paper 24 --quiet
  $ osm-plan drop kafka --quiet
  $ sed -i 's/^hours = \["09:00-13:00"\]/&\nleave = ["2016-10-17..2016-10-21"]/; s/^hours = 8/hours = 10/' plan.toml
  $ printf '[[item]]\nid = "talk"\ntrack = "ml"\nhours = 4\nneeds = ["post"]\n' >> plan.toml
  $ osm-plan replan --since 2016-10-03
  A term                                                          since 2016-10-03
  finish   2016-10-25, was 2016-10-14: 11 days later
  slip     5 days later: 20 h planned until now, 10 h studied
  given up 5 days earlier: dropped kafka
  hours    3 days later: post 10 h, was 8 h
           paper 24 h, recorded
  calendar 7 days later: leave 2016-10-17..2016-10-21 added
  items    1 day later: new talk, 4 h
  moved    2016-10-14        ml:kafka: dropped
           2016-10-13    +6  ml:paper: slip
           2016-10-24   +13  bayes: calendar
           2016-10-24   +13  ml:post: calendar
           2016-10-25        ml:talk: new
  $ osm-plan replan --since 2016-10-03 --format tsv
  section	key	value
  finish	finish	2016-10-25
  finish	was	2016-10-14
  finish	days	11
  slip	days	5
  slip	1	20 h planned until now, 10 h studied
  given up	days	-5
  given up	1	dropped kafka
  hours	days	3
  hours	1	post 10 h, was 8 h
  hours	2	paper 24 h, recorded
  calendar	days	7
  calendar	1	leave 2016-10-17..2016-10-21 added
  items	days	1
  items	1	new talk, 4 h
  moved	ml:kafka	2016-10-14 - dropped
  moved	ml:paper	2016-10-07 2016-10-13 slip
  moved	bayes	2016-10-11 2016-10-24 calendar
  moved	ml:post	2016-10-11 2016-10-24 calendar
  moved	ml:talk	- 2016-10-25 new

The plan of then comes from git; without git it is taken as it is today.

  $ rm -rf .git
  $ osm-plan replan --since 2016-10-03
  A term                                                          since 2016-10-03
  finish   2016-10-25, was 2016-10-25: the same day
  slip     2 days later: 20 h planned until now, 10 h studied
  given up 3 days earlier: dropped kafka
  hours    1 day later: paper 24 h, recorded
  moved    2016-10-25        ml:kafka: dropped
           2016-10-13    +6  ml:paper: slip
           2016-10-24   +12  bayes: hours
           2016-10-24   +12  ml:post: hours
           2016-10-25   +12  ml:talk: slip
  then     git knows no plan.toml of then: it is compared as it is today
  $ osm-plan replan --since tomorrow
  osm-plan: error: --since 2016-10-11 is still to come (write a day that has been)
  [2]
  $ osm-plan done paper post talk --quiet
  $ osm-plan replan --since 2016-10-03
  A term                                                          since 2016-10-03
  finish   all is done, was 2016-10-25
  slip     13 days earlier: 20 h planned until now, 10 h studied
           14 h of 24 h were not needed: paper
           10 h of 10 h were not needed: post
           4 h of 4 h were not needed: talk
  given up 2 days earlier: dropped kafka
  hours    no day: paper 24 h, recorded
  moved    2016-10-07        ml:paper: done
           2016-10-12        bayes: done
           2016-10-12        ml:post: done
           2016-10-13        ml:talk: done
           2016-10-25        ml:kafka: dropped
  then     git knows no plan.toml of then: it is compared as it is today

What was dropped and is done after all was not given up; today counts as far as it has gone.

  $ cd ..; mkdir back; cd back
  $ printf '[time]\nzone = "Africa/Casablanca"\n' > osm.toml
  $ printf '[week]\nhours = ["09:00-13:00"]\n\n[[track]]\nid = "ml"\n\n[[item]]\nid = "paper"\ntrack = "ml"\nhours = 20\n\n[[item]]\nid = "post"\ntrack = "ml"\nhours = 8\n' > plan.toml
  $ mkdir facts; printf '#osm progress 1\n2016-10-05T12:00:00+01:00\tdrop\tpaper\t-\t-\t-\n2016-10-06T12:00:00+01:00\tdone\tpaper\t-\t-\t-\n' > facts/progress.tsv
  $ printf '#osm study 1\n2016-10-04T09:00:00+01:00\t2016-10-04T13:00:00+01:00\tml:paper\t-\t-\n' > facts/study.tsv
  $ OSM_NOW=2016-10-07T11:00:00+01:00 osm-plan replan --since 2016-10-03
  the plan                                                        since 2016-10-03
  finish   2016-10-11, was 2016-10-11: the same day
  slip     no day: 18 h planned until now, 4 h studied
           16 h of 20 h were not needed: paper
  moved    2016-10-11        ml:paper: done
           2016-10-11    +7  ml:post: slip
  then     git knows no plan.toml of then: it is compared as it is today
