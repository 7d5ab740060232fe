What to do next: only what can be done now, most pressing first.

  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ osm-plan next
  osm-plan: error: there is nothing in the plan (osm-plan add ml:pgm-1 --hours 40 --new-track)
  [1]
  $ cat > osm/plan.toml <<'PLAN'
  > [plan]
  > start = 2016-09-26
  > [week]
  > hours = ["09:00-13:00", "14:00-18:00"]
  > [[track]]
  > id = "ml"
  > share = 80
  > [[track]]
  > id = "french"
  > share = 20
  > [[item]]
  > id = "stat-rethinking"
  > title = "Statistical Rethinking"
  > track = "ml"
  > hours = 80
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 55
  > needs = ["stat-rethinking"]
  > text = "what a factor is"
  > [[item]]
  > id = "kafka"
  > track = "ml"
  > hours = 30
  > [[item]]
  > id = "paper"
  > track = "ml"
  > priority = 1
  > [[item]]
  > id = "b1"
  > title = "French to B1"
  > track = "french"
  > hours = 80
  > [[item]]
  > id = "b2"
  > track = "french"
  > hours = 110
  > needs = ["b1", "pgm-1"]
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1"]
  > due = 2016-11-11
  > PLAN
  $ osm-plan next
  item	title	left_s	by	for
  ml:stat-rethinking	Statistical Rethinking	288000	2016-11-01	bayes
  french:b1	French to B1	288000		
  ml:paper	paper			
  ml:kafka	kafka	108000		
  $ osm-plan next --format table
  item                title                   left  by          for
  ml:stat-rethinking  Statistical Rethinking    80  2016-11-01  bayes
  french:b1           French to B1              80
  ml:paper            paper
  ml:kafka            kafka                     30
  $ osm-plan next -n 1 --no-header --columns item,left
  ml:stat-rethinking	288000
  $ osm-plan next --explain
  item	reason
  ml:stat-rethinking	needed for bayes, due 2016-11-11
  ml:stat-rethinking	to be finished by 2016-11-01, 57 h to spare
  ml:stat-rethinking	priority 2
  ml:stat-rethinking	80 h left
  ml:stat-rethinking	1 waits for it
  french:b1	priority 2
  french:b1	80 h left
  french:b1	1 waits for it
  ml:paper	priority 1
  ml:paper	no estimate
  ml:kafka	priority 2
  ml:kafka	30 h left
  $ osm-plan next --track french --explain
  item	reason
  french:b1	priority 2
  french:b1	80 h left
  french:b1	1 waits for it

What was studied this week counts: french had its hours.

  $ printf '#osm study 1\n2016-10-03T07:00:00+01:00\t2016-10-03T08:00:00+01:00\tfrench:b1\t-\t-\n' > osm/facts/study.tsv
  $ osm-plan next -n 3 --columns item,left
  item	left_s
  ml:stat-rethinking	288000
  ml:paper	
  ml:kafka	108000

A prerequisite that is done frees what needs it. Facts may come from a pipe.

  $ printf '#osm progress 1\n2016-10-02T09:00:00+01:00\tdone\tstat-rethinking\t-\t-\t-\n' | osm-plan next - -n 2 --track ml --explain
  item	reason
  ml:pgm-1	needed for bayes, due 2016-11-11
  ml:pgm-1	to be finished by 2016-11-11, 137 h to spare
  ml:pgm-1	priority 2
  ml:pgm-1	55 h left
  ml:pgm-1	2 wait for it
  ml:pgm-1	know before: what a factor is
  ml:paper	priority 1
  ml:paper	no estimate

When nothing is ready the answer is no, and why.

  $ osm-plan done b1 --quiet
  $ osm-plan next --track french
  osm-plan: error: nothing is ready in track 'french': 'b2' waits for 'ml:pgm-1'
  [1]
  $ osm-plan drop b2 --quiet
  $ osm-plan next --track french
  osm-plan: error: nothing is left in track 'french': 2 items done or dropped
  [1]

  $ osm-plan next --track frensh
  osm-plan: error: 'frensh' is no track of the plan (did you mean 'french')
  [2]
  $ osm-plan next -n x
  osm-plan: error: 'x' is not a value of -n (write a whole number; see osm-plan next --help)
  [2]
  $ osm-plan next -n 0
  item	title	left_s	by	for
  $ osm-plan next pgm-1
  osm-plan: error: 'pgm-1' is one word too many (only '-' can stand here)
  [2]

A fault in the plan stops it, with every place.

  $ sed -i 's/"stat-rethinking"]/"stat-retinking"]/; s/priority = 1/prioritie = 1/' osm/plan.toml
  $ osm-plan next
  $HOME/osm/plan.toml:20:9: error: 'stat-retinking' is no item of the plan (did you mean 'stat-rethinking')
  $HOME/osm/plan.toml:29:1: error: unknown key 'prioritie' (did you mean 'priority')
  [2]
  $ printf '[' > osm/plan.toml
  $ osm-plan next
  $HOME/osm/plan.toml:1:1: error: a table without a name (write [name])
  [2]
