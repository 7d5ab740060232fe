The plans of the generator that other tools are measured on are valid as they are: this is the head
of one, and its first items.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/plan.toml <<'PLAN'
  > [plan]
  > name = "synthetic 50"
  > start = 2026-02-02
  > timezone = "Africa/Casablanca"
  > 
  > [week]
  > days = ["mon", "tue", "wed", "thu", "fri"]
  > holidays = [2026-01-01, 2026-05-01]
  > 
  > [[track]]
  > id = "ml"
  > hours = ["09:00-12:30", "13:30-16:30"]
  > 
  > [[track]]
  > id = "french"
  > hours = ["17:00-18:30"]
  > 
  > [[item]]
  > id = "ml-0000"
  > title = "Synthetic course 0"
  > track = "ml"
  > kind = "course"
  > hours = 12.5
  > priority = 2
  > 
  > [[item]]
  > id = "french-0001"
  > title = "Synthetic paper 1"
  > track = "french"
  > kind = "paper"
  > hours = 6.0
  > priority = 1
  > needs = ["ml-0000"]
  > 
  > [[milestone]]
  > id = "m01"
  > needs = ["ml-0000", "french-0001"]
  > PLAN
  $ osm-plan check
  facts/progress.tsv: 0 records
  $ osm-plan list
  state	item	title	estimate_s	logged_s	left_s	due	kind	priority	needs	ended	price	price_currency	link	measured	target	line	from
  ready	ml:ml-0000	Synthetic course 0	45000	0	45000		course	2									
  blocked	french:french-0001	Synthetic paper 1	21600	0	21600		paper	1	ml-0000								
  blocked	m01	m01					milestone		ml-0000,french-0001								
  $ osm-plan next
  item	title	left_s	by	for
  ml:ml-0000	Synthetic course 0	45000		

The shape of the command line.

  $ osm-plan
  osm-plan - what to study next, and when it will be done
  
  usage: osm-plan VERB [WORD...]
  
  look:
    next      what to do next, and why
    schedule  what is worked on when, from now on
    list      every item and how it stands
    show      all about one item
    graph     what needs what, as a picture
    replan    what moved since then, why, and what it costs
    forecast  when the curriculum will be done
    burnup    work done against work there is, and where they meet
    backtest  how good the forecasts would have been
  
  plan:
    add       add an item to plan.toml
    import    a curriculum of others as TOML
    export    the plan for other programs
  
  record:
    done      record that items are finished
    drop      record that items are given up
    estimate  record what an item will take after all
    measure   record where a goal stands that is not hours
  
  mend:
    check     find what is wrong in the files
    amend     change parts of a record
    edit      change records in your editor
    rm        take records away
    undo      take back the last change made on this machine
    redo      make the change again that undo took back
  
  'osm-plan help VERB' tells more, 'man osm-plan' everything.
  plan.toml is yours: osm-config(5) names its keys. What is done is in
  facts/progress.tsv, hours are osm-log's.
  [2]
  $ osm-plan frobnicate
  osm-plan: error: unknown verb 'frobnicate' (see osm-plan --help)
  [2]
  $ osm-plan nexd
  osm-plan: error: unknown verb 'nexd' (did you mean 'next'; see osm-plan --help)
  [2]
  $ osm-plan next --trak ml
  osm-plan: error: unknown option '--trak' (did you mean '--track'; see osm-plan next --help)
  [2]
  $ osm-plan next --data nowhere
  osm-plan: error: there is no data folder 'nowhere' (make it with 'osm init --data nowhere')
  [2]
