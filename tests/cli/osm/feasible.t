Done before the money ends? Four numbers, and no data folder.

  $ export TZ=Africa/Casablanca
  $ osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 40
  Feasible?                                                from 3 Oct, 40 h a week
  VERDICT  no: the money ends first in 68 % of futures, by 218 days
  done     4 Dec 2017 (8 in 10: by 9 Aug 2018)
  money    until 15 Aug 2017 (8 in 10: from 30 May 2017)
  change   down to 20 % with one of: a curriculum of 400 h | live on 500 a month
           begin with 29000
           or all by 27 %: 51 h a week, a curriculum of 847 h, 876 a month
  basis    assumed, for nothing was logged: 70 % of the planned hours are studied,
           and work takes 1.3 times its estimate; 10000 futures
  [1]
  $ osm feasible --cash '12000 USD' --monthly 900 --hours 600 --week 40
  Feasible?                                                from 3 Oct, 40 h a week
  VERDICT  yes: the money ends first in 18 % of futures, by 121 days
  done     10 May 2017 (8 in 10: by 18 Sep 2017)
  money    until 28 Nov 2017 (8 in 10: from 17 Aug 2017)
  room     up to 20 % with one of: study 37 h a week | a curriculum of 650 h
           live on 980 USD a month
  basis    assumed, for nothing was logged: 70 % of the planned hours are studied,
           and work takes 1.3 times its estimate; 10000 futures

With what is paid at the start, and a rent that could be shared.

  $ osm feasible --cash 9000 --monthly '700 EUR' --rent 320 --once 450 --hours 900 --week 35 --courses 12 --start 2017-01-09
  Feasible?                                           from 9 Jan 2017, 35 h a week
  VERDICT  no: the money ends first in 50 % of futures, by 172 days
  done     19 Jan 2018 (8 in 10: by 31 Aug 2018)
  money    until 1 Feb 2018 (8 in 10: from 1 Dec 2017)
  change   down to 20 % with one of: study 58 h a week | a curriculum of 550 h
           live on 440 EUR a month | begin with 14500 EUR
           share rent from 1 Feb: 33 %
           or all by 16 %: 41 h a week, a curriculum of 756 h, 588 EUR a month
  basis    assumed, for nothing was logged: 70 % of the planned hours are studied,
           and work takes 1.3 times its estimate; 10000 futures
  [1]
  $ osm feasible --cash 9000 --monthly 700 --hours 300 --week 35 --risk 5 --seed 7 --format tsv
  section	key	value
  verdict	feasible	0
  verdict	money_first	0.0564
  verdict	money_first_error	0.0023
  verdict	short_days	104
  done	p50	2017-02-03
  done	p80	2017-04-20
  money	p50	2017-11-15
  money	p20	2017-08-08
  change	week_hours	38
  change	curriculum_hours	270
  change	monthly	640
  change	cash	9700
  change	together	0.03
  basis	futures	10000
  [1]

