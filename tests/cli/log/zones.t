A log that crosses two zones and two clock changes: no report depends on where it is read.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-10-30T00:30:00+01:00	2016-10-30T03:30:00+00:00	ml:pgm-1	-	over the end of summer time
  > 2016-11-04T22:00:00+00:00	2016-11-04T19:30:00-04:00	ml:pgm-1	-	on the flight west
  > 2016-11-06T00:30:00-04:00	2016-11-06T02:30:00-05:00	french	-	over the next end of summer time
  > 2016-11-12T20:00:00-05:00	2016-11-13T08:00:00+00:00	french	-	on the flight east
  > END
  $ export OSM_NOW=2016-12-01T12:00:00+00:00
  $ all() {
  >   for by in topic topic:1 day week month tag; do osm-log report --by $by; done
  >   osm-log report --by day --period 2016-W44
  >   osm-log list --format table; osm-log status --format tsv; osm-log check 2>&1
  > }
  $ all | tee here
  topic	sessions	time_s	from_git_s
  french	2	36000	0
  ml:pgm-1	2	19800	0
  topic	sessions	time_s	from_git_s
  french	2	36000	0
  ml	2	19800	0
  day	sessions	time_s	from_git_s
  2016-10-30	1	14400	0
  2016-11-04	1	5400	0
  2016-11-06	1	10800	0
  2016-11-12	1	14400	0
  2016-11-13	1	10800	0
  week	sessions	time_s	from_git_s
  2016-W43	1	14400	0
  2016-W44	2	16200	0
  2016-W45	1	25200	0
  month	sessions	time_s	from_git_s
  2016-10	1	14400	0
  2016-11	3	41400	0
  tag	sessions	time_s	from_git_s
  -	4	55800	0
  day	sessions	time_s	from_git_s
  2016-11-04	1	5400	0
  2016-11-06	1	10800	0
  day             from-to             time  topic     +tags note
  Sun 2016-10-30  00:30-03:30 (-1h)   4:00  ml:pgm-1  over the end of summer time
  Fri 2016-11-04  22:00-19:30 (-4h)   1:30  ml:pgm-1  on the flight west
  Sun 2016-11-06  00:30-02:30 (-1h)   3:00  french    over the next end of summer…
  Sat 2016-11-12  20:00-08:00 (+5h)   7:00  french    on the flight east
                                     15:30  total
  section	key	value
  today	date	2016-12-01
  today	time_s	0
  today	from_git_s	0
  week	week	2016-W48
  week	time_s	0
  week	from_git_s	0
  $HOME/osm/facts/study.tsv:5: warning: the session lasts 7:00, longer than 4:00 (is that so; [log] max_session in osm.toml is the measure)
  facts/study.tsv: 4 records
  $ for zone in UTC Africa/Casablanca Asia/Kolkata America/New_York; do
  >   TZ=$zone all > there; cmp here there && echo $zone
  > done
  UTC
  Africa/Casablanca
  Asia/Kolkata
  America/New_York
  $ diff <(osm-log report --by day | awk 'NR > 1 {s += $3} END {print s}') <(osm-log report | awk 'NR > 1 {s += $3} END {print s}')

A clock that shows another time than [time] zone is said so, where a time is recorded that nobody typed.

  $ unset OSM_NOW
  $ TZ=Asia/Kolkata osm-log start ml 2>&1 | sed 's/[0-9-]* *[0-9][0-9]:[0-9][0-9]/TIME/g'
  osm-log: warning: it isTIME in Africa/Casablanca, but the system's clock showsTIME (if you moved, change [time] zone in osm.toml)
  started ml at TIME (+TIME)
