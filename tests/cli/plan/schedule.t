What is worked on when, from now on.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-plan schedule
  osm-plan: error: there is nothing in the plan (osm-plan add ml:pgm-1 --hours 40 --new-track)
  [1]
  $ cat > osm/plan.toml <<'PLAN'
  > [plan]
  > name = "A term"
  > start = 2016-09-26
  > [week]
  > hours = ["09:00-13:00", "14:00-18:00"]
  > leave = [2016-10-05]
  > [[track]]
  > id = "ml"
  > share = 75
  > [[track]]
  > id = "french"
  > share = 25
  > [[item]]
  > id = "stat-rethinking"
  > title = "Statistical Rethinking"
  > track = "ml"
  > hours = 20
  > link = "https://example.org/rethinking"
  > [[item]]
  > id = "kafka"
  > track = "ml"
  > hours = 10
  > [[item]]
  > id = "b1"
  > title = "French to B1"
  > track = "french"
  > hours = 8
  > [[item]]
  > id = "novel"
  > track = "french"
  > hours = 4
  > needs = ["b1", "stat-rethinking"]
  > [[milestone]]
  > id = "bayes"
  > needs = ["stat-rethinking"]
  > due = 2016-10-11
  > PLAN
  $ osm-plan schedule
  begin	end	item	title	time_s	by	spare
  2016-10-03	2016-10-07	ml:stat-rethinking	Statistical Rethinking	72000	2016-10-11	4
  2016-10-03	2016-10-07	french:b1	French to B1	28800		
  	2016-10-07	bayes	bayes		2016-10-11	4
  2016-10-07	2016-10-10	ml:kafka	kafka	36000		
  2016-10-10	2016-10-11	french:novel	novel	14400		
  $ osm-plan schedule --format table
  begin       end         item                hours  by          spare
  2016-10-03  2016-10-07  ml:stat-rethinking     20  2016-10-11      4
  2016-10-03  2016-10-07  french:b1               8
              2016-10-07  bayes                      2016-10-11      4
  2016-10-07  2016-10-10  ml:kafka               10
  2016-10-10  2016-10-11  french:novel            4
  
  done 2016-10-11; no order is done before 2016-10-11: 42 h of ml and french
  nothing could be done sooner by another order
  $ osm-plan schedule --bound
  finish	bound	gap	because
  2016-10-11	2016-10-11	0	42 h of ml and french
  $ osm-plan schedule --track french --columns begin,end,item,title --no-header
  2016-10-03	2016-10-07	french:b1	French to B1
  2016-10-10	2016-10-11	french:novel	novel

A day with its times, also what is left of one, and a week with what each track gets of it.

  $ osm-plan schedule --period today
  date	from	until	item	title	time_s
  2016-10-03	09:00	13:00	ml:stat-rethinking	Statistical Rethinking	14400
  2016-10-03	14:00	16:00	ml:stat-rethinking	Statistical Rethinking	7200
  2016-10-03	16:00	18:00	french:b1	French to B1	7200
  $ osm-plan schedule --period today --now 2016-10-03T15:30:00+01:00
  date	from	until	item	title	time_s
  2016-10-03	15:30	17:23	ml:stat-rethinking	Statistical Rethinking	6780
  2016-10-03	17:23	18:00	french:b1	French to B1	2220
  $ osm-plan schedule --period week --format table
  date        from   until  item                title                    time
  2016-10-03  09:00  16:00  ml:stat-rethinking  Statistical Rethinking   6:00
  2016-10-03  16:00  18:00  french:b1           French to B1             2:00
  2016-10-04  09:00  16:00  ml:stat-rethinking  Statistical Rethinking   6:00
  2016-10-04  16:00  18:00  french:b1           French to B1             2:00
  2016-10-06  09:00  16:00  ml:stat-rethinking  Statistical Rethinking   6:00
  2016-10-06  16:00  18:00  french:b1           French to B1             2:00
  2016-10-07  09:00  11:00  ml:stat-rethinking  Statistical Rethinking   2:00
  2016-10-07  11:00  16:00  ml:kafka            kafka                    4:00
  2016-10-07  16:00  18:00  french:b1           French to B1             2:00
                            ml                  ml                      24:00
                            french              french                   8:00
  $ osm-plan schedule --from 2016-10-10 --to 2016-10-10 --format jsonl
  {"date":"2016-10-10","from":"09:00","until":"13:00","item":"ml:kafka","title":"kafka","time_s":14400}
  {"date":"2016-10-10","from":"14:00","until":"16:00","item":"ml:kafka","title":"kafka","time_s":7200}
  {"date":"2016-10-10","from":"16:00","until":"18:00","item":"french:novel","title":"novel","time_s":7200}
  $ osm-plan schedule --period 2016-10-08..2016-10-09
  date	from	until	item	title	time_s

