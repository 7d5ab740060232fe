Goals that are not hours: a level, a count, a grade.

  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml", share = 80 }, { id = "french", share = 20 }]
  > [[item]]
  > id = "b2"
  > title = "Course to B2"
  > track = "french"
  > hours = 80
  > [[goal]]
  > id = "french"
  > title = "French to B2"
  > track = "french"
  > target = "B2"
  > scale = ["A1", "A2", "B1", "B2", "C1"]
  > due = 2016-12-23
  > [[goal]]
  > id = "books"
  > title = "24 books"
  > target = "24"
  > [[goal]]
  > id = "climb"
  > target = "6c"
  > PLAN
  $ osm-plan measure french A2 --at 2016-09-30T18:00:00+01:00
  french is at A2 of B2
  $ osm-plan measure french B1 -m 'mock test'
  french is at B1 of B2, was A2 on 2016-09-30
  $ osm-plan measure books +1
  books is at 1 of 24
  $ osm-plan measure books +6
  books is at 7 of 24, was 1 on 2016-10-03
  $ osm-plan measure climb 6b+
  climb is at 6b+ of 6c
  $ osm-plan measure climb 6c
  climb is at 6c of 6c, was 6b+ on 2016-10-03: reached
  $ osm-plan measure french B3
  osm-plan: error: 'B3' is not on the scale of 'french' (it is A1, A2, B1, B2, C1)
  [2]
  $ osm-plan measure french Z
  osm-plan: error: 'Z' is not on the scale of 'french' (it is A1, A2, B1, B2, C1)
  [2]
  $ osm-plan measure books many
  osm-plan: error: 'many' is no number, as the target of 'books' is (write 7, or +1)
  [2]
  $ osm-plan measure boks 3
  osm-plan: error: 'boks' is no goal of the plan (did you mean 'books')
  [2]

Beside the hours, where they belong.

  $ cat > osm/facts/study.tsv <<'FACTS'
  > #osm study 1
  > 2016-09-28T09:00:00+01:00	2016-09-28T12:30:00+01:00	french:b2	-	-
  > 2016-09-29T09:00:00+01:00	2016-09-29T10:00:00+01:00	french	-	-
  > FACTS
  $ osm-plan list --format table
  state    item       title                   hours  logged  left  due
  started  french:b2  Course to B2               80    3:30  76.5
  started  french     B1 of B2: French to B2                       2016-12-23
  started  books      7 of 24: 24 books
  done     climb      6c of 6c: climb
  total                                          80    3:30  76.5
  $ osm-plan list --columns state,item,title,kind,ended,measured,target
  state	item	title	kind	ended	measured	target
  started	french:b2	Course to B2				
  started	french	French to B2	goal		B1	B2
  started	books	24 books	goal		7	24
  done	climb	climb	goal	2016-10-03	6c	6c
  $ osm-plan list --track french --state started --columns item
  item
  french:b2
  french
  $ osm-plan show french
  french  French to B2                                                     started
  goal     B1 of B2
           scale: A1, A2, B1, B2, C1
  hours    4:30 logged on french
  due      2016-12-23
  facts    2016-09-30 18:00 (+01:00) measure A2 (line 2)
           2016-10-03 09:00 (+01:00) measure B1: mock test (line 3)
  $ osm-plan show books --format tsv
  section	key	value
  goal	state	started
  goal	measured	7
  goal	target	24
  facts	line_4	2016-10-03T09:00:00+01:00 measure 1
  facts	line_5	2016-10-03T09:00:00+01:00 measure 7
  $ osm-plan show b2
  french:b2  Course to B2                                                  started
  state    started, priority 2
  hours    3:30 logged of 80 h, 76.5 h left
  goal     French to B2: B1 of B2
  $ osm-plan show climb --format json
  {"title":"climb","aside":"done","sections":{"goal":{"state":"done","measured":"6c","target":"6c"},"facts":{"line_6":"2016-10-03T09:00:00+01:00 measure 6b+","line_7":"2016-10-03T09:00:00+01:00 measure 6c"}}}

A goal that was not reached in time is told, and a goal that makes no sense is refused.

  $ osm-plan check --now 2016-12-24T09:00:00+00:00
  $HOME/osm/plan.toml: warning: no hours of the week: 09:00-13:00 and 14:00-18:00 are assumed (write [week] hours = ["09:00-13:00", "14:00-18:00"])
  $HOME/osm/plan.toml:7:1: warning: goal 'french' was due on 2016-12-23 and is not reached: B1 of B2 (move due, or measure it)
  facts/progress.tsv: 6 records
  [1]
  $ cat > osm/plan.toml <<'PLAN'
  > [[track]]
  > id = "ml"
  > [[item]]
  > id = "b2"
  > track = "ml"
  > [[goal]]
  > id = "b2"
  > track = "mll"
  > [[goal]]
  > id = "level"
  > target = "B3"
  > scale = ["B1", "B2"]
  > PLAN
  $ osm-plan check
  $HOME/osm/plan.toml:6:1: error: goal 'b2' has no target of one word (write target = "B2")
  $HOME/osm/plan.toml:7:6: error: 'b2' is there twice (rename one of them)
  $HOME/osm/plan.toml:8:9: error: 'mll' is no track of the plan (did you mean 'ml')
  $HOME/osm/plan.toml:11:10: error: the target 'B3' is not on the scale of 'level' (write it into scale)
  facts/progress.tsv: 6 records
  [1]

A goal is measured, not done.

  $ mkdir osm3 && printf '[time]\nzone = "Africa/Casablanca"\n' > osm3/osm.toml
  $ printf '[[goal]]\nid = "swim"\ntarget = "40"\n' > osm3/plan.toml
  $ osm-plan done swim --data osm3
  osm-plan: error: 'swim' is a goal, no item (osm-plan measure swim 40)
  [2]
  $ osm-plan drop swim --data osm3
  osm-plan: error: 'swim' is a goal, no item (osm-plan measure swim 40)
  [2]
  $ osm-plan estimate swim 10 --data osm3
  osm-plan: error: 'swim' is a goal, no item (osm-plan measure swim 40)
  [2]
