Bare osm is today on one screen. In a new folder there is little to say.

  $ osm init --zone Africa/Casablanca --home USD --quiet
  $ osm
  Mon 3 Oct 2016, 09:00                                          Africa/Casablanca
  clock    nothing is running
  study    today 0:00 | week 0:00
  next     there is nothing in the plan
           osm-plan add ml:pgm-1 --hours 40 --new-track

With a plan, some study and bills to pay there is more: what runs, the hours so far against the plan's,
what comes next, and what must be paid within two weeks.

  $ cat >> osm/plan.toml <<'END'
  > [[track]]
  > id = "ml"
  > share = 80
  > [[track]]
  > id = "french"
  > share = 20
  > [[item]]
  > id = "pgm-1"
  > title = "Probabilistic Graphical Models 1"
  > track = "ml"
  > hours = 40
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > needs = ["pgm-1"]
  > [[item]]
  > id = "assimil"
  > title = "Assimil, lessons 1 to 50"
  > track = "french"
  > hours = 50
  > END
  $ cat >> osm/budget.toml <<'END'
  > cash = "12000 USD"
  > start = 2016-09-26
  > [[bill]]
  > name = "rent"
  > category = "home:rent"
  > amount = "600 USD"
  > every = "month"
  > day = 10
  > mine = "1/2"
  > END
  $ printf '#osm study 1\n2016-10-03T06:00:00+01:00\t2016-10-03T08:00:00+01:00\tml:pgm-1\t-\t-\n' > osm/facts/study.tsv
  $ osm log start french:assimil --at 08:30
  started french:assimil at 2016-10-03 08:30 (+01:00)
  $ osm
  Mon 3 Oct 2016, 09:00                                          Africa/Casablanca
  clock    french:assimil since 08:30, 0:30
  study    today 2:30 of 7:00 | week 2:30 of 35:00
  next     ml:pgm-1  Probabilistic Graphical Models 1, 38 h left
           french:assimil  Assimil, lessons 1 to 50, 49.5 h left
  due      rent 300.00 USD, Mon 10 Oct, in 7 days
  $ osm today --format json
  {"title":"Mon 3 Oct 2016, 09:00","aside":"Africa/Casablanca","sections":{"clock":{"topic":"french:assimil","time_s":1800},"study":{"today_s":9000,"today_planned_s":25200,"week_s":9000,"week_planned_s":126000},"next":{"1":"ml:pgm-1","2":"french:assimil"},"due":{"1":"rent"}}}
  $ osm --format tsv
  section	key	value
  clock	topic	french:assimil
  clock	time_s	1800
  study	today_s	9000
  study	today_planned_s	25200
  study	week_s	9000
  study	week_planned_s	126000
  next	1	ml:pgm-1
  next	2	french:assimil
  due	1	rent

Goals that are not hours stand beside them, until they are reached.

  $ cp osm/plan.toml plan.before
  $ printf '[[goal]]\nid = "french"\ntarget = "B2"\nscale = ["A1", "A2", "B1", "B2"]\ndue = 2017-06-30\n[[goal]]\nid = "books"\ntarget = "24"\n' >> osm/plan.toml
  $ osm plan measure books 7 --quiet
  $ osm | grep goals
  goals    french target B2 by 2017-06-30 | books 7 of 24
  $ osm --format tsv | grep goals
  goals	french	
  goals	books	7
  $ osm plan measure books 24
  books is at 24 of 24, was 7 on 2016-10-03: reached
  $ osm | grep goals
  goals    french target B2 by 2017-06-30
  $ mv plan.before osm/plan.toml; rm osm/facts/progress.tsv

Later there is more of it.

  $ osm --now 2016-10-03T12:00:00+01:00
  Mon 3 Oct 2016, 12:00                                          Africa/Casablanca
  clock    french:assimil since 08:30, 3:30
  study    today 5:30 of 7:00 | week 5:30 of 35:00
  next     ml:pgm-1  Probabilistic Graphical Models 1, 38 h left
           french:assimil  Assimil, lessons 1 to 50, 46.5 h left
  due      rent 300.00 USD, Mon 10 Oct, in 7 days

One file that is wrong hides its own part, nothing else.

  $ echo 'x = 1' >> osm/plan.toml
  $ osm
  Mon 3 Oct 2016, 09:00                                          Africa/Casablanca
  next     1 fault in plan.toml ('osm plan check')
  clock    french:assimil since 08:30, 0:30
  study    today 2:30 | week 2:30
  due      rent 300.00 USD, Mon 10 Oct, in 7 days
  $ sed -i '$d' osm/plan.toml
  $ sed -i 's/every = "month"/every = "moon"/' osm/budget.toml
  $ osm
  Mon 3 Oct 2016, 09:00                                          Africa/Casablanca
  due      'moon' is no interval ('osm budget check')
  clock    french:assimil since 08:30, 0:30
  study    today 2:30 of 7:00 | week 2:30 of 35:00
  next     ml:pgm-1  Probabilistic Graphical Models 1, 38 h left
           french:assimil  Assimil, lessons 1 to 50, 49.5 h left
  $ osm today --help
  osm today - today on one screen
  
    osm   the same
  
  usage: osm today [OPTION...]
  
  options:
    --format text|md|html|json|tsv
                  text unless asked
  
  options of every verb, see osm(7):
    --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
    -h, --help
  
  What runs, the hours so far, what comes next, goals that are not hours, due
  dates that have passed, and what must be paid within two weeks.

A clock that was probably forgotten is no study yet, here as in the week.

  $ rm -rf osm; osm init --zone Africa/Casablanca --quiet
  $ OSM_NOW=2016-10-03T09:00:00+01:00 osm-log start ml:pgm-1 --quiet
  $ OSM_NOW=2016-10-03T12:00:00+01:00 osm | grep '^study'
  study    today 3:00 | week 3:00
  $ OSM_NOW=2016-10-03T23:00:00+01:00 osm | grep -E '^(clock|study)'
  clock    ml:pgm-1 since 09:00, 14:00
  study    today 0:00 | week 0:00
  $ OSM_NOW=2016-10-03T23:00:00+01:00 osm-week | grep '^study'
  study     0:00

Due dates that have passed are told until they are kept, moved or given up.

  $ mkdir late; printf '[time]\nzone = "Africa/Casablanca"\n' > late/osm.toml
  $ printf '[[track]]\nid = "ml"\n\n[[item]]\nid = "paper"\ntrack = "ml"\nhours = 4\ndue = 2016-09-30\n\n[[goal]]\nid = "books"\ntarget = "24"\ndue = 2016-10-02\n' > late/plan.toml
  $ osm --data late
  Mon 3 Oct 2016, 09:00                                          Africa/Casablanca
  clock    nothing is running
  study    today 0:00 of 8:00 | week 0:00 of 40:00
  next     ml:paper  paper, 4 h left
  goals    books target 24 by 2016-10-02
  late     paper was due Fri 30 Sep, 3 days ago
           books was due Sun 2 Oct, 1 day ago
  $ osm --data late --format json | grep -A6 late
  {"title":"Mon 3 Oct 2016, 09:00","aside":"Africa/Casablanca","sections":{"clock":{},"study":{"today_s":0,"today_planned_s":28800,"week_s":0,"week_planned_s":144000},"next":{"1":"ml:paper"},"goals":{"books":""},"late":{"1":"paper","2":"books"}}}
  $ osm-plan drop paper --data late --quiet
  $ osm --data late | grep late
  late     books was due Sun 2 Oct, 1 day ago
  $ osm-plan measure books 24 --data late --quiet
  $ osm --data late | grep late
  [1]
