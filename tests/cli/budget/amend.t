Parts of a line, by the names of its columns; what is not named stays.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget add 2 USD food -m coffee --quiet
  $ osm-budget add 3 USD food -m bread --quiet
  $ osm-budget amend last --amount 3.50 --category food:bakery +fresh
  amended line 3, 2016-10-03: amount 3.50 (was 3.00), category food:bakery (was food), tags fresh (was -)
  $ osm-budget amend 2 --date yesterday --currency MAD --note '' --dry-run
  would amend line 2, 2016-10-03: date 2016-10-02 (was 2016-10-03), currency MAD (was USD), note - (was coffee)
  $ osm-budget amend 2 --date yesterday --currency MAD --note ''
  amended line 2, 2016-10-03: date 2016-10-02 (was 2016-10-03), currency MAD (was USD), note - (was coffee)
  $ osm-budget amend last --untag fresh --tag baguette
  amended line 3, 2016-10-03: tags baguette (was fresh)
  $ osm-budget amend 2 --amount -2.00
  amended line 2, 2016-10-02: amount -2.00 (was 2.00)
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-10-02	-2.00	MAD	food	-	-
  2016-10-03	3.50	USD	food:bakery	baguette	bread
  $ osm-budget amend last --amount 3.50
  nothing changed
  $ osm-budget undo
  removed 2016-10-02  -2.00  MAD  food  -  -
  added 2016-10-02  2.00  MAD  food  -  -

What does not fit its column changes nothing.

  $ osm-budget amend
  osm-budget: error: what shall be amended is not said (write --date, --amount, --currency, --category, --tag, --untag or -m)
  [2]
  $ osm-budget amend last --amount lots
  osm-budget: error: amount 'lots' is not an amount (write it as 12.50 or -12.50)
  [2]
  $ osm-budget amend last --currency dollars
  osm-budget: error: currency 'dollars' is not a currency (write three capitals: MAD)
  [2]
  $ osm-budget amend last --date soon
  osm-budget: error: 'soon' is not a date (write 2016-10-03, today, yesterday, mon or -3d)
  [2]
  $ osm-budget amend last --untag stale
  osm-budget: error: there is no tag 'stale' to take away
  [2]
  $ osm-budget amend 9 --amount 1
  osm-budget: error: no record '9' in facts/money.tsv (name it by line number, by its time, or 'last')
  [2]
