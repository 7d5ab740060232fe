What was finished, what is next, what the week did to the finish.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^plan'
  plan	done	1
  plan	next	novel-on-friday
  plan	finish_moved_days	-1
  plan	goal_french	B1
  plan	open	16
  plan	left_s	1982629
  $ osm-plan next -n 3 | cut -f 1-3
  item	title	left_s
  french:novel-on-friday	A novel in French, on Fridays	78587
  french:french-b2	French to B2	203041
  ml:discrete-optimization	Discrete Optimization	324000

A week with nothing done says only what is next.

  $ OSM_NOW=2016-10-09T20:00:00+01:00 osm-week | sed -n '/^plan/,/^money/p' | sed '$d'
  plan     next french-b1 69.8 h, stat-rethinking 31.8 h, ud730 50 h
           finish 21 days earlier
           goals french target C2

Goals that are not hours: what was measured this week is said.

  $ printf '[[goal]]\nid = "books"\ntarget = "24"\ndue = 2017-07-31\n' >> osm/plan.toml
  $ osm plan measure books 7 --at 2017-03-03T18:00:00+00:00
  books is at 7 of 24
  $ osm plan measure french B2 --at 2017-03-04T18:00:00+00:00 --quiet
  $ osm-week | grep -A1 goals
           goals french B2 of C2, measured this week
           books 7 of 24 by 2017-07-31, measured this week
  $ osm plan measure books 24 --quiet
  $ osm-week | grep -A1 goals
           goals books 24 of 24, reached | french B2 of C2, measured this week
  money    98 of 80 USD | rent 600 USD paid Wed 1 Mar

A fault in the plan hides the plan, nothing else.

  $ printf '[[item]]\nid = "x"\nneed = ["y"]\n' >> osm/plan.toml
  $ osm-week
  Week 9 of 2017, 27 Feb - 5 Mar                  day 161 of 303, 53 % of the time
  plan     2 faults in plan.toml ('osm plan check')
  VERDICT  no finish date: 2 faults in plan.toml ('osm plan check')
           money until 1 Aug (8 in 10: from 22 Jul)
  study    31:35   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
  money    98 of 80 USD | rent 600 USD paid Wed 1 Mar
           insurance 45 USD paid Sun 5 Mar | phone 100 MAD due Mon 6 Mar
           visa run 75 USD due Fri 17 Mar | 10.78 USD a study hour
  posts    1: The softmax from first principles | announced on twitter, datatau