Numbers that it needs, and what it does not take.

  $ OSM_NOW=2026-11-23T01:00:00+00:00 osm feasible --cash '12000 USD' --monthly 900 --hours 600 --week 40 --start 2016-10-03
  Feasible?                                           from 3 Oct 2016, 40 h a week
  VERDICT  yes: the money ends first in 18 % of futures, by 121 days
  done     10 May 2017 (8 in 10: by 18 Sep 2017)
  money    until 28 Nov 2017 (8 in 10: from 17 Aug 2017)
  room     up to 20 % with one of: study 37 h a week | a curriculum of 650 h
           live on 980 USD a month
  basis    assumed, for nothing was logged: 70 % of the planned hours are studied,
           and work takes 1.3 times its estimate; 10000 futures
  $ osm feasible --cash -5 --monthly 900 --hours 600 --week 40
  osm: error: --cash: '-5' is nothing (write a sum above zero)
  [2]
  $ osm feasible --cash 12000 --monthly 900 --hours 600 --week 40 --start 2015-01-01 | grep done
  done     10 Aug 2015 (8 in 10: by 17 Dec 2015)
  $ osm feasible --cash 12000 --monthly 1200 --hours 90000 --week 40
  osm: error: --hours: '90000' is out of range (at most 40000)
  [2]
  $ osm feasible --cash 12000 --monthly 900 --hours 600h --week 40h | head -n 2
  Feasible?                                                from 3 Oct, 40 h a week
  VERDICT  yes: the money ends first in 18 % of futures, by 121 days
  $ osm feasible --cash 12000 --monthly 1200
  osm: error: --hours is missing (four numbers are needed: osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 40)
  [2]
  $ osm feasible --cash 12000 --monthly '1200 EUR' --rent '500 USD' --hours 1160 --week 40
  osm: error: EUR and USD cannot be compared (write all amounts in one currency)
  [2]
  $ osm feasible --cash 0 --monthly 1200 --hours 1160 --week 40
  osm: error: --cash: '0' is nothing (write a sum above zero)
  [2]
  $ osm feasible --cash 12000 --monthly 1200 --rent 1300 --hours 1160 --week 40
  osm: error: --rent is more than --monthly (--monthly is all that a month costs)
  [2]
  $ osm feasible --cash 12000 --monthly 1200 --hours many --week 40
  osm: error: --hours: 'many' is no number of hours (write 40, 37.5 or 40h)
  [2]
  $ osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 80
  osm: error: --week: 80 h a week cannot be planned (1 to 70, Monday to Friday)
  [2]
  $ osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 40 --risk 0
  osm: error: --risk: '0' is out of range (1 to 99, in percent)
  [2]
  $ osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 40 --courses 0
  osm: error: --courses: '0' is out of range (1 to 1000)
  [2]
  $ osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 40 --start 2017-02-30
  osm: error: '2017-02-30' is not a day of the calendar (February 2017 has 28 days)
  [2]
  $ osm feasible --cash twelve --monthly 1200 --hours 1160 --week 40
  osm: error: 'twelve' is not an amount (write a number and a currency, 12.50 USD)
  [2]

A data folder that says the same: the weekly page of its first day has the same figures.

  $ osm feasible --cash '9000 EUR' --monthly 700 --rent 320 --hours 240 --week 35 --init year --start 2016-10-03
  Feasible?                                                from 3 Oct, 35 h a week
  VERDICT  yes: the money ends first in 3 % of futures, by 205 days
  done     9 Jan 2017 (8 in 10: by 13 Mar 2017)
  money    until 9 Nov 2017 (8 in 10: from 15 Sep 2017)
  room     up to 20 % with one of: study 15 h a week | a curriculum of 570 h
           live on 1640 EUR a month | begin with 3700 EUR
           share rent from 1 Nov: 2 %
  basis    assumed, for nothing was logged: 70 % of the planned hours are studied,
           and work takes 1.3 times its estimate; 10000 futures
  
  made osm.toml plan.toml budget.toml story.md .gitignore .gitattributes facts/ notes/ in $HOME/year
  time zone Africa/Casablanca, home currency EUR
  began a Git repository there; nothing is committed
  $ tail -n 7 year/plan.toml; sed '/^#/d; /^$/d' year/budget.toml
  hours = 40.00
  
  [[item]]
  id = "course-6"
  title = "Course 6"
  track = "study"
  hours = 40.00
  cash = "9000.00 EUR"
  start = 2016-10-03
  risk = 0.20
  [monthly]
  living = "380.00 EUR"
  [[bill]]
  name = "rent"
  category = "home:rent"
  amount = "320.00 EUR"
  day = 1
  $ osm-week --data year --format tsv | grep '^verdict'
  verdict	basis	assumed
  verdict	done_p50	2017-01-09
  verdict	done_p80	2017-03-13
  verdict	money_p50	2017-11-09
  verdict	money_p20	2017-09-15
  verdict	money_first	0.0321
  verdict	money_first_error	0.0018
  verdict	short_days	205
  verdict	lever	share rent from 1 Nov
  verdict	lever_money_first	0.0236
  $ osm feasible --cash '9000 EUR' --monthly 700 --rent 320 --hours 240 --week 35 --format tsv | grep 'p[258]0\|first'
  verdict	money_first	0.0321
  verdict	money_first_error	0.0018
  done	p50	2017-01-09
  done	p80	2017-03-13
  money	p50	2017-11-09
  money	p20	2017-09-15
  room	shared_money_first	0.0237
  $ osm feasible --cash '9000 EUR' --monthly 700 --hours 240 --week 35 --init year
  osm: error: '$HOME/year/plan.toml' is there already (name a new folder, or leave --init away)
  [2]
  $ osm feasible --cash 9000 --monthly 700 --hours 240 --week 35 --init other; ls other
  osm: error: --init needs to know the currency (--cash '12000 USD')
  ls: cannot access 'other': No such file or directory
  [2]
