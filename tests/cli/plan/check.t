  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ osm-plan check
  facts/progress.tsv: 0 records

What reads well can still lack something, or be impossible.

  $ cat > osm/plan.toml <<'PLAN'
  > [plan]
  > timezone = "Africa/Casablanka"
  > [[track]]
  > id = "ml"
  > share = 100
  > [[track]]
  > id = "french"
  > share = 0
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 55
  > [[item]]
  > id = "pgm-2"
  > track = "ml"
  > [[item]]
  > id = "b1"
  > track = "french"
  > hours = 5
  > [[item]]
  > id = "late"
  > track = "ml"
  > hours = 1
  > due = 2016-09-30
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1", "pgm-2"]
  > due = 2016-10-07
  > PLAN
  $ osm-plan check
  $HOME/osm/plan.toml: warning: 'Africa/Casablanka' is not a time zone (did you mean 'Africa/Casablanca')
  $HOME/osm/plan.toml: warning: no hours of the week: 09:00-13:00 and 14:00-18:00 are assumed (write [week] hours = ["09:00-13:00", "14:00-18:00"])
  $HOME/osm/plan.toml:6:1: warning: track 'french' has 1 item and no hours (give it a share, or hours of its own)
  $HOME/osm/plan.toml:13:1: warning: 'pgm-2' has no hours (write hours = 40, or { low = 30, likely = 40, high = 90 })
  $HOME/osm/plan.toml:20:1: warning: 'late' was due on 2016-09-30 and is not done (move due, or drop it)
  $HOME/osm/plan.toml:25:1: warning: 'bayes' cannot be done by 2016-10-07: 16 h more than the plan has until then (move due, or drop some of what comes before)
  facts/progress.tsv: 0 records
  [1]
  $ osm-plan done pgm-1 pgm-2 b1 late --quiet
  $ osm-plan check
  $HOME/osm/plan.toml: warning: 'Africa/Casablanka' is not a time zone (did you mean 'Africa/Casablanca')
  $HOME/osm/plan.toml: warning: no hours of the week: 09:00-13:00 and 14:00-18:00 are assumed (write [week] hours = ["09:00-13:00", "14:00-18:00"])
  facts/progress.tsv: 4 records
  [1]

Errors of the plan, each with its place and what to write.

  $ cat > osm/plan.toml <<'PLAN'
  > [week]
  > days = ["mon", "tuesday", "wendesday"]
  > hours = ["09:00-12:00", "14:00", "18:00-15:00", "11:00-13:00"]
  > [[track]]
  > id = "ml"
  > share = 80
  > [[track]]
  > id = "french"
  > share = 30
  > hours = ["18:00-19:00"]
  > [[track]]
  > id = "ml"
  > share = 101
  > [[item]]
  > id = "a"
  > track = "ml"
  > needs = ["c"]
  > [[item]]
  > id = "b"
  > track = "ml"
  > needs = ["a"]
  > [[item]]
  > id = "c"
  > track = "ml"
  > needs = ["b", "pgm-11"]
  > [[item]]
  > id = "a"
  > track = "lm"
  > [[item]]
  > id = "pgm-1"
  > hours = { low = 9, likely = 5, high = 7 }
  > priority = 0
  > [[item]]
  > title = "Nameless"
  > track = "ml"
  > [[item]]
  > id = "Two Words"
  > track = "ml"
  > [[milestone]]
  > id = ""
  > PLAN
  $ osm-plan check
  $HOME/osm/plan.toml:2:8: error: 'wendesday' is no day of the week (write mon, tue, wed, thu, fri, sat or sun)
  $HOME/osm/plan.toml:3:9: error: '14:00' is no window of the day (write 09:00-12:30)
  $HOME/osm/plan.toml:3:9: error: '18:00-15:00' ends before it begins (write the earlier time first, at most until 24:00)
  $HOME/osm/plan.toml:3:9: error: two of the windows overlap (make one of them)
  $HOME/osm/plan.toml:9:9: error: track 'french' has both a share and hours (keep one of them)
  $HOME/osm/plan.toml:11:1: error: the shares of the tracks are 210 percent together (they may be 100 at most)
  $HOME/osm/plan.toml:12:6: error: track 'ml' is there twice (rename one of them)
  $HOME/osm/plan.toml:13:9: error: a share of 101 percent (write 0 to 100)
  $HOME/osm/plan.toml:14:1: error: 'a' needs itself: a > c > b > a (take one of them out of needs)
  $HOME/osm/plan.toml:25:9: error: 'pgm-11' is no item of the plan (did you mean 'pgm-1')
  $HOME/osm/plan.toml:27:6: error: 'a' is there twice (the first is in line 14; rename one of them)
  $HOME/osm/plan.toml:28:9: error: 'lm' is no track of the plan (there is ml, french, ml)
  $HOME/osm/plan.toml:29:1: error: item 'pgm-1' has no track (write track = "ml")
  $HOME/osm/plan.toml:31:9: error: 'hours' is out of order (write low <= likely <= high)
  $HOME/osm/plan.toml:32:12: error: priority 0 (write 1 (first) to 9)
  $HOME/osm/plan.toml:33:1: error: item without an id (write id = "nameless")
  $HOME/osm/plan.toml:37:6: error: 'Two Words' is no id (write 'two-words')
  $HOME/osm/plan.toml:40:6: error: milestone without id (write id = "some-word")
  facts/progress.tsv: 4 records
  [1]

