An item is a block at the end of plan.toml.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/plan.toml <<'PLAN'
  > # my plan
  > [plan]
  > start = 2016-09-26
  > 
  > [week]
  > hours = ["09:00-13:00", "14:00-18:00"]
  > PLAN

The first one needs a track, which is made when that is said.

  $ osm-plan add pgm-1
  osm-plan: error: 'pgm-1' names no track (write ml:pgm-1 and --new-track)
  [2]
  $ osm-plan add ml:pgm-1
  osm-plan: error: 'ml' is no track of the plan (--new-track makes it one)
  [2]
  $ osm-plan add ml:pgm-1 Probabilistic Graphical Models 1 --hours 40,55,90 --kind course --new-track
  added ml:pgm-1 to plan.toml: 55 h
  $ osm-plan add pgm-2 --hours 60 --needs pgm-1 --priority 1 --price '50 USD' --due 2016-12-16 --link https://example.org/pgm
  added ml:pgm-2 to plan.toml: 60 h, due 2016-12-16
  $ osm-plan add ml:paper --any pgm-1 --any ml:pgm-2 --with pgm-1 --text 'some "algebra"'
  added ml:paper to plan.toml
  $ cat osm/plan.toml
  # my plan
  [plan]
  start = 2016-09-26
  
  [week]
  hours = ["09:00-13:00", "14:00-18:00"]
  
  [[track]]
  id = "ml"
  
  [[item]]
  id = "pgm-1"
  title = "Probabilistic Graphical Models 1"
  track = "ml"
  kind = "course"
  hours = { low = 40, likely = 55, high = 90 }
  
  [[item]]
  id = "pgm-2"
  track = "ml"
  hours = 60
  priority = 1
  needs = ["pgm-1"]
  price = "50.00 USD"
  link = "https://example.org/pgm"
  due = 2016-12-16
  
  [[item]]
  id = "paper"
  track = "ml"
  any = ["pgm-1", "pgm-2"]
  with = ["pgm-1"]
  text = "some \"algebra\""

A second track, and the same id twice.

  $ osm-plan add french:b1 French to B1 --hours 80 --new-track
  added french:b1 to plan.toml: 80 h
  $ osm-plan add french:pgm-1
  osm-plan: error: 'pgm-1' is in plan.toml already: nothing was added (it is in line 11)
  [2]
  $ osm-plan add novel
  osm-plan: error: 'novel' names no track (write ml:novel)
  [2]
  $ osm-plan add frensh:novel
  osm-plan: error: 'frensh' is no track of the plan (did you mean 'french'; a new one: --new-track)
  [2]
  $ osm-plan add french:novel --new-track
  osm-plan: error: track 'french' is in the plan already (leave --new-track out)
  [2]
  $ osm-plan add novel --new-track
  osm-plan: error: 'novel' names no track (write it as track:item)
  [2]

Nothing is guessed.

  $ osm-plan add 'ml:Graphical Models'
  osm-plan: error: 'Graphical Models' is no id (write 'graphical-models')
  [2]
  $ osm-plan add ml:x --hours 90,55,40
  osm-plan: error: '90,55,40' is not in order (write low,likely,high: 30,40,90)
  [2]
  $ osm-plan add ml:x --hours 1,2
  osm-plan: error: '1,2' is 2 numbers (write 40, or low,likely,high: 30,40,90)
  [2]
  $ osm-plan add ml:x --hours many
  osm-plan: error: 'many' is no number of hours (write 40, or low,likely,high: 30,40,90)
  [2]
  $ osm-plan add ml:x --needs pgm1
  osm-plan: error: 'pgm1' is no item of the plan (did you mean 'pgm-1')
  [2]
  $ osm-plan add ml:x --price 50
  osm-plan: error: '50' is not an amount (write a number and a currency, 12.50 USD)
  [2]
  $ osm-plan add ml:x --due someday
  osm-plan: error: 'someday' is not a date (write 2016-10-03, today, yesterday, mon or -3d)
  [2]
  $ osm-plan add ml:x --priority 12
  osm-plan: error: priority 12 (write 1 (first) to 9)
  [2]
  $ osm-plan add ml:x --priority high
  osm-plan: error: 'high' is not a value of --priority (write a whole number; see osm-plan add --help)
  [2]
  $ osm-plan add ml:x 'a	tab'
  osm-plan: error: 'title' holds a control character (write one line of text)
  [2]
  $ osm-plan add
  osm-plan: error: missing ITEM (its track and id, ml:pgm-1; the id alone in a plan of one track; see osm-plan add --help)
  [2]
  $ tail -n 5 osm/plan.toml
  [[item]]
  id = "b1"
  title = "French to B1"
  track = "french"
  hours = 80

