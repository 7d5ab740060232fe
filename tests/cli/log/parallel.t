Many at once: every confirmed record is kept, and no two that overlap are both confirmed.

  $ osm init --zone Africa/Casablanca --quiet
  $ for hour in 01 02 03 04 05 06 07 08; do
  >   (for minute in 00 10 20 30 40; do osm-log add t$hour $hour:$minute --for 10m --quiet; done) &
  > done; wait
  $ osm-log report --format table
  topic  sessions  time  from git
  t01           5  0:50      0:00
  t02           5  0:50      0:00
  t03           5  0:50      0:00
  t04           5  0:50      0:00
  t05           5  0:50      0:00
  t06           5  0:50      0:00
  t07           5  0:50      0:00
  t08           5  0:50      0:00
  total        40  6:40      0:00
  $ osm-log check
  facts/study.tsv: 40 records

One quarter of an hour, wanted by eight.

  $ for n in 1 2 3 4 5 6 7 8; do
  >   osm-log add t$n 'yesterday 09:00' 'yesterday 09:15' >> said 2>> refused & done; wait
  $ wc -l < said; wc -l < refused
  1
  7

One clock, started by eight and stopped by eight: what ran is recorded once.

  $ for n in 1 2 3 4 5 6 7 8; do osm-log start t$n --quiet & done; wait
  $ cat osm/.osm/open | wc -l
  1
  $ export OSM_NOW=2016-10-03T09:30:00+01:00
  $ for n in 1 2 3 4 5 6 7 8; do osm-log stop >> stopped 2>> idle & done; wait
  $ wc -l < stopped; sort -u idle
  1
  osm-log: error: nothing is running (osm-log start TOPIC; what was not clocked: osm-log add)
  $ osm-log check
  facts/study.tsv: 42 records
  $ osm-log list --from today --no-header | awk -F '\t' '$3 > 600' | wc -l
  1