Facts that name nothing of the plan.

  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml" }]
  > [week]
  > hours = ["09:00-12:00"]
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 5
  > PLAN
  $ cat > osm/facts/progress.tsv <<'FACTS'
  > #osm progress 1
  > 2016-10-02T09:00:00+01:00	done	pgm1	-	-	-
  > 2016-10-02T09:00:00+01:00	finish	pgm-1	-	-	-
  > 2016-10-02T09:00:00+01:00	estimate	pgm-1	-	-	-
  > 2016-10-02T09:00:00	done	pgm-1	-	-	-
  > 2016-10-02T09:00:00+01:00	done	ml	-	-	-
  > 2016-10-02T09:00:00+01:00	measure	ml	7	-	-
  > FACTS
  $ osm-plan check
  $HOME/osm/facts/progress.tsv:5:1: warning: at '2016-10-02T09:00:00' is not an instant; the line is left out (write it as 2016-10-03T09:00:00+01:00)
  $HOME/osm/facts/progress.tsv:2:32: warning: 'pgm1' is no item of the plan (did you mean 'pgm-1')
  $HOME/osm/facts/progress.tsv:3:27: warning: 'finish' is no event of a plan (start, done, drop, estimate or measure)
  $HOME/osm/facts/progress.tsv:4:36: warning: an estimate without hours (write 18 or 2.5)
  $HOME/osm/facts/progress.tsv:6:32: warning: 'ml' is no item of the plan (it does not count)
  facts/progress.tsv: 5 records
  [1]
  $ osm-plan list --columns state,item
  $HOME/osm/facts/progress.tsv:2:32: warning: 'pgm1' is no item of the plan (did you mean 'pgm-1')
  $HOME/osm/facts/progress.tsv:3:27: warning: 'finish' is no event of a plan (start, done, drop, estimate or measure)
  $HOME/osm/facts/progress.tsv:4:36: warning: an estimate without hours (write 18 or 2.5)
  $HOME/osm/facts/progress.tsv:5:1: warning: at '2016-10-02T09:00:00' is not an instant; the line is left out (write it as 2016-10-03T09:00:00+01:00)
  $HOME/osm/facts/progress.tsv:6:32: warning: 'ml' is no item of the plan (it does not count)
  state	item
  ready	ml:pgm-1

Of a long circle the message names both ends.

  $ mkdir long; printf '[time]\nzone = "Africa/Casablanca"\n' > long/osm.toml
  $ { printf '[[track]]\nid = "ml"\n'; for n in $(seq 3000); do printf '[[item]]\nid = "i%s"\ntrack = "ml"\nneeds = ["i%s"]\n' $n $((n % 3000 + 1)); done; } > long/plan.toml
  $ osm-plan check --data long
  long/plan.toml:3:1: error: 'i1' needs itself: i1 > i2 > i3 > i4 > i5 > i6 > i7 > i8 > (2988 more) > i2997 > i2998 > i2999 > i3000 > i1 (take one of them out of needs)
  facts/progress.tsv: 0 records
  [1]