A file that is not sound is not added to, and says why.

  $ cp osm/plan.toml saved
  $ echo '[[item' >> osm/plan.toml
  $ osm-plan add ml:x
  $HOME/osm/plan.toml:43:7: error: not TOML: table header: expected ']', saw '\n'
  [2]
  $ tail -n 1 osm/plan.toml
  [[item
  $ cp saved osm/plan.toml

Items as one inline list leave no room for a block.

  $ printf 'track = [{ id = "ml" }]\nitem = [{ id = "a", track = "ml" }]\n' > osm/plan.toml
  $ osm-plan add b
  osm-plan: error: plan.toml has its items or tracks as one list, to which no block can be added (write each as a block that begins with [[item]] or [[track]])
  [2]
  $ cat osm/plan.toml
  track = [{ id = "ml" }]
  item = [{ id = "a", track = "ml" }]

Without a plan.toml there is one afterwards.

  $ rm osm/plan.toml
  $ osm-plan add ml:a --new-track --quiet
  $ cat osm/plan.toml
  [[track]]
  id = "ml"
  
  [[item]]
  id = "a"
  track = "ml"
  $ stat -c %a osm/plan.toml
  600

A folder where the file should be.

  $ rm osm/plan.toml; mkdir osm/plan.toml
  $ osm-plan add ml:a --new-track
  $HOME/osm/plan.toml: error: this is a folder, not a file (move it away)
  [3]
  $ rmdir osm/plan.toml

What is there already is told as that.

  $ printf '[week]\nhours = ["09:00-13:00"]\n\n[[track]]\nid = "ml"\nshare = 100\n' > osm/plan.toml
  $ osm-plan add ml:pgm-1 --hours 40
  added ml:pgm-1 to plan.toml: 40 h
  $ osm-plan add ml:pgm-1 --hours 50
  osm-plan: error: 'pgm-1' is in plan.toml already: nothing was added (it is in line 8)
  [2]
  $ printf -- '- [pgm 1](https://example.org/1)\n- [pgm 2](https://example.org/2)\n' > links.md
  $ osm-plan import links links.md --append
  osm-plan: error: 'pgm-1' is in plan.toml already: nothing was added (it is in line 8)
  [2]

A track for which the week has nothing left is told when it is made, comes last, and is in no date.

  $ osm-plan add piano:scales --hours 20 --new-track
  osm-plan: warning: track 'piano' has no hours of the week (give it a share, or hours of its own, in plan.toml)
  added piano:scales to plan.toml: 20 h
  $ osm-plan add piano:chords --hours 20
  osm-plan: warning: track 'piano' has no hours of the week (give it a share, or hours of its own, in plan.toml)
  added piano:chords to plan.toml: 20 h
  $ osm-plan add ml:pgm-2 --hours 40
  added ml:pgm-2 to plan.toml: 40 h
  $ osm-plan next --columns item
  item
  ml:pgm-1
  ml:pgm-2
  piano:chords
  piano:scales
  $ osm-plan next --track piano --explain
  item	reason
  piano:chords	priority 2
  piano:chords	20 h left
  piano:chords	track 'piano' has no hours of the week
  piano:scales	priority 2
  piano:scales	20 h left
  piano:scales	track 'piano' has no hours of the week
  $ osm-plan schedule --format table
  osm-plan: warning: 2 items not planned, no time for it in ten years: scales, chords (give track 'piano' a share, or hours of its own)
  begin       end         item      hours  by  spare
  2016-10-03  2016-10-14  ml:pgm-1     40
  2016-10-17  2016-10-28  ml:pgm-2     40
  
  what can be planned is done 2016-10-28; no order is done before 2016-10-28: 80 h of ml
  nothing could be done sooner by another order
  $ osm | grep -A2 next
  next     ml:pgm-1  pgm-1, 40 h left
           ml:pgm-2  pgm-2, 40 h left
           piano:chords  chords, 20 h left, its track has no hours of the week
