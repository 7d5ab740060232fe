Working hours without a session.

  $ osm init --zone Africa/Casablanca --quiet
  $ rm -f osm/plan.toml
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-09-28T09:30:00+01:00	2016-09-28T11:00:00+01:00	ml:pgm-1	-	-
  > 2016-09-28T11:10:00+01:00	2016-09-28T13:05:00+01:00	french	-	-
  > 2016-09-28T16:00:00+01:00	2016-09-28T17:30:00+01:00	ml:pgm-1	-	-
  > 2016-09-30T09:00:00+01:00	2016-09-30T13:00:00+01:00	ml:pgm-1	-	-
  > END

Without a plan they lie between the sessions of a day.

  $ osm-log gaps
  start	end	time_s	after
  2016-09-28T13:05:00+01:00	2016-09-28T16:00:00+01:00	10500	french
  $ osm-log gaps --min 5m --format table
  day             from-to      time  after
  Wed 2016-09-28  11:00-11:10  0:10  ml:pgm-1
                  13:05-16:00  2:55  french
  total                        3:05

With one, in its working hours, up to now.

  $ cat > osm/plan.toml <<'END'
  > [week]
  > days = ["mon", "wed", "fri"]
  > hours = ["09:00-13:00", "14:00-18:00"]
  > [[track]]
  > id = "ml"
  > END
  $ osm-log gaps --format table
  day             from-to      time  after
  Wed 2016-09-28  09:00-09:30  0:30
                  14:00-16:00  2:00
                  17:30-18:00  0:30  ml:pgm-1
  Fri 2016-09-30  14:00-18:00  4:00
  total                        7:00
  $ osm-log gaps --longest --min 1h
  start	end	time_s	after
  2016-09-30T14:00:00+01:00	2016-09-30T18:00:00+01:00	14400	
  2016-09-28T14:00:00+01:00	2016-09-28T16:00:00+01:00	7200	
  $ osm-log gaps --period 2016-09-28 --topic ml --format md
  | day | from-to | time | after |
  | --- | --- | ---: | --- |
  | Wed 2016-09-28 | 09:00-09:30 | 0:30 |  |
  | Wed 2016-09-28 | 11:00-13:00 | 2:00 | ml:pgm-1 |
  | Wed 2016-09-28 | 14:00-16:00 | 2:00 |  |
  | Wed 2016-09-28 | 17:30-18:00 | 0:30 | ml:pgm-1 |
  | total |  | 5:00 |  |
  $ osm-log gaps --period today --now 2016-10-03T15:30:00+01:00 --columns start,time
  start	time_s
  2016-10-03T09:00:00+01:00	14400
  2016-10-03T14:00:00+01:00	5400
  $ osm-log gaps --period 2016-09-28 --columns day,from-to,after
  day	from-to	after
  Wed 2016-09-28	09:00-09:30	
  Wed 2016-09-28	14:00-16:00	
  Wed 2016-09-28	17:30-18:00	ml:pgm-1
  $ osm-log gaps --period 2016-09-29
  start	end	time_s	after
  $ grep french osm/facts/study.tsv | osm-log gaps - --period 2016-09-28 --no-header
  2016-09-28T09:00:00+01:00	2016-09-28T11:10:00+01:00	7800	
  2016-09-28T14:00:00+01:00	2016-09-28T18:00:00+01:00	14400	

What fails.

  $ osm-log gaps --min x
  osm-log: error: 'x' is not a duration (write 90m, 1h30m, 1.5h or 1:30)
  [2]
  $ osm-log gaps week
  osm-log: error: 'week' is nothing to read from (a period is written --period week, a topic --topic; '-' is standard input)
  [2]
