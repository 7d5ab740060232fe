Bare osm is today on one screen. In a new folder there is little to say.

  $ osm init --zone Africa/Casablanca --home USD --quiet
  $ osm

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
  $ osm
  $ osm today --format json
  $ osm --format tsv

Later there is more of it.

  $ osm --now 2016-10-03T12:00:00+01:00

One file that is wrong hides its own part, nothing else.

  $ echo 'x = 1' >> osm/plan.toml
  $ osm
  $ sed -i '$d' osm/plan.toml
  $ sed -i 's/every = "month"/every = "moon"/' osm/budget.toml
  $ osm
  $ osm today --help
