  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ osm-plan list
  state	item	title	estimate_s	logged_s	left_s	due	kind	priority	needs	ended	price	price_currency	link	measured	target	line	from
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml", share = 80 }, { id = "french", share = 20 }]
  > [[item]]
  > id = "pgm-1"
  > title = "Graphical Models 1"
  > track = "ml"
  > kind = "course"
  > hours = { low = 40, likely = 55, high = 90 }
  > price = "50 USD"
  > link = "https://example.org/pgm"
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > hours = 60
  > needs = ["pgm-1"]
  > due = 2016-12-02
  > [[item]]
  > id = "novel"
  > title = "A novel in French"
  > track = "french"
  > [[item]]
  > id = "kafka"
  > track = "ml"
  > hours = 30
  > [[milestone]]
  > id = "bayes"
  > title = "Bayesian inference"
  > needs = ["pgm-1", "pgm-2"]
  > due = 2016-12-16
  > PLAN
  $ cat > osm/facts/study.tsv <<'FACTS'
  > #osm study 1
  > 2016-09-28T09:00:00+01:00	2016-09-28T12:30:00+01:00	ml:pgm-1:week1	-	-
  > 2016-09-29T09:00:00+01:00	2016-09-29T10:00:00+01:00	french	-	-
  > FACTS
  $ osm-plan list
  state	item	title	estimate_s	logged_s	left_s	due	kind	priority	needs	ended	price	price_currency	link	measured	target	line	from
  started	ml:pgm-1	Graphical Models 1	198000	12600	185400		course	2			50.00	USD	https://example.org/pgm				
  blocked	ml:pgm-2	pgm-2	216000	0	216000	2016-12-02		2	pgm-1								
  ready	french:novel	A novel in French		0				2									
  ready	ml:kafka	kafka	108000	0	108000			2									
  blocked	bayes	Bayesian inference				2016-12-16	milestone		pgm-1,pgm-2								
  $ osm-plan list --format table
  state    item          title               hours  logged   left  due
  started  ml:pgm-1      Graphical Models 1     55    3:30   51.5
  blocked  ml:pgm-2      pgm-2                  60    0:00     60  2016-12-02
  ready    french:novel  A novel in French            0:00
  ready    ml:kafka      kafka                  30    0:00     30
  blocked  bayes         Bayesian inference                        2016-12-16
  total                                        145    3:30  141.5
  $ osm-plan list --columns item,hours --state started
  item	estimate_s
  ml:pgm-1	198000
  $ osm-plan list --columns item,houres
  osm-plan: error: --columns: there is no column 'houres' (did you mean 'hours')
  [2]
  $ osm-plan list --columns state,item,kind,priority,needs,ended,price,link
  state	item	kind	priority	needs	ended	price	price_currency	link
  started	ml:pgm-1	course	2			50.00	USD	https://example.org/pgm
  blocked	ml:pgm-2		2	pgm-1				
  ready	french:novel		2					
  ready	ml:kafka		2					
  blocked	bayes	milestone		pgm-1,pgm-2				
  $ osm-plan list --format jsonl --track french
  {"state":"ready","item":"french:novel","title":"A novel in French","estimate_s":null,"logged_s":0,"left_s":null,"due":null,"kind":null,"priority":2,"needs":null,"ended":null,"price":null,"price_currency":null,"link":null,"measured":null,"target":null,"line":null,"from":null}
  $ osm-plan drop kafka --quiet
  $ osm-plan done pgm-1 --quiet
  $ osm-plan list --state dropped --state ready --columns state,item
  state	item
  ready	ml:pgm-2
  ready	french:novel
  dropped	ml:kafka
  $ osm-plan list --state begun
  osm-plan: error: 'begun' is no state (write done, dropped, started, ready or blocked)
  [2]
  $ osm-plan list --track m1
  osm-plan: error: 'm1' is no track of the plan (there is ml, french)
  [2]

As it stood yesterday: later facts are invisible.

  $ osm-plan list --now 2016-10-02T20:00:00+01:00 --columns state,item --no-header
  started	ml:pgm-1
  blocked	ml:pgm-2
  ready	french:novel
  ready	ml:kafka
  blocked	bayes

Facts from a pipe; a line that says nothing about this plan is left out, and told.

  $ printf '#osm progress 1\n2016-10-02T09:00:00+01:00\tdone\tpgm1\t-\t-\t-\n2016-10-02T09:00:00+01:00\tstop\tpgm-1\t-\t-\t-\n2016-10-02T09:00:00+01:00\testimate\tpgm-1\tmany\t-\t-\n' | osm-plan list - --columns state,item --no-header
  -:2:32: warning: 'pgm1' is no item of the plan (did you mean 'pgm-1')
  -:3:27: warning: 'stop' is no event of a plan (start, done, drop, estimate or measure)
  -:4:42: warning: 'many' is no number of hours (write 18 or 2.5)
  started	ml:pgm-1
  blocked	ml:pgm-2
  ready	french:novel
  ready	ml:kafka
  blocked	bayes
  $ printf '#osm progress 1\n2016-10-02T09:00:00+01:00\tdone\tpgm1\t-\t-\t-\n' | osm-plan list - --strict --quiet --columns state
  state
  started
  blocked
  ready
  ready
  blocked
  [1]
