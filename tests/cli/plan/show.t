  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml" }]
  > [week]
  > hours = ["09:00-17:00"]
  > [[item]]
  > id = "a"
  > track = "ml"
  > [[item]]
  > id = "pgm-1"
  > title = "Graphical Models 1"
  > track = "ml"
  > kind = "course"
  > hours = { low = 40, likely = 55, high = 90, source = "guess" }
  > price = "50 USD"
  > link = "https://example.org/pgm"
  > needs = ["a"]
  > text = "some algebra"
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > hours = 60
  > any = ["pgm-1", "a"]
  > with = ["a"]
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1"]
  > due = 2016-12-16
  > PLAN
  $ osm-plan show pgm-1
  ml:pgm-1  Graphical Models 1                                             blocked
  state    blocked, a course, priority 2
  hours    0:00 logged of 55 h, 55 h left
           plan: 40 to 90 h, likely 55 h (guess)
  needs    ml:a (ready)
           in words: some algebra
  for      bayes (blocked)
  due      to be finished by 2016-12-16 for bayes, due 2016-12-16
  where    https://example.org/pgm
           50.00 USD
  $ osm-plan show ml:pgm-2
  ml:pgm-2                                                                 blocked
  state    blocked, priority 2
  hours    0:00 logged of 60 h, 60 h left
  needs    one of ml:pgm-1 (blocked), ml:a (ready)
           done, or possible too: ml:a (ready)
  $ osm-plan show a
  ml:a                                                                       ready
  state    ready, priority 2
  hours    0:00 logged, no estimate
  for      ml:pgm-1 (blocked)
  due      to be finished by 2016-12-08 for bayes, due 2016-12-16
  $ osm-plan show bayes
  bayes                                                                    blocked
  state    blocked, a milestone
  needs    ml:pgm-1 (blocked)
  due      2016-12-16
  $ osm-plan done a -m 'at last'
  done ml:a at 2016-10-03 09:00 (+01:00)
  $ osm-plan estimate pgm-1 70
  ml:pgm-1 will take 70 h, not 55 h, 0:00 logged
  $ osm-plan done pgm-1 --evidence https://example.org/mine,2 --evidence post:pgm --quiet
  $ osm-plan show pgm-1
  ml:pgm-1  Graphical Models 1                                                done
  state    done since 2016-10-03 09:00 (+01:00), a course, priority 2
  hours    0:00 logged of 70 h, 0 h left
           plan: 40 to 90 h, likely 55 h (guess)
  needs    ml:a (done)
           in words: some algebra
  for      bayes (done)
  where    https://example.org/pgm
           50.00 USD
  facts    2016-10-03 09:00 (+01:00) estimate 70 (line 3)
           2016-10-03 09:00 (+01:00) done, https://example.org/mine%2C2,
           post:pgm (line 4)
  $ osm-plan show pgm-1 --format tsv
  section	key	value
  state	state	done
  state	ended	2016-10-03T09:00:00+01:00
  hours	logged_s	0
  hours	estimate_s	252000
  hours	left_s	0
  needs	ml:a	done
  needs	text	some algebra
  for	bayes	done
  where	link	https://example.org/pgm
  where	price	50.00
  where	price_currency	USD
  facts	line_3	2016-10-03T09:00:00+01:00 estimate 70
  facts	line_4	2016-10-03T09:00:00+01:00 done, https://example.org/mine%2C2, post:pgm
  $ osm-plan show pgm-1 --format json
  {"title":"ml:pgm-1  Graphical Models 1","aside":"done","sections":{"state":{"state":"done","ended":"2016-10-03T09:00:00+01:00"},"hours":{"logged_s":0,"estimate_s":252000,"left_s":0},"needs":{"ml:a":"done","text":"some algebra"},"for":{"bayes":"done"},"where":{"link":"https://example.org/pgm","price":50.00,"price_currency":"USD"},"facts":{"line_3":"2016-10-03T09:00:00+01:00 estimate 70","line_4":"2016-10-03T09:00:00+01:00 done, https://example.org/mine%2C2, post:pgm"}}}
  $ osm-plan show pgm1
  osm-plan: error: 'pgm1' is no item of the plan (did you mean 'pgm-1')
  [2]
  $ osm-plan show french:pgm-1
  osm-plan: error: 'french:pgm-1' is no item of the plan (did you mean 'ml:pgm-1')
  [2]
  $ osm-plan show
  osm-plan: error: missing ITEM (pgm-1 or ml:pgm-1; or a goal; see osm-plan show --help)
  [2]