For a calendar, in UTC, so that it is right wherever it is read.

  $ osm-plan schedule --period 2016-10-11 --format ics | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//osm//osm 1//EN
  CALSCALE:GREGORIAN
  X-WR-CALNAME:A term
  BEGIN:VEVENT
  UID:novel-2016-10-11-0900@osm-plan
  DTSTAMP:20161003T080000Z
  DTSTART:20161011T080000Z
  DTEND:20161011T100000Z
  SUMMARY:novel
  DESCRIPTION:french:novel
  CATEGORIES:french
  END:VEVENT
  BEGIN:VEVENT
  UID:bayes-due@osm-plan
  DTSTAMP:20161003T080000Z
  DTSTART;VALUE=DATE:20161011
  DTEND;VALUE=DATE:20161012
  TRANSP:TRANSPARENT
  SUMMARY:due: bayes
  DESCRIPTION:bayes
  END:VEVENT
  END:VCALENDAR

Studied hours and what was finished move the rest.

  $ mkdir -p osm/facts
  $ cat > osm/facts/study.tsv <<'FACTS'
  > #osm study 1
  > 2016-10-03T09:00:00+01:00	2016-10-03T13:00:00+01:00	ml:stat-rethinking	-	-
  > FACTS
  $ osm-plan done b1 --quiet --at 2016-10-03T08:00:00+01:00
  $ osm-plan schedule --now 2016-10-03T14:00:00+01:00
  begin	end	item	title	time_s	by	spare
  2016-10-03	2016-10-06	ml:stat-rethinking	Statistical Rethinking	57600	2016-10-11	5
  	2016-10-06	bayes	bayes		2016-10-11	5
  2016-10-06	2016-10-10	ml:kafka	kafka	36000		
  2016-10-06	2016-10-07	french:novel	novel	14400		
  $ printf '#osm progress 1\n2016-10-03T12:00:00+01:00\tdone\tkafka\t-\t-\t-\n' | osm-plan schedule - --now 2016-10-03T14:00:00+01:00 --columns item,end
  item	end
  ml:stat-rethinking	2016-10-07
  french:b1	2016-10-07
  bayes	2016-10-07
  french:novel	2016-10-07

Through Ramadan and after a move the hours of a day stay, and mean another time of the world.

  $ cat >> osm/plan.toml <<'PLAN'
  > [[move]]
  > on = 2017-07-10
  > timezone = "Europe/Madrid"
  > [[item]]
  > id = "exam"
  > track = "french"
  > hours = 18
  > PLAN
  $ osm-plan drop stat-rethinking kafka novel --quiet
  $ export OSM_NOW=2017-07-07T08:00:00+01:00
  $ osm-plan schedule --period today..2017-07-11 --format ics | grep -E 'UID|DTSTART|DTEND' | tr -d '\r'
  UID:exam-2017-07-07-0900@osm-plan
  DTSTART:20170707T080000Z
  DTEND:20170707T120000Z
  UID:exam-2017-07-07-1400@osm-plan
  DTSTART:20170707T130000Z
  DTEND:20170707T170000Z
  UID:exam-2017-07-10-0900@osm-plan
  DTSTART:20170710T070000Z
  DTEND:20170710T110000Z
  UID:exam-2017-07-10-1400@osm-plan
  DTSTART:20170710T120000Z
  DTEND:20170710T160000Z
  UID:exam-2017-07-11-0900@osm-plan
  DTSTART:20170711T070000Z
  DTEND:20170711T090000Z

What has no hours or finds no time is told, not hidden.

  $ cat >> osm/plan.toml <<'PLAN'
  > [[item]]
  > id = "talk"
  > track = "ml"
  > [[item]]
  > id = "life"
  > track = "ml"
  > hours = 99000
  > PLAN
  $ osm-plan schedule --columns item,end
  osm-plan: warning: 1 item without hours, planned as if done at once: talk
  osm-plan: warning: 1 item not planned, no time for it in ten years: life
  item	end
  french:exam	2017-07-19
  $ osm-plan done exam talk --quiet
  $ osm-plan schedule
  osm-plan: warning: 1 item not planned, no time for it in ten years: life
  osm-plan: error: nothing can be planned (give items hours and tracks time)
  [1]
  $ osm-plan drop life --quiet
  $ osm-plan schedule
  osm-plan: error: nothing is left in the plan: 7 items done or dropped
  [1]
  $ osm-plan schedule --track franch
  osm-plan: error: 'franch' is no track of the plan (did you mean 'french')
  [2]
  $ osm-plan schedule now
  osm-plan: error: 'now' is one word too many (only '-' can stand here)
  [2]

A course that begins on a day is in no schedule, no list of what is next and no forecast before it.

  $ export OSM_NOW=2016-10-03T09:00:00+01:00
  $ mkdir later && printf '[time]\nzone = "Africa/Casablanca"\n' > later/osm.toml
  $ printf '[week]\nhours = ["09:00-13:00"]\n' > later/plan.toml
  $ osm-plan add --data later ml:course --new-track --hours 8 --not-before 2016-11-01 --due 2016-11-04 --quiet
  $ osm-plan add --data later ml:paper --hours 6 --not-before 2016-10-05 --due 2016-10-04 --quiet
  $ cat later/plan.toml
  [week]
  hours = ["09:00-13:00"]
  
  [[track]]
  id = "ml"
  
  [[item]]
  id = "course"
  track = "ml"
  hours = 8
  from = 2016-11-01
  due = 2016-11-04
  
  [[item]]
  id = "paper"
  track = "ml"
  hours = 6
  from = 2016-10-05
  due = 2016-10-04
  $ osm-plan check --data later
  later/plan.toml:14:1: warning: 'paper' is due on 2016-10-04, before it can begin on 2016-10-05 (move one of the two)
  facts/progress.tsv: 0 records
  [1]
  $ osm-plan schedule --data later --format table
  begin       end         item       hours  by          spare
  2016-10-05  2016-10-06  ml:paper       6  2016-10-04     -2
  2016-11-01  2016-11-02  ml:course      8  2016-11-04      2
  
  done 2016-11-02; no order is done before 2016-11-02: the path course
  nothing could be done sooner by another order
  $ osm-plan next --data later
  osm-plan: error: nothing is ready in the plan: 'course' cannot begin before 2016-11-01
  [1]
  $ osm-plan next --data later --now 2016-10-05T09:00:00+01:00 --columns item
  item
  ml:paper
  $ osm-plan list --data later --columns item,from,due
  item	from	due
  ml:course	2016-11-01	2016-11-04
  ml:paper	2016-10-05	2016-10-04
  $ osm-plan show course --data later | grep -A1 due
  due      not before 2016-11-01
           2016-11-04
  $ osm-plan forecast --data later | sed -n 2,4p
  finish   2016-11-04 (8 in 10: by 2016-11-09; 19 in 20: by 2016-11-18)
           as written, every planned hour used: 2016-11-02
  pace     14.0 h a week of 20.0 planned, assumed: no whole week of log yet
  $ osm-plan export jsonl --data later | grep -o '"from":"[^"]*"'
  "from":"2016-11-01"
  "from":"2016-10-05"
